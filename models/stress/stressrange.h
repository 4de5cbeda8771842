#pragma once

#include "models/parallel.h"
#include "models/stress/stresstest.h"
#include "models/switching/moveassessment.h"

namespace fairlead {

/// The range of the loss of a scenario when everything that a move costs is drawn at once, for all
/// workloads alike (the Monte Carlo of quant.md section 12): in each iteration every workload gives
/// its cheapest answer anew. How long exits take, run costs and commitments are as likely. Of the
/// workloads whose loss is known.
///
/// When it was stopped, the range has no iterations.
CostRange stressRange(const StressModel &model, const std::vector<Shock> &shocks, int iterations,
                      const Effort &effort = {});

} // namespace fairlead
