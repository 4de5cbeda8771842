#pragma once

#include <cmath>

namespace fairlead {

/// A number that is not known exactly: the lowest and highest it may plausibly be, and the most
/// likely one between them, in the unit of whatever it estimates.
struct Estimate
{
    double low = 0;
    double likely = 0;
    double high = 0;

    static constexpr Estimate exactly(double value) { return {value, value, value}; }

    bool isValid() const
    {
        return std::isfinite(low) && std::isfinite(high) && low <= likely && likely <= high;
    }
    bool isExact() const { return low == high; }

    bool operator==(const Estimate &) const = default;
};

} // namespace fairlead
