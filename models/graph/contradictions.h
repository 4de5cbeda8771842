#pragma once

#include "models/row.h"

#include <set>

namespace fairlead {

class Workspace;

/// Rows about which sources contradict each other, whether or not a claim is preferred: on one of
/// the fields that a line of the graph is drawn from, they give different values, or the same value
/// once as a ceiling and once as a floor.
std::set<RowRef> contradictedRows(const Workspace &workspace);

} // namespace fairlead
