#include "models/placement/placementstudy.h"

#include "models/switching/parties.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

const std::vector<double> kShares{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};

PlacementPlan presentPlan(const PlacementInstance &instance)
{
    PlacementPlan plan;
    for (const PlacementWorkload &workload : instance.workloads)
        plan.push_back(workload.current.value_or(0));
    return plan;
}

/// Without a cap of the user's there is still one worth to be seen loosened: it forbids nothing.
PlacementLimits withCap(PlacementLimits limits, const Id<Party> &party)
{
    if (limits.caps.empty() && !party.isNull())
        limits.caps.push_back({.role = ExitRole::HostOperator, .party = party, .share = 1});
    return limits;
}

/// Positions of caps, which are the first limits of an instance.
std::vector<size_t> capsToLoosen(size_t caps, const std::optional<PlanFigures> &best,
                                 StudiedCaps studied)
{
    std::vector<size_t> positions(caps);
    std::iota(positions.begin(), positions.end(), 0);
    if (studied == StudiedCaps::All || caps < 2)
        return positions;
    const auto slack = [&](size_t cap) { return best ? best->limits[cap].slack() : 0; };
    return {*std::ranges::min_element(positions, {}, slack)};
}

} // namespace

Result<PlacementStudy> studyPlacement(const SwitchingModel &model, const Workspace &workspace,
                                      const Lens &lens, const PlacementLimits &limits,
                                      const PlacementSearch &search, StudiedCaps studied)
{
    const PlacementLimits capped = withCap(limits, largestHostOperator(workspace, model));
    auto placement = placementInstance(model, workspace, lens, capped);
    if (!placement)
        return tl::make_unexpected(placement.error());
    PlacementStudy study{.placement = std::move(*placement)};
    const PlacementInstance &instance = study.placement.instance;
    study.today = figuresOf(instance, presentPlan(instance));
    const auto result = findCheapestPlan(instance, search);
    if (!result)
        return tl::make_unexpected(result.error());
    study.result = *result;
    if (study.result.best && study.result.whyNot.empty()) {
        const auto whyNot = whyNotAll(instance, *study.result.best, search);
        if (!whyNot)
            return tl::make_unexpected(whyNot.error());
        study.result.whyNot = *whyNot;
    }
    const TimeLeft left(search);
    for (const size_t i : capsToLoosen(capped.caps.size(), study.result.best, studied)) {
        if (search.stop.stop_requested())
            break;
        const QString &name = instance.limits[i].name;
        const auto points = placementFrontier(instance, name, kShares, left.search());
        if (!points)
            return tl::make_unexpected(points.error());
        study.frontiers.push_back({.limit = name, .points = *points});
    }
    return study;
}

} // namespace fairlead
