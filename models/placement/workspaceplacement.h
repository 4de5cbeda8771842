#pragma once

#include "models/placement/planfigures.h"
#include "models/rows/party.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

namespace fairlead {

/// The most of our present spend that one party may serve, host or make.
struct ShareCap
{
    ExitRole role = ExitRole::HostOperator;
    Id<Party> party;
    double share = 1; ///< 0 to 1

    bool operator==(const ShareCap &) const = default;
};

/// The least of our present spend that runs on some routes, so that a fallback stays warm.
struct FallbackShare
{
    std::vector<Id<Route>> routes;
    double share = 0; ///< 0 to 1

    bool operator==(const FallbackShare &) const = default;
};

/// What a buyer asks of a placement.
struct PlacementLimits
{
    std::vector<ShareCap> caps;
    std::vector<FallbackShare> fallbacks;
    std::optional<double> budget;         ///< of all one-time cost, US dollars
    std::optional<double> deadlineMonths; ///< the longest that one move may take
    std::optional<int> maxMoves;
    bool acceptsOpenGates = false;     ///< takes what is not known for passed
    bool acceptsOtherFamilies = false; ///< … and models of another family for good enough

    bool operator==(const PlacementLimits &) const = default;
};

/// An instance and what its positions stand for.
struct WorkspacePlacement
{
    PlacementInstance instance;
    std::vector<Id<Workload>> workloads;              ///< by position
    std::vector<Place> places;                        ///< by target
    std::vector<std::optional<Placement>> placements; ///< by option; null: not offered
    std::vector<Id<Workload>> unplaced;               ///< left out: nobody knows where they run

    bool operator==(const WorkspacePlacement &) const = default;
};

/// The placement of a workspace as a programme: workloads that run somewhere, in all places of the
/// market that offer them a model. What runs today is always allowed; a gate that is blocked, or
/// open and not accepted, or a deadline that is missed is not. Discount tiers that a plan would
/// lose are not part of it: the model weighs them when the plan is assessed.
///
/// The model and the lens belong to the workspace. Fails when a party or a route of the limits does
/// not exist, or a share is not from 0 to 1.
Result<WorkspacePlacement> placementInstance(const SwitchingModel &model,
                                             const Workspace &workspace, const Lens &lens,
                                             const PlacementLimits &limits);

/// What a reader calls a target, and a limit of these caps.
QString placeText(const Workspace &workspace, const Place &place);
QString capText(const Workspace &workspace, const ShareCap &cap);

/// The moves that a plan makes, by workload: ready to be kept as a plan or to be weighed.
std::vector<WorkloadMove> movesOf(const WorkspacePlacement &placement, const PlacementPlan &plan);

} // namespace fairlead
