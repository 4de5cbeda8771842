#pragma once

#include <QString>

namespace fairlead {

/// "58 %", of 0 to 1; never parts at the end of a line.
QString percentText(double share);

} // namespace fairlead
