#include "tests/support/placement/instances.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

double between(QRandomGenerator &random, double low, double high)
{
    return low + (high - low) * random.generateDouble();
}

/// Whole hundreds, so that ties and limits that are met exactly do occur.
double amount(QRandomGenerator &random, double low, double high)
{
    return 100 * std::round(between(random, low, high) / 100);
}

void addOptions(QRandomGenerator &random, const InstanceShape &shape, PlacementInstance &instance)
{
    for (PlacementWorkload &workload : instance.workloads) {
        workload.weight = amount(random, 1000, 40000);
        workload.current = random.bounded(std::min(3, shape.targets));
        for (int t = 0; t < shape.targets; ++t) {
            PlacementOption option{.monthly = workload.weight};
            if (t != workload.current) {
                option.oneTime = workload.weight * between(random, 1, 12);
                option.monthly = amount(random, 0.6 * workload.weight, 1.3 * workload.weight);
                option.allowed = random.generateDouble() < shape.allowed;
                if (!option.allowed)
                    option.blockedBy = u"A gate is closed."_s;
                if (t >= shape.targets / 2)
                    option.sharedCosts.push_back(t - shape.targets / 2);
            }
            instance.options.push_back(option);
        }
    }
}

std::vector<double> randomShares(QRandomGenerator &random, size_t count)
{
    std::vector<double> shares;
    for (size_t i = 0; i < count; ++i)
        shares.push_back(random.bounded(2) ? 0 : random.bounded(1, 5) / 4.0);
    return shares;
}

void addLimits(QRandomGenerator &random, const InstanceShape &shape, PlacementInstance &instance)
{
    for (int i = 0; i < shape.limits; ++i) {
        const auto sense =
            i % 3 == 2 ? PlacementLimit::Sense::AtLeast : PlacementLimit::Sense::AtMost;
        const double share = sense == PlacementLimit::Sense::AtLeast
                                 ? between(random, 0, shape.isTight ? 0.4 : 0.1)
                                 : between(random, shape.isTight ? 0.15 : 0.5, 1);
        instance.limits.push_back(shareLimit(instance, u"limit %1"_s.arg(i),
                                             randomShares(random, size_t(shape.targets)), sense,
                                             share));
    }
    if (random.bounded(2)) {
        instance.budget =
            std::round(totalWeight(instance) * between(random, shape.isTight ? 0 : 3, 8));
    }
    if (random.bounded(3) == 0)
        instance.maxMoves = random.bounded(shape.workloads + 1);
}

void addCommitments(QRandomGenerator &random, const InstanceShape &shape,
                    PlacementInstance &instance)
{
    for (int i = 0; i < shape.commitments; ++i) {
        PlacementCommitment commitment{.name = u"commitment %1"_s.arg(i)};
        if (random.bounded(3) == 0)
            commitment.settlement = PlacementCommitment::Settlement::Term;
        if (random.bounded(2))
            commitment.rollover = Rollover::Carried;
        const int years = random.bounded(1, 4);
        for (int year = 1; year <= years; ++year) {
            commitment.years.push_back({.floor = totalWeight(instance) * between(random, 0, 9),
                                        .months = double(random.bounded(13)),
                                        .otherUsage = amount(random, 0, 50000),
                                        .due = 12.0 * year});
        }
        for (size_t w = 0; w < instance.workloads.size(); ++w) {
            const std::vector<double> shares = randomShares(random, size_t(shape.targets));
            commitment.eligible.insert(commitment.eligible.end(), shares.begin(), shares.end());
        }
        instance.commitments.push_back(commitment);
    }
}

} // namespace

PlacementInstance randomInstance(QRandomGenerator &random, const InstanceShape &shape)
{
    PlacementInstance instance;
    instance.workloads.resize(size_t(shape.workloads));
    for (size_t w = 0; w < instance.workloads.size(); ++w)
        instance.workloads[w].id = u"workload %1"_s.arg(w, 3, 10, QChar(u'0'));
    for (int t = 0; t < shape.targets; ++t)
        instance.targets.push_back(u"target %1"_s.arg(t));
    for (int t = shape.targets / 2; t < shape.targets; ++t)
        instance.sharedCosts.push_back({u"onboarding %1"_s.arg(t), amount(random, 10000, 60000)});
    addOptions(random, shape, instance);
    addLimits(random, shape, instance);
    addCommitments(random, shape, instance);
    return instance;
}

PlacementInstance hardAssignment(QRandomGenerator &random, int agents, int jobs)
{
    std::vector<std::vector<double>> cost(static_cast<size_t>(agents));
    std::vector<std::vector<double>> weight(static_cast<size_t>(agents));
    std::vector<double> capacity;
    for (size_t agent = 0; agent < size_t(agents); ++agent) {
        double load = 0;
        for (int job = 0; job < jobs; ++job) {
            weight[agent].push_back(random.bounded(1, 101));
            cost[agent].push_back(111 - weight[agent].back() + random.bounded(-10, 11));
            load += weight[agent].back();
        }
        capacity.push_back(std::floor(0.8 * load / agents));
    }
    return assignmentProblem(cost, weight, capacity, AssignmentGoal::Least);
}

} // namespace fairlead
