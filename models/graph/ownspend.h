#pragma once

#include "models/lens.h"
#include "models/rows/workload.h"
#include "models/workspace.h"

#include <vector>

namespace fairlead {

/// What one workload pays in a year, and to whom.
struct OwnSpend
{
    const Workload *workload = nullptr; ///< in the workspace; valid until its next change
    Id<Route> route;                    ///< null: not known
    Id<Party> biller; ///< who is paid: the route's biller, or else its operator; null: not known
    std::optional<Money> year; ///< twelve months of today's spend; null: not known

    bool operator==(const OwnSpend &) const = default;
};

/// The workloads that pay on the day of the lens: their contract has started and their route is
/// open. By workload.
std::vector<OwnSpend> ownSpends(const Workspace &workspace, const Lens &lens);

} // namespace fairlead
