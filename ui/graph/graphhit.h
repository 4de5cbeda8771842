#pragma once

#include "ui/graph/graphlabels.h"

namespace fairlead {

/// What is under a point: a node, else an edge, else nothing.
struct GraphHit
{
    int node = -1; ///< number in the picture; -1: none
    int edge = -1;

    bool isNothing() const { return node < 0 && edge < 0; }
    bool operator==(const GraphHit &) const = default;
};

/// @p point is on the screen, from where the picture's origin is drawn.
GraphHit hitAt(const GraphPicture &picture, const std::vector<GraphLabel> &labels, double scale,
               const QPointF &point);

/// The numbers of the nodes whose bars lie in an area of the picture.
std::vector<int> nodesIn(const GraphPicture &picture, const QRectF &area);

} // namespace fairlead
