#pragma once

#include "models/edits/edits.h"
#include "models/rows/plan.h"
#include "models/switching/placement.h"

#include <vector>

/// The verbs of plans, each as the one edit it amounts to.
namespace fairlead {

class SwitchingModel;

/// One workload and where it is to run.
struct WorkloadMove
{
    Id<Workload> workload;
    Placement to;

    bool operator==(const WorkloadMove &) const = default;
};

/// An edit, and the plan that it fills.
struct PlanChange
{
    Edit edit;
    Id<Plan> plan; ///< null when nothing is to be done and no plan was open
};

/// Puts moves into a plan. A plan that is null or decided already is left as it is, and a new draft
/// is made in the same edit. A workload moves once in a plan: a second move takes the place of the
/// first, and one that leads to where the workload runs today takes its move out.
PlanChange planMoves(const Workspace &workspace, const Id<Plan> &plan,
                     const std::vector<WorkloadMove> &moves, const IdMaker &newId);

/// Keeps moves as a new draft of that name.
PlanChange keepAsPlan(const Workspace &workspace, const QString &name,
                      const std::vector<WorkloadMove> &moves, const IdMaker &newId);

/// Workloads take the placement of their moves, and the plan says since when. What a move leaves
/// open stays as it is. Fails when the plan is decided already, or a move leads nowhere.
/// What belongs to the old place ends with it (see movedTo()), and the estimated run cost takes the
/// place of the stated spend; null when it is not known.
Result<Edit> adoptPlan(const Workspace &workspace, const SwitchingModel &model,
                       const Id<Plan> &plan, const QDate &on);

/// Throws a draft away; it stays in the file as discarded. Fails when it is decided already.
Result<Edit> discardPlan(const Workspace &workspace, const Id<Plan> &plan, const QDate &on);

/// The moves of a plan, by workload id.
std::vector<Move> movesOf(const Workspace &workspace, const Id<Plan> &plan);

/// Moves as rows of no plan, for what is only weighed.
std::vector<Move> asMoves(const std::vector<WorkloadMove> &moves);

/// The way back: what moves a plan would be made of anew.
std::vector<WorkloadMove> workloadMoves(const std::vector<Move> &moves);

} // namespace fairlead
