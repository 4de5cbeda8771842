#pragma once

#include "models/switching/moveassessment.h"

#include <array>
#include <optional>
#include <span>

namespace fairlead {

// Lock-in measures of quant.md section 8. Amounts are US dollars, not negative.

/// 0 to 100: of what leaving costs and a year of spend together, the part that leaving costs.
/// 0 if both are 0.
double lockInIndex(double cost, double annualSpend);

/// The index by kind of cost; adds up to the index of the sum.
std::array<double, kCostTypeCount>
lockInByType(const std::array<double, kCostTypeCount> &costByType, double annualSpend);

/// Over what time and at which rate measures look ahead.
struct LockInTerms
{
    double rate = 0; ///< annual, effective
    double horizonMonths = 0;
    double protectedMonths = 0; ///< for which the price cannot rise
};

/// The sustained price rise after the protected months at which leaving costs the same as staying,
/// as a fraction; negative: leaving already pays. Null without spend, or if prices are protected
/// over the whole horizon.
std::optional<double> lockInPremium(double cost, double sourceMonth, double targetMonth,
                                    const LockInTerms &terms);

/// The roles' operators of a placement, by ExitRole: any numbering, equal numbers are the same
/// party.
using Operators = std::array<int, kExitRoleCount>;

/// Somewhere else to run.
struct ExitOption
{
    double cost = 0;    ///< of getting there, with onboarding and stranded commitments
    double monthly = 0; ///< run cost there
    bool isAllowed = true;
    Operators operators{};
};

/// Cost of an alternative over the horizon.
double totalCost(const ExitOption &alternative, const LockInTerms &terms);

/// Index of the allowed alternative of least total cost; the first of equals, so pass them in
/// byte order of their ids. Null if there is none.
std::optional<size_t> bestAlternative(std::span<const ExitOption> alternatives,
                                      const LockInTerms &terms);

/// How one party is left.
struct ExitMeasure
{
    std::optional<size_t> alternative; ///< index; null: captive
    double cost = 0;
    double index = 100;
    std::optional<double> premium;

    bool isCaptive() const { return !alternative; }
};

struct ExitMeasures
{
    std::array<ExitMeasure, kExitRoleCount> exits; ///< by ExitRole
    double headline = 0;                           ///< the largest index
    ExitRole headlineRole = ExitRole::RouteOperator;
};

/// The three exits of a workload that costs `sourceMonth` a month where it runs: for each role the
/// best alternative with another operator. Without one the workload is captive, with index 100.
ExitMeasures exitMeasures(double sourceMonth, const Operators &current,
                          std::span<const ExitOption> alternatives, const LockInTerms &terms);

/// One workload in the total of a vendor.
struct LockInItem
{
    double cost = 0;        ///< of leaving, with its part of onboarding
    double sourceMonth = 0; ///< run cost today, a month
    double targetMonth = 0; ///< run cost of its best alternative
    double protectedMonths = 0;
};

/// How tightly all items together are tied: indices of sums, not sums of indices.
struct LockInAggregate
{
    double index = 0;
    std::optional<double> premium;
};

LockInAggregate lockInAggregate(std::span<const LockInItem> items, double rate,
                                double horizonMonths);

} // namespace fairlead
