#include "models/switching/switchingcontent.h"

#include "models/organisation.h"
#include "models/rows/contract.h"
#include "models/rows/model.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"
#include "models/settings.h"
#include "models/switching/exittime.h"
#include "models/switching/finance.h"
#include "models/switching/parties.h"
#include "models/values/months.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <thread>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SwitchingModel)
};

constexpr double kComparablePrice = 2; ///< times as dear or as cheap; judgement
constexpr quint64 kDefaultSeed = 20261120;
constexpr int kIterationsWorthAThread = 5000;

quint64 seedOf(const Workspace &workspace)
{
    bool isNumber = false;
    const quint64 seed = settingValue(workspace, "seed"_L1).toULongLong(&isNumber);
    return isNumber ? seed : kDefaultSeed;
}

void addNames(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names += name;
    }
}

} // namespace

SwitchingModel::Content::Content(const Workspace &rows, const Lens &through)
    : workspace(rows)
    , lens(through)
    , assumptions(workspace)
    , market(workspace, lens.asOf)
    , destinations(workspace, market,
                   assumptions.likely(u"comparable_price"_s).value_or(kComparablePrice))
    , gates(workspace, market, lens.asOf)
    , runCosts(workspace, market, assumptions)
    , likely(assumptions.parameters().likely())
    , horizon(fairlead::horizonMonths(workspace))
    , rate(assumptions.likely(u"discount_rate"_s).value_or(0.08))
{
    if (const Organisation *organisation = organisationOf(workspace)) {
        rate = organisation->discountRate.value_or(rate);
        isInEu = organisation->jurisdictions.contains(Jurisdiction::Eu);
    }
    for (const Workload &workload : workspace.rows<Workload>()) {
        states.insert(workload.id.text, stateOf(workload));
        usersOfRoute[workload.route.text] += workload.id.text;
    }
    for (const Move &move : workspace.rows<Move>()) {
        if (!lens.plan.isNull() && move.plan == lens.plan && states.contains(move.workload.text))
            planned.insert(move.workload.text, move);
    }
    for (const Party &party : workspace.rows<Party>())
        parties.insert(party.id.text, int(parties.size()) + 1);
    std::vector<CommitmentLedger::Spend> spends;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const double spend = state(workload.id)->now.month;
        spends.emplace_back(workload.route, spend);
        monthlyToday += spend;
    }
    ledger = std::make_unique<CommitmentLedger>(workspace, lens.asOf, rate, spends);
}

const WorkloadState *SwitchingModel::Content::state(const Id<Workload> &workload) const
{
    const auto found = states.constFind(workload.text);
    return found == states.cend() ? nullptr : &*found;
}

WorkloadState SwitchingModel::Content::stateOf(const Workload &row) const
{
    WorkloadState state{.row = row,
                        .placement = placementOf(row),
                        .inventory = inventoryOf(workspace, row),
                        .now = runCosts.today(row),
                        .egressUsd = 0,
                        .hasEgressPrice = true,
                        .hasExitFee = exitFeeOf(workspace, row).has_value()};
    const Host *host = workspace.find(row.host);
    if (host && host->kind == HostKind::OwnDataCentre)
        return state; // nobody charges for leaving an own network
    const std::vector<PriceTier> tiers = assumptions.egressTiers(row.host);
    const double gb = row.egressGb.value_or(0);
    state.egressUsd = egressCost(gb, tiers);
    state.hasEgressPrice = hasPrice(gb, tiers);
    return state;
}

Place SwitchingModel::Content::placeOf(const Placement &placement) const
{
    const ModelFamily *family = workspace.find(placement.family);
    return {.route = placement.route, .lab = family ? family->lab : Id<Party>()};
}

Placement SwitchingModel::Content::plannedPlacement(const WorkloadState &state) const
{
    const auto move = planned.constFind(state.row.id.text);
    return move == planned.cend() ? state.placement : placementOf(*move);
}

ReckonedMove SwitchingModel::Content::plannedMove(const Move &move) const
{
    const WorkloadState *from = state(move.workload);
    return {.state = from,
            .to = placementOf(move),
            .month = double(move.month.value_or(0)),
            .staff = move.staff.value_or(from ? from->row.staff.value_or(0) : 0)};
}

MoveInventory SwitchingModel::Content::inventoryAt(const WorkloadState &state, double month) const
{
    MoveInventory inventory = state.inventory;
    inventory.reservationMonthsLeft = std::max(0.0, inventory.reservationMonthsLeft - month);
    return inventory;
}

bool SwitchingModel::Content::isEgressWaived(double month) const
{
    return fairlead::isEgressWaived({.date = lens.asOf.addDays(qRound(month * kDaysPerMonth)),
                                     .purpose = EgressPurpose::Switching,
                                     .euScope = isInEu,
                                     .providerProgramme = false});
}

std::optional<double> SwitchingModel::Content::trainingPrice(const Id<Route> &route) const
{
    const auto own = assumptions.likely(u"train_price."_s + route.text);
    return own ? own : assumptions.likely(u"train_price"_s);
}

MoveTerms SwitchingModel::Content::termsOf(const WorkloadState &state, const Placement &to,
                                           double month) const
{
    MoveTerms terms{.sourceMonth = state.now.month};
    if (to.host != state.placement.host && state.egressUsd > 0 && !isEgressWaived(month))
        terms.egress = state.egressUsd;
    if (to.embeddingModel != state.placement.embeddingModel && state.inventory.embedTokensM > 0)
        terms.embedPrice = market.embeddingPrice(to.route, to.embeddingModel).value_or(0);
    if (state.inventory.trainTokensM > 0)
        terms.trainPrice = trainingPrice(to.route).value_or(0);
    return terms;
}

SwitchingCost SwitchingModel::Content::cost(const WorkloadState &state, const Placement &to,
                                            double month) const
{
    const Change change = changeBetween(state.placement, to);
    const MoveTerms terms = termsOf(state, to, month);
    if (month == 0) // the fast path copies nothing
        return switchingCost(state.inventory, change, terms, likely);
    return switchingCost(inventoryAt(state, month), change, terms, likely);
}

bool SwitchingModel::Content::isNew(const Id<Route> &route,
                                    const std::vector<ReckonedMove> &made) const
{
    return !route.isNull() && !usersOfRoute.contains(route.text)
           && std::ranges::none_of(
               made, [&](const ReckonedMove &move) { return move.to.route == route; });
}

bool SwitchingModel::Content::isNew(const Id<Route> &route, const Id<Workload> &mover) const
{
    const auto isThere = [&](const Move &move) {
        return move.route == route && move.workload != mover;
    };
    return !route.isNull() && !usersOfRoute.contains(route.text)
           && std::none_of(planned.begin(), planned.end(), isThere);
}

CostLine SwitchingModel::Content::onboardingLine(const QStringList &regimes) const
{
    return {.id = kOnboardingLine,
            .type = CostType::Ecosystem,
            .usd = onboardingCost(int(regimes.size()), likely),
            .hours = likely[Parameter::OnboardHours]};
}

std::optional<Onboarding> SwitchingModel::Content::onboarding(const WorkloadState &state,
                                                              const Id<Route> &route) const
{
    if (!isNew(route, state.row.id))
        return std::nullopt;
    const QStringList regimes = gates.missingRegimes(state.row, route);
    return Onboarding{.line = onboardingLine(regimes), .regimes = regimes};
}

SpendMove SwitchingModel::Content::spendMove(const ReckonedMove &move) const
{
    const WorkloadState &state = *move.state;
    return {.from = state.placement.route,
            .before = state.now.month,
            .to = move.to.route,
            .after = runCosts.at(state.row, move.to, state.now).month,
            .month = move.month};
}

std::vector<SpendMove> SwitchingModel::Content::made(const Id<Workload> &except) const
{
    std::vector<SpendMove> moves;
    for (const Move &move : planned) {
        if (move.workload != except)
            moves.push_back(spendMove(plannedMove(move)));
    }
    return moves;
}

MoveTime SwitchingModel::Content::time(const ReckonedMove &move, double hours) const
{
    const Workload &row = move.state->row;
    ExitEffort effort{.hours = hours,
                      .fte = move.staff,
                      .productiveHours = assumptions.likely(u"productive_hours"_s).value_or(0),
                      .linkGbps = assumptions.likely(u"link_gbps"_s).value_or(1),
                      .linkEfficiency = assumptions.likely(u"link_efficiency"_s).value_or(1)};
    if (move.to.host != move.state->placement.host)
        effort.dataGb = row.egressGb.value_or(0);
    const Contract *contract = workspace.find(row.contract);
    if (contract && move.to.route != move.state->placement.route
        && !contract->routes.contains(move.to.route))
        effort.noticeMonths = double(contract->noticeDays.value_or(0)) / kDaysPerMonth;
    return exitTime(effort);
}

std::vector<Placement> SwitchingModel::Content::alternatives(const WorkloadState &state) const
{
    std::vector<Placement> permitted;
    for (const Placement &to : destinations.all(state.row)) {
        if (!changeBetween(state.placement, to).isNone() && gates.isPossible(state.row, to))
            permitted.push_back(to);
    }
    return permitted;
}

Operators SwitchingModel::Content::operatorsOf(const Placement &placement) const
{
    const auto number = [&](ExitRole role) {
        return parties.value(partyOf(workspace, placement, role).text, 0);
    };
    return {number(ExitRole::RouteOperator), number(ExitRole::HostOperator), number(ExitRole::Lab)};
}

std::vector<WayOut> SwitchingModel::Content::waysOut(const WorkloadState &state,
                                                     std::span<const SpendMove> made) const
{
    std::vector<WayOut> ways;
    for (Placement &to : alternatives(state)) {
        const ReckonedMove move{
            .state = &state, .to = to, .month = 0, .staff = state.row.staff.value_or(0)};
        const SpendMove spend = spendMove(move);
        const SwitchingCost reckoned = cost(move);
        WayOut way{.to = std::move(to), .byType = reckoned.byType(), .option = {}};
        way.labour = std::accumulate(reckoned.labour.begin(), reckoned.labour.end(), 0.0);
        if (const auto added = onboarding(state, way.to.route)) {
            way.byType[size_t(CostType::Ecosystem)] += added->line.usd;
            way.labour += added->line.hours * likely.hourCost();
        }
        way.commitments = std::max(0.0, ledger->cost(made, std::span(&spend, 1)));
        way.byType[size_t(CostType::Commercial)] += way.commitments;
        way.option.cost = std::accumulate(way.byType.begin(), way.byType.end(), 0.0);
        way.option.monthly = spend.after;
        way.option.operators = operatorsOf(way.to);
        way.months = time(move, reckoned.totalHours()).total;
        ways.push_back(std::move(way));
    }
    return ways;
}

LockIn SwitchingModel::Content::lockIn(const WorkloadState &state,
                                       std::span<const SpendMove> made) const
{
    const LockInTerms terms{.rate = rate,
                            .horizonMonths = double(horizon),
                            .protectedMonths = state.row.protectedMonths.value_or(0)};
    const Operators current = operatorsOf(state.placement);
    const std::vector<WayOut> ways = waysOut(state, made);
    std::vector<ExitOption> options;
    for (const WayOut &way : ways)
        options.push_back(way.option);
    const ExitMeasures anyFamily = exitMeasures(state.now.month, current, options, terms);
    // Nobody has signed off another family: it counts where the family cannot be kept.
    for (size_t i = 0; i < options.size(); ++i)
        options[i].isAllowed = ways[i].to.family == state.placement.family;
    const ExitMeasures sameFamily = exitMeasures(state.now.month, current, options, terms);

    LockIn lockIn;
    for (size_t i = 0; i < lockIn.exits.size(); ++i) {
        const bool isKept = !sameFamily.exits[i].isCaptive();
        const ExitMeasure &measure = isKept ? sameFamily.exits[i] : anyFamily.exits[i];
        Exit &exit = lockIn.exits[i];
        exit = {.role = ExitRole(i),
                .captive = measure.isCaptive(),
                .alternative = {},
                .cost = measure.cost,
                .index = measure.index,
                .premium = measure.premium,
                .months = {}};
        if (measure.alternative) {
            const WayOut &best = ways[*measure.alternative];
            exit.alternative = best.to;
            exit.indexByType = lockInByType(best.byType, 12 * state.now.month);
            exit.months = best.months;
        }
        if (i == 0 || exit.index > lockIn.headline) {
            lockIn.headline = exit.index;
            lockIn.headlineRole = exit.role;
        }
    }
    return lockIn;
}

const LockIn &SwitchingModel::Content::lockInToday(const WorkloadState &state) const
{
    const QString id = state.row.id.text;
    {
        const std::scoped_lock lock(m_lockInMutex);
        if (const auto known = m_lockIns.value(id))
            return *known;
    }
    auto reckoned = std::make_shared<const LockIn>(lockIn(state, made(state.row.id)));
    const std::scoped_lock lock(m_lockInMutex);
    std::shared_ptr<const LockIn> &kept = m_lockIns[id];
    if (!kept)
        kept = std::move(reckoned);
    return *kept;
}

/// The workload once it runs elsewhere: what bound it to the old place is gone, and what binds it
/// to the new one is not known yet.
WorkloadState SwitchingModel::Content::after(const ReckonedMove &move) const
{
    const WorkloadState &from = *move.state;
    WorkloadState state = stateOf(movedTo(workspace, from.row, move.to));
    state.now = runCosts.at(from.row, move.to, from.now);
    return state;
}

QStringList SwitchingModel::Content::missing(const ReckonedMove &move) const
{
    const WorkloadState &state = *move.state;
    const Change change = changeBetween(state.placement, move.to);
    if (change.isNone())
        return {};
    const ChangeFactors factors = changeFactors(change, state.inventory.weightsExportable, likely);
    QStringList names = state.now.missing;
    addNames(names, missingInputs(state, factors));
    if (change.embeddingModel && state.inventory.embedTokensM > 0
        && !market.embeddingPrice(move.to.route, move.to.embeddingModel))
        addNames(names, {Text::tr("Price of %1").arg(rowTitle(workspace, move.to.embeddingModel))});
    if (factors[Factor::Finetune] > 0 && state.inventory.trainTokensM > 0
        && !trainingPrice(move.to.route))
        addNames(names,
                 {Text::tr("Price of training on %1").arg(rowTitle(workspace, move.to.route))});
    addNames(names, runCosts.at(state.row, move.to, state.now).missing);
    addNames(names, assumptions.missing());
    return names;
}

LockIn SwitchingModel::Content::lockInBefore(const WorkloadState &state,
                                             std::span<const SpendMove> made) const
{
    // What is made is a part of the lens's plan. All of it but for this workload is the usual case,
    // which is kept.
    const qsizetype others = planned.size() - (planned.contains(state.row.id.text) ? 1 : 0);
    return qsizetype(made.size()) == others ? lockInToday(state) : lockIn(state, made);
}

MoveAssessment SwitchingModel::Content::assess(const ReckonedMove &move) const
{
    return assess(move, made(move.state->row.id), onboarding(*move.state, move.to.route));
}

MoveAssessment SwitchingModel::Content::assess(const ReckonedMove &move,
                                               std::span<const SpendMove> made,
                                               const std::optional<Onboarding> &onboarding) const
{
    const WorkloadState &state = *move.state;
    const SwitchingCost reckoned = cost(move);
    const SpendMove spend = spendMove(move);
    const bool isAfterKnown = runCosts.at(state.row, move.to, state.now).isKnown;
    MoveAssessment result{.workload = state.row.id,
                          .from = state.placement,
                          .to = move.to,
                          .gates = gates.of(state.row, move.to),
                          .lines = reckoned.lines(),
                          .monthlyBefore = state.now.month,
                          .monthlyAfter = spend.after,
                          .isBeforeKnown = state.now.isKnown,
                          .isAfterKnown = isAfterKnown};
    if (onboarding)
        result.lines.push_back(onboarding->line);
    for (const CostLine &line : result.lines) {
        result.oneTime += line.usd;
        result.hours += line.hours;
    }
    result.time = time(move, result.hours);
    result.commitments =
        ledger->effects(made, std::span(&spend, 1), CommitmentLedger::Which::Changed);
    for (const CommitmentEffect &effect : result.commitments) {
        result.stranded += effect.stranded;
        result.lostTier += effect.lostTier;
    }
    result.missing = missing(move);
    if (result.hours > 0 && !state.row.staff && move.staff == 0)
        addNames(result.missing, {workloadLabel(u"staff")});
    result.lockInBefore = lockInBefore(state, made);
    if (changeBetween(state.placement, move.to).isNone()) {
        result.lockInAfter = result.lockInBefore;
        return result;
    }
    if (result.isMonthlyKnown())
        result.breakEvenMonth =
            breakEven({{.month = move.month,
                        .cost = result.oneTime,
                        .monthlySaving = result.monthlyBefore - result.monthlyAfter}},
                      result.stranded + result.lostTier, rate, horizon);
    std::vector<SpendMove> with(made.begin(), made.end());
    with.push_back(spend);
    result.lockInAfter = lockIn(after(move), with);
    return result;
}

void SwitchingModel::Content::addTo(CostForm &form, const ReckonedMove &move) const
{
    const WorkloadState &state = *move.state;
    form.add(inventoryAt(state, move.month), changeBetween(state.placement, move.to),
             termsOf(state, move.to, move.month));
}

const CostSimulation &SwitchingModel::Content::simulation() const
{
    std::call_once(m_simulationOnce, [this] {
        m_simulation = std::make_unique<CostSimulation>(
            likely, uncertainParameters(assumptions.parameters()),
            assumptions.likely(u"estimator_correlation"_s).value_or(0), seedOf(workspace));
    });
    return *m_simulation;
}

CostRange SwitchingModel::Content::range(const CostForm &form, int iterations) const
{
    const bool isLong = iterations >= kIterationsWorthAThread;
    const int threads = isLong ? std::max(1, int(std::thread::hardware_concurrency())) : 1;
    return simulation().range(form, iterations, threads);
}

CostForm SwitchingModel::Content::form(const ReckonedMove &move) const
{
    CostForm form;
    addTo(form, move);
    if (isNew(move.to.route, move.state->row.id))
        form.addOnboarding(int(gates.missingRegimes(move.state->row, move.to.route).size()));
    return form;
}

CostRange SwitchingModel::Content::range(const ReckonedMove &move, int iterations) const
{
    return range(form(move), iterations);
}

std::optional<int> breakEven(const std::vector<Outlay> &outlays, double owed, double rate,
                             int horizon)
{
    double balance = -owed;
    for (const Outlay &outlay : outlays)
        balance -= outlay.cost * discountFactor(rate, outlay.month);
    const bool canSave =
        std::ranges::any_of(outlays, [](const Outlay &outlay) { return outlay.monthlySaving > 0; });
    if (balance >= 0 && !canSave)
        return std::nullopt; // nothing is paid and nothing is saved
    for (int month = 1; month <= horizon; ++month) {
        for (const Outlay &outlay : outlays) {
            if (month > outlay.month)
                balance += outlay.monthlySaving * discountFactor(rate, month);
        }
        if (balance >= 0)
            return month;
    }
    return std::nullopt;
}

} // namespace fairlead
