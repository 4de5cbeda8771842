#pragma once

#include "models/workspace.h"

namespace fairlead {

/// What a new workspace starts with.
enum class StartContent {
    Empty,
    Market, ///< the market dataset, no organisation
    Sample, ///< the market dataset and the invented organisation
};

Result<Workspace> shippedWorkspace(StartContent content);
QString startLabel(StartContent content); ///< text of the first history entry

} // namespace fairlead
