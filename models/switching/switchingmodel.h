#pragma once

#include "models/lens.h"
#include "models/rows/plan.h"
#include "models/switching/costrange.h"
#include "models/switching/exitdetails.h"
#include "models/switching/moveassessment.h"
#include "models/switching/planassessment.h"
#include "models/switching/switchingcost.h"
#include "models/switching/trace.h"
#include "models/workspace.h"

#include <memory>

namespace fairlead {

/// The switching arithmetic of one workspace under one lens: reads the rows once and then answers
/// as often as it is asked. A value that shares its content; safe on any thread.
///
/// The lens gives "today" (month 0). A move always starts from where its workload runs today. With
/// a plan in the lens, the moves of the other workloads in it count as made: routes that they take
/// on are in use, commitments are read with them.
class SwitchingModel
{
public:
    SwitchingModel(const Workspace &workspace, const Lens &lens);

    /// Places that hold a workload or offer a model, by route id in byte order. A null route holds
    /// the workloads without one, if there are any.
    std::vector<Place> places() const;
    std::vector<Place> placesByLab() const; ///< each place once a lab; null where it is unknown

    /// Where the workload would run in a place: what it runs today as far as the place offers it,
    /// otherwise the nearest model there (same family first, then of the permitted labs the one
    /// nearest in price, as the only measure of ability that the data hold). Its placement in the
    /// lens's plan, or the present one, when that is there already; null when the place offers
    /// nothing at all.
    std::optional<Placement> placementIn(const Place &place, const Id<Workload> &workload) const;
    /// The same with a model that somebody chose, offered there or not. Null: no such workload.
    std::optional<Placement> placementWith(const Id<Route> &route, const Id<Model> &model,
                                           const Id<Workload> &workload) const;
    Place placeOf(const Id<Workload> &workload) const; ///< of the placement in the lens's plan
    bool contains(const Place &place, const Id<Workload> &workload) const;

    /// Placements that the market offers for the workload: a route and a model of each family on
    /// it, unless a gate other than "must stay" is blocked. Lock-in is measured against these.
    std::vector<Placement> alternatives(const Id<Workload> &workload) const;

    /// The cost of one move alone, made now by the workload's own staff: a tenth of a millisecond,
    /// and some more the first time a workload is asked for, for its lock-in today.
    MoveAssessment assess(const Id<Workload> &workload, const Placement &to) const;
    MoveAssessment assess(const Move &move) const; ///< in its month and with its staff
    /// Its one-time cost only, without trace, lines or lock-in: some hundred nanoseconds.
    double oneTimeCost(const Id<Workload> &workload, const Placement &to) const;
    LockIn lockIn(const Id<Workload> &workload) const;

    /// What an exit costs that leads to a placement, line by line; adds up to Exit::cost.
    Leaving leaving(const Id<Workload> &workload, const Placement &to) const;
    /// What the contracts take when a workload ends today and runs nowhere: exit fee, reservation
    /// and commitments.
    std::vector<CostLine> owedOnLeaving(const Id<Workload> &workload) const;
    /// The one-time cost of several departures at once: onboarding once a route, commitments
    /// jointly, with what they strand.
    double leavingTogether(const std::vector<Departure> &departures) const;
    /// All permitted alternatives, in byte order of route, then model. @p expedite: kappa, at least
    /// 1: what haste multiplies labour by.
    std::vector<WayAway> waysAway(const Id<Workload> &workload, double expedite) const;
    /// What the one-time cost of a way out is as a function of the assumptions, without what it
    /// takes from commitments. Null: no such workload.
    std::optional<CostForm> costForm(const Id<Workload> &workload, const Placement &to) const;
    const CostSimulation &simulation() const; ///< of all moves; made when it is first asked for
    double monthlySpendAt(const Id<Workload> &workload, const Placement &to) const; ///< US dollars
    /// Where a workload could run under another party in the role, were it not for gates.
    std::vector<BarredWay> barredWays(const Id<Workload> &workload, ExitRole role) const;

    double monthlySpend(const Id<Workload> &workload) const; ///< US dollars; see isSpendKnown()
    bool isSpendKnown(const Id<Workload> &workload) const;
    double discountRate() const; ///< effective, a year
    int horizonMonths() const;

    /// All moves of a plan together: onboarding once a route, commitments jointly.
    PlanAssessment assess(const Id<Plan> &plan) const;
    PlanAssessment assess(const std::vector<Move> &moves) const;
    /// The same on top of what other workloads do in the lens's plan: of one move alone, what
    /// assess(move) says.
    PlanAssessment assessInPlan(const std::vector<Move> &moves) const;
    /// The move of a workload as it would stand in the lens's plan: in the month and with the staff
    /// of the one that it has there.
    Move moveInPlan(const Id<Workload> &workload, const Placement &to) const;

    /// The range of the one-time cost. 1,000 iterations for a live preview, 10,000 else; the same
    /// on any number of threads.
    CostRange range(const Id<Workload> &workload, const Placement &to, int iterations) const;
    CostRange range(const std::vector<Move> &moves, int iterations) const;
    CostRange rangeInPlan(const std::vector<Move> &moves, int iterations) const;

    /// What full coverage by each mitigation would save of the moves' one-time cost; see levers().
    std::array<Lever, kMitigationCount> levers(const std::vector<Move> &moves) const;

    /// When to make a move, if it is to be made.
    BestMonth bestMonth(const Id<Workload> &workload, const Placement &to) const;

    /// Why a line is what it is: a line of the one-time cost, or one of the two run costs.
    Trace trace(const Id<Workload> &workload, const Placement &to, const QString &lineId) const;
    /// The same of one of several moves, as assessInPlan() weighs them.
    Trace traceInPlan(const std::vector<Move> &moves, const Id<Workload> &workload,
                      const QString &lineId) const;

    struct Content; ///< for the model's own files

private:
    std::shared_ptr<const Content> m_content;
};

} // namespace fairlead
