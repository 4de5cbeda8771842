#pragma once

#include "models/row.h"

#include <vector>

namespace fairlead {

/// Where a line of the Overview leads.
enum class OverviewPlace {
    Records,     ///< its rows, in the grid of their table
    Conflicts,   ///< the conflict that is its first row
    Timeline,    ///< with its first row selected, like the next
    Workloads,   ///< the board
    Exposure,    ///< what ties the workload
    Negotiation, ///< the checklist of the contract
};

struct OverviewLink
{
    OverviewPlace place = OverviewPlace::Records;
    std::vector<RowRef> rows; ///< the first is selected; may be empty

    bool operator==(const OverviewLink &) const = default;
};

} // namespace fairlead
