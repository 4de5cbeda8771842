#include "models/placement/enumeration.h"

#include "models/switching/finance.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace fairlead {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// What a plan that is not complete yet has added up to.
struct Sums
{
    double oneTime = 0;
    double monthly = 0;
    int moves = 0;
    std::vector<double> use;   ///< by limit
    std::vector<double> usage; ///< by commitment, US dollars a month
    std::vector<char> caused;  ///< by shared cost
};

struct Leaf
{
    const PlacementPlan &plan;
    double cost;
    double violation;
    int moves;
};

using Visit = std::function<void(const Leaf &)>;

/// Walks all plans in the order of the tie rule's last step, so that of several plans the first is
/// the one to prefer.
class Walk
{
public:
    explicit Walk(const PlacementInstance &instance);

    void visitAll(const Visit &visit);

private:
    void descend(size_t depth, const Visit &visit);
    void add(int workload, int target, Sums &sums) const;
    double costOf(const Sums &sums) const;
    double violationOf(const Sums &sums) const;

    const PlacementInstance &m_instance;
    double m_annuity;
    std::vector<int> m_order;                ///< workloads; those without a choice first
    std::vector<std::vector<int>> m_targets; ///< by position in the order
    std::vector<Sums> m_sums;                ///< one a depth
    PlacementPlan m_plan;
};

Walk::Walk(const PlacementInstance &instance)
    : m_instance(instance)
    , m_annuity(annuityFactor(instance.rate, instance.horizon))
    , m_order(workloadsById(instance))
    , m_sums(instance.workloads.size() + 1)
    , m_plan(instance.workloads.size())
{
    std::stable_partition(m_order.begin(), m_order.end(), [&](int workload) {
        return allowedById(instance, workload).size() == 1;
    });
    for (int workload : m_order)
        m_targets.push_back(allowedById(instance, workload));
    Sums &start = m_sums.front();
    start.use.resize(instance.limits.size());
    start.caused.resize(instance.sharedCosts.size());
    start.usage.resize(instance.commitments.size());
}

void Walk::visitAll(const Visit &visit)
{
    descend(0, visit);
}

void Walk::descend(size_t depth, const Visit &visit)
{
    const Sums &sums = m_sums[depth];
    if (depth == m_order.size()) {
        visit({m_plan, costOf(sums), violationOf(sums), sums.moves});
        return;
    }
    for (int target : m_targets[depth]) {
        m_sums[depth + 1] = sums;
        add(m_order[depth], target, m_sums[depth + 1]);
        m_plan[size_t(m_order[depth])] = target;
        descend(depth + 1, visit);
    }
}

void Walk::add(int workload, int target, Sums &sums) const
{
    const size_t position = m_instance.position(workload, target);
    const PlacementOption &option = m_instance.options[position];
    const auto &current = m_instance.workloads[size_t(workload)].current;
    sums.oneTime += option.oneTime;
    sums.monthly += option.monthly;
    sums.moves += current && *current != target;
    for (int cost : option.sharedCosts) {
        if (!sums.caused[size_t(cost)])
            sums.oneTime += m_instance.sharedCosts[size_t(cost)].usd;
        sums.caused[size_t(cost)] = true;
    }
    for (size_t i = 0; i < sums.use.size(); ++i)
        sums.use[i] += m_instance.limits[i].use[position];
    for (size_t i = 0; i < sums.usage.size(); ++i)
        sums.usage[i] += m_instance.commitments[i].eligible[position] * option.monthly;
}

double Walk::costOf(const Sums &sums) const
{
    double cost = sums.oneTime + m_annuity * sums.monthly;
    for (size_t i = 0; i < sums.usage.size(); ++i) {
        const PlacementCommitment &commitment = m_instance.commitments[i];
        cost +=
            shortfallValue(commitment, shortfallsOf(commitment, sums.usage[i]), m_instance.rate);
    }
    return cost;
}

double Walk::violationOf(const Sums &sums) const
{
    double violation = 0;
    for (size_t i = 0; i < sums.use.size(); ++i) {
        const PlacementLimit &limit = m_instance.limits[i];
        violation +=
            LimitUse{.sense = limit.sense, .used = sums.use[i], .bound = limit.bound}.violation();
    }
    if (m_instance.budget)
        violation += LimitUse{.used = sums.oneTime, .bound = *m_instance.budget}.violation();
    if (m_instance.maxMoves) {
        violation +=
            LimitUse{.used = double(sums.moves), .bound = double(*m_instance.maxMoves)}.violation();
    }
    return violation;
}

/// What one look at every plan tells.
struct Survey
{
    qint64 feasible = 0;
    double cost = kInfinity;       ///< of the cheapest feasible plan
    double secondCost = kInfinity; ///< of the next one
    double violation = kInfinity;  ///< the smallest
    std::vector<double> forced;    ///< by option: the cheapest feasible plan that has it
};

Survey surveyOf(const PlacementInstance &instance, Walk &walk)
{
    Survey survey;
    survey.forced.assign(instance.options.size(), kInfinity);
    walk.visitAll([&](const Leaf &leaf) {
        survey.violation = std::min(survey.violation, leaf.violation);
        if (leaf.violation > 0)
            return;
        ++survey.feasible;
        survey.secondCost = std::min(survey.secondCost, std::max(survey.cost, leaf.cost));
        survey.cost = std::min(survey.cost, leaf.cost);
        for (int w = 0; w < instance.workloadCount(); ++w) {
            double &forced = survey.forced[instance.position(w, leaf.plan[size_t(w)])];
            forced = std::min(forced, leaf.cost);
        }
    });
    return survey;
}

/// The plan of the tie rule among those with at most this violation and this cost.
PlacementPlan preferredPlan(Walk &walk, double violation, double cost)
{
    PlacementPlan preferred;
    int moves = std::numeric_limits<int>::max();
    walk.visitAll([&](const Leaf &leaf) {
        if (leaf.violation > violation || leaf.cost > cost || leaf.moves >= moves)
            return;
        preferred = leaf.plan;
        moves = leaf.moves;
    });
    return preferred;
}

std::vector<WhyNot> whyNotOf(const PlacementInstance &instance, const Survey &survey,
                             const PlanFigures &best)
{
    std::vector<WhyNot> list;
    for (int w = 0; w < instance.workloadCount(); ++w) {
        for (int t = 0; t < instance.targetCount(); ++t) {
            if (best.plan[size_t(w)] == t)
                continue;
            const PlacementOption &option = instance.option(w, t);
            const double forced = survey.forced[instance.position(w, t)];
            WhyNot why{.workload = w, .target = t};
            if (!option.allowed) {
                why.kind = WhyNot::Kind::Gate;
                why.gate = option.blockedBy;
            } else if (forced == kInfinity) {
                why.kind = WhyNot::Kind::NoPlan;
            } else {
                why.kind = WhyNot::Kind::Dearer;
                why.extraCost = forced - best.cost;
            }
            list.push_back(why);
        }
    }
    return list;
}

void addNearest(const PlacementInstance &instance, const Survey &survey, Walk &walk,
                PlacementResult &result)
{
    const double violation = survey.violation + kViolationTie;
    double cost = kInfinity;
    walk.visitAll([&](const Leaf &leaf) {
        if (leaf.violation <= violation)
            cost = std::min(cost, leaf.cost);
    });
    result.nearest = figuresOf(instance, preferredPlan(walk, violation, cost + kCostTie));
    result.nearestProven = true;
}

} // namespace

std::vector<int> workloadsById(const PlacementInstance &instance)
{
    std::vector<int> order(instance.workloads.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int left, int right) {
        return instance.workloads[size_t(left)].id < instance.workloads[size_t(right)].id;
    });
    return order;
}

std::vector<int> allowedById(const PlacementInstance &instance, int workload)
{
    std::vector<int> targets;
    for (int t = 0; t < instance.targetCount(); ++t) {
        if (instance.option(workload, t).allowed)
            targets.push_back(t);
    }
    std::sort(targets.begin(), targets.end(), [&](int left, int right) {
        return instance.targets[size_t(left)] < instance.targets[size_t(right)];
    });
    return targets;
}

double allowedPlans(const PlacementInstance &instance)
{
    double product = 1;
    for (int w = 0; w < instance.workloadCount() && product < 1e300; ++w)
        product *= double(allowedById(instance, w).size());
    return product;
}

PlacementResult enumeratePlans(const PlacementInstance &instance)
{
    Walk walk(instance);
    const Survey survey = surveyOf(instance, walk);
    PlacementResult result{.method = PlacementResult::Method::Enumeration, .tiesSettled = true};
    result.feasiblePlans = survey.feasible;
    if (survey.feasible == 0) {
        result.status = PlacementResult::Status::Infeasible;
        addNearest(instance, survey, walk, result);
        return result;
    }
    result.status = PlacementResult::Status::Proven;
    result.best = figuresOf(instance, preferredPlan(walk, 0, survey.cost + kCostTie));
    result.bound = survey.cost;
    if (survey.feasible > 1)
        result.secondBest = survey.secondCost;
    result.whyNot = whyNotOf(instance, survey, *result.best);
    return result;
}

} // namespace fairlead
