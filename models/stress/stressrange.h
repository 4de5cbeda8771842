#pragma once

#include "models/stress/stresstest.h"
#include "models/switching/moveassessment.h"

#include <stop_token>

namespace fairlead {

/// The range of the loss of a scenario when everything that a move costs is drawn at once, for all
/// workloads alike (the Monte Carlo of quant.md section 12): in each iteration every workload gives
/// its cheapest answer anew. How long exits take, run costs and commitments are as likely. Of the
/// workloads whose loss is known.
///
/// Gives the same on any number of threads, at least 1. Once it is stopped it returns soon; the
/// range has no iterations then.
CostRange stressRange(const StressModel &model, const std::vector<Shock> &shocks, int iterations,
                      int threads = 1, const std::stop_token &stop = {});

} // namespace fairlead
