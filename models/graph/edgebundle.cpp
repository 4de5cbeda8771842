#include "models/graph/edgebundle.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

StrandState stateOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Paid:
    case Certainty::Firm:
        return StrandState::Settled;
    case Certainty::Conditional:
    case Certainty::Option:
        return StrandState::Conditional;
    case Certainty::Intention:
    case Certainty::Unknown:
    case Certainty::Lapsed:
        return StrandState::Announced;
    }
    Q_UNREACHABLE();
}

bool hasLargerCeiling(const MoneySums &left, const MoneySums &right)
{
    return (left.ceiling ? left.ceiling->units() : -1)
           > (right.ceiling ? right.ceiling->units() : -1);
}

bool announcedBefore(const Deal *left, const Deal *right)
{
    const QDate leftDay = left->announcedOn.value_or(PartialDate()).first();
    const QDate rightDay = right->announcedOn.value_or(PartialDate()).first();
    return leftDay != rightDay ? leftDay < rightDay : left->id < right->id;
}

} // namespace

void EdgeBundle::addMoney(const RowRef &row, const Tranche &tranche)
{
    if (!hasLapsed(tranche))
        m_parts.push_back({row, stateOf(tranche.certainty), &tranche});
}

void EdgeBundle::addPart(const RowRef &row, StrandState state)
{
    m_parts.push_back({row, state, nullptr});
}

void EdgeBundle::addPower(double gigawatts)
{
    m_capacityGw = std::max(m_capacityGw.value_or(0), gigawatts);
}

void EdgeBundle::addRight(Exclusivity right, const std::optional<PartialDate> &from)
{
    const QDate since = from ? from->first() : QDate();
    const auto isLater = [](const QDate &one, const QDate &other) {
        return one.isValid() && (!other.isValid() || one > other);
    };
    if (!m_exclusivity || isLater(since, m_rightSince)) {
        m_exclusivity = right;
        m_rightSince = since;
    } else if (!isLater(m_rightSince, since)) {
        m_exclusivity = std::max(*m_exclusivity, right);
    }
}

void EdgeBundle::addDeal(const Deal &deal)
{
    if (m_deals.empty() || m_deals.back() != &deal)
        m_deals.push_back(&deal);
    addTerm(deal.announcedOn, deal.validTo);
}

void EdgeBundle::addStatedTotal(const Money &total)
{
    if (!m_statedTotal || total.units() > m_statedTotal->units())
        m_statedTotal = total;
}

void EdgeBundle::addLeftOut(LeftOut reason)
{
    m_leftOut = m_leftOut ? std::min(*m_leftOut, reason) : reason;
}

void EdgeBundle::addTerm(const std::optional<PartialDate> &from,
                         const std::optional<PartialDate> &to)
{
    m_isUndated = m_isUndated || !from;
    if (from && (!m_since || from->first() < m_since->first()))
        m_since = from;
    if (!to)
        m_isEndless = true;
    else if (!m_until || to->last() > m_until->last())
        m_until = to;
}

/// The strands of one state: one a currency; what has no amount opens the largest.
std::vector<GraphStrand> EdgeBundle::strandsIn(StrandState state) const
{
    std::map<QString, GraphStrand> byCurrency;
    std::vector<RowRef> withoutAmount;
    for (const Part &part : m_parts) {
        const auto total = part.tranche ? trancheTotal(*part.tranche) : std::nullopt;
        if (part.state != state)
            continue;
        if (!total) {
            withoutAmount.push_back(part.row);
            continue;
        }
        GraphStrand &strand = byCurrency[total->currency.code()];
        strand.rows.push_back(part.row);
        strand.isOpen = !addTo(strand.amount, *total) || strand.isOpen
                        || isOpenUpwards(part.tranche->qualifier);
    }
    std::vector<GraphStrand> strands;
    for (auto &[code, strand] : byCurrency)
        strands.push_back(std::move(strand));
    std::stable_sort(strands.begin(), strands.end(), [](const auto &left, const auto &right) {
        return left.amount->units() > right.amount->units();
    });
    if (!withoutAmount.empty()) {
        if (strands.empty())
            strands.emplace_back();
        else
            strands.front().isOpen = true;
        strands.front().rows.insert(strands.front().rows.end(), withoutAmount.begin(),
                                    withoutAmount.end());
    }
    for (GraphStrand &strand : strands)
        strand.state = state;
    return strands;
}

GraphEdge EdgeBundle::edge(const std::set<RowRef> &contradicted) const
{
    GraphEdge edge;
    std::vector<const Tranche *> tranches;
    for (const Part &part : m_parts) {
        edge.isContested = edge.isContested || contradicted.contains(part.row);
        if (part.tranche)
            tranches.push_back(part.tranche);
    }
    edge.otherSums = moneySums(tranches);
    if (!edge.otherSums.empty()) {
        const auto main =
            std::min_element(edge.otherSums.begin(), edge.otherSums.end(), hasLargerCeiling);
        edge.sums = *main;
        edge.otherSums.erase(main);
    }
    for (StrandState state :
         {StrandState::Settled, StrandState::Conditional, StrandState::Announced}) {
        for (GraphStrand &strand : strandsIn(state))
            edge.strands.push_back(std::move(strand));
    }
    std::vector<const Deal *> deals = m_deals;
    std::sort(deals.begin(), deals.end(), announcedBefore);
    for (const Deal *deal : deals) {
        if (edge.deals.empty() || edge.deals.back() != deal->id)
            edge.deals.push_back(deal->id);
    }
    if (edge.strands.empty())
        edge.leftOut = m_leftOut;
    edge.isUndated = m_isUndated;
    edge.statedTotal = m_statedTotal;
    edge.capacityGw = m_capacityGw;
    edge.exclusivity = m_exclusivity;
    edge.since = m_since;
    edge.until = m_isEndless ? std::nullopt : m_until;
    return edge;
}

} // namespace fairlead
