#pragma once

#include "models/graph/graphlayout.h"

namespace fairlead {

/// The columns of a layered drawing, with a vertex wherever an edge passes a column. The first
/// vertices are the nodes of the request, in their order.
struct LayeredGraph
{
    explicit LayeredGraph(const LayoutRequest &request);

    struct Vertex
    {
        int layer = 0;
        double height = 0;
        double above = 0;
        double below = 0;
        std::optional<double> before;
    };

    int layers = 0;
    std::vector<Vertex> vertices;
    std::vector<std::vector<int>> left;  ///< neighbours in the column before, one list a vertex
    std::vector<std::vector<int>> right; ///< in the column after
    std::vector<std::vector<int>> ways;  ///< the vertices between, one list an edge of the request
};

/// The vertices of each column from top to bottom.
using LayerOrder = std::vector<std::vector<int>>;

qint64 crossingsOf(const LayeredGraph &graph, const LayerOrder &order);

/// The order as given, improved column by column: each vertex to the mean of its neighbours, then
/// neighbours exchanged while that helps. (Sugiyama, Tagawa and Toda 1981; Gansner et al. 1993.)
LayerOrder plainOrder(const LayeredGraph &graph);

/// What was shown before keeps its order; what is new goes to the mean of its neighbours.
LayerOrder keptOrder(const LayeredGraph &graph);

/// Heights from the order: near the neighbours, each kept clear of the next.
std::vector<double> placesOf(const LayeredGraph &graph, const LayerOrder &order, double height);

/// What the columns need at least.
double neededHeight(const LayeredGraph &graph);

} // namespace fairlead
