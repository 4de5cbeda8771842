#pragma once

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

// Minimum spends, discount tiers and tranches (quant.md section 7), in US dollars; years are
// contract years in order. Amounts are not negative.

enum class Rollover {
    Lost,    ///< what exceeds a year's floor is lost
    Carried, ///< … counts towards the next floor
};

/// What has to be paid on top of the usage, by year. Both have as many years.
std::vector<double> annualShortfall(std::span<const double> floors, std::span<const double> usage,
                                    Rollover rollover);

/// What has to be paid at the end of a commitment that has one sum for its whole term.
double termShortfall(double floor, std::span<const double> usage);

/// Present value of amounts that are paid at the end of year 1, 2 …
double presentValueOfYears(std::span<const double> amounts, double rate);

/// Present value of the shortfall that a change of usage adds; not negative where usage falls.
double strandedAnnual(std::span<const double> floors, std::span<const double> usageBefore,
                      std::span<const double> usageAfter, Rollover rollover, double rate);
double strandedTerm(double floor, std::span<const double> usageBefore,
                    std::span<const double> usageAfter, double rate);

/// A discount on everything, from a yearly spend on.
struct DiscountTier
{
    double threshold = 0; ///< US dollars of list spend a year
    double discount = 0;  ///< in [0, 1]

    bool operator==(const DiscountTier &) const = default;
};

/// Of the highest threshold that the spend reaches; 0 below all of them. Any order of tiers.
double discountAt(double listSpend, std::span<const DiscountTier> tiers);

/// Discount that the remaining spend of a year loses; negative if it gains.
double lostTierAnnual(double listBefore, double listAfter, std::span<const DiscountTier> tiers);

/// A part of a funding or purchase that comes later or only if something happens.
struct TrancheChance
{
    double amount = 0;
    std::optional<double> probability; ///< in [0, 1]; null: nobody has given one
    double years = 0;                  ///< from now until it is paid

    bool operator==(const TrancheChance &) const = default;
};

enum class Milestones {
    Independent,
    Sequential, ///< a tranche comes only if all before it came
};

struct TrancheTotals
{
    double ceiling = 0;           ///< all of it
    double firm = 0;              ///< what is certain
    std::optional<double> risked; ///< expected; null: it lies somewhere from firm to ceiling
    std::optional<double> presentRisked;

    bool operator==(const TrancheTotals &) const = default;
};

TrancheTotals trancheTotals(std::span<const TrancheChance> tranches, Milestones milestones,
                            double rate);

} // namespace fairlead
