#pragma once

#include "models/workspace.h"

namespace fairlead {

/// How much of everything is in a random market.
struct MarketSize
{
    int parties = 10;
    int deals = 20; ///< each with one part of one or two tranches
    int routes = 4;
    int workloads = 8;
    int shares = 10; ///< pass-on shares and as many stakes
};

/// Parties, deals of every kind, certainty and currency, own workloads, shares that never add up to
/// more than a whole. The same seed gives the same market.
Workspace randomMarket(quint64 seed, const MarketSize &size);

} // namespace fairlead
