#pragma once

#include "models/timeline/timeline.h"

namespace fairlead {

/// One thing that comes of itself.
struct OutlookLine
{
    QString name;
    QString value;
    bool isLoss = false; ///< money that is paid for nothing

    bool operator==(const OutlookLine &) const = default;
};

/// What comes of a contract when nobody acts: whether it renews or ends, and for each commitment
/// the floor, the forecast and the shortfall of the next year that is not settled; of the current
/// one where no later is known. Empty for lanes that are not of one own contract.
std::vector<OutlookLine> outlookOf(const Timeline &timeline, int lane);

} // namespace fairlead
