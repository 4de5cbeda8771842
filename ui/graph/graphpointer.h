#pragma once

#include "models/row.h"

#include <QPointF>

#include <vector>

class QContextMenuEvent;
class QMouseEvent;
class QWheelEvent;

namespace fairlead {

class GraphView;

/// What the pointer does to the graph: it hovers, chooses, pans, draws a band around nodes, drags
/// them and zooms where it is.
class GraphPointer
{
public:
    explicit GraphPointer(GraphView &view);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void wheel(const QWheelEvent &event);
    void openMenu(const QContextMenuEvent &event); ///< of what is there, which it selects
    void cancel();                                 ///< of what is under way; nothing is moved

private:
    enum class Gesture { None, Pressed, Pan, Band, Drag, Map };

    void begin(const QMouseEvent &event);
    void click(const QMouseEvent &event);

    GraphView &m_view;
    Gesture m_gesture = Gesture::None;
    QPointF m_start;
    QPoint m_last;
    QPointF m_worldStart;
};

} // namespace fairlead
