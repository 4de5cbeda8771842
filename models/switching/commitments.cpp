#include "models/switching/commitments.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fairlead {

std::vector<double> annualShortfall(std::span<const double> floors, std::span<const double> usage,
                                    Rollover rollover)
{
    std::vector<double> shortfall;
    shortfall.reserve(floors.size());
    double carry = 0;
    for (size_t year = 0; year < floors.size(); ++year) {
        const double available = usage[year] + carry;
        shortfall.push_back(std::max(0.0, floors[year] - available));
        if (rollover == Rollover::Carried)
            carry = std::max(0.0, available - floors[year]);
    }
    return shortfall;
}

double termShortfall(double floor, std::span<const double> usage)
{
    return std::max(0.0, floor - std::accumulate(usage.begin(), usage.end(), 0.0));
}

double presentValueOfYears(std::span<const double> amounts, double rate)
{
    double value = 0;
    for (size_t year = 0; year < amounts.size(); ++year)
        value += amounts[year] * std::pow(1 + rate, -double(year + 1));
    return value;
}

double strandedAnnual(std::span<const double> floors, std::span<const double> usageBefore,
                      std::span<const double> usageAfter, Rollover rollover, double rate)
{
    return presentValueOfYears(annualShortfall(floors, usageAfter, rollover), rate)
           - presentValueOfYears(annualShortfall(floors, usageBefore, rollover), rate);
}

double strandedTerm(double floor, std::span<const double> usageBefore,
                    std::span<const double> usageAfter, double rate)
{
    return (termShortfall(floor, usageAfter) - termShortfall(floor, usageBefore))
           * std::pow(1 + rate, -double(usageAfter.size()));
}

double discountAt(double listSpend, std::span<const DiscountTier> tiers)
{
    const DiscountTier *reached = nullptr;
    for (const DiscountTier &tier : tiers) {
        if (tier.threshold <= listSpend && (!reached || tier.threshold >= reached->threshold))
            reached = &tier;
    }
    return reached ? reached->discount : 0;
}

double lostTierAnnual(double listBefore, double listAfter, std::span<const DiscountTier> tiers)
{
    return listAfter * (discountAt(listBefore, tiers) - discountAt(listAfter, tiers));
}

TrancheTotals trancheTotals(std::span<const TrancheChance> tranches, Milestones milestones,
                            double rate)
{
    TrancheTotals totals{.risked = 0, .presentRisked = 0};
    std::optional<double> before = 1;
    for (const TrancheChance &tranche : tranches) {
        std::optional<double> chance = tranche.probability;
        if (milestones == Milestones::Sequential) {
            chance = chance && before ? std::optional(*chance * *before) : std::nullopt;
            before = chance;
        }
        totals.ceiling += tranche.amount;
        if (!chance) {
            totals.risked.reset();
            totals.presentRisked.reset();
            continue;
        }
        if (*chance == 1)
            totals.firm += tranche.amount;
        if (totals.risked) {
            *totals.risked += *chance * tranche.amount;
            *totals.presentRisked += *chance * tranche.amount * std::pow(1 + rate, -tranche.years);
        }
    }
    return totals;
}

} // namespace fairlead
