#include "models/graph/dependents.h"

#include "models/graph/ownspend.h"
#include "models/graph/purse.h"
#include "models/graph/shares.h"
#include "models/rows/host.h"
#include "models/rows/modelfamily.h"
#include "models/rows/route.h"

#include <algorithm>
#include <deque>
#include <map>

namespace fairlead {

namespace {

/// Who depends on whom, one tie at a time.
using Ties = std::multimap<RowRef, RowRef>;

/// The dependent side of a market tie; null when the family makes nobody dependent.
std::optional<std::pair<RowRef, RowRef>> dependence(const GraphEdge &edge)
{
    switch (edge.family) {
    case EdgeFamily::Equity:
    case EdgeFamily::Capacity:
    case EdgeFamily::Silicon:
        return std::pair(edge.from, edge.to);
    case EdgeFamily::ComputeCommitment:
        return std::pair(edge.to, edge.from); // who promised the spend lives on the supply
    case EdgeFamily::Distribution:
    case EdgeFamily::RevenueShare:
    case EdgeFamily::OwnSpend:
        return {};
    }
    Q_UNREACHABLE();
}

Ties marketTies(const Workspace &workspace, const MarketGraph &graph)
{
    Ties ties;
    for (const GraphEdge &edge : graph.edges) {
        const auto tie = dependence(edge);
        if (tie && !edge.isEnded && !edge.strands.empty())
            ties.insert(*tie);
    }
    for (const Party &party : workspace.rows<Party>()) {
        if (workspace.find(party.parent))
            ties.insert({refOf(party.parent), refOf(party.id)});
    }
    return ties;
}

/// Ways to a workload, with all that is between. Whoever runs its route is found on the day alone.
void addWorkloadTies(const Workspace &workspace, const Lens &lens, const OwnSpend &spend,
                     Ties &ties)
{
    const RowRef self = refOf(spend.workload->id);
    const auto addBetween = [&](const Id<Party> &party, const RowRef &between) {
        ties.insert({refOf(party), between});
        ties.insert({between, self});
    };
    if (const Route *route = workspace.find(spend.route)) {
        ties.insert({refOf(route->id), self});
        for (const Id<Party> &party : {spend.biller, route->operatedBy})
            ties.insert({refOf(party), refOf(route->id)});
    }
    if (const Host *host = workspace.find(spend.workload->host))
        addBetween(host->operatedBy, refOf(host->id));
    if (const ModelFamily *family = workspace.find(spend.workload->family))
        addBetween(family->lab, refOf(family->id));
    const Route *fallback = workspace.find(spend.workload->fallbackRoute);
    const bool isOpen =
        fallback && (!fallback->openedOn || fallback->openedOn->first() <= lens.asOf);
    if (isOpen)
        ties.insert({refOf(fallback->id), self});
}

/// From where each row was first reached.
std::map<RowRef, RowRef> reachedFrom(const RowRef &asked, const Ties &ties)
{
    std::map<RowRef, RowRef> from{{asked, asked}};
    std::deque<RowRef> open{asked};
    while (!open.empty()) {
        const RowRef next = open.front();
        open.pop_front();
        const auto [begin, end] = ties.equal_range(next);
        for (auto at = begin; at != end; ++at) {
            if (from.emplace(at->second, next).second)
                open.push_back(at->second);
        }
    }
    return from;
}

std::vector<RowRef> chainTo(const RowRef &row, const std::map<RowRef, RowRef> &from)
{
    std::vector<RowRef> chain{row};
    while (from.at(chain.back()) != chain.back())
        chain.push_back(from.at(chain.back()));
    std::reverse(chain.begin(), chain.end());
    return chain;
}

/// The way that the money takes back to the asked; empty when it does not go there.
std::vector<RowRef> moneyChain(const Workspace &workspace, const OwnSpend &spend,
                               const RowRef &asked)
{
    std::vector<RowRef> steps{refOf(spend.workload->id)};
    if (!spend.route.isNull())
        steps.push_back(refOf(spend.route));
    for (const Id<Party> &party : parentChain(workspace, spend.biller))
        steps.push_back(refOf(party));
    const auto found = std::find(steps.begin(), steps.end(), asked);
    if (found == steps.end())
        return {};
    std::vector<RowRef> chain(steps.begin(), found + 1);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

bool isSignedWith(const Workspace &workspace, const Contract &contract, const RowRef &asked)
{
    if (asked.table == TableId::Route)
        return contract.routes.contains(Id<Route>{asked.id});
    const auto chain = parentChain(workspace, contract.vendor);
    return std::find(chain.begin(), chain.end(), Id<Party>{asked.id}) != chain.end();
}

} // namespace

Dependents dependentsOf(const Workspace &workspace, const Lens &lens, const RowRef &asked)
{
    const std::vector<OwnSpend> spends = ownSpends(workspace, lens);
    Ties ties = marketTies(workspace, marketGraph(workspace, lens));
    for (const OwnSpend &spend : spends)
        addWorkloadTies(workspace, lens, spend, ties);
    const std::map<RowRef, RowRef> from = reachedFrom(asked, ties);

    struct Sums
    {
        Purse direct;
        Purse indirect;
        bool hasDirect = false;
        bool hasAny = false;
    };
    Dependents dependents{.untraced = untracedOf(spends)};
    Sums all;
    std::map<Id<Contract>, Sums> byContract;
    for (const OwnSpend &spend : spends) {
        const RowRef self = refOf(spend.workload->id);
        std::vector<RowRef> chain = moneyChain(workspace, spend, asked);
        const bool isDirect = !chain.empty();
        if (!isDirect && !from.contains(self))
            continue;
        if (!isDirect)
            chain = chainTo(self, from);
        for (Sums *sums : {&all, &byContract[spend.workload->contract]}) {
            if (spend.year)
                (isDirect ? sums->direct : sums->indirect).add(*spend.year);
            sums->hasDirect = sums->hasDirect || isDirect;
            sums->hasAny = true;
        }
        dependents.workloads.push_back({.workload = spend.workload->id,
                                        .year = spend.year,
                                        .chain = std::move(chain),
                                        .isDirect = isDirect});
    }
    dependents.direct = all.direct.amounts();
    dependents.indirect = all.indirect.amounts();
    for (const Contract &contract : workspace.rows<Contract>()) {
        const Sums &sums = byContract[contract.id];
        const bool isSigned = isSignedWith(workspace, contract, asked);
        if (isSigned || sums.hasAny)
            dependents.contracts.push_back({.contract = contract.id,
                                            .direct = sums.direct.amounts(),
                                            .indirect = sums.indirect.amounts(),
                                            .isDirect = isSigned || sums.hasDirect});
    }
    std::stable_sort(dependents.workloads.begin(), dependents.workloads.end(),
                     [](const DependentWorkload &left, const DependentWorkload &right) {
                         return left.isDirect != right.isDirect
                                    ? left.isDirect
                                    : left.chain.size() < right.chain.size();
                     });
    std::stable_partition(dependents.contracts.begin(), dependents.contracts.end(),
                          [](const DependentContract &each) { return each.isDirect; });
    return dependents;
}

} // namespace fairlead
