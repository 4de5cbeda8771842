#include "ui/graph/graphkeys.h"

#include "ui/graph/graphview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kZoomStep = 1.2;
constexpr double kSameColumn = 20; // pixels at a zoom of one

} // namespace

GraphKeys::GraphKeys(GraphView &view)
    : m_view(view)
{
}

bool GraphKeys::handle(const QKeyEvent &event)
{
    const QPointF middle = QRectF(m_view.rect()).center();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_view.picture().nodes.empty())
            return false;
        if (event.modifiers().testFlag(Qt::ControlModifier))
            chooseEdge(event.key() == Qt::Key_Down || event.key() == Qt::Key_Right ? 1 : -1);
        else
            walk(event.key());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomAt(middle, kZoomStep);
        return true;
    case Qt::Key_Minus:
        m_view.zoomAt(middle, 1 / kZoomStep);
        return true;
    case Qt::Key_Home:
        m_view.fit();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.current() < 0)
            return false;
        emit m_view.openRequested(m_view.picture().nodes[size_t(m_view.current())].row);
        return true;
    case Qt::Key_Escape:
        if (m_view.selection().empty() && !m_view.selectedEdge())
            return false;
        m_view.clearSelection();
        return true;
    default:
        return false;
    }
}

void GraphKeys::walk(int key)
{
    if (m_view.current() < 0) {
        goTo(0);
        return;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        walkColumn(key == Qt::Key_Down ? 1 : -1);
    else
        follow(key == Qt::Key_Right ? 1 : -1);
}

void GraphKeys::follow(double way)
{
    const GraphPicture &picture = m_view.picture();
    const int here = m_view.current();
    const QPointF from = picture.nodes[size_t(here)].bar.center();
    const auto otherEnd = [&](int edge) {
        const PictureEdge &drawn = picture.edges[size_t(edge)];
        return drawn.from == here ? drawn.to : drawn.from;
    };
    if (m_view.selectedEdge()) {
        const int edge = m_view.edgeNumber(*m_view.selectedEdge());
        if (edge >= 0) {
            goTo(otherEnd(edge));
            return;
        }
    }
    int best = -1;
    for (const int edge : picture.nodes[size_t(here)].edges) {
        const double across = picture.nodes[size_t(otherEnd(edge))].bar.center().x() - from.x();
        const bool isThatWay = across * way > kSameColumn;
        if (isThatWay
            && (best < 0
                || picture.edges[size_t(edge)].weight > picture.edges[size_t(best)].weight))
            best = edge;
    }
    if (best >= 0)
        goTo(otherEnd(best));
}

void GraphKeys::walkColumn(int step)
{
    const GraphPicture &picture = m_view.picture();
    const QPointF from = picture.nodes[size_t(m_view.current())].bar.center();
    int best = -1;
    double nearest = 0;
    for (size_t at = 0; at < picture.nodes.size(); ++at) {
        const QPointF to = picture.nodes[at].bar.center() - from;
        const double down = to.y() * step;
        if (std::abs(to.x()) > kSameColumn || down <= 0 || int(at) == m_view.current())
            continue;
        if (best < 0 || down < nearest) {
            best = int(at);
            nearest = down;
        }
    }
    if (best >= 0)
        goTo(best);
}

void GraphKeys::chooseEdge(int step)
{
    const int here = m_view.current();
    if (here < 0)
        return;
    const std::vector<int> &edges = m_view.picture().nodes[size_t(here)].edges;
    if (edges.empty())
        return;
    const int chosen = m_view.selectedEdge() ? m_view.edgeNumber(*m_view.selectedEdge()) : -1;
    const auto at = std::ranges::find(edges, chosen);
    const auto count = std::ssize(edges);
    const auto next = at == edges.end() ? (step > 0 ? 0 : count - 1)
                                        : (at - edges.begin() + step + count) % count;
    m_view.selectEdge(m_view.keyOf(edges[size_t(next)]));
}

void GraphKeys::goTo(int node)
{
    const RowRef row = m_view.picture().nodes[size_t(node)].row;
    m_view.select({row}, row);
    m_view.ensureVisible(node);
}

} // namespace fairlead
