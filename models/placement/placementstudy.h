#pragma once

#include "models/placement/cheapestplan.h"
#include "models/placement/workspaceplacement.h"

namespace fairlead {

/// What the cheapest plan costs as one limit is loosened.
struct LimitFrontier
{
    QString limit;
    std::vector<FrontierPoint> points; ///< by share, from the tightest on

    bool operator==(const LimitFrontier &) const = default;
};

/// The cheapest plan of a workspace and all that is asked about it: what a page, a print and the
/// command line show.
struct PlacementStudy
{
    WorkspacePlacement placement;
    PlanFigures today;      ///< with everything where it is
    PlacementResult result; ///< with every rejected option, as far as the time sufficed
    std::vector<LimitFrontier> frontiers; ///< of the caps asked for, see studyPlacement()

    /// Present value of the run cost that a plan adds to today's; negative: saved.
    double runCostChange(const PlanFigures &plan) const { return plan.runCost - today.runCost; }

    bool operator==(const PlacementStudy &) const = default;
};

/// Which caps are seen loosened; without any, one on the largest host operator that forbids
/// nothing.
enum class StudiedCaps {
    All,
    Tightest, ///< the one that the plan comes nearest to; without a plan, the first
};

/// Finds the plan, then why each option is not in it, then the frontiers; each of the three, all
/// frontiers together, may take as long as the search allows. Stopped, the rest is left out. Fails
/// as placementInstance() and findCheapestPlan().
Result<PlacementStudy> studyPlacement(const SwitchingModel &model, const Workspace &workspace,
                                      const Lens &lens, const PlacementLimits &limits,
                                      const PlacementSearch &search,
                                      StudiedCaps studied = StudiedCaps::All);

} // namespace fairlead
