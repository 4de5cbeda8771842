#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <vector>

namespace fairlead {

/// What would make the moves of a plan cheaper: one coverage brought to all of it, everything else
/// unchanged (quant.md section 5.3).
struct PlanLever
{
    QString field;     ///< of the workloads: "abstraction"
    QString name;      ///< what a reader calls it
    double saving = 0; ///< US dollars of one-time cost, not negative

    bool operator==(const PlanLever &) const = default;
};

/// Those that save something, largest first, ties by field. The lens gives the day.
std::vector<PlanLever> planLevers(const Workspace &workspace, const Lens &lens,
                                  const Id<Plan> &plan);

} // namespace fairlead
