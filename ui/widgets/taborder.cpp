#include "ui/widgets/taborder.h"

#include <QPointer>
#include <QWidget>

namespace fairlead {

namespace {

/// The order of the parts, kept with the widget that they are parts of.
class TabParts : public QObject
{
public:
    TabParts(QWidget *whole, const QList<QWidget *> &parts)
        : QObject(whole)
        , m_parts(parts.begin(), parts.end())
    {
    }

    const QList<QPointer<QWidget>> &parts() const { return m_parts; }

private:
    QList<QPointer<QWidget>> m_parts;
};

const TabParts *tabPartsOf(const QWidget *whole)
{
    for (const QObject *child : whole->children()) {
        if (const auto *parts = dynamic_cast<const TabParts *>(child))
            return parts;
    }
    return nullptr;
}

void addStops(QList<QWidget *> &stops, QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return;
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        stops += widget;
    stops += tabStops(widget);
}

} // namespace

void setTabParts(QWidget *whole, const QList<QWidget *> &parts)
{
    new TabParts(whole, parts);
}

QList<QWidget *> tabStops(const QWidget *whole)
{
    QList<QWidget *> stops;
    if (const TabParts *ordered = tabPartsOf(whole)) {
        for (const QPointer<QWidget> &part : ordered->parts()) {
            if (part)
                addStops(stops, part);
        }
        return stops;
    }
    for (QObject *child : whole->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow())
            addStops(stops, widget);
    }
    return stops;
}

bool moveFocus(const QWidget *window, FocusStep step)
{
    const QList<QWidget *> stops = tabStops(window);
    if (stops.isEmpty())
        return false;
    qsizetype at = -1;
    for (QWidget *widget = window->focusWidget(); widget && at < 0; widget = widget->parentWidget())
        at = stops.indexOf(widget);
    const bool isForward = step == FocusStep::Next;
    if (at < 0)
        at = isForward ? -1 : stops.size();
    at = (at + (isForward ? 1 : -1) + stops.size()) % stops.size();
    stops[at]->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace fairlead
