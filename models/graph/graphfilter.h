#pragma once

#include "models/graph/marketgraph.h"

#include <map>
#include <set>

namespace fairlead {

/// For rows in containers without an order, which are the quicker ones for a large graph.
struct RowHash
{
    size_t operator()(const RowRef &row) const { return qHash(row.id, size_t(row.table)); }
};

/// What of a graph is shown. By default all that holds on the day of the lens.
struct GraphFilter
{
    std::set<EdgeFamily> hiddenFamilies;
    std::set<StrandState> hiddenStates;
    bool hidesContested = false;
    bool showsEnded = false;     ///< what has ended, lapsed or been replaced as well
    bool showsUncounted = false; ///< what is in no sum as well: not verified, or counted elsewhere
    std::set<RowRef> hiddenNodes;
    std::optional<RowRef> focus; ///< only what is near it
    int focusSteps = 1;          ///< how near: edges to walk, in any direction

    bool operator==(const GraphFilter &) const = default;
};

/// Why an edge is not shown by default: no source was read, or others hold its amount. Null: it is,
/// or it holds no more.
std::optional<LeftOut> uncounted(const GraphEdge &edge);

/// All of a graph of all days that can be drawn with the switches of a filter for what has no
/// strand of its own: that has one without an amount then. What they show of @p today, a part of
/// that graph, is in it, also where an edge has another reason to be in no sum on that day. Nodes
/// without an edge go, but for workloads.
MarketGraph drawable(const MarketGraph &graph, const MarketGraph &today, const GraphFilter &filter);

/// The part of a graph that passes a filter. Sums of an edge stay whole: a strand that is not shown
/// is not gone. What runs within a node has no line. A node without a shown edge is left out unless
/// it is a workload.
MarketGraph filtered(const MarketGraph &graph, const GraphFilter &filter);

/// Why a node is not in the filtered graph, though it is in the graph.
enum class HiddenBy {
    Hand,       ///< somebody hid it
    Unverified, ///< no source of its edges was read
    Elsewhere,  ///< other deals hold the amounts of its edges
    Ended,      ///< all that it has is over
    Lines,      ///< its kinds of lines are switched off, or whoever is at their other end is hidden
    Focus,      ///< it is not near what is in focus
    NoEdge,     ///< it has none
};

/// Of several reasons the one that has to go first; null: it is shown.
std::optional<HiddenBy> reasonHidden(const MarketGraph &graph, const GraphFilter &filter,
                                     const RowRef &node);

/// How many edges of a graph a filter leaves out, by the reason that has to go first. What runs
/// within a node is none of them, and focus hides nothing here.
std::map<HiddenBy, int> hiddenEdges(const MarketGraph &graph, const GraphFilter &filter);

/// Switches on what a node needs to be shown with one of its edges, and lets their ends be seen.
void allow(const MarketGraph &graph, const RowRef &node, GraphFilter &filter);

/// How much of a graph there is of each kind, whatever is shown. Families, states, contradictions
/// and missing dates are of what draws a strand and has not ended.
struct GraphCounts
{
    std::map<EdgeFamily, int> families; ///< edges
    std::map<StrandState, int> states;  ///< strands
    int contested = 0;                  ///< edges
    int ended = 0;                      ///< edges, with what has lapsed or been replaced
    int unverified = 0;                 ///< edges of which no source was read
    int countedElsewhere = 0;           ///< edges whose amount other deals hold
    int undated = 0;                    ///< edges with a part of unknown beginning
};
GraphCounts countsOf(const MarketGraph &graph);

/// The nodes at most @p steps edges away from one, itself included; in no order.
std::set<RowRef> neighbourhood(const MarketGraph &graph, const RowRef &centre, int steps);

} // namespace fairlead
