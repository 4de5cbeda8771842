#pragma once

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

// What an event costs one workload (quant.md section 11). Amounts are US dollars, months count from
// the day of the decision, values are present values over the horizon.

/// A price that changes in the event.
struct PriceStep
{
    int month = 0;   ///< from the month after this one on, counted from the decision
    double rise = 0; ///< fraction of the price before the step, above -1
};

/// By month.
using PriceSteps = std::vector<PriceStep>;

/// Somewhere to go when it happens.
struct EscapeRoute
{
    double cost = 0;         ///< of getting there in calm
    double costInStress = 0; ///< … in the event, at least `cost`
    double monthly = 0;      ///< run cost there
    int exitMonths = 0;      ///< whole months until the workload runs there
    PriceSteps rises;        ///< of the price there
};

/// The event, as one workload meets it.
struct StressCase
{
    double sourceMonth = 0;              ///< run cost today
    int decisionMonth = 0;               ///< when a move starts
    int notice = 0;                      ///< months from the decision until the source ends
    PriceSteps rises;                    ///< of the price at the source, as long as it is there
    bool isSourceLost = false;           ///< the source ends after the notice
    std::optional<double> businessValue; ///< a month of service is worth at least `sourceMonth`;
                                         ///< null: as much as it costs, an underestimate
    double prepaid = 0;                  ///< lost with the source
    double rate = 0;                     ///< of discount, annual
    int horizonMonths = 0;
};

/// What the buyer does best, and what the event takes from him.
struct StressLoss
{
    double valueBefore = 0;      ///< cost without the event
    double value = 0;            ///< cost with it
    std::optional<size_t> route; ///< index; null: stay
    int outageMonths = 0;

    double loss() const { return value - valueBefore; }
};

/// What each answer costs but for the one-time cost of getting there, as present values.
struct AnswerRuns
{
    std::optional<double> stay; ///< null: the source is lost
    std::vector<double> moves;  ///< by route
};
AnswerRuns runsWithoutEvent(const StressCase &stress, std::span<const EscapeRoute> routes);
AnswerRuns runsWithEvent(const StressCase &stress, std::span<const EscapeRoute> routes);

/// Cost without the event: of staying or of the cheapest route.
double costWithoutEvent(const StressCase &stress, std::span<const EscapeRoute> routes);

/// Null if the source is lost and no route leads anywhere. Of equally good responses staying comes
/// first, then the first route.
std::optional<StressLoss> scenarioLoss(const StressCase &stress,
                                       std::span<const EscapeRoute> routes);

/// A share of capacity that is not served for a time.
struct CapacityCut
{
    double sourceMonth = 0;
    double share = 0;         ///< not served, in [0, 1]
    double months = 0;        ///< how long
    double fallbackShare = 0; ///< of the load that the fallback route can take, in [0, 1]
    double readiness = 1;     ///< of the fallback, in [0, 1]
    double priceRatio = 1;    ///< of the fallback's run cost to the source's
    double businessValue = 0; ///< US dollars a month of service is worth
};

struct CapacityLoss
{
    double rerouted = 0; ///< share of the load
    double unserved = 0; ///< share of the load
    double usd = 0;
};

CapacityLoss capacityLoss(const CapacityCut &cut);

/// How much a fallback counts that was last tested so many months ago, in [0, 1]; never tested
/// (null) counts for nothing.
double readiness(std::optional<double> ageMonths, double halfLifeMonths);

/// An open alternative that appears at a fraction of today's price.
struct Displacement
{
    double sourceMonth = 0;
    double priceFactor = 1; ///< of the alternative's run cost to the source's
    double cost = 0;        ///< of switching to it
    double stranded = 0;    ///< present value of commitments that the switch strands
    double rate = 0;        ///< of discount, annual
    int horizonMonths = 0;
    int month = 0;      ///< when it appears
    int exitMonths = 0; ///< whole months that switching takes
};

struct DisplacementLoss
{
    double withLockIn = 0;   ///< cost with the better of staying and switching
    double frictionless = 0; ///< cost if switching were free and immediate
    bool moves = false;      ///< switching pays

    double loss() const { return withLockIn - frictionless; }
};

DisplacementLoss displacementLoss(const Displacement &displacement);

/// That something happens within the horizon, from its probability in a year.
double horizonProbability(double annual, double horizonMonths);

} // namespace fairlead
