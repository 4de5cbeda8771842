#include "models/switching/lockin.h"

#include "models/switching/finance.h"

#include <numeric>

namespace fairlead {

namespace {

/// Of the alternatives that pass the test, the first of least total cost.
template<class Test>
std::optional<size_t> cheapest(std::span<const ExitOption> alternatives, const LockInTerms &terms,
                               Test passes)
{
    const double annuity = annuityFactor(terms.rate, terms.horizonMonths);
    std::optional<size_t> best;
    double least = 0;
    for (size_t i = 0; i < alternatives.size(); ++i) {
        const ExitOption &alternative = alternatives[i];
        if (!alternative.isAllowed || !passes(alternative))
            continue;
        const double cost = alternative.cost + alternative.monthly * annuity;
        if (!best || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace

double lockInIndex(double cost, double annualSpend)
{
    return cost > 0 ? 100 * (cost / (cost + annualSpend)) : 0;
}

std::array<double, kCostTypeCount>
lockInByType(const std::array<double, kCostTypeCount> &costByType, double annualSpend)
{
    const double cost = std::accumulate(costByType.begin(), costByType.end(), 0.0);
    std::array<double, kCostTypeCount> indices{};
    if (cost > 0) {
        for (size_t i = 0; i < indices.size(); ++i)
            indices[i] = 100 * (costByType[i] / (cost + annualSpend));
    }
    return indices;
}

std::optional<double> lockInPremium(double cost, double sourceMonth, double targetMonth,
                                    const LockInTerms &terms)
{
    const LockInItem item{cost, sourceMonth, targetMonth, terms.protectedMonths};
    return lockInAggregate({&item, 1}, terms.rate, terms.horizonMonths).premium;
}

double totalCost(const ExitOption &alternative, const LockInTerms &terms)
{
    return alternative.cost + alternative.monthly * annuityFactor(terms.rate, terms.horizonMonths);
}

std::optional<size_t> bestAlternative(std::span<const ExitOption> alternatives,
                                      const LockInTerms &terms)
{
    return cheapest(alternatives, terms, [](const ExitOption &) { return true; });
}

ExitMeasures exitMeasures(double sourceMonth, const Operators &current,
                          std::span<const ExitOption> alternatives, const LockInTerms &terms)
{
    ExitMeasures measures;
    for (size_t role = 0; role < measures.exits.size(); ++role) {
        ExitMeasure &exit = measures.exits[role];
        exit.alternative = cheapest(alternatives, terms, [&](const ExitOption &alternative) {
            return alternative.operators[role] != current[role];
        });
        if (exit.alternative) {
            const ExitOption &best = alternatives[*exit.alternative];
            exit.cost = best.cost;
            exit.index = lockInIndex(best.cost, 12 * sourceMonth);
            exit.premium = lockInPremium(best.cost, sourceMonth, best.monthly, terms);
        }
        if (exit.index > measures.headline) {
            measures.headline = exit.index;
            measures.headlineRole = ExitRole(role);
        }
    }
    return measures;
}

LockInAggregate lockInAggregate(std::span<const LockInItem> items, double rate,
                                double horizonMonths)
{
    const double annuity = annuityFactor(rate, horizonMonths);
    double cost = 0;
    double spend = 0;
    double leaving = 0;
    double exposed = 0;
    for (const LockInItem &item : items) {
        cost += item.cost;
        spend += item.sourceMonth;
        leaving += item.cost + (item.targetMonth - item.sourceMonth) * annuity;
        if (item.protectedMonths < horizonMonths)
            exposed += item.sourceMonth * (annuity - annuityFactor(rate, item.protectedMonths));
    }
    LockInAggregate aggregate{.index = lockInIndex(cost, 12 * spend)};
    if (exposed > 0)
        aggregate.premium = leaving / exposed;
    return aggregate;
}

} // namespace fairlead
