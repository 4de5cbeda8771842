#include "models/graph/financing.h"

#include "models/facts/facts.h"
#include "models/rows/dealcomponent.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Pair = std::pair<Id<Party>, Id<Party>>;
using EdgeList = std::vector<const GraphEdge *>;

bool isPayment(const GraphEdge &edge)
{
    return edge.family != EdgeFamily::OwnSpend && !edge.isEnded && edge.from != edge.to
           && (edge.sums.ceiling || edge.sums.incomplete);
}

/// The payments of each pair, from payer to receiver.
std::map<Pair, EdgeList> paymentsOf(const MarketGraph &graph)
{
    std::map<Pair, EdgeList> payments;
    for (const GraphEdge &edge : graph.edges) {
        if (isPayment(edge))
            payments[{{payerOf(edge).id}, {receiverOf(edge).id}}].push_back(&edge);
    }
    return payments;
}

EdgeList ofKind(const std::map<Pair, EdgeList> &payments, const Pair &pair, bool isFunding)
{
    EdgeList edges;
    const auto found = payments.find(pair);
    for (size_t i = 0; found != payments.end() && i < found->second.size(); ++i) {
        if ((found->second[i]->family == EdgeFamily::Equity) == isFunding)
            edges.push_back(found->second[i]);
    }
    return edges;
}

/// What several edges come to, in the currency of the first known amount.
FlowAmount sumOf(const EdgeList &edges, MoneyBasis basis)
{
    FlowAmount sum;
    for (const GraphEdge *edge : edges) {
        const auto amount = amountOn(*edge, basis);
        if (amount && (!sum.amount || sum.amount->currency == amount->currency))
            sum.isOpen = !addTo(sum.amount, *amount) || sum.isOpen;
        else
            sum.isOpen = true;
        sum.isOpen = sum.isOpen || isOpenOn(*edge, basis);
    }
    return sum;
}

FinancingAmounts amountsOf(const EdgeList &funding, const EdgeList &purchases, MoneyBasis basis)
{
    FinancingAmounts amounts{
        .basis = basis, .funding = sumOf(funding, basis), .purchases = sumOf(purchases, basis)};
    const auto &in = amounts.funding.amount;
    const auto &back = amounts.purchases.amount;
    if (!in || !back || in->currency != back->currency)
        return amounts;
    if (const auto trip = roundTrip(in->units(), back->units())) {
        amounts.returnableShare = trip->returnableShare;
        amounts.cover = trip->cover;
    }
    return amounts;
}

std::vector<GraphEdge> copied(const EdgeList &edges)
{
    std::vector<GraphEdge> copies;
    for (const GraphEdge *edge : edges)
        copies.push_back(*edge);
    return copies;
}

/// Claims on whether money runs both ways, by the deal that they are about.
std::multimap<QString, const Claim *> opinionsByDeal(const Workspace &workspace)
{
    std::multimap<QString, const Claim *> opinions;
    for (const Claim &claim : workspace.rows<Claim>()) {
        if (claim.attribute == u"two_way_flow" && claim.subjectTable == u"deal")
            opinions.emplace(claim.subject, &claim);
    }
    return opinions;
}

void addOpinions(const std::multimap<QString, const Claim *> &opinions, FinancingPair &flow)
{
    std::set<Id<Claim>> claims;
    std::set<Id<Conflict>> conflicts;
    for (const std::vector<GraphEdge> *edges : {&flow.funding, &flow.purchases}) {
        for (const GraphEdge &edge : *edges) {
            for (const Id<Deal> &deal : edge.deals) {
                const auto [begin, end] = opinions.equal_range(deal.text);
                for (auto at = begin; at != end; ++at) {
                    claims.insert(at->second->id);
                    conflicts.insert(at->second->conflicts.begin(), at->second->conflicts.end());
                }
            }
        }
    }
    flow.opinions.assign(claims.begin(), claims.end());
    flow.conflicts.assign(conflicts.begin(), conflicts.end());
}

double ceilingOf(const FinancingPair &flow)
{
    const auto &amount = flow.amounts.front().funding.amount;
    return amount ? amount->units() : -1;
}

std::vector<FinancingPair> financingPairs(const Workspace &workspace,
                                          const std::map<Pair, EdgeList> &payments)
{
    const auto opinions = opinionsByDeal(workspace);
    std::vector<FinancingPair> flows;
    for (const auto &[pair, edges] : payments) {
        const EdgeList funding = ofKind(payments, pair, true);
        const EdgeList purchases = ofKind(payments, {pair.second, pair.first}, false);
        if (funding.empty() || purchases.empty())
            continue;
        FinancingPair &flow = flows.emplace_back();
        flow.funder = pair.first;
        flow.buyer = pair.second;
        flow.funding = copied(funding);
        flow.purchases = copied(purchases);
        for (MoneyBasis basis : kFinancingBases)
            flow.amounts.push_back(amountsOf(funding, purchases, basis));
        for (const GraphEdge *edge : funding) {
            if (edge->statedTotal)
                flow.statedFunding = edge->statedTotal;
        }
        addOpinions(opinions, flow);
    }
    std::stable_sort(flows.begin(), flows.end(), [](const auto &left, const auto &right) {
        return ceilingOf(left) > ceilingOf(right);
    });
    return flows;
}

/// Finds cycles of three and more parties by walking on from their smallest party.
class CycleSearch
{
public:
    CycleSearch(const std::map<Pair, EdgeList> &payments, const std::stop_token &stop)
        : m_payments(payments)
        , m_stop(stop)
    {
        std::set<Id<Party>> parties;
        for (const auto &[pair, edges] : payments)
            parties.insert({pair.first, pair.second});
        m_parties.assign(parties.begin(), parties.end());
        m_next.resize(m_parties.size());
        m_isOnPath.resize(m_parties.size());
        for (const auto &[pair, edges] : payments)
            m_next[numberOf(pair.first)].push_back(numberOf(pair.second));
    }

    bool run() ///< whether there are more than kMostCycles
    {
        for (size_t length = 3; length <= kLongestCycle; ++length) {
            m_length = length;
            for (size_t party = 0; party < m_parties.size(); ++party) {
                m_path = {party};
                walk();
                if (m_isFull || m_stop.stop_requested())
                    return m_isFull;
            }
        }
        return false;
    }
    std::vector<PaymentCycle> take() { return std::move(m_cycles); }

private:
    size_t numberOf(const Id<Party> &party) const
    {
        return size_t(std::lower_bound(m_parties.begin(), m_parties.end(), party)
                      - m_parties.begin());
    }

    void walk()
    {
        const size_t first = m_path.front();
        for (const size_t party : m_next[m_path.back()]) {
            if (m_isFull)
                return;
            if (m_path.size() == m_length) {
                if (party == first)
                    add();
            } else if (first < party && !m_isOnPath[party]) {
                m_path.push_back(party);
                m_isOnPath[party] = true;
                walk();
                m_isOnPath[party] = false;
                m_path.pop_back();
            }
        }
    }

    void add()
    {
        m_isFull = m_cycles.size() == kMostCycles;
        if (m_isFull)
            return;
        PaymentCycle &cycle = m_cycles.emplace_back();
        for (const size_t party : m_path)
            cycle.parties.push_back(m_parties[party]);
        cycle.smallest.resize(kFinancingBases.size());
        for (size_t i = 0; i < m_path.size(); ++i) {
            const EdgeList &edges =
                m_payments.at({cycle.parties[i], cycle.parties[(i + 1) % m_path.size()]});
            for (const GraphEdge *edge : edges) {
                for (const Id<Deal> &deal : edge->deals) {
                    if (std::find(cycle.deals.begin(), cycle.deals.end(), deal)
                        == cycle.deals.end())
                        cycle.deals.push_back(deal);
                }
            }
            for (size_t basis = 0; basis < kFinancingBases.size(); ++basis)
                narrow(cycle.smallest[basis], sumOf(edges, kFinancingBases[basis]), i == 0);
        }
    }

    /// The smaller of two; not known as soon as one is not known or in another currency.
    static void narrow(FlowAmount &smallest, const FlowAmount &next, bool isFirst)
    {
        if (isFirst)
            smallest = next;
        else if (!smallest.amount || !next.amount
                 || smallest.amount->currency != next.amount->currency)
            smallest = {};
        else if (next.amount->minor < smallest.amount->minor)
            smallest = next;
    }

    const std::map<Pair, EdgeList> &m_payments;
    const std::stop_token &m_stop;
    std::vector<Id<Party>> m_parties;        ///< by id; numbers below count them
    std::vector<std::vector<size_t>> m_next; ///< whom each pays
    std::vector<bool> m_isOnPath;
    std::vector<size_t> m_path;
    size_t m_length = 0;
    bool m_isFull = false;
    std::vector<PaymentCycle> m_cycles;
};

Currency mainCurrency(const std::map<Pair, EdgeList> &payments)
{
    std::map<QString, std::pair<int, Currency>> counts;
    for (const auto &[pair, edges] : payments) {
        for (const GraphEdge *edge : edges) {
            auto &[count, currency] = counts[edge->sums.currency.code()];
            currency = edge->sums.currency;
            ++count;
        }
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto &left, const auto &right) {
            return left.second.first < right.second.first;
        });
    return most == counts.end() ? Currency::usd() : most->second.second;
}

/// Parties that money from which can come back to, with the flows among them; only those can be
/// part of a circle. Repeatedly drops whoever only pays or only receives.
void dropDeadEnds(std::map<Pair, double> &flows)
{
    size_t before = 0;
    do {
        before = flows.size();
        std::set<Id<Party>> payers;
        std::set<Id<Party>> receivers;
        for (const auto &[pair, amount] : flows) {
            payers.insert(pair.first);
            receivers.insert(pair.second);
        }
        std::erase_if(flows, [&](const auto &flow) {
            return !receivers.contains(flow.first.first) || !payers.contains(flow.first.second);
        });
    } while (flows.size() < before);
}

ClosedMarket closedMarket(const std::map<Pair, EdgeList> &payments, MoneyBasis basis,
                          const std::stop_token &stop)
{
    ClosedMarket market{.basis = basis, .currency = mainCurrency(payments)};
    std::map<Pair, double> flows;
    for (const auto &[pair, edges] : payments) {
        for (const GraphEdge *edge : edges) {
            const auto amount = amountOn(*edge, basis);
            if (!amount || amount->currency != market.currency) {
                ++market.leftOut;
                continue;
            }
            addTo(market.total, *amount);
            if (amount->minor > 0)
                flows[pair] += amount->units();
        }
    }
    if (!market.total || market.total->minor <= 0)
        return market;
    dropDeadEnds(flows);
    std::map<Id<Party>, size_t> numbers;
    std::vector<PartyFlow> circling;
    double amounts = 0;
    for (const auto &[pair, amount] : flows) {
        const size_t payer = numbers.emplace(pair.first, numbers.size()).first->second;
        const size_t payee = numbers.emplace(pair.second, numbers.size()).first->second;
        circling.push_back({payer, payee, amount});
        amounts += amount;
    }
    const ClosedFlows closed = closedFlows(numbers.size(), circling, stop).value_or(ClosedFlows());
    market.reciprocity = closed.reciprocity * amounts / market.total->units();
    market.closedLoopShare = closed.share * amounts / market.total->units();
    return market;
}

} // namespace

Financing financing(const Workspace &workspace, const MarketGraph &graph,
                    const std::stop_token &stop)
{
    const std::map<Pair, EdgeList> payments = paymentsOf(graph);
    Financing financing;
    financing.pairs = financingPairs(workspace, payments);
    CycleSearch search(payments, stop);
    financing.hasMoreCycles = search.run();
    financing.cycles = search.take();
    for (MoneyBasis basis : kFinancingBases)
        financing.market.push_back(closedMarket(payments, basis, stop));
    return financing;
}

QString cyclesNote(const Financing &financing)
{
    const QString note =
        financing.hasMoreCycles
            ? QCoreApplication::translate("Financing",
                                          "Circles of more than %1 parties are not listed; of the "
                                          "others, the first %2 are.")
            : QCoreApplication::translate("Financing",
                                          "Circles of more than %1 parties are not listed.");
    return financing.hasMoreCycles ? note.arg(kLongestCycle).arg(kMostCycles)
                                   : note.arg(kLongestCycle);
}

QString financingCaveat()
{
    return QCoreApplication::translate(
        "Financing",
        "An upper bound on money that could be going round, no evidence that it does.");
}

} // namespace fairlead
