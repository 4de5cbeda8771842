#include "models/placement/cheapestplan.h"

#include "models/placement/cbcsearch.h"
#include "models/placement/enumeration.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CheapestPlan)
};

bool isEnumerated(const PlacementInstance &instance, const PlacementSearch &search)
{
    return allowedPlans(instance) <= search.enumerateUpTo;
}

std::vector<int> stuckWorkloads(const PlacementInstance &instance)
{
    std::vector<int> stuck;
    for (int w = 0; w < instance.workloadCount(); ++w) {
        if (allowedById(instance, w).empty())
            stuck.push_back(w);
    }
    return stuck;
}

std::vector<size_t> loosestFirst(const std::vector<double> &bounds, PlacementLimit::Sense sense)
{
    std::vector<size_t> order(bounds.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        return sense == PlacementLimit::Sense::AtMost ? bounds[left] > bounds[right]
                                                      : bounds[left] < bounds[right];
    });
    return order;
}

/// Whether what was found under a looser bound on a limit holds under this one.
bool stillAnswers(const PlacementResult &result, size_t limit, double bound)
{
    using Status = PlacementResult::Status;
    if (result.status != Status::Proven)
        return result.status == Status::Infeasible || result.status == Status::Stuck;
    const LimitUse &use = result.best->limits[limit];
    return isKept(use.sense, use.used, bound);
}

FrontierPoint pointOf(double bound, const PlacementResult &result)
{
    using Status = PlacementResult::Status;
    FrontierPoint point{.bound = bound};
    point.proven = result.status == Status::Proven || result.status == Status::Infeasible
                   || result.status == Status::Stuck;
    if (result.best) {
        point.cost = result.best->cost;
        point.plan = result.best->plan;
    }
    return point;
}

} // namespace

PlacementSearch TimeLeft::search() const
{
    PlacementSearch rest = m_search;
    rest.seconds = std::max(0.0, m_search.seconds - double(m_timer.elapsed()) / 1000);
    rest.progress = {};
    return rest;
}

Result<PlacementResult> findCheapestPlan(const PlacementInstance &instance,
                                         const PlacementSearch &search)
{
    if (const auto problem = problemOf(instance))
        return tl::make_unexpected(*problem);
    PlacementResult result;
    result.stuck = stuckWorkloads(instance);
    if (!result.stuck.empty()) {
        result.status = PlacementResult::Status::Stuck;
        result.feasiblePlans = 0;
        return result;
    }
    if (isEnumerated(instance, search)) {
        result = enumeratePlans(instance);
    } else {
        const auto found = CbcSearch(instance, search).run();
        if (!found)
            return found;
        result = *found;
    }
    result.programme = QString::fromUtf8(programmeText(instance, {}));
    return result;
}

Result<WhyNot> whyNot(const PlacementInstance &instance, const PlanFigures &best, int workload,
                      int target, const PlacementSearch &search)
{
    const PlacementOption &option = instance.option(workload, target);
    if (!option.allowed) {
        return WhyNot{.workload = workload,
                      .target = target,
                      .kind = WhyNot::Kind::Gate,
                      .gate = option.blockedBy};
    }
    if (isEnumerated(instance, search)) {
        for (const WhyNot &why : enumeratePlans(instance).whyNot) {
            if (why.workload == workload && why.target == target)
                return why;
        }
    }
    return CbcSearch(instance, search).force(best, workload, target);
}

Result<std::vector<WhyNot>> whyNotAll(const PlacementInstance &instance, const PlanFigures &best,
                                      const PlacementSearch &search)
{
    if (isEnumerated(instance, search))
        return enumeratePlans(instance).whyNot;
    const TimeLeft left(search);
    std::vector<WhyNot> list;
    for (int w = 0; w < instance.workloadCount(); ++w) {
        for (int t = 0; t < instance.targetCount(); ++t) {
            if (best.plan[size_t(w)] == t)
                continue;
            const auto why = whyNot(instance, best, w, t, left.search());
            if (!why)
                return tl::make_unexpected(why.error());
            list.push_back(*why);
        }
    }
    return list;
}

Result<std::vector<FrontierPoint>> placementFrontier(const PlacementInstance &instance,
                                                     const QString &limitName,
                                                     const std::vector<double> &bounds,
                                                     const PlacementSearch &search)
{
    const auto limit = std::find_if(instance.limits.begin(), instance.limits.end(),
                                    [&](const auto &each) { return each.name == limitName; });
    if (limit == instance.limits.end())
        return failure(Text::tr("There is no limit “%1”.").arg(limitName));
    const double whole = limit->whole > 0 ? limit->whole : 1;
    const auto index = size_t(limit - instance.limits.begin());

    PlacementSearch costsOnly = search;
    costsOnly.settlesTies = false;
    const TimeLeft left(costsOnly);
    PlacementInstance bounded = instance;
    std::vector<FrontierPoint> points(bounds.size());
    PlacementResult last;
    for (size_t i : loosestFirst(bounds, limit->sense)) {
        double &bound = bounded.limits[index].bound;
        bound = bounds[i] * whole;
        if (!stillAnswers(last, index, bound)) {
            const auto result = findCheapestPlan(bounded, left.search());
            if (!result)
                return tl::make_unexpected(result.error());
            last = *result;
        }
        points[i] = pointOf(bounds[i], last);
    }
    return points;
}

} // namespace fairlead
