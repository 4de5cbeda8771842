#pragma once

#include <QString>

#include <optional>

namespace fairlead {

/// "58 %", of 0 to 1; never parts at the end of a line.
QString percentText(double share);

/// The same with one decimal below 10 % (quant.md section 2): "7.3 %", "−5.4 %"; null is "–".
QString shareText(const std::optional<double> &share);

} // namespace fairlead
