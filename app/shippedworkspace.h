#pragma once

#include "models/startcontent.h"
#include "models/workspace.h"

namespace fairlead {

Result<Workspace> shippedWorkspace(StartContent content);
QString startLabel(StartContent content); ///< text of the first history entry

} // namespace fairlead
