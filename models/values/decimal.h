#pragma once

#include "models/result.h"

#include <QStringView>

namespace fairlead {

/// Reads a plain decimal number ("-12.50", "1.81E-8") as an exact count of 10^-@p digits.
/// Fails on anything else, on overflow, and when a digit other than zero would be dropped.
Result<qint64> scaledFromDecimal(QStringView text, int digits);

/// The shortest plain decimal of @p scaled × 10^-@p digits that keeps at least @p atLeast
/// decimals: (1250, 3, 2) gives "1.25".
QString decimalFromScaled(qint64 scaled, int digits, int atLeast);

} // namespace fairlead
