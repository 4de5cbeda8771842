#pragma once

#include "models/graph/marketgraph.h"

#include <vector>

namespace fairlead {

// Parts of a graph, coarser graphs, and what is different between two.

/// The nodes that are at most so many steps away over edges in force, either way, and all edges
/// among them. What nodes pay and receive stays that of the whole graph.
MarketGraph focusOn(const MarketGraph &graph, const RowRef &node, int steps);

/// What one node stands for after rolling up.
enum class RollUp {
    CorporateFamily, ///< a topmost parent with all that belongs to it
    Layer,           ///< one node for each table of a layer
};

/// The graph with nodes put together. A family is named like its topmost parent; a layer's node has
/// a row that no table holds, "layer:" and the key of the layer. The sums of all edges together are
/// those of the graph; what runs within a node is an edge from it to itself.
MarketGraph rolledUp(const Workspace &workspace, const MarketGraph &graph, RollUp rollUp,
                     const Lens &lens);

struct ChangedEdge
{
    GraphEdge before;
    GraphEdge after;
};

/// What is different between two days, or two states of a file. Edges are the same when they have
/// the same ends, family and state of being over.
struct GraphDifference
{
    std::vector<GraphEdge> added;     ///< in force now, not there before
    std::vector<GraphEdge> ended;     ///< over now, not there or in force before
    std::vector<GraphEdge> gone;      ///< in force before, and now not even as ended
    std::vector<ChangedEdge> changed; ///< in force on both, with other amounts, parts or rights
    std::vector<GraphNode> addedNodes;
    std::vector<GraphNode> goneNodes;

    bool isEmpty() const;
};
GraphDifference difference(const MarketGraph &before, const MarketGraph &after);

/// The sums of two lots in the same currency. What is not known in one is a lower bound in both.
MoneySums together(const MoneySums &one, const MoneySums &other);

} // namespace fairlead
