#include "models/graph/graphbuilder.h"

#include "models/graph/contradictions.h"
#include "models/graph/ownspend.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/distribution.h"
#include "models/rows/party.h"
#include "models/rows/route.h"
#include "models/rows/supersession.h"

#include <algorithm>

namespace fairlead {

namespace {

/// What a part of a deal draws; null: nothing. A letter of intent, a restructuring or a figure is
/// no tie by itself.
std::optional<EdgeFamily> familyOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Equity:
    case ComponentKind::Convertible:
    case ComponentKind::Warrant:
    case ComponentKind::Debt:
    case ComponentKind::Grant:
    case ComponentKind::Guarantee:
    case ComponentKind::Backstop:
    case ComponentKind::Merger:
    case ComponentKind::JointVenture:
        return EdgeFamily::Equity;
    case ComponentKind::CloudCommitment:
        return EdgeFamily::ComputeCommitment;
    case ComponentKind::Capacity:
        return EdgeFamily::Capacity;
    case ComponentKind::Supply:
        return EdgeFamily::Silicon;
    case ComponentKind::Distribution:
    case ComponentKind::License:
        return EdgeFamily::Distribution;
    case ComponentKind::RevenueShare:
        return EdgeFamily::RevenueShare;
    case ComponentKind::Acquihire:
    case ComponentKind::Restructuring:
    case ComponentKind::LetterOfIntent:
    case ComponentKind::Regulatory:
    case ComponentKind::Metric:
        return {};
    }
    Q_UNREACHABLE();
}

/// Whether the payer is also where the edge starts. Who buys capacity, chips or a licence is where
/// it ends; a licence given as a service starts at the one who gives it.
bool startsAtPayer(const DealComponent &component)
{
    switch (component.kind) {
    case ComponentKind::Capacity:
    case ComponentKind::Supply:
    case ComponentKind::Distribution:
        return false;
    case ComponentKind::License:
        return component.flow == Flow::Service;
    default:
        return true;
    }
}

GraphLayer layerOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Hyperscaler:
    case PartyKind::Neocloud:
    case PartyKind::Platform:
    case PartyKind::Reseller:
    case PartyKind::Venture:
        return GraphLayer::Cloud;
    case PartyKind::Lab:
        return GraphLayer::Lab;
    case PartyKind::Chipmaker:
    case PartyKind::Investor:
    case PartyKind::Regulator:
    case PartyKind::PublicBody:
    case PartyKind::Group:
        return GraphLayer::Backer;
    }
    Q_UNREACHABLE();
}

/// How sure a part without amount is.
StrandState stateOf(DealStatus status)
{
    const bool isSettled =
        status == DealStatus::Signed || status == DealStatus::Closed || status == DealStatus::Live;
    return isSettled ? StrandState::Settled : StrandState::Announced;
}

StrandState stateOf(const CapacityMilestone &milestone)
{
    if (milestone.state == CapacityState::Planned)
        return StrandState::Announced;
    const bool isCeiling = milestone.qualifier == Qualifier::UpTo
                           || milestone.qualifier == Qualifier::Conditional
                           || milestone.qualifier == Qualifier::Potential;
    return isCeiling ? StrandState::Conditional : StrandState::Settled;
}

StrandState stateOf(const std::optional<FactStatus> &status)
{
    return !status || status == FactStatus::Confirmed ? StrandState::Settled
                                                      : StrandState::Announced;
}

std::optional<double> gigawatts(const CapacityMilestone &milestone)
{
    if (!milestone.quantity || milestone.unit == CapacityUnit::Chips
        || milestone.unit == CapacityUnit::H100e)
        return {};
    return milestone.unit == CapacityUnit::Mw ? *milestone.quantity / 1000 : *milestone.quantity;
}

} // namespace

GraphBuilder::GraphBuilder(const Workspace &workspace, const Lens &lens)
    : m_workspace(workspace)
    , m_lens(lens)
{
}

MarketGraph GraphBuilder::build()
{
    readTranches();
    addMilestones();
    addComponents();
    addDistributions();
    addOwnSpend();

    MarketGraph graph;
    const std::set<RowRef> contradicted = contradictedRows(m_workspace);
    for (const auto &[key, bundle] : m_bundles) {
        graph.edges.push_back(bundle.edge(contradicted));
        std::tie(graph.edges.back().from, graph.edges.back().to, graph.edges.back().family,
                 graph.edges.back().isEnded) = key;
    }
    addNodes(graph);
    addNodeAmounts(graph, m_lens.basis);
    return graph;
}

void GraphBuilder::readTranches()
{
    for (const Tranche &tranche : m_workspace.rows<Tranche>()) {
        if (tranche.counted)
            m_tranches[tranche.component].push_back(&tranche);
    }
}

void GraphBuilder::addComponents()
{
    std::vector<const DealComponent *> withoutAmount;
    for (const DealComponent &component : m_workspace.rows<DealComponent>()) {
        const Deal *deal = m_workspace.find(component.deal);
        if (!deal || isLater(deal->announcedOn) || !familyOf(component.kind))
            continue;
        if (m_tranches.contains(component.id))
            addComponent(component, *deal);
        else if (component.kind != ComponentKind::Capacity)
            withoutAmount.push_back(&component); // its deal may have a sum on another part
    }
    for (const DealComponent *component : withoutAmount)
        addComponent(*component, *m_workspace.find(component->deal));
}

void GraphBuilder::addComponent(const DealComponent &component, const Deal &deal)
{
    const Id<Party> payer = component.payer.isNull() ? deal.payer : component.payer;
    const Id<Party> payee = component.payee.isNull() ? deal.counterparty : component.payee;
    const bool fromPayer = startsAtPayer(component);
    EdgeBundle *into = bundle(fromPayer ? payer : payee, fromPayer ? payee : payer,
                              *familyOf(component.kind), deal);
    if (!into)
        return;
    const auto tranches = m_tranches.find(component.id);
    const bool hasTranches = tranches != m_tranches.end();
    if (drawsStrand(deal)) {
        if (hasTranches)
            addTranches(component, deal, *into);
        else if (!into->holdsPartOf(deal.id))
            addWithoutAmount(component, deal, *into);
        into->markDrawn(deal.id);
    } else if (hasTranches && deal.verified && deal.status == DealStatus::Aggregate) {
        for (const MoneySums &sums : moneySums(tranches->second)) {
            if (sums.ceiling)
                into->addStatedTotal(*sums.ceiling);
        }
    }
}

void GraphBuilder::addTranches(const DealComponent &component, const Deal &deal, EdgeBundle &bundle)
{
    // That power has a price without a figure is no line beside the power itself.
    const bool isDrawn = component.kind == ComponentKind::Capacity && bundle.holdsPartOf(deal.id);
    for (const Tranche *tranche : m_tranches[component.id]) {
        if (tranche->amount || !isDrawn)
            bundle.addMoney(refOf(tranche->id), *tranche);
    }
}

void GraphBuilder::addWithoutAmount(const DealComponent &component, const Deal &deal,
                                    EdgeBundle &bundle)
{
    if (moneyRunsBack(*familyOf(component.kind))) {
        bundle.addPart(refOf(component.id), stateOf(deal.status));
        return;
    }
    Tranche &part = m_madeParts.emplace_back();
    part.certainty =
        stateOf(deal.status) == StrandState::Settled ? Certainty::Firm : Certainty::Unknown;
    bundle.addMoney(refOf(component.id), part);
}

void GraphBuilder::addMilestones()
{
    for (const CapacityMilestone &milestone : m_workspace.rows<CapacityMilestone>()) {
        const Deal *deal = m_workspace.find(milestone.deal);
        if (!deal || isLater(deal->announcedOn))
            continue;
        EdgeBundle *into =
            bundle(milestone.supplier, milestone.customer, EdgeFamily::Capacity, *deal);
        if (!into || !milestone.verified || milestone.state == CapacityState::Missed
            || !drawsStrand(*deal))
            continue;
        into->addPart(refOf(milestone.id), stateOf(milestone));
        into->markDrawn(deal->id);
        if (const auto power = gigawatts(milestone))
            into->addPower(*power);
    }
}

void GraphBuilder::addDistributions()
{
    for (const Distribution &distribution : m_workspace.rows<Distribution>()) {
        const Route *route = m_workspace.find(distribution.route);
        if (!route || isLater(route->openedOn) || isLater(distribution.validFrom)
            || !m_workspace.find(distribution.lab))
            continue;
        EdgeBundle *into = bundle(refOf(distribution.lab), refOf(distribution.route),
                                  EdgeFamily::Distribution, isOver(distribution.validTo));
        into->addPart(refOf(distribution.id), stateOf(distribution.status));
        into->addTerm(distribution.validFrom ? distribution.validFrom : route->openedOn,
                      distribution.validTo);
        if (distribution.exclusivity)
            into->addRight(*distribution.exclusivity, distribution.validFrom);
    }
}

void GraphBuilder::addOwnSpend()
{
    for (const OwnSpend &spend : ownSpends(m_workspace, m_lens)) {
        if (spend.route.isNull())
            continue;
        const Tranche &year =
            m_madeParts.emplace_back(Tranche{.amount = spend.year, .certainty = Certainty::Firm});
        const RowRef row = refOf(spend.workload->id);
        const RowRef route = refOf(spend.route);
        bundle(row, route, EdgeFamily::OwnSpend, false)->addMoney(row, year);
        if (!spend.biller.isNull())
            bundle(route, refOf(spend.biller), EdgeFamily::OwnSpend, false)->addMoney(row, year);
    }
}

/// The nodes that have an edge, and the workloads.
void GraphBuilder::addNodes(MarketGraph &graph) const
{
    std::set<RowRef> rows;
    for (const GraphEdge &edge : graph.edges)
        rows.insert({edge.from, edge.to});
    for (const Workload &workload : m_workspace.rows<Workload>())
        rows.insert(refOf(workload.id));
    for (const RowRef &row : rows) {
        const Row *found = m_workspace.find(row);
        GraphNode &node = graph.nodes.emplace_back();
        node.row = row;
        if (row.table == TableId::Party) {
            node.layer = layerOf(found->as<Party>().kind);
            node.name = found->as<Party>().name;
        } else if (row.table == TableId::Route) {
            node.layer = GraphLayer::Route;
            node.name = found->as<Route>().name;
        } else {
            node.layer = GraphLayer::Workload;
            node.name = found->as<Workload>().name;
        }
    }
    std::sort(graph.nodes.begin(), graph.nodes.end(), [](const auto &left, const auto &right) {
        return std::tie(left.layer, left.name, left.row)
               < std::tie(right.layer, right.name, right.row);
    });
}

EdgeBundle *GraphBuilder::bundle(const RowRef &from, const RowRef &to, EdgeFamily family,
                                 bool isEnded)
{
    return &m_bundles[{from, to, family, isEnded}];
}

/// The bundle between two parties with the deal in it; null when one is not known.
EdgeBundle *GraphBuilder::bundle(const Id<Party> &from, const Id<Party> &to, EdgeFamily family,
                                 const Deal &deal)
{
    if (from == to || !m_workspace.find(from) || !m_workspace.find(to))
        return nullptr;
    EdgeBundle *found = bundle(refOf(from), refOf(to), family, isEnded(deal));
    found->addDeal(deal);
    const auto reason = reasonLeftOut(m_workspace, deal, m_lens);
    if (reason && reason != LeftOut::NoAmount)
        found->addLeftOut(*reason);
    return found;
}

bool GraphBuilder::isEnded(const Deal &deal) const
{
    if (isOver(deal.validTo) || deal.status == DealStatus::Ended)
        return true;
    std::optional<bool> isReplaced;
    for (const Supersession &supersession : m_workspace.rows<Supersession>()) {
        if (supersession.earlier == deal.id && supersession.kind == SupersessionKind::Replaces)
            isReplaced = isReplaced.value_or(false) || !isLater(supersession.happenedOn);
    }
    return isReplaced.value_or(deal.status == DealStatus::Superseded);
}

bool GraphBuilder::isLater(const std::optional<PartialDate> &date) const
{
    return date && date->first() > m_lens.asOf;
}

bool GraphBuilder::isOver(const std::optional<PartialDate> &lastDay) const
{
    return lastDay && lastDay->last() < m_lens.asOf;
}

bool GraphBuilder::drawsStrand(const Deal &deal) const
{
    return reasonLeftOut(m_workspace, deal, m_lens).value_or(LeftOut::NoAmount)
           == LeftOut::NoAmount;
}

MarketGraph marketGraph(const Workspace &workspace, const Lens &lens)
{
    return GraphBuilder(workspace, lens).build();
}

} // namespace fairlead
