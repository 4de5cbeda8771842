#include "app/cli/graphreports.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/spendreports.h"
#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/graph/dependents.h"
#include "models/graph/financing.h"
#include "models/graph/graphfilter.h"
#include "models/graph/spendtrace.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphReports)
};

ordered_json rowJson(const RowRef &row)
{
    return {{"table", tableInfo(row.table).key().toStdString()}, {"id", row.id.toStdString()}};
}

ordered_json rowsJson(const std::vector<RowRef> &rows)
{
    ordered_json list = ordered_json::array();
    for (const RowRef &row : rows)
        list.push_back(rowJson(row));
    return list;
}

ordered_json moneyJson(const Money &money)
{
    return {{"amount", amountOrNull(money)}, {"currency", money.currency.code().toStdString()}};
}

ordered_json moneyOrNull(const std::optional<Money> &money)
{
    return money ? moneyJson(*money) : ordered_json();
}

ordered_json moneysJson(const std::vector<Money> &amounts)
{
    ordered_json list = ordered_json::array();
    for (const Money &amount : amounts)
        list.push_back(moneyJson(amount));
    return list;
}

ordered_json strandJson(const GraphStrand &strand)
{
    return {
        {"state", keyOf(strand.state).toStdString()},
        {"amount", amountOrNull(strand.amount)},
        {"currency", strand.amount ? textOrNull(strand.amount->currency.code()) : ordered_json()},
        {"open", strand.isOpen},
        {"rows", rowsJson(strand.rows)}};
}

ordered_json edgeJson(const GraphEdge &edge, MoneyBasis basis)
{
    ordered_json strands = ordered_json::array();
    for (const GraphStrand &strand : edge.strands)
        strands.push_back(strandJson(strand));
    ordered_json others = ordered_json::array();
    for (const MoneySums &sums : edge.otherSums)
        others.push_back(sumsJson(sums));
    return {{"from", rowJson(edge.from)},
            {"to", rowJson(edge.to)},
            {"family", keyOf(edge.family).toStdString()},
            {"amount", amountOrNull(amountOn(edge, basis))},
            {"amount_is_open", isOpenOn(edge, basis)},
            {"sums", sumsJson(edge.sums)},
            {"other_sums", others},
            {"stated_total", moneyOrNull(edge.statedTotal)},
            {"capacity_gw", numberOrNull(edge.capacityGw)},
            {"exclusivity", keyOrNull(edge.exclusivity)},
            {"since", dateOrNull(edge.since)},
            {"until", dateOrNull(edge.until)},
            {"contested", edge.isContested},
            {"ended", edge.isEnded},
            {"undated", edge.isUndated},
            {"left_out_because",
             edge.leftOut ? textOrNull(leftOutText(*edge.leftOut)) : ordered_json()},
            {"deals", idsJson(edge.deals)},
            {"strands", strands}};
}

ordered_json edgesJson(const std::vector<GraphEdge> &edges, MoneyBasis basis)
{
    ordered_json list = ordered_json::array();
    for (const GraphEdge &edge : edges)
        list.push_back(edgeJson(edge, basis));
    return list;
}

ordered_json nodeJson(const GraphNode &node)
{
    ordered_json json = rowJson(node.row);
    json.update({{"name", node.name.toStdString()},
                 {"layer", keyOf(node.layer).toStdString()},
                 {"out", moneyOrNull(node.out)},
                 {"out_is_open", node.outIsOpen},
                 {"back", moneyOrNull(node.back)},
                 {"back_is_open", node.backIsOpen}});
    return json;
}

ordered_json opinionJson(const Workspace &workspace, const Claim &claim)
{
    const Source *source = workspace.find(claim.source);
    return {{"claim", claim.id.text.toStdString()},
            {"says", claim.value.toStdString()},
            {"type", keyOf(claim.type).toStdString()},
            {"source", idOrNull(claim.source)},
            {"title", source ? textOrNull(source->title) : ordered_json()},
            {"place", textOrNull(claim.locator)}};
}

ordered_json flowJson(const FlowAmount &flow)
{
    return {{"amount", moneyOrNull(flow.amount)}, {"open", flow.isOpen}};
}

ordered_json twoWayJson(const Workspace &workspace, const FinancingPair &flow, MoneyBasis basis)
{
    ordered_json amounts = ordered_json::array();
    for (const FinancingAmounts &each : flow.amounts) {
        amounts.push_back({{"basis", keyOf(each.basis).toStdString()},
                           {"funding", flowJson(each.funding)},
                           {"purchases", flowJson(each.purchases)},
                           {"returnable_share", numberOrNull(each.returnableShare)},
                           {"cover", numberOrNull(each.cover)}});
    }
    ordered_json opinions = ordered_json::array();
    for (const Id<Claim> &claim : flow.opinions)
        opinions.push_back(opinionJson(workspace, *workspace.find(claim)));
    return {{"funder", flow.funder.text.toStdString()},
            {"buyer", flow.buyer.text.toStdString()},
            {"amounts", amounts},
            {"stated_funding", moneyOrNull(flow.statedFunding)},
            {"opinions", opinions},
            {"conflicts", idsJson(flow.conflicts)},
            {"funding", edgesJson(flow.funding, basis)},
            {"purchases", edgesJson(flow.purchases, basis)}};
}

ordered_json cycleJson(const PaymentCycle &cycle)
{
    ordered_json smallest = ordered_json::array();
    for (size_t i = 0; i < cycle.smallest.size(); ++i) {
        ordered_json flow = flowJson(cycle.smallest[i]);
        flow["basis"] = keyOf(kFinancingBases[i]).toStdString();
        smallest.push_back(flow);
    }
    return {{"parties", idsJson(cycle.parties)},
            {"smallest_payment", smallest},
            {"deals", idsJson(cycle.deals)}};
}

QString shown(const std::optional<Money> &money)
{
    return money ? moneyText(*money, QLocale()) : u"–"_s;
}

QString shown(const std::optional<Money> &money, bool isOpen)
{
    return money && isOpen ? Text::tr("more than %1").arg(shown(money)) : shown(money);
}

QString shown(const std::vector<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts += shown(amount);
    return texts.empty() ? u"–"_s : texts.join(u" + "_s);
}

QString title(const Workspace &workspace, const RowRef &row)
{
    return rowTitle(workspace, row);
}

QString chainText(const Workspace &workspace, const std::vector<RowRef> &rows)
{
    QStringList names;
    for (const RowRef &row : rows)
        names += title(workspace, row);
    return names.join(u" → "_s);
}

} // namespace

ordered_json graphReport(const Workspace &workspace, const Lens &lens)
{
    const MarketGraph graph = marketGraph(workspace, lens);
    ordered_json nodes = ordered_json::array();
    for (const GraphNode &node : graph.nodes)
        nodes.push_back(nodeJson(node));
    ordered_json json = lensJson("graph", lens);
    json["undated_edges"] = countsOf(graph).undated;
    json["nodes"] = nodes;
    json["edges"] = edgesJson(graph.edges, lens.basis);
    return json;
}

ordered_json traceReport(const Workspace &workspace, const Lens &lens,
                         const std::optional<RowRef> &start)
{
    const SpendTrace trace = traceSpend(workspace, lens, start);
    ordered_json paths = ordered_json::array();
    for (const SpendPath &path : trace.paths) {
        ordered_json json = moneyJson(path.amount);
        json["steps"] = rowsJson(path.steps);
        paths.push_back(json);
    }
    ordered_json shares = ordered_json::array();
    for (const SpendShares &each : trace.shares)
        shares.push_back(sharesJson(each));
    ordered_json dependences = ordered_json::array();
    for (const SpendDependence &each : trace.dependences) {
        dependences.push_back({{"kind", keyOf(each.kind).toStdString()},
                               {"party", each.party.text.toStdString()},
                               {"through", idOrNull(each.through)},
                               {"spend", moneysJson(each.spend)},
                               {"ties", edgesJson(each.ties, lens.basis)}});
    }
    ordered_json json = lensJson("trace", lens);
    json["start"] = start ? rowJson(*start) : ordered_json();
    json["paths"] = paths;
    json["shares"] = shares;
    json["without_amount"] = idsJson(trace.withoutAmount);
    json["untraced"] = untracedJson(trace.untraced);
    json["unknown_pass_on"] = unknownJson(trace.unknownPassOn, "payer", "payee");
    json["unknown_stakes"] = unknownJson(trace.unknownStakes, "holder", "company");
    json["depends_on"] = dependences;
    return json;
}

ordered_json loopsReport(const Workspace &workspace, const Lens &lens)
{
    const Financing found = financing(workspace, marketGraph(workspace, lens));
    ordered_json pairs = ordered_json::array();
    for (const FinancingPair &flow : found.pairs)
        pairs.push_back(twoWayJson(workspace, flow, lens.basis));
    ordered_json cycles = ordered_json::array();
    for (const PaymentCycle &cycle : found.cycles)
        cycles.push_back(cycleJson(cycle));
    ordered_json market = ordered_json::array();
    for (const ClosedMarket &each : found.market) {
        market.push_back({{"basis", keyOf(each.basis).toStdString()},
                          {"currency", each.currency.code().toStdString()},
                          {"total", amountOrNull(each.total)},
                          {"reciprocity", numberOrNull(each.reciprocity)},
                          {"closed_loop_share", numberOrNull(each.closedLoopShare)},
                          {"edges_left_out", each.leftOut}});
    }
    ordered_json json = lensJson("loops", lens);
    json["caveat"] = financingCaveat().toStdString();
    json["market"] = market;
    json["pairs"] = pairs;
    json["cycles"] = cycles;
    json["more_cycles"] = found.hasMoreCycles;
    json["longest_cycle"] = kLongestCycle;
    return json;
}

ordered_json dependentsReport(const Workspace &workspace, const Lens &lens, const RowRef &asked)
{
    const Dependents found = dependentsOf(workspace, lens, asked);
    ordered_json workloads = ordered_json::array();
    for (const DependentWorkload &each : found.workloads) {
        workloads.push_back({{"workload", each.workload.text.toStdString()},
                             {"direct", each.isDirect},
                             {"year", moneyOrNull(each.year)},
                             {"chain", rowsJson(each.chain)}});
    }
    ordered_json contracts = ordered_json::array();
    for (const DependentContract &each : found.contracts) {
        contracts.push_back({{"contract", each.contract.text.toStdString()},
                             {"is_direct", each.isDirect},
                             {"direct", moneysJson(each.direct)},
                             {"indirect", moneysJson(each.indirect)}});
    }
    ordered_json json = lensJson("dependents", lens);
    json["of"] = rowJson(asked);
    json["direct"] = moneysJson(found.direct);
    json["indirect"] = moneysJson(found.indirect);
    json["contracts"] = contracts;
    json["workloads"] = workloads;
    json["untraced"] = untracedJson(found.untraced);
    return json;
}

void printGraph(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const MarketGraph graph = marketGraph(workspace, lens);
    out << Text::tr("from → to\tkind\tfirm\tconditional, up to\tceiling\tcertainty") << '\n';
    for (const GraphEdge &edge : graph.edges) {
        QStringList states;
        for (const GraphStrand &strand : edge.strands)
            states += labelOf(strand.state);
        if (states.isEmpty())
            states += edge.leftOut ? Text::tr("in no sum: %1").arg(leftOutText(*edge.leftOut))
                                   : Text::tr("in no sum");
        if (edge.isUndated)
            states += Text::tr("beginning unknown");
        if (edge.isContested)
            states += Text::tr("contested");
        if (edge.isEnded)
            states += Text::tr("ended");
        out << title(workspace, edge.from) << u" → "_s << title(workspace, edge.to) << '\t'
            << labelOf(edge.family) << '\t' << shown(edge.sums.firm) << '\t'
            << shown(edge.sums.conditional) << '\t'
            << shown(edge.sums.ceiling, edge.sums.ceilingIsOpen) << '\t' << states.join(u", "_s)
            << '\n';
    }
    out << '\n'
        << Text::tr("%n nodes", nullptr, int(graph.nodes.size())) << ", "
        << Text::tr("%n edges", nullptr, int(graph.edges.size())) << '\n';
    if (const int undated = countsOf(graph).undated; undated > 0)
        out << Text::tr("%n edges have a part of unknown beginning, which is there on every day "
                        "until it ends",
                        nullptr, undated)
            << '\n';
}

void printTrace(const Workspace &workspace, const Lens &lens, const std::optional<RowRef> &start,
                QTextStream &out)
{
    const SpendTrace trace = traceSpend(workspace, lens, start);
    out << Text::tr("path\ta year") << '\n';
    for (const SpendPath &path : trace.paths)
        out << chainText(workspace, path.steps) << '\t' << shown(path.amount) << '\n';
    for (const Id<Workload> &workload : trace.withoutAmount)
        out << title(workspace, refOf(workload)) << u"\t–\n"_s;
    printUntraced(workspace, trace.untraced, out);
    for (const SpendShares &shares : trace.shares)
        printShares(workspace, shares, out);
    printUnknown(workspace, Text::tr("shares paid on that are not counted:"), trace.unknownPassOn,
                 out);
    printUnknown(workspace, Text::tr("stakes that are not counted:"), trace.unknownStakes, out);
    out << '\n' << Text::tr("depends on, never added:") << '\n';
    for (const SpendDependence &each : trace.dependences) {
        out << "  " << labelOf(each.kind) << ": " << partyText(workspace, each.party);
        if (!each.through.isNull())
            out << u" ("_s << partyText(workspace, each.through) << ')';
        out << '\t' << shown(each.spend);
        for (const GraphEdge &tie : each.ties) {
            const auto amount = amountOn(tie, lens.basis);
            out << "; " << labelOf(tie.family) << ' ' << shown(amount, isOpenOn(tie, lens.basis));
        }
        out << '\n';
    }
}

void printLoops(const Workspace &workspace, const Lens &lens, QTextStream &out)
{
    const Financing found = financing(workspace, marketGraph(workspace, lens));
    out << financingCaveat() << "\n\n";
    for (const ClosedMarket &each : found.market) {
        out << labelOf(each.basis) << '\t' << Text::tr("returned by the same pair") << ' '
            << shownShare(each.reciprocity) << '\t' << Text::tr("in closed loops") << ' '
            << shownShare(each.closedLoopShare) << '\n';
    }
    for (const FinancingPair &flow : found.pairs) {
        out << '\n'
            << partyText(workspace, flow.funder) << u" ⇄ "_s << partyText(workspace, flow.buyer)
            << '\n';
        for (const FinancingAmounts &each : flow.amounts) {
            out << "  " << labelOf(each.basis) << '\t' << Text::tr("in") << ' '
                << shown(each.funding.amount, each.funding.isOpen) << '\t' << Text::tr("back")
                << ' ' << shown(each.purchases.amount, each.purchases.isOpen) << '\t'
                << Text::tr("returnable") << ' ' << shownShare(each.returnableShare) << '\n';
        }
        if (flow.statedFunding)
            out << "  " << Text::tr("a source gives %1 in all").arg(shown(flow.statedFunding))
                << '\n';
        for (const Id<Claim> &id : flow.opinions) {
            const Claim &claim = *workspace.find(id);
            out << "  " << u"“"_s << claim.value << u"” – "_s
                << title(workspace, refOf(claim.source)) << '\n';
        }
    }
    if (!found.cycles.empty())
        out << '\n';
    for (const PaymentCycle &cycle : found.cycles) {
        std::vector<RowRef> rows;
        for (const Id<Party> &party : cycle.parties)
            rows.push_back(refOf(party));
        rows.push_back(rows.front());
        out << chainText(workspace, rows) << '\t' << shown(cycle.smallest.front().amount) << '\n';
    }
    out << '\n' << cyclesNote(found) << '\n';
}

void printDependents(const Workspace &workspace, const Lens &lens, const RowRef &asked,
                     QTextStream &out)
{
    const Dependents found = dependentsOf(workspace, lens, asked);
    out << Text::tr("directly\t%1 a year").arg(shown(found.direct)) << '\n'
        << Text::tr("indirectly\t%1 a year").arg(shown(found.indirect)) << '\n';
    for (const DependentContract &each : found.contracts) {
        out << "  " << title(workspace, refOf(each.contract)) << '\t' << shown(each.direct) << '\t'
            << shown(each.indirect) << '\n';
    }
    out << '\n';
    for (const DependentWorkload &each : found.workloads) {
        out << (each.isDirect ? Text::tr("direct") : Text::tr("indirect")) << '\t'
            << shown(each.year) << '\t' << chainText(workspace, each.chain) << '\n';
    }
    printUntraced(workspace, found.untraced, out);
}

} // namespace fairlead
