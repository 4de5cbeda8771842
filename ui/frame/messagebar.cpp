#include "ui/frame/messagebar.h"

#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestText = 90; ///< in average characters; longer lines are hard to read

} // namespace

MessageBar::MessageBar(QWidget *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_icon(new QLabel(this))
    , m_text(plainLabel({}, {}, this))
{
    setObjectName(u"messageBar"_s);
    setProperty("role", u"message"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(u"messageClose"_s);
    close->setIcon(themeIcon(u"window-close"_s));
    close->setToolTip(tr("Close the message"));
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMedium, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    page->installEventFilter(this);
    hide();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::place()
{
    if (isHidden())
        return;
    const QPoint corner = m_page->mapTo(parentWidget(), QPoint(0, m_page->height()));
    const int widest = fontMetrics().averageCharWidth() * kWidestText;
    const int width = std::min(widest, m_page->width() - 2 * metrics::kHuge);
    const int height = layout()->heightForWidth(width);
    setGeometry(corner.x() + (m_page->width() - width) / 2, corner.y() - height - metrics::kHuge,
                width, height);
    raise();
}

void MessageBar::showProblem(const QString &sentence)
{
    showText(sentence, u"data-warning"_s);
}

void MessageBar::showNote(const QString &sentence)
{
    showText(sentence, u"data-information"_s);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::showText(const QString &sentence, const QString &icon)
{
    m_icon->setPixmap(themeIcon(icon, Tone::Warn).pixmap(metrics::kSmallIcon));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    place();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace fairlead
