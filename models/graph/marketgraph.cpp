#include "models/graph/marketgraph.h"

#include "models/graph/purse.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

const QString kLayerPrefix = QStringLiteral("layer:");
const QString kUltimatePrefix = QStringLiteral("ultimate:");

} // namespace

template<>
const Enumeration &enumeration<GraphLayer>()
{
    static const Enumeration kEnumeration(
        "GraphLayer",
        {
            {int(GraphLayer::Backer), "backer",
             QT_TRANSLATE_NOOP("GraphLayer", "Investors, chipmakers")},
            {int(GraphLayer::Cloud), "cloud", QT_TRANSLATE_NOOP("GraphLayer", "Clouds, neoclouds")},
            {int(GraphLayer::Lab), "lab", QT_TRANSLATE_NOOP("GraphLayer", "Labs")},
            {int(GraphLayer::Route), "route", QT_TRANSLATE_NOOP("GraphLayer", "Routes")},
            {int(GraphLayer::Workload), "workload",
             QT_TRANSLATE_NOOP("GraphLayer", "Our workloads")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<EdgeFamily>()
{
    static const Enumeration kEnumeration(
        "EdgeFamily",
        {
            {int(EdgeFamily::Equity), "equity", QT_TRANSLATE_NOOP("EdgeFamily", "Equity")},
            {int(EdgeFamily::ComputeCommitment), "compute_commitment",
             QT_TRANSLATE_NOOP("EdgeFamily", "Compute commitment")},
            {int(EdgeFamily::Capacity), "capacity", QT_TRANSLATE_NOOP("EdgeFamily", "Capacity")},
            {int(EdgeFamily::Silicon), "silicon",
             QT_TRANSLATE_NOOP("EdgeFamily", "Silicon supply")},
            {int(EdgeFamily::Distribution), "distribution",
             QT_TRANSLATE_NOOP("EdgeFamily", "Distribution")},
            {int(EdgeFamily::RevenueShare), "revenue_share",
             QT_TRANSLATE_NOOP("EdgeFamily", "Revenue share")},
            {int(EdgeFamily::OwnSpend), "own_spend", QT_TRANSLATE_NOOP("EdgeFamily", "Own spend")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<StrandState>()
{
    static const Enumeration kEnumeration(
        "StrandState", {
                           {int(StrandState::Settled), "settled",
                            QT_TRANSLATE_NOOP("StrandState", "Paid or firm")},
                           {int(StrandState::Conditional), "conditional",
                            QT_TRANSLATE_NOOP("StrandState", "Conditional")},
                           {int(StrandState::Announced), "announced",
                            QT_TRANSLATE_NOOP("StrandState", "Announced, reported, unknown")},
                       });
    return kEnumeration;
}

namespace {

/// Whether firm is all there is.
bool isAllFirm(const MoneySums &sums)
{
    return sums.firm && sums.firm == sums.ceiling && !sums.ceilingIsOpen && !sums.incomplete;
}

/// What edges come to on a basis.
struct AmountTally
{
    void add(const GraphEdge &edge, MoneyBasis basis)
    {
        const auto amount = amountOn(edge, basis);
        isOpen = (amount && !purse.add(*amount)) || isOpen || isOpenOn(edge, basis);
    }

    Purse purse;
    bool isOpen = false;
};

/// Sets one side of a node.
void show(const AmountTally &tally, std::optional<Money> &amount, bool &isOpen)
{
    amount = tally.purse.most();
    isOpen = tally.isOpen || tally.purse.amounts().size() > 1;
}

} // namespace

bool moneyRunsBack(EdgeFamily family)
{
    return family == EdgeFamily::Capacity || family == EdgeFamily::Silicon
           || family == EdgeFamily::Distribution;
}

RowRef payerOf(const GraphEdge &edge)
{
    return moneyRunsBack(edge.family) ? edge.to : edge.from;
}

RowRef receiverOf(const GraphEdge &edge)
{
    return moneyRunsBack(edge.family) ? edge.from : edge.to;
}

std::optional<RowRef> recordOf(const RowRef &node)
{
    if (node.id.startsWith(kLayerPrefix))
        return {};
    if (!node.id.startsWith(kUltimatePrefix))
        return node;
    return RowRef{node.table, node.id.sliced(kUltimatePrefix.size())};
}

RowRef ultimateOf(const Id<Party> &party)
{
    return {TableId::Party, kUltimatePrefix + party.text};
}

RowRef layerNode(GraphLayer layer, TableId table)
{
    return {table, kLayerPrefix + keyOf(layer)};
}

const GraphNode *MarketGraph::find(const RowRef &row) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const GraphNode &node) { return node.row == row; });
    return found == nodes.end() ? nullptr : &*found;
}

std::optional<Money> amountOn(const GraphEdge &edge, MoneyBasis basis)
{
    switch (basis) {
    case MoneyBasis::Headline:
        return edge.sums.ceiling;
    case MoneyBasis::Firm:
        return edge.sums.firm;
    case MoneyBasis::RiskWeighted:
        return isAllFirm(edge.sums) ? edge.sums.firm : std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isOpenOn(const GraphEdge &edge, MoneyBasis basis)
{
    if (edge.sums.incomplete || !edge.otherSums.empty())
        return true;
    switch (basis) {
    case MoneyBasis::Headline:
        return edge.sums.ceilingIsOpen;
    case MoneyBasis::Firm:
        return edge.sums.unknown.has_value();
    case MoneyBasis::RiskWeighted:
        return !isAllFirm(edge.sums) && edge.sums.ceiling;
    }
    Q_UNREACHABLE();
}

void addNodeAmounts(MarketGraph &graph, MoneyBasis basis)
{
    std::map<RowRef, AmountTally> out;
    std::map<RowRef, AmountTally> back;
    for (const GraphEdge &edge : graph.edges) {
        const bool isInMoney = edge.sums.ceiling || edge.sums.incomplete;
        if (edge.isEnded || !isInMoney || edge.from == edge.to)
            continue;
        // What the organisation pays is a year's, and parties' sums are over all years.
        const bool isOwn = edge.family == EdgeFamily::OwnSpend;
        if (!isOwn || payerOf(edge).table == TableId::Workload)
            out[payerOf(edge)].add(edge, basis);
        if (!isOwn || receiverOf(edge).table == TableId::Route)
            back[receiverOf(edge)].add(edge, basis);
    }
    for (GraphNode &node : graph.nodes) {
        show(out[node.row], node.out, node.outIsOpen);
        show(back[node.row], node.back, node.backIsOpen);
    }
}

QString graphLayerText(GraphLayer layer)
{
    return labelOf(layer);
}

QString edgeFamilyText(EdgeFamily family)
{
    return labelOf(family);
}

QString strandStateText(StrandState state)
{
    return labelOf(state);
}

} // namespace fairlead
