#pragma once

#include "models/lens.h"
#include "models/workspace.h"

namespace fairlead {

/// Eight hexadecimal digits that are the same for the same rows seen through the same lens.
QString snapshotId(const Workspace &workspace, const Lens &lens);

} // namespace fairlead
