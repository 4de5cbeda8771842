#pragma once

#include "models/graph/matrix.h"

#include <span>
#include <vector>

namespace fairlead {

/// What the parties owe each other and can bear (quant.md section 10.3). In one unit.
struct Exposures
{
    Matrix claims;               ///< (i, j): what j owes i, not negative
    std::vector<double> equity;  ///< what a party can lose, above 0
    std::vector<double> weights; ///< of its distress in the total; not negative, not all 0
};

struct Distress
{
    std::vector<double> levels; ///< of each party in the end, in [0, 1]
    double debtRank = 0;        ///< weighted distress that was added to the shock, in [0, 1]
};

/// Each party passes its distress on once (Battiston et al. 2012). `shock` is in [0, 1].
Distress singlePassDistress(const Exposures &exposures, std::span<const double> shock);

/// Parties pass on whatever is added to their distress (Bardoscia et al. 2015); never below the
/// single pass, and right where claims run in circles.
Distress linearDistress(const Exposures &exposures, std::span<const double> shock);

} // namespace fairlead
