#pragma once

#include "models/switching/moveassessment.h"
#include "models/workspace.h"

namespace fairlead {

class SwitchingModel;

/// Who serves, hosts, or makes what runs in a placement; null where nobody knows. What names no
/// host stands in the one of its route.
Id<Party> partyOf(const Workspace &workspace, const Placement &placement, ExitRole role);

/// The party that hosts the largest part of the spend where workloads run today, of equals the
/// first by id; null when nobody is known, or nothing is spent.
Id<Party> largestHostOperator(const Workspace &workspace, const SwitchingModel &model);

} // namespace fairlead
