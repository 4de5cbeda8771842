#include "models/stress/stressreckoner.h"

#include "models/graph/shares.h"
#include "models/rows/contract.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"
#include "models/stress/shockterms.h"
#include "models/switching/assumptionset.h"
#include "models/switching/dollars.h"
#include "models/switching/finance.h"
#include "models/switching/parties.h"
#include "models/timeline/contractterm.h"
#include "models/values/months.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StressTest)
};

constexpr int kNever = kStressNever;

bool isLossOfSource(ShockKind kind)
{
    return kind == ShockKind::VendorFailure || kind == ShockKind::Divestiture
           || kind == ShockKind::ExclusivityChange || kind == ShockKind::ModelRetirement;
}

int wholeMonths(double months)
{
    return int(std::ceil(std::min(double(kNever), months) - 1e-9));
}

/// The same factors in another order differ by rounding.
bool isMore(double rise, double than)
{
    return rise > than + 1e-9;
}

/// Of all steps together, a fraction.
double totalRise(const PriceSteps &steps)
{
    double factor = 1;
    for (const PriceStep &step : steps)
        factor *= 1 + step.rise;
    return factor - 1;
}

} // namespace

StressReckoner::StressReckoner(const StressModel &stress, const AssumptionSet &assumptions,
                               std::vector<Shock> shocks)
    : m_stress(stress)
    , m_workspace(stress.workspace())
    , m_model(stress.switching())
    , m_lens(stress.lens())
    , m_assumptions(assumptions)
    , m_shocks(std::move(shocks))
{
    std::ranges::sort(m_shocks, {}, [](const Shock &shock) { return shock.id.text; });
}

double StressReckoner::severity(const Shock &shock) const
{
    return shockTerms(m_assumptions, shock).severity;
}

int StressReckoner::notice(const Shock &shock) const
{
    const double months = shockTerms(m_assumptions, shock).noticeMonths;
    return int(std::floor(std::min(double(kNever), months)));
}

double StressReckoner::priceRise(const Placement &placement) const
{
    return reachOf(placement).priceRise;
}

/// Many workloads share few placements, and each is asked for with every way out.
const StressReckoner::Reach &StressReckoner::reachOf(const Placement &placement) const
{
    const auto [at, isNew] =
        m_reach.try_emplace({placement.route, placement.host, placement.family, placement.model});
    Reach &reach = at->second;
    if (!isNew)
        return reach;
    for (const Shock &shock : m_shocks) {
        const bool isReached = reaches(shock, placement);
        reach.shocks.push_back(isReached);
        reach.isLost |= isReached && isLossOfSource(shock.kind);
    }
    reach.priceRise = totalRise(risesAt(placement, {}));
    return reach;
}

ShockEffect StressReckoner::effectOn(const Placement &placement) const
{
    return {.priceRise = priceRise(placement), .isLost = isLost(placement)};
}

/// Whether it is the party, or belongs to it.
bool StressReckoner::isOf(const Id<Party> &member, const Id<Party> &party) const
{
    const std::vector<Id<Party>> family = parentChain(m_workspace, member);
    return std::ranges::find(family, party) != family.end();
}

/// Whether the party serves, hosts or makes what runs there.
bool StressReckoner::isParty(const Placement &placement, const Id<Party> &party) const
{
    for (int role = 0; role < kExitRoleCount; ++role) {
        if (isOf(partyOf(m_workspace, placement, ExitRole(role)), party))
            return true;
    }
    return false;
}

/// Whether the party sets the price: its route or its model. Who only hosts the data does not.
bool StressReckoner::isPriced(const Placement &placement, const Id<Party> &party) const
{
    const Route *route = m_workspace.find(placement.route);
    return isOf(partyOf(m_workspace, placement, ExitRole::RouteOperator), party)
           || isOf(partyOf(m_workspace, placement, ExitRole::Lab), party)
           || (route && isOf(route->biller, party));
}

bool StressReckoner::reaches(const Shock &shock, const Placement &placement) const
{
    switch (shock.kind) {
    case ShockKind::Currency:
        return shock.currency.isEmpty() || shock.currency == Currency::usd().code();
    case ShockKind::OpenWeightDisplacement:
        return shock.party.isNull() || isParty(placement, shock.party);
    case ShockKind::TrancheMissed:
        return false; // it has no measure in our money
    default:
        break;
    }
    const bool names = !shock.party.isNull() || !shock.route.isNull() || !shock.model.isNull();
    const bool isRise = shock.kind == ShockKind::PriceRise;
    const bool isTheirs =
        shock.party.isNull()
        || (isRise ? isPriced(placement, shock.party) : isParty(placement, shock.party));
    return names && isTheirs && (shock.route.isNull() || placement.route == shock.route)
           && (shock.model.isNull() || placement.model == shock.model);
}

/// How the price changes there, under what holds it: only what a vendor asks is held, not what a
/// currency does. A ceiling is one for all rises from the renewal on.
PriceSteps StressReckoner::risesAt(const Placement &placement, const PriceHold &hold) const
{
    PriceSteps asked;
    PriceSteps steps;
    const std::vector<bool> &reached = reachOf(placement).shocks;
    for (size_t at = 0; at < m_shocks.size(); ++at) {
        const Shock &shock = m_shocks[at];
        if (!reached[at])
            continue;
        if (shock.kind == ShockKind::PriceRise)
            asked.push_back({std::max(notice(shock), hold.months), severity(shock)});
        else if (shock.kind == ShockKind::Currency)
            steps.push_back({notice(shock), severity(shock)});
    }
    std::ranges::stable_sort(asked, {}, &PriceStep::month);
    double sinceRenewal = 1;
    for (const PriceStep &step : asked) {
        const double all = sinceRenewal * (1 + step.rise);
        const double kept = 1 + hold.contract.riseAfter(step.month, all - 1);
        const double rise = kept < all ? std::max(0.0, kept / sinceRenewal - 1) : step.rise;
        if (hold.contract.isAtRenewal(step.month))
            sinceRenewal *= 1 + rise;
        steps.push_back({step.month, rise});
    }
    std::ranges::stable_sort(steps, {}, &PriceStep::month);
    return steps;
}

/// Of all shocks that reach the workload, whatever it is protected from.
int StressReckoner::soonestNotice(const Workload &row) const
{
    int soonest = kNever;
    const std::vector<bool> &reached = reachOf(placementOf(row)).shocks;
    for (size_t at = 0; at < m_shocks.size(); ++at) {
        if (reached[at])
            soonest = std::min(soonest, notice(m_shocks[at]));
    }
    return soonest;
}

/// Months until the workload loses its source; kNever if it does not.
int StressReckoner::noticeOfLoss(const Workload &row) const
{
    int soonest = kNever;
    const std::vector<bool> &reached = reachOf(placementOf(row)).shocks;
    for (size_t at = 0; at < m_shocks.size(); ++at) {
        const Shock &shock = m_shocks[at];
        if (!isLossOfSource(shock.kind) || !reached[at])
            continue;
        const int promised = shock.kind == ShockKind::ModelRetirement
                                 ? wholeMonthsOfProtection(protection(row).retirementMonths)
                                 : 0;
        soonest = std::min(soonest, std::max(notice(shock), promised));
    }
    return soonest;
}

/// Of no contract: nothing is protected.
ContractProtection StressReckoner::protection(const Workload &row) const
{
    const Contract *contract = m_workspace.find(row.contract);
    if (!contract)
        return {};
    return protectionOf(*contract, termOn(m_workspace, *contract, m_lens.asOf), m_lens.asOf);
}

StressReckoner::PriceHold StressReckoner::holdOn(const Workload &row) const
{
    const ContractProtection contract = protection(row);
    return {.months = wholeMonthsOfProtection(
                std::max(row.protectedMonths.value_or(0), contract.priceMonths)),
            .contract = contract};
}

bool StressReckoner::isLost(const Placement &placement) const
{
    return reachOf(placement).isLost;
}

/// What none of the ways escapes: a currency moves all prices alike, and closes no way.
double StressReckoner::leastRise(const std::vector<WayAway> &ways) const
{
    double least = std::numeric_limits<double>::infinity();
    for (const WayAway &way : ways)
        least = std::min(least, priceRise(way.to));
    return least;
}

/// Alternatives that the scenario leaves: the family is kept where it can be, but for when all of
/// it becomes dearer than another.
std::vector<WayAway> StressReckoner::waysLeft(const Workload &row) const
{
    std::vector<WayAway> ways = m_stress.waysOf(row.id);
    std::erase_if(ways,
                  [&](const WayAway &way) { return isLost(way.to) || !std::isfinite(way.months); });
    const auto isOther = [&](const WayAway &way) { return way.to.family != row.family; };
    const double least = leastRise(ways);
    const bool canStayInFamily = std::ranges::any_of(ways, [&](const WayAway &way) {
        return !isOther(way) && !isMore(priceRise(way.to), least);
    });
    if (canStayInFamily)
        std::erase_if(ways, isOther);
    return ways;
}

StressResult StressReckoner::result(const std::vector<const Workload *> &rows,
                                    const std::stop_token &stop) const
{
    StressResult result;
    for (const Workload *row : rows) {
        if (stop.stop_requested())
            return result;
        result.workloads.push_back(workload(*row));
    }
    for (const StressedWorkload &each : result.workloads) {
        result.loss += each.loss.value_or(0);
        result.forgone += each.forgone.value_or(0);
        result.moves += each.response == StressResponse::Move ? 1 : 0;
        result.withoutLoss += !each.shocks.empty() && !each.loss ? 1 : 0;
    }
    std::ranges::sort(result.workloads, {}, [](const StressedWorkload &each) {
        return std::tuple(each.shocks.empty(), each.loss.has_value(), -each.loss.value_or(0),
                          each.workload.text);
    });
    for (const Shock &shock : m_shocks) {
        const QString note = noteOf(shock);
        if (!note.isEmpty())
            result.notes += note;
    }
    return result;
}

std::vector<StressDecision> StressReckoner::decisions(const StressResult &result) const
{
    std::vector<StressDecision> decisions;
    for (const StressedWorkload &each : result.workloads) {
        if (each.shocks.empty() || !each.loss)
            continue;
        decisions.push_back(decisionOf(*m_workspace.find(each.workload), each));
        decisions.back().capacityLoss = each.capacityLoss;
    }
    return decisions;
}

QString StressReckoner::noteOf(const Shock &shock) const
{
    if (shock.kind == ShockKind::TrancheMissed) {
        double monthly = 0;
        for (const Workload &row : m_workspace.rows<Workload>()) {
            if (!shock.party.isNull() && isParty(placementOf(row), shock.party))
                monthly += m_model.monthlySpend(row.id);
        }
        return Text::tr("A tranche for %1 that does not come takes no money from us at once; $%2 a "
                        "month of our spend depends on it.")
            .arg(rowTitle(m_workspace, shock.party), QString::number(std::round(monthly)));
    }
    return {};
}

StressedWorkload StressReckoner::workload(const Workload &row) const
{
    StressedWorkload stressed{.workload = row.id};
    const Placement placement = placementOf(row);
    const std::vector<bool> &reached = reachOf(placement).shocks;
    for (size_t at = 0; at < m_shocks.size(); ++at) {
        if (reached[at])
            stressed.shocks.push_back(m_shocks[at].id);
    }
    stressed.loss = 0;
    if (stressed.shocks.empty())
        return stressed;
    if (row.route.isNull() || !m_model.isSpendKnown(row.id)) {
        stressed.loss.reset();
        stressed.response = StressResponse::Stay;
        stressed.reason = row.route.isNull() ? Text::tr("It is not known where the workload runs.")
                                             : Text::tr("What the workload costs is not known.");
        return stressed;
    }
    respond(row, stressed);
    for (size_t at = 0; at < m_shocks.size(); ++at) {
        const Shock &shock = m_shocks[at];
        if (!reached[at])
            continue;
        if (shock.kind == ShockKind::CapacityShortfall)
            addCapacity(row, shock, stressed);
        if (shock.kind == ShockKind::OpenWeightDisplacement)
            addForgone(row, shock, stressed);
    }
    return stressed;
}

void StressReckoner::respond(const Workload &row, StressedWorkload &stressed) const
{
    stressed.isSourceLost = isLost(placementOf(row));
    const PriceSteps rises = risesAt(placementOf(row), holdOn(row));
    stressed.priceRise = totalRise(rises);
    if (stressed.isSourceLost)
        stressed.noticeMonths = noticeOfLoss(row);
    else
        stressed.noticeMonths = rises.empty() ? soonestNotice(row) : rises.front().month;
    if (isMore(priceRise(placementOf(row)), stressed.priceRise))
        stressed.cap = protection(row).renewalCap;
    stressed.monthly = m_model.monthlySpend(row.id);
    const StressDecision decision = decisionOf(row, stressed);
    const std::vector<WayAway> &ways = decision.ways;
    if (!ways.empty()) {
        const double least = leastRise(ways);
        stressed.cheapestExit = *std::ranges::min_element(ways, {}, [&](const WayAway &way) {
            return std::pair(isMore(priceRise(way.to), least), way.cost);
        });
    }
    const auto loss = scenarioLoss(decision.stress, decision.routes);
    if (!loss) {
        stressed.response = StressResponse::NoExit;
        stressed.loss.reset();
        stressed.reason = Text::tr("The source is lost, and nothing that is permitted is left.");
        for (const BarredWay &way : m_model.barredWays(row.id, ExitRole::RouteOperator))
            stressed.barredBy.insert(stressed.barredBy.end(), way.gates.begin(), way.gates.end());
        return;
    }
    stressed.loss = loss->loss();
    stressed.outageMonths = loss->outageMonths;
    stressed.isOutageUndervalued = loss->outageMonths > 0 && !decision.stress.businessValue;
    stressed.response = loss->route ? StressResponse::Move : StressResponse::Stay;
    if (loss->route)
        stressed.to = ways[*loss->route].to;
}

/// @p stressed says by now whether the source is lost, and when.
StressDecision StressReckoner::decisionOf(const Workload &row,
                                          const StressedWorkload &stressed) const
{
    const double spend = m_model.monthlySpend(row.id);
    const auto worth = dollars(row.businessValueMonth);
    const bool isWorthKnown = worth && *worth >= spend;
    StressDecision decision{.workload = row.id,
                            .stress = {.sourceMonth = spend,
                                       .decisionMonth = 0,
                                       .notice = stressed.noticeMonths,
                                       .rises = risesAt(placementOf(row), holdOn(row)),
                                       .isSourceLost = stressed.isSourceLost,
                                       .businessValue = isWorthKnown ? worth : std::nullopt,
                                       .prepaid = 0,
                                       .rate = m_model.discountRate(),
                                       .horizonMonths = m_model.horizonMonths()},
                            .ways = waysLeft(row),
                            .routes = {},
                            .capacityLoss = 0};
    for (const WayAway &way : decision.ways)
        decision.routes.push_back(
            {.cost = way.cost,
             .costInStress = stressed.isSourceLost ? way.costInHaste : way.cost,
             .monthly = way.monthly,
             .exitMonths = std::min(wholeMonths(way.months), decision.stress.horizonMonths),
             .rises = risesAt(way.to, {})});
    return decision;
}

void StressReckoner::addCapacity(const Workload &row, const Shock &shock,
                                 StressedWorkload &stressed) const
{
    if (!stressed.loss)
        return;
    const int horizon = m_model.horizonMonths();
    const int start = std::min(notice(shock), horizon);
    const ShockTerms terms = shockTerms(m_assumptions, shock);
    const double months = std::min(terms.durationMonths, double(horizon - start));
    if (months <= 0)
        return;
    const double spend = m_model.monthlySpend(row.id);
    double ready = 0;
    double ratio = 1;
    if (!row.fallbackRoute.isNull()) {
        const double halfLife = m_assumptions.likely(u"readiness_half_life"_s).value_or(12);
        ready = fallbackReadiness(row, m_lens.asOf, halfLife);
        const auto there = m_model.placementIn({.route = row.fallbackRoute, .lab = {}}, row.id);
        if (there && spend > 0)
            ratio = m_model.monthlySpendAt(row.id, *there) / spend;
    }
    const auto worth = dollars(row.businessValueMonth);
    stressed.isOutageUndervalued |= !worth || *worth < spend;
    const CapacityLoss lost =
        capacityLoss({.sourceMonth = spend,
                      .share = terms.severity,
                      .months = months,
                      .fallbackShare = row.fallbackCapacity.value_or(0),
                      .readiness = ready,
                      .priceRatio = ratio,
                      .businessValue = std::max(spend, worth.value_or(spend))});
    const double usd = discountFactor(m_model.discountRate(), start) * lost.usd;
    stressed.capacityLoss += usd;
    *stressed.loss += usd;
}

void StressReckoner::addForgone(const Workload &row, const Shock &shock,
                                StressedWorkload &stressed) const
{
    if (!stressed.cheapestExit)
        return;
    const WayAway &exit = *stressed.cheapestExit;
    const DisplacementLoss lost = displacementLoss(
        {.sourceMonth = m_model.monthlySpend(row.id),
         .priceFactor = 1 - severity(shock),
         .cost = exit.cost - exit.commitments,
         .stranded = exit.commitments,
         .rate = m_model.discountRate(),
         .horizonMonths = m_model.horizonMonths(),
         .month = std::min(notice(shock), m_model.horizonMonths()),
         .exitMonths = std::min(wholeMonths(exit.months), m_model.horizonMonths())});
    stressed.forgone = stressed.forgone.value_or(0) + lost.loss();
}

} // namespace fairlead
