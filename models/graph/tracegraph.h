#pragma once

#include "models/graph/spendtrace.h"

namespace fairlead {

// A trace as a graph: ultimate parents, who is paid, labs, routes and workloads.

/// The way of a path through a traceGraph(): its nodes from the workload on. A lab that bills for
/// itself stands among the parents alone; whoever else bills stands before its parent, even where
/// it is its own.
std::vector<RowRef> wayOf(const Workspace &workspace, const SpendPath &path);

/// The traced money as own spend, each leg an edge with all paths that share it, and beside it what
/// the spend depends on: model access, and what runs between the model owners and those who are
/// paid. That is never added to the spend. Captions of the parents are their direct shares, those
/// of mainShares().
MarketGraph traceGraph(const Workspace &workspace, const SpendTrace &trace,
                       const MarketGraph &market);

/// The titles of its columns.
QString traceLayerText(GraphLayer layer);

} // namespace fairlead
