#include "models/negotiation/contractalternatives.h"

#include "models/rowtitle.h"
#include "models/switching/assumptionset.h"
#include "models/switching/dollars.h"
#include "models/switching/parties.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isTestedThere(const Workload &workload, const Placement &to, QDate day)
{
    return workload.fallbackRoute == to.route && workload.fallbackTestedOn
           && isRecentTest(*workload.fallbackTestedOn, day);
}

std::optional<ContractAlternative> wayOut(const Workspace &workspace, const SwitchingModel &model,
                                          const std::vector<const Workload *> &workloads,
                                          ExitRole role, QDate day)
{
    ContractAlternative way{.role = role};
    QStringList routes;
    for (const Workload *workload : workloads) {
        const Exit exit = model.lockIn(workload->id).exits[size_t(role)];
        if (exit.captive) {
            way.captive += workload->name;
            way.monthly += model.monthlySpend(workload->id);
            continue;
        }
        way.moves.push_back({workload->id, exit.alternative});
        way.tested += isTestedThere(*workload, exit.alternative, day);
        const QString route = rowTitle(workspace, exit.alternative.route);
        if (!routes.contains(route))
            routes += route;
    }
    if (way.moves.empty())
        return {};
    routes.sort();
    way.name = routes.join(u", "_s);
    const std::vector<Move> moves = asMoves(way.moves);
    const PlanAssessment plan = model.assess(moves);
    for (const MoveAssessment &move : plan.moves) {
        way.monthly += move.monthlyAfter;
        way.months = std::max(way.months, move.time.total);
        for (const QString &missing : move.missing) {
            if (!way.missing.contains(missing))
                way.missing += missing;
        }
    }
    way.oneTime = plan.allIn();
    way.range = model.range(moves, kLiveIterations);
    return way;
}

/// The roles that the vendor has for these workloads; all of them where it seems to have none.
std::vector<ExitRole> rolesOf(const Workspace &workspace,
                              const std::vector<const Workload *> &workloads,
                              const Id<Party> &vendor)
{
    const std::vector<ExitRole> all{ExitRole::RouteOperator, ExitRole::HostOperator, ExitRole::Lab};
    std::vector<ExitRole> roles;
    for (const ExitRole role : all) {
        const bool isVendors = std::ranges::any_of(workloads, [&](const Workload *workload) {
            return partyOf(workspace, placementOf(*workload), role) == vendor;
        });
        if (isVendors)
            roles.push_back(role);
    }
    return roles.empty() ? all : roles;
}

} // namespace

double ContractAlternative::reservationPrice(int termMonths) const
{
    return 12 * monthly + 12 * (oneTime + riskAllowance()) / termMonths;
}

// What is stranded has no range: it is what the one-time cost holds beyond its median.

double ContractAlternative::lowPrice(int termMonths) const
{
    return 12 * monthly + 12 * (oneTime - range.p50 + range.p10) / termMonths;
}

double ContractAlternative::highPrice(int termMonths) const
{
    return 12 * monthly + 12 * (oneTime - range.p50 + range.p90) / termMonths;
}

const ContractAlternative *ContractAlternatives::best() const
{
    const std::vector<const ContractAlternative *> each = all();
    const auto least = std::ranges::min_element(each, {}, [&](const ContractAlternative *way) {
        return std::pair(way->captive.size(), way->reservationPrice(termMonths));
    });
    return least == each.end() ? nullptr : *least;
}

std::vector<const ContractAlternative *> ContractAlternatives::all() const
{
    std::vector<const ContractAlternative *> each;
    for (const auto *list : {&own, &ways}) {
        for (const ContractAlternative &way : *list)
            each.push_back(&way);
    }
    return each;
}

bool ContractAlternatives::isTested() const
{
    return std::ranges::any_of(all(),
                               [](const ContractAlternative *way) { return way->tested > 0; });
}

std::optional<ContractAlternative> ownAlternative(const Alternative &alternative, QDate day)
{
    const auto runCost = dollars(alternative.runCost);
    if (!runCost)
        return {};
    ContractAlternative way{
        .own = alternative.id, .name = alternative.name, .monthly = *runCost / 12};
    const auto known = [&](const std::optional<Money> &amount, QStringView field) {
        const auto usd = dollars(amount);
        if (!usd)
            way.missing += tableInfo(TableId::Alternative).field(field)->label();
        return usd.value_or(0);
    };
    way.oneTime = known(alternative.oneTimeCost, u"one_time_cost");
    const double risk = known(alternative.riskAllowance, u"risk_allowance");
    way.range = {.p10 = way.oneTime, .p50 = way.oneTime, .p90 = way.oneTime + risk};
    way.months = alternative.months.value_or(0);
    way.isTimeKnown = alternative.months.has_value();
    way.tested = alternative.testedOn && isRecentTest(*alternative.testedOn, day);
    return way;
}

ContractAlternatives contractAlternatives(const Workspace &workspace, const SwitchingModel &model,
                                          const ContractSituation &situation)
{
    ContractAlternatives alternatives;
    const std::vector<const Workload *> workloads = workloadsUnder(situation);
    for (const Workload *workload : workloads) {
        alternatives.yearlyToday += 12 * model.monthlySpend(workload->id);
        alternatives.isBound |= !model.isSpendKnown(workload->id);
    }
    if (const auto rise = AssumptionSet(workspace).likely(QString(kPriceRise)))
        alternatives.yearlyRisen = alternatives.yearlyToday * (1 + *rise);
    const Contract &contract = *situation.contract;
    alternatives.isTermKnown = contract.termMonths.has_value();
    alternatives.termMonths = std::max(1, int(contract.termMonths.value_or(12)));
    for (const ExitRole role : rolesOf(workspace, workloads, contract.vendor)) {
        auto way = wayOut(workspace, model, workloads, role, situation.day);
        const bool isNew = way && std::ranges::none_of(alternatives.ways, [&](const auto &other) {
                               return other.moves == way->moves;
                           });
        if (isNew)
            alternatives.ways.push_back(std::move(*way));
    }
    for (const Alternative &entered : workspace.rows<Alternative>()) {
        auto way =
            entered.contract == contract.id ? ownAlternative(entered, situation.day) : std::nullopt;
        if (way)
            alternatives.own.push_back(std::move(*way));
    }
    for (auto *list : {&alternatives.ways, &alternatives.own}) {
        std::ranges::stable_sort(*list, {}, [&](const ContractAlternative &way) {
            return std::pair(way.captive.size(), way.reservationPrice(alternatives.termMonths));
        });
    }
    return alternatives;
}

} // namespace fairlead
