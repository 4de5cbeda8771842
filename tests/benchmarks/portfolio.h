#pragma once

#include "models/workspace.h"

namespace fairlead {

/// The sample's workloads, repeated as often as it takes, free to go wherever the market offers
/// something; and the market's largest lab on 30 routes.
Workspace portfolio(const Workspace &sample, int workloads);

} // namespace fairlead
