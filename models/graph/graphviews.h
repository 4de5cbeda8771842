#pragma once

#include "models/graph/marketgraph.h"

#include <set>
#include <vector>

namespace fairlead {

// Parts of a graph, coarser graphs, and what is different between two.

/// The nodes that are at most so many steps away over edges in force, either way, and all edges
/// among them. What nodes pay and receive stays that of the whole graph.
MarketGraph focusOn(const MarketGraph &graph, const RowRef &node, int steps);

/// All that is known of any day, and what a graph has beside that: what the places of a picture are
/// made for, so that nothing jumps when the day changes. Amounts are ceilings.
MarketGraph graphOfAllDays(const Workspace &workspace, const Lens &lens, const MarketGraph &today);

/// What one node stands for after rolling up.
enum class RollUp {
    Nothing,         ///< itself
    CorporateFamily, ///< a topmost parent with all that belongs to it
    Layer,           ///< one node for each table of a layer
};

/// The node into which a node goes: a family's topmost parent, a layerNode(), or itself.
RowRef rolledInto(const Workspace &workspace, const GraphNode &node, RollUp rollUp);

/// The graph with nodes put together, apart from those that would go into an expanded one. A family
/// is named like its topmost parent. The sums of all edges together are those of the graph; what
/// runs within a node is an edge from it to itself.
MarketGraph rolledUp(const Workspace &workspace, const MarketGraph &graph, RollUp rollUp,
                     const Lens &lens, const std::set<RowRef> &expanded = {});

/// The graph with all that one node pays another, and what it gives for that, as one edge, whatever
/// its families. Own spend, what is in no sum and what has ended stay apart.
MarketGraph inBundles(const Workspace &workspace, const MarketGraph &graph);

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
