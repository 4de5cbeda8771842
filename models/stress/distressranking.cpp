#include "models/stress/distressranking.h"

#include "models/graph/debtrank.h"
#include "models/graph/marketgraph.h"
#include "models/graph/shares.h"
#include "models/stress/stresstest.h"
#include "models/switching/assumptionset.h"
#include "models/switching/dollars.h"
#include "models/switching/parties.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUsualHalfLife = 12; ///< months
constexpr double kVisible = 0.005;    ///< distress that is worth telling

struct Valuation
{
    Id<Metric> metric;
    double usd = 0;
    QDate asOf;
    bool isAfterMoney = false;
};

/// The latest value of each party in US dollars; of one day, the one after the money.
std::map<Id<Party>, Valuation> valuations(const Workspace &workspace, const Lens &lens)
{
    std::map<Id<Party>, Valuation> latest;
    for (const Metric &metric : workspace.rows<Metric>()) {
        const auto usd = dollars(metric.amount);
        const bool isDated = metric.asOf && metric.asOf->first() <= lens.asOf;
        if (metric.kind != MetricKind::Valuation || !usd || *usd <= 0 || !isDated)
            continue;
        const Valuation value{.metric = metric.id,
                              .usd = *usd,
                              .asOf = metric.asOf->first(),
                              .isAfterMoney = metric.basis != MetricBasis::PreMoney};
        const auto [at, isNew] = latest.try_emplace(metric.party, value);
        if (!isNew
            && std::pair(at->second.asOf, at->second.isAfterMoney)
                   < std::pair(value.asOf, value.isAfterMoney))
            at->second = value;
    }
    return latest;
}

/// Who would lose what of whom, US dollars.
using Claims = std::map<std::pair<Id<Party>, Id<Party>>, double>;

/// By holder, then debtor.
Claims claimsOf(const Workspace &workspace, const Lens &lens)
{
    Claims claims;
    for (const GraphEdge &edge : marketGraph(workspace, lens).edges) {
        if (edge.isEnded || edge.from.table != TableId::Party || edge.to.table != TableId::Party)
            continue;
        const auto usd = dollars(amountOn(edge, lens.basis));
        if (!usd || *usd <= 0)
            continue;
        const Id<Party> payer{payerOf(edge).id};
        const Id<Party> receiver{receiverOf(edge).id};
        // Who put money in loses it; who was promised money loses what is not paid.
        const bool isPutIn = edge.family == EdgeFamily::Equity;
        claims[isPutIn ? std::pair(payer, receiver) : std::pair(receiver, payer)] += *usd;
    }
    return claims;
}

/// Whether a route goes on when the party fails: it neither operates the route nor hosts it.
bool isAwayFrom(const Workspace &workspace, const Route &route, const Id<Party> &party)
{
    const Id<Party> group = ultimateParent(workspace, party);
    return std::ranges::none_of(
        std::array{ExitRole::RouteOperator, ExitRole::HostOperator}, [&](ExitRole role) {
            const Id<Party> behind = partyOf(workspace, {.route = route.id}, role);
            return !behind.isNull() && ultimateParent(workspace, behind) == group;
        });
}

/// Our workloads, and what each loses with a party.
struct Dependence
{
    double weight = 0;                 ///< US dollars a month
    std::map<Id<Party>, double> share; ///< 0 to 1
};

std::vector<Dependence> dependences(const Workspace &workspace, const SwitchingModel &model,
                                    const Lens &lens)
{
    const double halfLife =
        AssumptionSet(workspace).likely(u"readiness_half_life"_s).value_or(kUsualHalfLife);
    std::vector<Dependence> list;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const double spend = model.monthlySpend(workload.id);
        if (spend <= 0 || workload.route.isNull())
            continue;
        Dependence each{.weight = spend, .share = {}};
        const Placement placement = placementOf(workload);
        const Route *fallback = workspace.find(workload.fallbackRoute);
        const double cover = fallback
                                 ? fallbackReadiness(workload, lens.asOf, halfLife)
                                       * std::clamp(workload.fallbackCapacity.value_or(0), 0.0, 1.0)
                                 : 0;
        for (int role = 0; role < kExitRoleCount; ++role) {
            const Id<Party> party = partyOf(workspace, placement, ExitRole(role));
            if (party.isNull())
                continue;
            // Another door does not help when it is the model that is gone.
            const bool isElsewhere = fallback && ExitRole(role) != ExitRole::Lab
                                     && isAwayFrom(workspace, *fallback, party);
            double &share = each.share[party];
            share = std::max(share, isElsewhere ? 1 - cover : 1);
        }
        list.push_back(std::move(each));
    }
    return list;
}

/// Parties and what they pass on to each other; our workloads stand behind them and pass on
/// nothing, so that their distress follows from that of the parties.
class DistressNetwork
{
public:
    DistressNetwork(const Workspace &workspace, const std::vector<Dependence> &ours,
                    const Claims &claims, const std::map<Id<Party>, Valuation> &values)
    {
        std::set<Id<Party>> parties;
        const auto add = [&](const Id<Party> &party) {
            for (const Id<Party> &member : parentChain(workspace, party))
                parties.insert(member);
        };
        for (const Dependence &each : ours) {
            for (const auto &[party, share] : each.share)
                add(party);
        }
        for (const auto &[pair, usd] : claims) {
            add(pair.first);
            add(pair.second);
        }
        m_parties.assign(parties.begin(), parties.end());
        const size_t size = m_parties.size();
        m_alone = {.claims = Matrix(size),
                   .equity = std::vector<double>(size, 1),
                   .weights = std::vector<double>(size, 1)};
        for (const Dependence &each : ours) {
            Load &load = m_loads.emplace_back(Load{.weight = each.weight, .shares = {}});
            for (const auto &[party, share] : each.share)
                load.shares.emplace_back(at(party), share);
        }
        fillGroups(workspace);
        m_market = m_alone;
        fillClaims(claims, values);
    }

    const std::vector<Id<Party>> &parties() const { return m_parties; }

    PartyDistress of(size_t party) const
    {
        std::vector<double> shock(m_parties.size());
        shock[party] = 1;
        const std::vector<double> levels = linearDistress(m_market, shock).levels;
        PartyDistress found{.party = m_parties[party],
                            .rank = rankOf(levels),
                            .direct = rankOf(linearDistress(m_alone, shock).levels)};
        std::vector<std::pair<double, size_t>> reached;
        for (size_t other = 0; other < m_parties.size(); ++other) {
            if (other != party && levels[other] >= kVisible)
                reached.emplace_back(-levels[other], other);
        }
        std::ranges::sort(reached);
        for (const auto &[level, other] : reached)
            found.through.push_back(m_parties[other]);
        return found;
    }

private:
    /// A workload of ours, and what it loses with the parties at some places.
    struct Load
    {
        double weight = 0; ///< US dollars a month
        std::vector<std::pair<size_t, double>> shares;
    };

    size_t at(const Id<Party> &party) const
    {
        return size_t(std::lower_bound(m_parties.begin(), m_parties.end(), party)
                      - m_parties.begin());
    }

    /// The DebtRank of our workloads, when parties are in such distress in the end.
    double rankOf(const std::vector<double> &levels) const
    {
        double distressed = 0;
        double total = 0;
        for (const Load &each : m_loads) {
            double level = 0;
            for (const auto &[party, share] : each.shares)
                level += share * levels[party];
            distressed += each.weight * std::min(1.0, level);
            total += each.weight;
        }
        return distressed / total;
    }

    void fillGroups(const Workspace &workspace)
    {
        for (size_t party = 0; party < m_parties.size(); ++party) {
            const std::vector<Id<Party>> chain = parentChain(workspace, m_parties[party]);
            if (chain.size() > 1)
                m_alone.claims(party, at(chain[1])) = 1;
        }
    }

    void fillClaims(const Claims &claims, const std::map<Id<Party>, Valuation> &values)
    {
        for (const auto &[pair, usd] : claims) {
            const auto value = values.find(pair.first);
            if (value == values.end())
                continue;
            double &claim = m_market.claims(at(pair.first), at(pair.second));
            claim = std::max(claim, usd / value->second.usd);
        }
    }

    std::vector<Load> m_loads;
    std::vector<Id<Party>> m_parties; ///< by id
    Exposures m_market;
    Exposures m_alone; ///< without the claims of parties on each other
};

} // namespace

DistressRanking distressRanking(const Workspace &workspace, const SwitchingModel &model,
                                const Lens &lens, const std::stop_token &stop)
{
    DistressRanking ranking;
    const std::vector<Dependence> ours = dependences(workspace, model, lens);
    ranking.hasSpend = !ours.empty();
    if (ours.empty())
        return ranking;
    const Claims claims = claimsOf(workspace, lens);
    const auto values = valuations(workspace, lens);
    std::set<Id<Party>> without;
    std::set<Id<Metric>> used;
    for (const auto &[pair, usd] : claims) {
        const auto value = values.find(pair.first);
        if (value == values.end())
            without.insert(pair.first);
        else
            used.insert(value->second.metric);
    }
    ranking.withoutEquity.assign(without.begin(), without.end());
    ranking.values.assign(used.begin(), used.end());
    const DistressNetwork network(workspace, ours, claims, values);
    for (size_t party = 0; party < network.parties().size(); ++party) {
        if (stop.stop_requested())
            return {};
        PartyDistress found = network.of(party);
        if (found.rank > 0)
            ranking.parties.push_back(std::move(found));
    }
    std::ranges::stable_sort(ranking.parties, std::ranges::greater(), &PartyDistress::rank);
    return ranking;
}

} // namespace fairlead
