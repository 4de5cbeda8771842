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

/// Present values of monthly costs that change with the event.
class Timeline
{
public:
    explicit Timeline(const StressCase &stress)
        : m_stress(stress)
        , m_event(std::min(stress.decisionMonth + stress.notice, stress.horizonMonths))
    {
    }

    /// From the month after `from` to `to`, with another price from the event on.
    double cost(double before, double after, int from, int to) const
    {
        const int turn = std::clamp(m_event, from, std::max(from, to));
        return before * annuityBetween(m_stress.rate, from, turn)
               + after * annuityBetween(m_stress.rate, turn, to);
    }

    double stay(double priceRise) const
    {
        return cost(m_stress.sourceMonth, m_stress.sourceMonth * (1 + priceRise), 0,
                    m_stress.horizonMonths);
    }

    /// The source costs `sourceAfter` from the event until the move is done.
    double move(const EscapeRoute &route, double oneTime, double sourceAfter,
                double targetRise) const
    {
        const int done =
            std::min(m_stress.decisionMonth + route.exitMonths, m_stress.horizonMonths);
        return discountFactor(m_stress.rate, m_stress.decisionMonth) * oneTime
               + cost(m_stress.sourceMonth, sourceAfter, 0, done)
               + cost(route.monthly, route.monthly * (1 + targetRise), done,
                      m_stress.horizonMonths);
    }

private:
    const StressCase &m_stress;
    int m_event;
};

} // namespace

AnswerRuns runsWithoutEvent(const StressCase &stress, std::span<const EscapeRoute> routes)
{
    const Timeline timeline(stress);
    AnswerRuns runs{.stay = timeline.stay(0), .moves = {}};
    for (const EscapeRoute &route : routes)
        runs.moves.push_back(timeline.move(route, 0, stress.sourceMonth, 0));
    return runs;
}

AnswerRuns runsWithEvent(const StressCase &stress, std::span<const EscapeRoute> routes)
{
    const Timeline timeline(stress);
    const double raised = stress.sourceMonth * (1 + stress.priceRise);
    const double sourceAfter =
        stress.isSourceLost ? stress.businessValue.value_or(stress.sourceMonth) : raised;
    const double elsewhere = stress.riseElsewhere.value_or(stress.priceRise);
    const double lost = stress.isSourceLost ? stress.prepaid : 0;
    AnswerRuns runs;
    if (!stress.isSourceLost)
        runs.stay = timeline.stay(stress.priceRise);
    for (const EscapeRoute &route : routes)
        runs.moves.push_back(
            timeline.move(route, lost, sourceAfter, route.isAffected ? elsewhere : 0));
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
