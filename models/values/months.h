#pragma once

namespace fairlead {

/// Days of an average month: 365.25 / 12.
inline constexpr double kDaysPerMonth = 30.4375;

} // namespace fairlead
