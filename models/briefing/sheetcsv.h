#pragma once

#include "models/briefing/workbook.h"

#include <QByteArray>

namespace fairlead {

/// A sheet as CSV: UTF-8, a line of heads with their units, ISO days, numbers with a point. Texts
/// that a spreadsheet would take for a formula begin with an apostrophe. The notes are left out.
QByteArray sheetCsv(const Sheet &sheet);

} // namespace fairlead
