#pragma once

#include <algorithm>
#include <cmath>

namespace fairlead {

/// Equal but for a few roundings, relative to the larger of both and 1.
inline bool isClose(double one, double two, double tolerance = 1e-12)
{
    return std::abs(one - two) <= tolerance * std::max({1.0, std::abs(one), std::abs(two)});
}

} // namespace fairlead
