#pragma once

#include "models/workspace.h"
#include "ui/dialogs.h"

namespace fairlead {

/// What is asked before rows are removed: all that goes with them, and all that loses a reference.
Question removalQuestion(const Workspace &workspace, const std::vector<RowRef> &rows);

} // namespace fairlead
