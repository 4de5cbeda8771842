#pragma once

#include "models/briefing/workbook.h"
#include "models/result.h"

namespace fairlead {

/// The tables as an XLSX file: one sheet each, in order, heads frozen, numbers and days as such.
/// Names of sheets are cut to 31 characters, rid of what no spreadsheet takes, and made different
/// from each other; texts end after 32,767 characters, with an ellipsis. The same workbook gives
/// the same bytes. Errors: no sheet, or the temporary file cannot be written.
Result<QByteArray> workbookFile(const Workbook &workbook);

} // namespace fairlead
