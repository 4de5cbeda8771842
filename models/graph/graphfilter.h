#pragma once

#include "models/graph/marketgraph.h"

#include <map>
#include <set>

namespace fairlead {

/// What of a graph is shown. By default all that holds on the day of the lens.
struct GraphFilter
{
    std::set<EdgeFamily> hiddenFamilies;
    std::set<StrandState> hiddenStates;
    bool hidesContested = false;
    bool showsEnded = false;
    std::set<RowRef> hiddenNodes;
    std::optional<RowRef> focus; ///< only what is near it
    int focusSteps = 1;          ///< how near: edges to walk, in any direction

    bool operator==(const GraphFilter &) const = default;
};

/// The part of a graph that passes a filter. Sums of an edge stay whole: a strand that is not shown
/// is not gone. What runs within a node has no line. A node without a shown edge is left out unless
/// it is a workload.
MarketGraph filtered(const MarketGraph &graph, const GraphFilter &filter);

/// How much of a graph there is of each kind, whatever is shown; ended edges do not count.
struct GraphCounts
{
    std::map<EdgeFamily, int> families; ///< edges
    std::map<StrandState, int> states;  ///< strands
    int contested = 0;                  ///< edges
    int ended = 0;                      ///< edges
};
GraphCounts countsOf(const MarketGraph &graph);

/// The nodes at most @p steps edges away from one, itself included; in no order.
std::set<RowRef> neighbourhood(const MarketGraph &graph, const RowRef &centre, int steps);

} // namespace fairlead
