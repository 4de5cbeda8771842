#include "ui/graph/graphhit.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kNear = 5; // pixels on the screen
constexpr int kPieces = 24; // of a curve

double distanceToLine(const QPointF &point, const QPointF &from, const QPointF &to)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, way) / length, 0.0, 1.0) : 0;
    return QLineF(point, from + way * share).length();
}

/// From a point to a path of cubic curves.
double distanceTo(const QPainterPath &path, const QPointF &point)
{
    double nearest = std::numeric_limits<double>::max();
    QPointF start = path.elementAt(0);
    for (int at = 1; at + 2 < path.elementCount(); at += 3) {
        const QPointF first = path.elementAt(at);
        const QPointF second = path.elementAt(at + 1);
        const QPointF end = path.elementAt(at + 2);
        QPointF last = start;
        for (int piece = 1; piece <= kPieces; ++piece) {
            const double t = double(piece) / kPieces;
            const double u = 1 - t;
            const QPointF next = u * u * u * start + 3 * u * u * t * first + 3 * u * t * t * second
                                 + t * t * t * end;
            nearest = std::min(nearest, distanceToLine(point, last, next));
            last = next;
        }
        start = end;
    }
    return nearest;
}

} // namespace

GraphHit hitAt(const GraphPicture &picture, const std::vector<GraphLabel> &labels, double scale,
               const QPointF &point)
{
    for (const GraphLabel &label : labels) {
        if (label.area.contains(point))
            return label.node >= 0 ? GraphHit{.node = label.node} : GraphHit{.edge = label.edge};
    }
    const QPointF world = point / scale;
    const double reach = kNear / scale;
    for (size_t at = 0; at < picture.nodes.size(); ++at) {
        if (picture.nodes[at].bar.adjusted(-reach, -reach, reach, reach).contains(world))
            return {.node = int(at)};
    }
    GraphHit hit;
    double nearest = reach;
    for (const PictureStrand &strand : picture.strands) {
        if (!strand.bounds.adjusted(-reach, -reach, reach, reach).contains(world))
            continue;
        const double distance = distanceTo(strand.path, world) - strand.width / 2;
        if (distance < nearest) {
            nearest = distance;
            hit.edge = strand.edge;
        }
    }
    return hit;
}

std::vector<int> nodesIn(const GraphPicture &picture, const QRectF &area)
{
    std::vector<int> found;
    for (size_t at = 0; at < picture.nodes.size(); ++at) {
        if (picture.nodes[at].bar.intersects(area))
            found.push_back(int(at));
    }
    return found;
}

} // namespace fairlead
