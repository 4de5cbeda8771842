#pragma once

#include "models/rows/shock.h"

namespace fairlead {

class AssumptionSet;

/// How large a shock is: as it says itself, else as the assumptions "scenario.…" say.
struct ShockTerms
{
    double severity = 0; ///< a fraction, not negative; what is not served or falls away at most 1
    double noticeMonths = 0;   ///< not negative
    double durationMonths = 0; ///< of a shortage; not negative
};

ShockTerms shockTerms(const AssumptionSet &assumptions, const Shock &shock);

} // namespace fairlead
