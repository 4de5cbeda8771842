#pragma once

#include <QString>

namespace fairlead {

/// With an apostrophe before what a spreadsheet would take for a formula.
QString withoutFormula(QString text);

/// A cell of a CSV file after RFC 4180: quoted where it has to be, and with an apostrophe before
/// what a spreadsheet would take for a formula.
QString csvCell(QString text);

} // namespace fairlead
