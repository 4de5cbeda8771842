#pragma once

#include "models/deals/dealsums.h"

namespace fairlead {

/// What all pairs come to in one currency. Each certainty stays a sum of its own.
struct MarketTotals
{
    Currency currency;
    Money firm;
    Money conditional; ///< a ceiling
    Money rest;        ///< options, intentions, and what no source calls firm or conditional
    Money unknown;     ///< the part of the rest of which no source says how sure it is
    Money ceiling;     ///< what was announced, whatever its certainty
    bool ceilingIsOpen = false;
    int pairs = 0; ///< with an amount

    bool operator==(const MarketTotals &) const = default;
};

/// One entry a currency, the one with most pairs first.
std::vector<MarketTotals> marketTotals(const std::vector<PairSums> &pairs);

/// Deals that have an amount and enter sums.
int countedDeals(const Workspace &workspace, const Lens &lens);

/// Two parties between which money goes both ways: an investment one way, spend the other.
struct TwoWayFlow
{
    PairSums invested;
    PairSums spent;

    bool operator==(const TwoWayFlow &) const = default;
};

/// All of them, the largest known amount first.
std::vector<TwoWayFlow> twoWayFlows(const Workspace &workspace, const std::vector<PairSums> &pairs);

} // namespace fairlead
