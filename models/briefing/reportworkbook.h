#pragma once

#include "models/briefing/workbook.h"
#include "models/lens.h"
#include "models/workspace.h"

namespace fairlead {

/// What a reader of spreadsheets wants to check, as real numbers with units: spend, lock-in,
/// concentration, dates, scenarios and ties through the lens, then every table of records that has
/// rows. Sums are formulas.
Workbook reportWorkbook(const Workspace &workspace, const Lens &lens);

} // namespace fairlead
