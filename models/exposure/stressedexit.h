#pragma once

#include "models/switching/switchingmodel.h"

namespace fairlead {

/// Where a workload goes when there is no time: of the permitted ways the one that costs least with
/// labour at the price of haste (assumption "expedite", at least 1). Nothing: none is permitted.
std::optional<WayAway> stressedExit(const Workspace &workspace, const SwitchingModel &model,
                                    const Id<Workload> &workload);

} // namespace fairlead
