#include "ui/graph/graphpointer.h"

#include "ui/graph/graphview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kZoomStep = 1.0015; // for each eighth of a degree of the wheel

} // namespace

GraphPointer::GraphPointer(GraphView &view)
    : m_view(view)
{
}

void GraphPointer::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return;
    m_start = event.position();
    m_last = event.position().toPoint();
    m_worldStart = m_view.toWorld(m_start);
    m_gesture = event.button() == Qt::MiddleButton ? Gesture::Pan : Gesture::Pressed;
    if (m_view.isInMap(m_start)) {
        m_gesture = Gesture::Map;
        m_view.panByMap(m_start);
    }
}

void GraphPointer::move(const QMouseEvent &event)
{
    const QPointF point = event.position();
    const bool isFar = (point - m_start).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::Pressed && isFar)
        begin(event);
    switch (m_gesture) {
    case Gesture::None:
        m_view.hover(m_view.hitAt(point));
        break;
    case Gesture::Pressed:
        break;
    case Gesture::Pan:
        m_view.panBy(point.toPoint() - m_last);
        m_last = point.toPoint();
        break;
    case Gesture::Band:
        m_view.showBand(QRectF(m_start, point).normalized());
        break;
    case Gesture::Drag:
        m_view.holdNodes(m_view.selection(), m_view.toWorld(point) - m_worldStart);
        break;
    case Gesture::Map:
        m_view.panByMap(point);
        break;
    }
}

/// The press has become a drag: of nodes where it began on one, else of the ground.
void GraphPointer::begin(const QMouseEvent &event)
{
    const GraphHit hit = m_view.hitAt(m_start);
    m_view.hover({});
    if (hit.node >= 0) {
        const RowRef row = m_view.picture().nodes[size_t(hit.node)].row;
        if (!m_view.isSelected(row))
            m_view.select({row}, row);
        m_gesture = Gesture::Drag;
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_gesture = Gesture::Band;
    } else {
        m_gesture = Gesture::Pan;
        m_view.setCursor(Qt::ClosedHandCursor);
    }
}

void GraphPointer::release(const QMouseEvent &event)
{
    switch (std::exchange(m_gesture, Gesture::None)) {
    case Gesture::Pressed:
        click(event);
        break;
    case Gesture::Band: {
        const QRectF area(m_worldStart, m_view.toWorld(event.position()));
        GraphView::Nodes nodes;
        for (const int node : nodesIn(m_view.picture(), area.normalized()))
            nodes.push_back(m_view.picture().nodes[size_t(node)].row);
        m_view.showBand({});
        if (!nodes.empty())
            m_view.select(nodes, nodes.front());
        break;
    }
    case Gesture::Drag:
        m_view.dropNodes();
        break;
    case Gesture::Pan:
        m_view.unsetCursor();
        break;
    case Gesture::Map:
    case Gesture::None:
        break;
    }
}

void GraphPointer::click(const QMouseEvent &event)
{
    const GraphHit hit = m_view.hitAt(event.position());
    if (hit.edge >= 0) {
        m_view.selectEdge(m_view.keyOf(hit.edge));
        return;
    }
    if (hit.node < 0) {
        m_view.clearSelection();
        return;
    }
    const RowRef row = m_view.picture().nodes[size_t(hit.node)].row;
    if (!event.modifiers().testFlag(Qt::ControlModifier)) {
        m_view.select({row}, row);
        return;
    }
    GraphView::Nodes nodes = m_view.selection();
    if (std::erase(nodes, row) == 0)
        nodes.push_back(row);
    m_view.select(nodes, row);
}

void GraphPointer::doubleClick(const QMouseEvent &event)
{
    const GraphHit hit = m_view.hitAt(event.position());
    if (event.button() == Qt::LeftButton && hit.node >= 0)
        emit m_view.openRequested(m_view.picture().nodes[size_t(hit.node)].row);
}

void GraphPointer::wheel(const QWheelEvent &event)
{
    const bool isSideways = event.modifiers().testFlag(Qt::ShiftModifier);
    if (isSideways)
        m_view.panBy({event.angleDelta().y() / 2 + event.angleDelta().x() / 2, 0});
    else
        m_view.zoomAt(event.position(), std::pow(kZoomStep, event.angleDelta().y()));
}

void GraphPointer::cancel()
{
    if (m_gesture == Gesture::Drag)
        m_view.cancelHold();
    m_gesture = Gesture::None;
    m_view.unsetCursor();
    m_view.showBand({});
}

void GraphPointer::openMenu(const QContextMenuEvent &event)
{
    if (event.reason() != QContextMenuEvent::Mouse) {
        const int node = m_view.current();
        const QPointF where =
            node >= 0 ? m_view.nodeOnScreen(node).center() : QRectF(m_view.rect()).center();
        emit m_view.menuRequested(m_view.mapToGlobal(where.toPoint()));
        return;
    }
    const GraphHit hit = m_view.hitAt(event.pos());
    if (hit.edge >= 0) {
        m_view.selectEdge(m_view.keyOf(hit.edge));
    } else if (hit.node >= 0) {
        const RowRef &row = m_view.picture().nodes[size_t(hit.node)].row;
        if (!m_view.isSelected(row))
            m_view.select({row}, row);
    }
    emit m_view.menuRequested(event.globalPos());
}

} // namespace fairlead
