#include "ui/timeline/timelinepointer.h"

#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kZoomStep = 1.0015; // for each eighth of a degree of the wheel
constexpr double kLeastBand = 4;     // pixels
constexpr qint64 kRestMs = 80;       // a pointer that rested so long does not throw
constexpr double kMostSpeed = 6000;  // pixels per second

/// No zoom parts them.
bool isOfOneDay(const Timeline &timeline, const std::vector<int> &events)
{
    const TimelineCluster cluster = clusterOf(timeline, events);
    return cluster.first == cluster.last;
}

} // namespace

TimelinePointer::TimelinePointer(TimelineView &view)
    : m_view(view)
{
}

bool TimelinePointer::handle(QEvent &event)
{
    const auto mouse = [&event]() -> const QMouseEvent & {
        return static_cast<QMouseEvent &>(event);
    };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (mouse().button() != Qt::LeftButton && mouse().button() != Qt::MiddleButton)
            return false;
        press(mouse());
        return true;
    case QEvent::MouseMove:
        move(mouse());
        return true;
    case QEvent::MouseButtonRelease:
        release(mouse());
        return true;
    case QEvent::MouseButtonDblClick:
        if (mouse().button() != Qt::LeftButton)
            return false;
        doubleClick(mouse().position());
        return true;
    default:
        return false;
    }
}

double TimelinePointer::onPlot(const QPointF &point) const
{
    return point.x() - m_view.plot().left();
}

void TimelinePointer::press(const QMouseEvent &event)
{
    m_start = m_last = event.position();
    m_speed = 0;
    m_sinceMove.start();
    m_view.setAxis(m_view.axis()); // what still moves is caught
    m_gesture = Gesture::Pressed;
}

void TimelinePointer::move(const QMouseEvent &event)
{
    const QPointF point = event.position();
    const bool isFar = (point - m_start).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::Pressed && isFar) {
        const bool isBand = event.modifiers().testFlag(Qt::ShiftModifier);
        m_gesture = isBand ? Gesture::Band : Gesture::Pan;
        m_view.hover({});
        if (!isBand)
            m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    switch (m_gesture) {
    case Gesture::None:
        m_view.hover(m_view.hitAt(point));
        break;
    case Gesture::Pressed:
        break;
    case Gesture::Pan: {
        const double dx = point.x() - m_last.x();
        const double seconds = std::max(0.001, double(m_sinceMove.nsecsElapsed()) / 1e9);
        m_speed = std::clamp(0.6 * m_speed + 0.4 * dx / seconds, -kMostSpeed, kMostSpeed);
        m_sinceMove.start();
        m_view.panBy(dx);
        m_view.scrollBy(m_last.y() - point.y());
        m_last = point;
        break;
    }
    case Gesture::Band:
        m_view.showBand(onPlot(m_start), onPlot(point));
        break;
    }
}

void TimelinePointer::release(const QMouseEvent &event)
{
    switch (std::exchange(m_gesture, Gesture::None)) {
    case Gesture::None:
        break;
    case Gesture::Pressed:
        if (event.button() == Qt::LeftButton)
            click(event.position());
        break;
    case Gesture::Pan:
        m_view.viewport()->unsetCursor();
        if (m_sinceMove.elapsed() < kRestMs)
            m_view.fling(m_speed);
        break;
    case Gesture::Band: {
        const double from = std::min(onPlot(m_start), onPlot(event.position()));
        const double to = std::max(onPlot(m_start), onPlot(event.position()));
        m_view.showBand(0, 0);
        if (to - from >= kLeastBand)
            m_view.showRange(TimeAxis::dayAt(m_view.axis().timeAt(from)),
                             TimeAxis::dayAt(m_view.axis().timeAt(to)));
        break;
    }
    }
}

void TimelinePointer::click(const QPointF &point)
{
    const TimelineHit hit = m_view.hitAt(point);
    if (hit.row < 0) {
        m_view.select(-1);
        return;
    }
    const TimelineRow &row = m_view.timelineLayout().rows()[size_t(hit.row)];
    if (hit.isName) {
        if (row.lane < 0)
            emit m_view.foldToggled(row.group);
        else
            emit m_view.laneChosen(row.lane);
        return;
    }
    if (hit.events.empty()) {
        m_view.select(hit.ghost ? hit.ghost->now : -1, row.lane);
        return;
    }
    if (hit.events.size() > 1 && isOfOneDay(m_view.timeline(), hit.events)) {
        emit m_view.listRequested(m_view.viewport()->mapToGlobal(point.toPoint()), hit);
        return;
    }
    // Of a cluster one after the other is chosen.
    const auto at = std::ranges::find(hit.events, m_view.current());
    const bool isNext = at != hit.events.end() && at + 1 != hit.events.end();
    m_view.select(isNext ? *(at + 1) : hit.events.front(), row.lane);
}

void TimelinePointer::doubleClick(const QPointF &point)
{
    const TimelineHit hit = m_view.hitAt(point);
    if (hit.events.empty())
        return;
    const Timeline &timeline = m_view.timeline();
    if (isOfOneDay(timeline, hit.events)) {
        emit m_view.openRequested(timeline.events[size_t(hit.events.front())].row);
        return;
    }
    const TimelineCluster cluster = clusterOf(timeline, hit.events);
    const qint64 margin = std::max<qint64>(2, cluster.first.daysTo(cluster.last) / 3);
    m_view.showRange(cluster.first.addDays(-margin), cluster.last.addDays(margin));
}

void TimelinePointer::wheel(const QWheelEvent &event)
{
    const QPointF delta = event.angleDelta();
    const bool isOnNames = event.position().x() < m_view.plot().left();
    const bool isSideways =
        event.modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    if (isSideways)
        m_view.panBy((delta.x() + delta.y()) / 2);
    else if (isOnNames)
        m_view.scrollBy(-delta.y() / 2);
    else
        m_view.zoomAt(onPlot(event.position()), std::pow(kZoomStep, -delta.y()));
}

void TimelinePointer::cancel()
{
    m_gesture = Gesture::None;
    m_view.viewport()->unsetCursor();
    m_view.showBand(0, 0);
}

} // namespace fairlead
