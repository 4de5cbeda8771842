#include "models/placement/placementinstance.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlacementInstance)
};

bool isAmount(double value)
{
    return std::isfinite(value) && value >= 0;
}

bool areAmounts(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), isAmount);
}

bool areDifferent(const std::vector<QString> &names)
{
    return QSet<QString>(names.begin(), names.end()).size() == qsizetype(names.size());
}

bool isYear(const CommittedYear &year)
{
    return isAmount(year.floor) && isAmount(year.otherUsage) && isAmount(year.due)
           && isAmount(year.months);
}

Error outOfRange(const QString &field)
{
    return {Text::tr("“%1” is missing, is no number or is out of range.").arg(field)};
}

Error notDifferent(const QString &field)
{
    return {Text::tr("An id occurs twice in “%1”.").arg(field)};
}

bool isPosition(int position, size_t count)
{
    return position >= 0 && size_t(position) < count;
}

std::optional<Error> problemOfWorkloads(const PlacementInstance &instance)
{
    std::vector<QString> ids;
    for (const PlacementWorkload &workload : instance.workloads) {
        if (!isAmount(workload.weight))
            return outOfRange(u"weight of "_s + workload.id);
        if (workload.current && !isPosition(*workload.current, instance.targets.size()))
            return outOfRange(u"current target of "_s + workload.id);
        ids.push_back(workload.id);
    }
    if (!areDifferent(ids))
        return notDifferent(u"workloads"_s);
    if (!areDifferent(instance.targets))
        return notDifferent(u"targets"_s);
    return std::nullopt;
}

std::optional<Error> problemOfOptions(const PlacementInstance &instance)
{
    if (instance.options.size() != instance.workloads.size() * instance.targets.size())
        return outOfRange(u"options"_s);
    for (int w = 0; w < instance.workloadCount(); ++w) {
        for (int t = 0; t < instance.targetCount(); ++t) {
            const PlacementOption &option = instance.option(w, t);
            const auto &causes = option.sharedCosts;
            if (!std::isfinite(option.oneTime) || !std::isfinite(option.monthly)
                || !std::all_of(causes.begin(), causes.end(), [&](int cost) {
                       return isPosition(cost, instance.sharedCosts.size());
                   })) {
                return outOfRange(instance.workloads[size_t(w)].id + u" in "_s
                                  + instance.targets[size_t(t)]);
            }
        }
    }
    for (const SharedCost &cost : instance.sharedCosts) {
        if (!isAmount(cost.usd))
            return outOfRange(cost.name);
    }
    return std::nullopt;
}

std::optional<Error> problemOfLimits(const PlacementInstance &instance)
{
    std::vector<QString> names;
    for (const PlacementLimit &limit : instance.limits) {
        if (limit.use.size() != instance.options.size() || !areAmounts(limit.use)
            || !isAmount(limit.bound) || !isAmount(limit.whole))
            return outOfRange(limit.name);
        names.push_back(limit.name);
    }
    if (!areDifferent(names))
        return notDifferent(u"limits"_s);
    if (instance.budget && !isAmount(*instance.budget))
        return outOfRange(u"budget"_s);
    if (instance.maxMoves && *instance.maxMoves < 0)
        return outOfRange(u"moves"_s);
    return std::nullopt;
}

std::optional<Error> problemOfCommitments(const PlacementInstance &instance)
{
    for (const PlacementCommitment &commitment : instance.commitments) {
        const auto &eligible = commitment.eligible;
        const auto &years = commitment.years;
        if (eligible.size() != instance.options.size() || !areAmounts(eligible)
            || std::any_of(eligible.begin(), eligible.end(), [](double e) { return e > 1; })
            || !std::all_of(years.begin(), years.end(), isYear))
            return outOfRange(commitment.name);
    }
    return std::nullopt;
}

} // namespace

size_t PlacementInstance::position(int workload, int target) const
{
    return size_t(workload) * targets.size() + size_t(target);
}

const PlacementOption &PlacementInstance::option(int workload, int target) const
{
    return options[position(workload, target)];
}

double totalWeight(const PlacementInstance &instance)
{
    return std::accumulate(
        instance.workloads.begin(), instance.workloads.end(), 0.0,
        [](double sum, const PlacementWorkload &workload) { return sum + workload.weight; });
}

PlacementLimit shareLimit(const PlacementInstance &instance, const QString &name,
                          const std::vector<double> &coefficients, PlacementLimit::Sense sense,
                          double share)
{
    PlacementLimit limit{.name = name, .sense = sense, .whole = totalWeight(instance)};
    limit.bound = share * limit.whole;
    for (const PlacementWorkload &workload : instance.workloads) {
        for (double coefficient : coefficients)
            limit.use.push_back(workload.weight * coefficient);
    }
    return limit;
}

std::optional<Error> problemOf(const PlacementInstance &instance)
{
    if (!isAmount(instance.rate))
        return outOfRange(u"rate"_s);
    if (!isAmount(instance.horizon))
        return outOfRange(u"horizon"_s);
    for (const auto check :
         {problemOfWorkloads, problemOfOptions, problemOfLimits, problemOfCommitments}) {
        if (const auto problem = check(instance))
            return problem;
    }
    return std::nullopt;
}

PlacementInstance assignmentProblem(const std::vector<std::vector<double>> &cost,
                                    const std::vector<std::vector<double>> &weight,
                                    const std::vector<double> &capacity, AssignmentGoal goal)
{
    PlacementInstance instance;
    const double sign = goal == AssignmentGoal::Least ? 1 : -1;
    const size_t agents = cost.size();
    const size_t jobs = cost.empty() ? 0 : cost.front().size();
    for (size_t agent = 0; agent < agents; ++agent)
        instance.targets.push_back(u"agent %1"_s.arg(agent + 1));
    for (size_t job = 0; job < jobs; ++job) {
        instance.workloads.push_back({.id = u"job %1"_s.arg(job + 1)});
        for (size_t agent = 0; agent < agents; ++agent)
            instance.options.push_back({.oneTime = sign * cost[agent][job]});
    }
    for (size_t agent = 0; agent < agents; ++agent) {
        PlacementLimit limit{.name = u"capacity of agent %1"_s.arg(agent + 1)};
        limit.bound = capacity[agent];
        limit.use.assign(instance.options.size(), 0);
        for (size_t job = 0; job < jobs; ++job)
            limit.use[job * agents + agent] = weight[agent][job];
        instance.limits.push_back(limit);
    }
    return instance;
}

} // namespace fairlead
