#pragma once

#include "models/rows/organisation.h"
#include "models/workspace.h"

namespace fairlead {

/// The buyer that a file is about: its only organisation, or the first by id. Null: none is
/// entered. Valid until the workspace changes.
const Organisation *organisationOf(const Workspace &workspace);

/// How many months analyses look ahead: what the organisation says, 36 when it does not, and no
/// less than 12 or more than 84 (quant.md section 2).
int horizonMonths(const Workspace &workspace);

} // namespace fairlead
