#include "models/switching/switchingmodel.h"

#include "models/rows/party.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingcontent.h"

#include <set>

namespace fairlead {

namespace {

bool isIn(const Place &place, const Place &own)
{
    return own.route == place.route && (place.lab.isNull() || own.lab == place.lab);
}

/// A move made today by the workload's own staff.
ReckonedMove now(const WorkloadState &state, const Placement &to)
{
    return {.state = &state, .to = to, .month = 0, .staff = state.row.staff.value_or(0)};
}

} // namespace

SwitchingModel::SwitchingModel(const Workspace &workspace, const Lens &lens)
    : m_content(std::make_shared<const Content>(workspace, lens))
{
}

std::vector<Place> SwitchingModel::placesByLab() const
{
    std::set<Place> places;
    for (const Id<Route> &route : m_content->market.routes()) {
        for (const Offer &offer : m_content->market.offersOn(route)) {
            if (offer.isAvailable() && !offer.isEmbedding)
                places.insert({.route = route, .lab = offer.lab});
        }
    }
    for (const Workload &workload : m_content->workspace.rows<Workload>()) {
        places.insert(m_content->placeOf(placementOf(workload)));
        places.insert(placeOf(workload.id));
    }
    return {places.begin(), places.end()};
}

std::vector<Place> SwitchingModel::places() const
{
    std::vector<Place> places;
    for (const Place &place : placesByLab()) {
        if (places.empty() || places.back().route != place.route)
            places.push_back({.route = place.route, .lab = {}});
    }
    return places;
}

std::optional<Placement> SwitchingModel::placementIn(const Place &place,
                                                     const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return std::nullopt;
    const Placement planned = m_content->plannedPlacement(*state);
    for (const Placement &placement : {planned, state->placement}) {
        if (isIn(place, m_content->placeOf(placement)))
            return placement;
    }
    return m_content->destinations.on(place, state->row);
}

std::optional<Placement> SwitchingModel::placementWith(const Id<Route> &route,
                                                       const Id<Model> &model,
                                                       const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return std::nullopt;
    return m_content->destinations.with(route, model, state->row);
}

Place SwitchingModel::placeOf(const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->placeOf(m_content->plannedPlacement(*state)) : Place();
}

bool SwitchingModel::contains(const Place &place, const Id<Workload> &workload) const
{
    return m_content->state(workload) && isIn(place, placeOf(workload));
}

std::vector<Placement> SwitchingModel::alternatives(const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->alternatives(*state) : std::vector<Placement>();
}

MoveAssessment SwitchingModel::assess(const Id<Workload> &workload, const Placement &to) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->assess(now(*state, to)) : MoveAssessment();
}

MoveAssessment SwitchingModel::assess(const Move &move) const
{
    const ReckonedMove planned = m_content->plannedMove(move);
    return planned.state ? m_content->assess(planned) : MoveAssessment();
}

double SwitchingModel::oneTimeCost(const Id<Workload> &workload, const Placement &to) const
{
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return 0;
    const auto onboarding = m_content->onboarding(*state, to.route);
    return m_content->cost(*state, to, 0).total() + (onboarding ? onboarding->line.usd : 0);
}

LockIn SwitchingModel::lockIn(const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->lockInToday(*state) : LockIn();
}

double SwitchingModel::discountRate() const
{
    return m_content->rate;
}

int SwitchingModel::horizonMonths() const
{
    return m_content->horizon;
}

bool SwitchingModel::isSpendKnown(const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    return state && state->now.isKnown;
}

double SwitchingModel::monthlySpend(const Id<Workload> &workload) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? state->now.month : 0;
}

PlanAssessment SwitchingModel::assess(const Id<Plan> &plan) const
{
    return assess(movesOf(m_content->workspace, plan));
}

PlanAssessment SwitchingModel::assess(const std::vector<Move> &moves) const
{
    return m_content->assess(m_content->plannedMoves(moves), {});
}

PlanAssessment SwitchingModel::assessInPlan(const std::vector<Move> &moves) const
{
    const std::vector<ReckonedMove> reckoned = m_content->plannedMoves(moves);
    return m_content->assess(reckoned, m_content->othersPlanned(reckoned));
}

Move SwitchingModel::moveInPlan(const Id<Workload> &workload, const Placement &to) const
{
    Move move = asMoves({{workload, to}}).front();
    const auto planned = m_content->planned.constFind(workload.text);
    if (planned != m_content->planned.cend()) {
        move.month = planned->month;
        move.staff = planned->staff;
    }
    return move;
}

CostRange SwitchingModel::range(const Id<Workload> &workload, const Placement &to,
                                int iterations) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->range(now(*state, to), iterations) : CostRange();
}

CostRange SwitchingModel::range(const std::vector<Move> &moves, int iterations) const
{
    return m_content->range(m_content->plannedMoves(moves), {}, iterations);
}

CostRange SwitchingModel::rangeInPlan(const std::vector<Move> &moves, int iterations) const
{
    const std::vector<ReckonedMove> reckoned = m_content->plannedMoves(moves);
    return m_content->range(reckoned, m_content->othersPlanned(reckoned), iterations);
}

std::array<Lever, kMitigationCount> SwitchingModel::levers(const std::vector<Move> &moves) const
{
    std::vector<LeveredMove> levered;
    for (const ReckonedMove &move : m_content->plannedMoves(moves))
        levered.push_back({m_content->inventoryAt(*move.state, move.month),
                           changeBetween(move.state->placement, move.to),
                           m_content->termsOf(*move.state, move.to, move.month)});
    return fairlead::levers(levered, m_content->likely);
}

BestMonth SwitchingModel::bestMonth(const Id<Workload> &workload, const Placement &to) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->bestMonth(now(*state, to)) : BestMonth();
}

Trace SwitchingModel::trace(const Id<Workload> &workload, const Placement &to,
                            const QString &lineId) const
{
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return {};
    return m_content->trace(now(*state, to), m_content->onboarding(*state, to.route), lineId);
}

Trace SwitchingModel::traceInPlan(const std::vector<Move> &moves, const Id<Workload> &workload,
                                  const QString &lineId) const
{
    const std::vector<ReckonedMove> reckoned = m_content->plannedMoves(moves);
    const auto onboardings = m_content->onboarding(reckoned, m_content->othersPlanned(reckoned));
    for (size_t i = 0; i < reckoned.size(); ++i) {
        if (reckoned[i].state->row.id == workload)
            return m_content->trace(reckoned[i], onboardings[i], lineId);
    }
    return {};
}

} // namespace fairlead
