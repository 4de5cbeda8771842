#include "models/placement/placementresult.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

std::optional<double> PlacementResult::gap() const
{
    if (!best || !bound)
        return std::nullopt;
    const double difference = std::max(0.0, best->cost - *bound);
    return difference == 0 ? 0 : difference / std::max(std::abs(best->cost), difference);
}

} // namespace fairlead
