#pragma once

#include <QElapsedTimer>
#include <QPointF>

class QEvent;
class QMouseEvent;
class QWheelEvent;

namespace fairlead {

class TimelineView;

/// What the pointer does to the timeline: it hovers, chooses, drags time along and lets it run on,
/// zooms where it is, and draws a range with Shift.
class TimelinePointer
{
public:
    explicit TimelinePointer(TimelineView &view);

    bool handle(QEvent &event); ///< of the viewport; false: not meant for it
    void wheel(const QWheelEvent &event);
    void cancel(); ///< of what is under way

private:
    enum class Gesture { None, Pressed, Pan, Band };

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void click(const QPointF &point);
    void doubleClick(const QPointF &point);
    double onPlot(const QPointF &point) const; ///< x

    TimelineView &m_view;
    Gesture m_gesture = Gesture::None;
    QPointF m_start;
    QPointF m_last;
    QElapsedTimer m_sinceMove;
    double m_speed = 0; ///< pixels per second to the right
};

} // namespace fairlead
