#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelineview.h"
#include "ui/widgets/accessibleparts.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

/// An event, known by its id, so that it stays itself while time is panned and zoomed.
class EventAccessible : public AccessiblePart
{
public:
    EventAccessible(TimelineView &view, QString id)
        : AccessiblePart(view)
        , m_view(view)
        , m_id(std::move(id))
    {
    }

    bool isValid() const override { return event() >= 0; }

    QString text(QAccessible::Text kind) const override
    {
        const int at = event();
        if (at < 0)
            return {};
        const TimelineEvent &row = m_view.timeline().events[size_t(at)];
        if (kind == QAccessible::Name)
            return QCoreApplication::translate("TimelineView", "%1, %2: %3")
                .arg(labelOf(row.kind), m_view.timeline().lanes[size_t(row.lanes.front())].title,
                     row.title);
        return kind == QAccessible::Description ? m_view.describe({.events = {at}}) : QString();
    }

    QRect rect() const override
    {
        const int at = event();
        if (at < 0)
            return {};
        const QRect area = m_view.areaOf(at, laneOf(at)).toAlignedRect();
        return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = event();
        state.invalid = at < 0;
        state.focusable = state.selectable = true;
        state.selected = at >= 0 && m_view.current() == at;
        state.focused = state.selected && m_view.hasFocus();
        state.offscreen = at >= 0 && m_view.areaOf(at, laneOf(at)).isEmpty();
        return state;
    }

protected:
    void pressed() override
    {
        const int at = event();
        m_view.select(at, laneOf(at));
        m_view.ensureVisible(at, laneOf(at));
    }

    void menuAsked(const QPoint &onScreen) override
    {
        const int at = event();
        emit m_view.menuRequested(
            onScreen, {.row = m_view.timelineLayout().rowOfLane(laneOf(at)), .events = {at}});
    }

private:
    int event() const { return m_view.eventNamed(m_id); }

    int laneOf(int at) const
    {
        return m_view.current() == at ? m_view.currentLane()
                                      : m_view.timeline().events[size_t(at)].lanes.front();
    }

    TimelineView &m_view;
    QString m_id;
};

/// All events, by time.
class TimelineAccessible : public AccessibleParts<QString>
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : AccessibleParts(view)
        , m_view(*view)
    {
    }

    int childCount() const override { return int(m_view.timeline().events.size()); }

    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? partOf(index) : nullptr;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const TimelineHit hit =
            m_view.hitAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return hit.events.empty() ? nullptr : partOf(hit.events.front());
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() && m_view.current() >= 0 ? partOf(m_view.current()) : nullptr;
    }

private:
    QAccessibleInterface *partOf(int event) const
    {
        const QString id = m_view.timeline().events[size_t(event)].id;
        return kept(id, [&] { return new EventAccessible(m_view, id); });
    }

    TimelineView &m_view;
};

} // namespace

void installTimelineAccessibility()
{
    installAccessibility<TimelineView, TimelineAccessible>();
}

} // namespace fairlead
