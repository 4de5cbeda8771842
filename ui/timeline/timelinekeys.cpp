#include "ui/timeline/timelinekeys.h"

#include "ui/timeline/timelineview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPanShare = 0.15; // of the width
constexpr double kPageShare = 0.8;

} // namespace

TimelineKeys::TimelineKeys(TimelineView &view)
    : m_view(view)
{
}

bool TimelineKeys::handle(const QKeyEvent &event)
{
    if (moveTime(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Left:
        walkLane(-1);
        return true;
    case Qt::Key_Right:
        walkLane(1);
        return true;
    case Qt::Key_Up:
        walkLanes(-1);
        return true;
    case Qt::Key_Down:
        walkLanes(1);
        return true;
    case Qt::Key_Home:
        goToEnd(0);
        return true;
    case Qt::Key_End:
        goToEnd(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.current() < 0)
            return false;
        emit m_view.openRequested(m_view.timeline().events[size_t(m_view.current())].row);
        return true;
    case Qt::Key_Escape:
        if (m_view.current() < 0)
            return false;
        m_view.select(-1);
        return true;
    default:
        return false;
    }
}

bool TimelineKeys::moveTime(const QKeyEvent &event)
{
    const double width = m_view.axis().width();
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomStep(1 / kZoomStep);
        return true;
    case Qt::Key_Minus:
        m_view.zoomStep(kZoomStep);
        return true;
    case Qt::Key_PageUp:
        m_view.panBy(width * kPageShare);
        return true;
    case Qt::Key_PageDown:
        m_view.panBy(-width * kPageShare);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isControl)
            m_view.panBy(event.key() == Qt::Key_Left ? width * kPanShare : -width * kPanShare);
        return isControl;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const double step = m_view.timelineLayout().metrics().row * 3;
        if (isControl)
            m_view.scrollBy(event.key() == Qt::Key_Up ? -step : step);
        return isControl;
    }
    default:
        return false;
    }
}

void TimelineKeys::walkLane(int step)
{
    const int lane = m_view.currentLane();
    if (m_view.current() < 0 || lane < 0) {
        walkLanes(1);
        return;
    }
    const std::vector<int> &events = m_view.timeline().lanes[size_t(lane)].events;
    const auto at = std::ranges::find(events, m_view.current()) - events.begin() + step;
    if (at >= 0 && at < std::ssize(events))
        goTo(events[size_t(at)], lane);
}

void TimelineKeys::walkLanes(int step)
{
    const Timeline &timeline = m_view.timeline();
    if (timeline.lanes.empty())
        return;
    const int from = m_view.current();
    const QDate day = from >= 0 ? timeline.events[size_t(from)].first() : timeline.day;
    const int lane = from >= 0 ? m_view.currentLane() + step : 0;
    if (lane < 0 || lane >= std::ssize(timeline.lanes))
        return;
    const std::vector<int> &events = timeline.lanes[size_t(lane)].events;
    const auto nearest = std::ranges::min_element(events, {}, [&](int event) {
        return std::abs(day.daysTo(timeline.events[size_t(event)].first()));
    });
    if (nearest != events.end())
        goTo(*nearest, lane);
}

void TimelineKeys::goToEnd(int end)
{
    const Timeline &timeline = m_view.timeline();
    if (timeline.lanes.empty())
        return;
    const int lane = std::max(m_view.currentLane(), 0);
    const std::vector<int> &events = timeline.lanes[size_t(lane)].events;
    goTo(end == 0 ? events.front() : events.back(), lane);
}

void TimelineKeys::goTo(int event, int lane)
{
    m_view.select(event, lane);
    m_view.ensureVisible(event, lane);
}

} // namespace fairlead
