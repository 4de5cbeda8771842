#include "models/placement/planfigures.h"

#include "models/switching/finance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fairlead {

namespace {

void addOptions(const PlacementInstance &instance, PlanFigures &figures)
{
    std::vector<bool> caused(instance.sharedCosts.size());
    for (int w = 0; w < instance.workloadCount(); ++w) {
        const int target = figures.plan[size_t(w)];
        const auto &current = instance.workloads[size_t(w)].current;
        const PlacementOption &option = instance.option(w, target);
        figures.oneTime += option.oneTime;
        figures.monthly += option.monthly;
        figures.moves += current && *current != target;
        for (int cost : option.sharedCosts)
            caused[size_t(cost)] = true;
    }
    for (size_t k = 0; k < caused.size(); ++k) {
        if (caused[k])
            figures.oneTime += instance.sharedCosts[k].usd;
    }
}

double sumOver(const PlacementInstance &instance, const PlacementPlan &plan,
               const std::vector<double> &perOption)
{
    double sum = 0;
    for (int w = 0; w < instance.workloadCount(); ++w)
        sum += perOption[instance.position(w, plan[size_t(w)])];
    return sum;
}

void addShortfalls(const PlacementInstance &instance, PlanFigures &figures)
{
    for (const PlacementCommitment &commitment : instance.commitments) {
        double usage = 0;
        for (int w = 0; w < instance.workloadCount(); ++w) {
            const int target = figures.plan[size_t(w)];
            usage += commitment.eligible[instance.position(w, target)]
                     * instance.option(w, target).monthly;
        }
        figures.shortfalls.push_back(shortfallsOf(commitment, usage));
        figures.shortfall += shortfallValue(commitment, figures.shortfalls.back(), instance.rate);
    }
}

void addLimits(const PlacementInstance &instance, PlanFigures &figures)
{
    for (const PlacementLimit &limit : instance.limits) {
        figures.limits.push_back({.name = limit.name,
                                  .sense = limit.sense,
                                  .used = sumOver(instance, figures.plan, limit.use),
                                  .bound = limit.bound,
                                  .whole = limit.whole});
    }
    if (instance.budget) {
        figures.limits.push_back(
            {.kind = LimitUse::Kind::Budget, .used = figures.oneTime, .bound = *instance.budget});
    }
    if (instance.maxMoves) {
        figures.limits.push_back({.kind = LimitUse::Kind::Moves,
                                  .used = double(figures.moves),
                                  .bound = double(*instance.maxMoves)});
    }
    for (const LimitUse &use : figures.limits)
        figures.violation += use.violation();
}

} // namespace

double LimitUse::slack() const
{
    return sense == PlacementLimit::Sense::AtMost ? bound - used : used - bound;
}

double LimitUse::violation() const
{
    return isKept(sense, used, bound) ? 0 : -slack() / violationScale(bound);
}

PlanFigures figuresOf(const PlacementInstance &instance, const PlacementPlan &plan)
{
    PlanFigures figures{.plan = plan};
    addOptions(instance, figures);
    addShortfalls(instance, figures);
    addLimits(instance, figures);
    figures.runCost = figures.monthly * annuityFactor(instance.rate, instance.horizon);
    figures.cost = figures.oneTime + figures.runCost + figures.shortfall;
    return figures;
}

bool isAllowed(const PlacementInstance &instance, const PlacementPlan &plan)
{
    for (int w = 0; w < instance.workloadCount(); ++w) {
        if (!instance.option(w, plan[size_t(w)]).allowed)
            return false;
    }
    return true;
}

bool isWithinLimits(const PlacementInstance &instance, const PlanFigures &figures)
{
    return figures.violation == 0 && isAllowed(instance, figures.plan);
}

std::vector<double> shortfallsOf(const PlacementCommitment &commitment, double monthlyUsage)
{
    std::vector<double> floors;
    std::vector<double> usage;
    for (const CommittedYear &year : commitment.years) {
        floors.push_back(year.floor);
        usage.push_back(year.otherUsage + year.months * monthlyUsage);
    }
    if (commitment.settlement == PlacementCommitment::Settlement::Annual)
        return annualShortfall(floors, usage, commitment.rollover);
    std::vector<double> shortfalls(floors.size());
    if (!shortfalls.empty()) {
        shortfalls.back() =
            termShortfall(std::accumulate(floors.begin(), floors.end(), 0.0), usage);
    }
    return shortfalls;
}

double shortfallValue(const PlacementCommitment &commitment, const std::vector<double> &shortfalls,
                      double rate)
{
    double value = 0;
    for (size_t year = 0; year < shortfalls.size(); ++year)
        value += shortfalls[year] * discountFactor(rate, commitment.years[year].due);
    return value;
}

bool isKept(PlacementLimit::Sense sense, double used, double bound)
{
    const double excess = sense == PlacementLimit::Sense::AtMost ? used - bound : bound - used;
    return excess <= roundingRoom(bound);
}

double roundingRoom(double bound)
{
    return 1e-9 + 1e-9 * std::abs(bound);
}

double violationScale(double bound)
{
    return bound > 0 ? bound : 1;
}

} // namespace fairlead
