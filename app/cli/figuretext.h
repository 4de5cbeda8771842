#pragma once

#include <QString>

#include <optional>

namespace fairlead {

// Figures as reports print them for people.

QString number(double value, int digits = 0);
QString percent(const std::optional<double> &share); ///< as shareText(), with plain spaces

} // namespace fairlead
