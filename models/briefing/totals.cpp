#include "models/briefing/totals.h"

#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

bool isInvestment(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Equity:
    case ComponentKind::Convertible:
    case ComponentKind::Warrant:
    case ComponentKind::Debt:
        return true;
    default:
        return false;
    }
}

bool isSpend(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::CloudCommitment:
    case ComponentKind::Capacity:
    case ComponentKind::Supply:
        return true;
    default:
        return false;
    }
}

using Pair = std::pair<Id<Party>, Id<Party>>;

/// The pairs in which one party gives the other something of a kind.
std::map<Pair, std::vector<ComponentKind>> kindsByPair(const Workspace &workspace)
{
    std::map<Pair, std::vector<ComponentKind>> kinds;
    for (const DealComponent &component : workspace.rows<DealComponent>()) {
        const Deal *deal = workspace.find(component.deal);
        if (!deal)
            continue;
        const Pair pair{component.payer.isNull() ? deal->payer : component.payer,
                        component.payee.isNull() ? deal->counterparty : component.payee};
        kinds[pair].push_back(component.kind);
    }
    return kinds;
}

double ceilingUnits(const PairSums &pair)
{
    return pair.sums.ceiling ? pair.sums.ceiling->units() : 0;
}

} // namespace

std::vector<MarketTotals> marketTotals(const std::vector<PairSums> &pairs)
{
    std::map<QString, MarketTotals> byCurrency;
    for (const PairSums &pair : pairs) {
        const MoneySums &sums = pair.sums;
        if (!sums.ceiling)
            continue;
        MarketTotals &totals = byCurrency[sums.currency.code()];
        totals.currency = sums.currency;
        for (Money *total :
             {&totals.firm, &totals.conditional, &totals.rest, &totals.unknown, &totals.ceiling})
            total->currency = sums.currency;
        const Money none{0, sums.currency};
        const qint64 firm = sums.firm.value_or(none).minor;
        const qint64 conditional = sums.conditional.value_or(none).minor;
        totals.firm.minor += firm;
        totals.conditional.minor += conditional;
        totals.rest.minor += sums.ceiling->minor - firm - conditional;
        totals.unknown.minor += sums.unknown.value_or(none).minor;
        totals.ceiling.minor += sums.ceiling->minor;
        totals.ceilingIsOpen = totals.ceilingIsOpen || sums.ceilingIsOpen;
        ++totals.pairs;
    }
    std::vector<MarketTotals> all;
    for (const auto &[code, totals] : byCurrency)
        all.push_back(totals);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &left, const auto &right) { return left.pairs > right.pairs; });
    return all;
}

int countedDeals(const Workspace &workspace, const Lens &lens)
{
    const auto deals = workspace.rows<Deal>();
    return int(std::count_if(deals.begin(), deals.end(), [&](const Deal &deal) {
        return !reasonLeftOut(workspace, deal, lens);
    }));
}

std::vector<TwoWayFlow> twoWayFlows(const Workspace &workspace, const std::vector<PairSums> &pairs)
{
    const auto kinds = kindsByPair(workspace);
    const auto has = [&](const PairSums &pair, bool (*test)(ComponentKind)) {
        const auto found = kinds.find({pair.payer, pair.receiver});
        return found != kinds.end()
               && std::any_of(found->second.begin(), found->second.end(), test);
    };
    std::vector<TwoWayFlow> flows;
    for (const PairSums &invested : pairs) {
        if (!has(invested, isInvestment))
            continue;
        for (const PairSums &spent : pairs) {
            if (spent.payer == invested.receiver && spent.receiver == invested.payer
                && has(spent, isSpend))
                flows.push_back({invested, spent});
        }
    }
    std::stable_sort(flows.begin(), flows.end(), [](const auto &left, const auto &right) {
        return std::max(ceilingUnits(left.invested), ceilingUnits(left.spent))
               > std::max(ceilingUnits(right.invested), ceilingUnits(right.spent));
    });
    return flows;
}

} // namespace fairlead
