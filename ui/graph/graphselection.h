#pragma once

#include "ui/graph/graphhit.h"
#include "ui/graph/graphpainter.h"

#include <optional>
#include <set>

namespace fairlead {

/// Names an edge whatever else changes in the graph.
struct GraphEdgeKey
{
    RowRef from;
    RowRef to;
    EdgeFamily family = EdgeFamily::Equity;
    bool isEnded = false;

    bool operator==(const GraphEdgeKey &) const = default;
};

GraphEdgeKey keyOf(const GraphEdge &edge);
int numberOf(const MarketGraph &graph, const GraphEdgeKey &key); ///< -1: it is not there

/// What of a graph is chosen: several nodes, or one edge, and where the keys are. It names rows, so
/// that it outlives every picture.
struct GraphSelection
{
    std::vector<RowRef> nodes;
    RowRef current; ///< node where the keys are; null: none
    std::optional<GraphEdgeKey> edge;

    bool holds(const RowRef &row) const;
    /// Gives up what a graph does not have; whether that was anything of nodes or edge.
    bool keepTo(const MarketGraph &graph, const GraphPicture &picture);
    GraphMarks marksIn(const MarketGraph &graph, const GraphPicture &picture) const;
};

/// A node with its edges and their other ends, or an edge with its ends.
GraphMarks neighbourhoodOf(const GraphPicture &picture, const GraphHit &hit);

/// Ways through a graph: what an answer is about.
struct GraphWays
{
    std::set<RowRef> nodes;
    std::set<std::pair<RowRef, RowRef>> legs; ///< of two neighbours, each way round

    bool holds(const GraphEdge &edge) const { return legs.contains({edge.from, edge.to}); }
};

/// What lies on the ways, and what is selected.
GraphMarks marksOf(const MarketGraph &graph, const GraphPicture &picture, const GraphWays &ways,
                   const GraphMarks &selected);

} // namespace fairlead
