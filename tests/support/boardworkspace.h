#pragma once

#include "models/workspace.h"

namespace fairlead {

/// Two clouds and a lab's own service, three workloads on the clouds and one without a place.
Workspace boardWorkspace();

} // namespace fairlead
