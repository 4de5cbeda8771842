#include "models/graph/loops.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace fairlead {

namespace {

/// Takes flows away until every party pays as much as it receives, and as little of them as
/// possible: a flow of least cost from the parties that receive too much to those that pay too
/// much, against the direction of the flows and at a cost of 1 a unit.
class Removal
{
public:
    explicit Removal(const Matrix &flows)
        : m_left(flows)
        , m_removed(flows.size())
        , m_excess(flows.size())
    {
        for (size_t payer = 0; payer < flows.size(); ++payer) {
            for (size_t payee = 0; payee < flows.size(); ++payee) {
                m_excess[payee] += flows(payer, payee);
                m_excess[payer] -= flows(payer, payee);
                m_nothing += flows(payer, payee) * 1e-14;
            }
        }
    }

    /// The amount that has to be taken away.
    double run()
    {
        double removed = 0;
        for (size_t from = 0; from < m_excess.size(); ++from) {
            while (m_excess[from] > m_nothing) {
                const size_t to = searchFrom(from);
                if (to == m_excess.size())
                    break;
                removed += removeAlong(from, to);
            }
        }
        return removed;
    }

private:
    struct Label
    {
        int cost = std::numeric_limits<int>::max();
        size_t before = 0;
        bool isUndoing = false; ///< the step gives back what was taken away
    };

    /// Labels all parties by the cost of getting there; the cheapest that pays too much, or the
    /// number of parties if there is none.
    size_t searchFrom(size_t from)
    {
        const size_t size = m_excess.size();
        m_labels.assign(size, {});
        m_labels[from].cost = 0;
        for (bool isChanging = true; isChanging;) {
            isChanging = false;
            for (size_t at = 0; at < size; ++at) {
                if (m_labels[at].cost == Label().cost)
                    continue;
                for (size_t next = 0; next < size; ++next) {
                    isChanging |= m_left(next, at) > m_nothing
                                  && improve(next, {m_labels[at].cost + 1, at, false});
                    isChanging |= m_removed(at, next) > m_nothing
                                  && improve(next, {m_labels[at].cost - 1, at, true});
                }
            }
        }
        size_t best = size;
        for (size_t party = 0; party < size; ++party) {
            const bool isReached = m_labels[party].cost < Label().cost;
            if (m_excess[party] < -m_nothing && isReached
                && (best == size || m_labels[party].cost < m_labels[best].cost))
                best = party;
        }
        return best;
    }

    bool improve(size_t party, const Label &label)
    {
        if (label.cost >= m_labels[party].cost)
            return false;
        m_labels[party] = label;
        return true;
    }

    /// The amount by which this takes away more than it gives back.
    double removeAlong(size_t from, size_t to)
    {
        double amount = std::min(m_excess[from], -m_excess[to]);
        for (size_t at = to; at != from; at = m_labels[at].before) {
            const auto &[cost, before, isUndoing] = m_labels[at];
            amount = std::min(amount, isUndoing ? m_removed(before, at) : m_left(at, before));
        }
        for (size_t at = to; at != from; at = m_labels[at].before) {
            const auto &[cost, before, isUndoing] = m_labels[at];
            if (isUndoing) {
                m_removed(before, at) -= amount;
                m_left(before, at) += amount;
            } else {
                m_left(at, before) -= amount;
                m_removed(at, before) += amount;
            }
        }
        m_excess[from] -= amount;
        m_excess[to] += amount;
        return amount * m_labels[to].cost;
    }

    Matrix m_left;
    Matrix m_removed;
    std::vector<double> m_excess; ///< received less paid
    std::vector<Label> m_labels;
    double m_nothing = 0; ///< amounts up to this are rounding
};

} // namespace

std::optional<RoundTrip> roundTrip(double funding, double purchases)
{
    if (funding <= 0)
        return {};
    return RoundTrip{std::min(funding, purchases) / funding, purchases / funding};
}

std::optional<ClosedFlows> closedFlows(const Matrix &flows)
{
    double total = 0;
    double returned = 0;
    for (size_t payer = 0; payer < flows.size(); ++payer) {
        total += flows.rowSum(payer);
        for (size_t payee = 0; payee < payer; ++payee)
            returned += 2 * std::min(flows(payer, payee), flows(payee, payer));
    }
    if (total <= 0)
        return {};
    const double share = 1 - Removal(flows).run() / total;
    return ClosedFlows{returned / total, std::clamp(share, 0.0, 1.0)};
}

} // namespace fairlead
