#include "models/stress/scenarioloss.h"

#include "models/switching/finance.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

/// Present value of 1 a month from the month after `from` to `to`.
double annuityBetween(double rate, int from, int to)
{
    return to > from ? annuityFactor(rate, to) - annuityFactor(rate, from) : 0;
}

/// Present values of monthly costs whose prices change in the event.
class Timeline
{
public:
    explicit Timeline(const StressCase &stress)
        : m_stress(stress)
    {
    }

    double stay(const PriceSteps &rises) const
    {
        return priced(m_stress.sourceMonth, rises, 0, m_stress.horizonMonths);
    }

    /// The source is paid until the move is done; when it is lost before, the service is missed.
    double move(const EscapeRoute &route, double oneTime, const PriceSteps &sourceRises,
                const PriceSteps &targetRises, std::optional<double> worthOfService) const
    {
        const int horizon = m_stress.horizonMonths;
        const int done = std::min(m_stress.decisionMonth + route.exitMonths, horizon);
        const int event = worthOfService ? std::min(eventMonth(m_stress.notice), done) : done;
        return discountFactor(m_stress.rate, m_stress.decisionMonth) * oneTime
               + priced(m_stress.sourceMonth, sourceRises, 0, event)
               + worthOfService.value_or(0) * annuityBetween(m_stress.rate, event, done)
               + priced(route.monthly, targetRises, done, horizon);
    }

private:
    int eventMonth(int months) const
    {
        return std::min(m_stress.decisionMonth + months, m_stress.horizonMonths);
    }

    /// From the month after `from` to `to`.
    double priced(double monthly, const PriceSteps &rises, int from, int to) const
    {
        double value = 0;
        int at = from;
        for (const PriceStep &step : rises) {
            const int turn = std::clamp(eventMonth(step.month), at, std::max(at, to));
            value += monthly * annuityBetween(m_stress.rate, at, turn);
            monthly *= 1 + step.rise;
            at = turn;
        }
        return value + monthly * annuityBetween(m_stress.rate, at, to);
    }

    const StressCase &m_stress;
};

/// The same months without a rise: added up in the same parts, so that nothing rises by rounding.
PriceSteps unrisen(PriceSteps steps)
{
    for (PriceStep &step : steps)
        step.rise = 0;
    return steps;
}

} // namespace

AnswerRuns runsWithoutEvent(const StressCase &stress, std::span<const EscapeRoute> routes)
{
    const Timeline timeline(stress);
    const PriceSteps source = unrisen(stress.rises);
    AnswerRuns runs{.stay = timeline.stay(source), .moves = {}};
    for (const EscapeRoute &route : routes)
        runs.moves.push_back(timeline.move(route, 0, source, unrisen(route.rises), {}));
    return runs;
}

AnswerRuns runsWithEvent(const StressCase &stress, std::span<const EscapeRoute> routes)
{
    const Timeline timeline(stress);
    std::optional<double> worth;
    if (stress.isSourceLost)
        worth = stress.businessValue.value_or(stress.sourceMonth);
    const double lost = stress.isSourceLost ? stress.prepaid : 0;
    AnswerRuns runs;
    if (!stress.isSourceLost)
        runs.stay = timeline.stay(stress.rises);
    for (const EscapeRoute &route : routes)
        runs.moves.push_back(timeline.move(route, lost, stress.rises, route.rises, worth));
    return runs;
}

double costWithoutEvent(const StressCase &stress, std::span<const EscapeRoute> routes)
{
    const double start = discountFactor(stress.rate, stress.decisionMonth);
    const AnswerRuns runs = runsWithoutEvent(stress, routes);
    double least = *runs.stay;
    for (size_t i = 0; i < routes.size(); ++i)
        least = std::min(least, runs.moves[i] + start * routes[i].cost);
    return least;
}

std::optional<StressLoss> scenarioLoss(const StressCase &stress,
                                       std::span<const EscapeRoute> routes)
{
    if (stress.isSourceLost && routes.empty())
        return {};
    const double start = discountFactor(stress.rate, stress.decisionMonth);
    const AnswerRuns runs = runsWithEvent(stress, routes);
    StressLoss best;
    best.valueBefore = costWithoutEvent(stress, routes);
    bool isFound = runs.stay.has_value();
    if (isFound)
        best.value = *runs.stay;
    for (size_t i = 0; i < routes.size(); ++i) {
        const double value = runs.moves[i] + start * routes[i].costInStress;
        if (!isFound || value < best.value) {
            isFound = true;
            best.value = value;
            best.route = i;
        }
    }
    if (best.route && stress.isSourceLost)
        best.outageMonths = std::max(0, routes[*best.route].exitMonths - stress.notice);
    return best;
}

CapacityLoss capacityLoss(const CapacityCut &cut)
{
    CapacityLoss loss;
    loss.rerouted = std::min(cut.share, cut.fallbackShare * cut.readiness);
    loss.unserved = cut.share - loss.rerouted;
    loss.usd = cut.months
               * (cut.sourceMonth * loss.rerouted * std::max(0.0, cut.priceRatio - 1)
                  + loss.unserved * std::max(0.0, cut.businessValue - cut.sourceMonth));
    return loss;
}

double readiness(std::optional<double> ageMonths, double halfLifeMonths)
{
    return ageMonths ? std::exp2(-*ageMonths / halfLifeMonths) : 0;
}

DisplacementLoss displacementLoss(const Displacement &displacement)
{
    const auto costUntil = [&](int lastMonth) {
        const int last = std::min(lastMonth, displacement.horizonMonths);
        return displacement.sourceMonth
               * (annuityBetween(displacement.rate, 0, last)
                  + displacement.priceFactor
                        * annuityBetween(displacement.rate, last, displacement.horizonMonths));
    };
    const double stay = costUntil(displacement.horizonMonths);
    const double move = discountFactor(displacement.rate, displacement.month)
                            * (displacement.cost + displacement.stranded)
                        + costUntil(displacement.month + displacement.exitMonths);
    return {.withLockIn = std::min(stay, move),
            .frictionless = std::min(stay, costUntil(displacement.month)),
            .moves = move < stay};
}

double horizonProbability(double annual, double horizonMonths)
{
    return 1 - std::pow(1 - annual, horizonMonths / 12);
}

} // namespace fairlead
