#pragma once

#include "models/rows/assumption.h"
#include "models/workspace.h"

#include <vector>

namespace fairlead {

/// There is one row an assumption. Whoever knows better edits that row in place: what was shipped
/// is remembered with the dataset, so that it can be shown beside and brought back.

/// The assumption as it was shipped; null when it was not.
std::optional<Assumption> shippedAssumption(const Workspace &workspace, const Id<Assumption> &id);

/// Shipped assumptions whose low, likely, high or unit is no longer what was shipped, by id.
std::vector<Id<Assumption>> overriddenAssumptions(const Workspace &workspace);

} // namespace fairlead
