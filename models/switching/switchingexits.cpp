#include "models/switching/parties.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingcontent.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

/// Leaving for nowhere: what the move takes from commitments, and nothing that it brings.
SpendMove awayFrom(const WorkloadState &state)
{
    return {
        .from = state.placement.route, .before = state.now.month, .to = {}, .after = 0, .month = 0};
}

void addCommitments(std::vector<CostLine> &lines, double usd)
{
    if (usd > 0)
        lines.push_back(
            {.id = kCommitmentLine, .type = CostType::Commercial, .usd = usd, .hours = 0});
}

} // namespace

double Leaving::total() const
{
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const CostLine &line) { return sum + line.usd; });
}

Leaving SwitchingModel::leaving(const Id<Workload> &workload, const Placement &to) const
{
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return {};
    const ReckonedMove move{
        .state = state, .to = to, .month = 0, .staff = state->row.staff.value_or(0)};
    Leaving leaving{.lines = m_content->cost(move).lines(), .missing = m_content->missing(move)};
    if (const auto onboarding = m_content->onboarding(*state, to.route))
        leaving.lines.push_back(onboarding->line);
    const SpendMove spend = m_content->spendMove(move);
    addCommitments(leaving.lines, m_content->ledger->cost(m_content->made(workload), {&spend, 1}));
    return leaving;
}

std::vector<CostLine> SwitchingModel::owedOnLeaving(const Id<Workload> &workload) const
{
    std::vector<CostLine> owed;
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return owed;
    const auto add = [&](OtherLine line, double usd) {
        if (usd > 0)
            owed.push_back({.id = otherLineInfo(line).id,
                            .type = CostType::Commercial,
                            .usd = usd,
                            .hours = 0});
    };
    const MoveInventory &inventory = state->inventory;
    add(OtherLine::ExitFee, inventory.exitFee);
    add(OtherLine::StrandedReservation,
        inventory.reservationMonth * inventory.reservationMonthsLeft);
    const SpendMove spend = awayFrom(*state);
    addCommitments(owed, m_content->ledger->cost(m_content->made(workload), {&spend, 1}));
    return owed;
}

double SwitchingModel::leavingTogether(const std::vector<Departure> &departures) const
{
    std::vector<Move> moves;
    for (const auto &[workload, to] : departures)
        moves.push_back(asMoves({{workload, to}}).front());
    std::vector<ReckonedMove> leaving = m_content->plannedMoves(moves);
    for (ReckonedMove &move : leaving)
        move.staff = move.state->row.staff.value_or(0);
    const std::vector<ReckonedMove> others = m_content->othersPlanned(leaving);
    const auto onboardings = m_content->onboarding(leaving, others);
    std::vector<SpendMove> made;
    for (const ReckonedMove &move : others)
        made.push_back(m_content->spendMove(move));
    std::vector<SpendMove> spends;
    double total = 0;
    for (size_t i = 0; i < leaving.size(); ++i) {
        total += m_content->cost(leaving[i]).total();
        total += onboardings[i] ? onboardings[i]->line.usd : 0;
        spends.push_back(m_content->spendMove(leaving[i]));
    }
    return total + std::max(0.0, m_content->ledger->cost(made, spends));
}

std::vector<WayAway> SwitchingModel::waysAway(const Id<Workload> &workload, double expedite) const
{
    std::vector<WayAway> ways;
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return ways;
    for (WayOut &way : m_content->waysOut(*state, m_content->made(workload)))
        ways.push_back({.to = std::move(way.to),
                        .cost = way.option.cost,
                        .costInHaste = way.option.cost + (expedite - 1) * way.labour,
                        .commitments = way.commitments,
                        .monthly = way.option.monthly,
                        .months = way.months});
    return ways;
}

std::optional<CostForm> SwitchingModel::costForm(const Id<Workload> &workload,
                                                 const Placement &to) const
{
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return {};
    return m_content->form({.state = state, .to = to, .month = 0, .staff = 0});
}

const CostSimulation &SwitchingModel::simulation() const
{
    return m_content->simulation();
}

double SwitchingModel::monthlySpendAt(const Id<Workload> &workload, const Placement &to) const
{
    const WorkloadState *state = m_content->state(workload);
    return state ? m_content->runCosts.at(state->row, to, state->now).month : 0;
}

std::vector<BarredWay> SwitchingModel::barredWays(const Id<Workload> &workload, ExitRole role) const
{
    std::vector<BarredWay> barred;
    const WorkloadState *state = m_content->state(workload);
    if (!state)
        return barred;
    const Id<Party> current = partyOf(m_content->workspace, state->placement, role);
    for (const Placement &to : m_content->destinations.all(state->row)) {
        if (partyOf(m_content->workspace, to, role) == current)
            continue;
        BarredWay way{.to = to, .gates = m_content->gates.of(state->row, to)};
        std::erase_if(way.gates, [](const Gate &gate) {
            return gate.outcome != GateOutcome::Blocked || gate.kind == GateKind::MustStay;
        });
        if (!way.gates.empty())
            barred.push_back(std::move(way));
    }
    return barred;
}

} // namespace fairlead
