#include "models/graph/loops.h"

#include <algorithm>
#include <limits>
#include <map>
#include <queue>

namespace fairlead {

namespace {

constexpr int kFar = std::numeric_limits<int>::max();

/// Takes flows away until every party pays as much as it receives, and as little of them as
/// possible: a flow of least cost from the parties that receive too much to those that pay too
/// much, against the direction of the flows and at a cost of 1 a unit. Each round sends as much as
/// fits along all ways that cost the same, so that there are only as many rounds as costs.
class Removal
{
public:
    Removal(size_t parties, const std::vector<PartyFlow> &flows)
        : m_source(parties)
        , m_sink(parties + 1)
        , m_arcs(parties + 2)
        , m_potential(parties + 2)
    {
        std::vector<double> excess(parties);
        for (const PartyFlow &flow : flows) {
            excess[flow.payee] += flow.amount;
            excess[flow.payer] -= flow.amount;
            m_nothing += flow.amount * 1e-14;
            addArc(flow.payee, flow.payer, flow.amount, 1);
        }
        for (size_t party = 0; party < parties; ++party) {
            if (excess[party] > 0)
                addArc(m_source, party, excess[party], 0);
            else if (excess[party] < 0)
                addArc(party, m_sink, -excess[party], 0);
        }
    }

    /// The amount that has to be taken away; null if it was stopped.
    std::optional<double> run(const std::stop_token &stop)
    {
        double removed = 0;
        while (findCosts()) {
            while (findLevels()) {
                if (stop.stop_requested())
                    return {};
                m_next.assign(m_arcs.size(), 0);
                while (const double amount = send(m_source, std::numeric_limits<double>::max()))
                    removed += amount * m_potential[m_sink];
            }
        }
        return removed;
    }

private:
    /// A step that can be taken, and the one that takes it back, which is at the other end.
    struct Arc
    {
        size_t to = 0;
        size_t back = 0; ///< number of the opposite arc there
        double left = 0; ///< that still fits
        int cost = 0;
    };

    void addArc(size_t from, size_t to, double room, int cost)
    {
        m_arcs[from].push_back({to, m_arcs[to].size(), room, cost});
        m_arcs[to].push_back({from, m_arcs[from].size() - 1, 0, -cost});
    }

    bool isOpen(const Arc &arc) const { return arc.left > m_nothing; }

    /// Dijkstra over the costs as the potentials leave them, which are never negative; afterwards
    /// every way of least cost costs nothing. Whether the sink can be reached.
    bool findCosts()
    {
        std::vector<int> costs(m_arcs.size(), kFar);
        using Entry = std::pair<int, size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        costs[m_source] = 0;
        open.emplace(0, m_source);
        int farthest = 0;
        while (!open.empty()) {
            const auto [cost, at] = open.top();
            open.pop();
            if (cost > costs[at])
                continue;
            farthest = cost;
            for (const Arc &arc : m_arcs[at]) {
                const int next = cost + costFrom(at, arc);
                if (isOpen(arc) && next < costs[arc.to]) {
                    costs[arc.to] = next;
                    open.emplace(next, arc.to);
                }
            }
        }
        for (size_t at = 0; at < costs.size(); ++at)
            m_potential[at] += std::min(costs[at], farthest);
        return costs[m_sink] < kFar;
    }

    int costFrom(size_t from, const Arc &arc) const
    {
        return arc.cost + m_potential[from] - m_potential[arc.to];
    }

    /// Steps from the source over what costs nothing (Dinic 1970). Whether the sink is among them.
    bool findLevels()
    {
        m_level.assign(m_arcs.size(), kFar);
        m_level[m_source] = 0;
        std::queue<size_t> open;
        open.push(m_source);
        while (!open.empty()) {
            const size_t at = open.front();
            open.pop();
            for (const Arc &arc : m_arcs[at]) {
                if (isOpen(arc) && costFrom(at, arc) == 0 && m_level[arc.to] == kFar) {
                    m_level[arc.to] = m_level[at] + 1;
                    open.push(arc.to);
                }
            }
        }
        return m_level[m_sink] < kFar;
    }

    /// Sends up to an amount on to the sink; what arrived.
    double send(size_t at, double amount)
    {
        if (at == m_sink)
            return amount;
        for (size_t &next = m_next[at]; next < m_arcs[at].size(); ++next) {
            Arc &arc = m_arcs[at][next];
            if (!isOpen(arc) || m_level[arc.to] != m_level[at] + 1 || costFrom(at, arc) != 0)
                continue;
            const double sent = send(arc.to, std::min(amount, arc.left));
            if (sent > 0) {
                arc.left -= sent;
                m_arcs[arc.to][arc.back].left += sent;
                return sent;
            }
        }
        return 0;
    }

    size_t m_source;
    size_t m_sink;
    std::vector<std::vector<Arc>> m_arcs; ///< by where they start
    std::vector<int> m_potential;
    std::vector<int> m_level;
    std::vector<size_t> m_next; ///< the first arc of each that may still lead on
    double m_nothing = 0;       ///< amounts up to this are rounding
};

} // namespace

std::optional<RoundTrip> roundTrip(double funding, double purchases)
{
    if (funding <= 0)
        return {};
    return RoundTrip{std::min(funding, purchases) / funding, purchases / funding};
}

std::optional<ClosedFlows> closedFlows(size_t parties, const std::vector<PartyFlow> &flows,
                                       const std::stop_token &stop)
{
    std::map<std::pair<size_t, size_t>, double> amounts;
    double total = 0;
    for (const PartyFlow &flow : flows) {
        amounts[{flow.payer, flow.payee}] = flow.amount;
        total += flow.amount;
    }
    if (total <= 0)
        return {};
    double returned = 0;
    for (const PartyFlow &flow : flows) {
        const auto back = amounts.find({flow.payee, flow.payer});
        if (back != amounts.end() && flow.payee < flow.payer)
            returned += 2 * std::min(flow.amount, back->second);
    }
    const auto removed = Removal(parties, flows).run(stop);
    if (!removed)
        return {};
    return ClosedFlows{returned / total, std::clamp(1 - *removed / total, 0.0, 1.0)};
}

std::optional<ClosedFlows> closedFlows(const Matrix &flows)
{
    std::vector<PartyFlow> list;
    for (size_t payer = 0; payer < flows.size(); ++payer) {
        for (size_t payee = 0; payee < flows.size(); ++payee) {
            if (flows(payer, payee) > 0)
                list.push_back({payer, payee, flows(payer, payee)});
        }
    }
    return closedFlows(flows.size(), list);
}

} // namespace fairlead
