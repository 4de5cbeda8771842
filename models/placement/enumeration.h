#pragma once

#include "models/placement/placementresult.h"

namespace fairlead {

/// Plans within this cost of the cheapest are equally cheap, US dollars (quant.md section 13.3).
inline constexpr double kCostTie = 0.005;
/// Violations within this of the smallest are equal.
inline constexpr double kViolationTie = 1e-7;

/// Workloads, and the allowed targets of each, by id: the order of the tie rule.
std::vector<int> workloadsById(const PlacementInstance &instance);
std::vector<int> allowedById(const PlacementInstance &instance, int workload);

/// How many plans the gates leave, limits apart; a large number stands for all larger ones.
double allowedPlans(const PlacementInstance &instance);

/// Looks at every plan. Exact in everything, but only for some 100,000 plans; no workload is
/// without an allowed option.
PlacementResult enumeratePlans(const PlacementInstance &instance);

} // namespace fairlead
