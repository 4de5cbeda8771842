#include "models/graph/graphviews.h"

#include "models/graph/shares.h"
#include "models/rows/deal.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using EdgeKey = std::tuple<RowRef, RowRef, EdgeFamily, bool>;

EdgeKey keyOf(const GraphEdge &edge)
{
    return {edge.from, edge.to, edge.family, edge.isEnded};
}

std::set<RowRef> nearby(const MarketGraph &graph, const RowRef &node, int steps)
{
    std::multimap<RowRef, RowRef> next;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.isEnded)
            continue;
        next.emplace(edge.from, edge.to);
        next.emplace(edge.to, edge.from);
    }
    std::map<RowRef, int> distance{{node, 0}};
    std::deque<RowRef> open{node};
    while (!open.empty()) {
        const RowRef at = open.front();
        open.pop_front();
        const auto [begin, end] = next.equal_range(at);
        for (auto to = begin; to != end && distance.at(at) < steps; ++to) {
            if (distance.emplace(to->second, distance.at(at) + 1).second)
                open.push_back(to->second);
        }
    }
    std::set<RowRef> found;
    for (const auto &[row, away] : distance)
        found.insert(row);
    return found;
}

/// Null where one of them is not known and the other is nothing.
std::optional<Money> together(const std::optional<Money> &one, const std::optional<Money> &other)
{
    if (!one || !other) {
        const auto &known = one ? one : other;
        return known && known->minor != 0 ? known : std::nullopt;
    }
    std::optional<Money> sum = one;
    addTo(sum, *other);
    return sum;
}

bool hasLargerCeiling(const MoneySums &left, const MoneySums &right)
{
    return (left.ceiling ? left.ceiling->units() : -1)
           > (right.ceiling ? right.ceiling->units() : -1);
}

bool isInMoney(const MoneySums &sums)
{
    return sums.ceiling || sums.incomplete;
}

void addSums(const GraphEdge &from, GraphEdge &into)
{
    std::map<QString, MoneySums> byCurrency;
    for (const GraphEdge *edge : {&from, static_cast<const GraphEdge *>(&into)}) {
        std::vector<MoneySums> all = edge->otherSums;
        all.insert(all.begin(), edge->sums);
        for (const MoneySums &sums : all) {
            if (!isInMoney(sums))
                continue;
            const auto [at, isNew] = byCurrency.emplace(sums.currency.code(), sums);
            if (!isNew)
                at->second = together(at->second, sums);
        }
    }
    into.otherSums.clear();
    for (const auto &[code, sums] : byCurrency)
        into.otherSums.push_back(sums);
    into.sums = {};
    if (into.otherSums.empty())
        return;
    const auto main =
        std::min_element(into.otherSums.begin(), into.otherSums.end(), hasLargerCeiling);
    into.sums = *main;
    into.otherSums.erase(main);
}

bool isSameLine(const GraphStrand &left, const GraphStrand &right)
{
    return left.state == right.state
           && (!left.amount || !right.amount || left.amount->currency == right.amount->currency);
}

void addStrands(const GraphEdge &from, GraphEdge &into)
{
    for (const GraphStrand &strand : from.strands) {
        const auto found =
            std::find_if(into.strands.begin(), into.strands.end(),
                         [&](const GraphStrand &other) { return isSameLine(strand, other); });
        if (found == into.strands.end()) {
            into.strands.push_back(strand);
            continue;
        }
        found->isOpen = found->isOpen || strand.isOpen || !found->amount != !strand.amount;
        if (strand.amount)
            found->isOpen = !addTo(found->amount, *strand.amount) || found->isOpen;
        found->rows.insert(found->rows.end(), strand.rows.begin(), strand.rows.end());
    }
    std::stable_sort(into.strands.begin(), into.strands.end(),
                     [](const auto &left, const auto &right) { return left.state < right.state; });
}

void addDeals(const Workspace &workspace, const GraphEdge &from, GraphEdge &into)
{
    for (const Id<Deal> &deal : from.deals) {
        if (std::find(into.deals.begin(), into.deals.end(), deal) == into.deals.end())
            into.deals.push_back(deal);
    }
    const auto announced = [&](const Id<Deal> &deal) {
        const Deal *row = workspace.find(deal);
        return row ? row->announcedOn.value_or(PartialDate()).first() : QDate();
    };
    std::sort(into.deals.begin(), into.deals.end(), [&](const auto &left, const auto &right) {
        return std::pair(announced(left), left) < std::pair(announced(right), right);
    });
}

/// Puts all of one edge into another between the same nodes.
void merge(const Workspace &workspace, const GraphEdge &from, GraphEdge &into)
{
    addSums(from, into);
    addStrands(from, into);
    addDeals(workspace, from, into);
    if (from.since && (!into.since || from.since->first() < into.since->first()))
        into.since = from.since;
    if (!from.until || !into.until)
        into.until.reset();
    else if (from.until->last() > into.until->last())
        into.until = from.until;
    into.capacityGw = std::max(into.capacityGw, from.capacityGw);
    into.exclusivity = std::max(into.exclusivity, from.exclusivity);
    into.statedTotal.reset(); // totals of different pairs are no total of all
    into.isContested = into.isContested || from.isContested;
    into.isUndated = into.isUndated || from.isUndated;
    if (!into.strands.empty())
        into.leftOut.reset();
    else if (from.leftOut)
        into.leftOut = into.leftOut ? std::min(into.leftOut, from.leftOut) : from.leftOut;
}

/// The node into which one goes; its amounts are still to be set.
GraphNode rolledNode(const Workspace &workspace, const GraphNode &node, RollUp rollUp,
                     const std::set<RowRef> &expanded)
{
    GraphNode into{.row = node.row, .layer = node.layer, .name = node.name};
    const RowRef row = rolledInto(workspace, node, rollUp);
    if (row == node.row || expanded.contains(row))
        return into;
    into.row = row;
    if (rollUp == RollUp::Layer)
        into.name = graphLayerText(node.layer);
    else
        into.name = workspace.find(Id<Party>{row.id})->name;
    return into;
}

std::map<EdgeKey, const GraphEdge *> edgesByKey(const MarketGraph &graph)
{
    std::map<EdgeKey, const GraphEdge *> edges;
    for (const GraphEdge &edge : graph.edges)
        edges[keyOf(edge)] = &edge;
    return edges;
}

/// The nodes of one graph that the other does not have.
std::vector<GraphNode> nodesOnlyIn(const MarketGraph &graph, const MarketGraph &other)
{
    std::set<RowRef> known;
    for (const GraphNode &node : other.nodes)
        known.insert(node.row);
    std::vector<GraphNode> only;
    for (const GraphNode &node : graph.nodes) {
        if (!known.contains(node.row))
            only.push_back(node);
    }
    return only;
}

} // namespace

MoneySums together(const MoneySums &one, const MoneySums &other)
{
    MoneySums sums{.currency = one.currency};
    for (auto member : {&MoneySums::paid, &MoneySums::firm, &MoneySums::conditional,
                        &MoneySums::option, &MoneySums::intention})
        sums.*member = together(one.*member, other.*member);
    // Null says of these that there is none, and not that it is unknown.
    for (auto member : {&MoneySums::unknown, &MoneySums::ceiling}) {
        for (const MoneySums *part : {&one, &other}) {
            if (part->*member && !addTo(sums.*member, *(part->*member)))
                sums.incomplete = true;
        }
    }
    sums.ceilingIsOpen = one.ceilingIsOpen || other.ceilingIsOpen;
    sums.incomplete = sums.incomplete || one.incomplete || other.incomplete;
    return sums;
}

MarketGraph graphOfAllDays(const Workspace &workspace, const Lens &lens, const MarketGraph &today)
{
    Lens all = lens;
    all.asOf = QDate(9999, 1, 1);     // after everything that a workspace knows of
    all.basis = MoneyBasis::Headline; // another basis is no reason to lay it out anew
    MarketGraph whole = marketGraph(workspace, all);
    for (const GraphNode &node : nodesOnlyIn(today, whole)) {
        const auto after = std::ranges::upper_bound(whole.nodes, node.layer, {}, &GraphNode::layer);
        whole.nodes.insert(after, node);
    }
    // By their number: of several with one name the one that draws a strand, if any does.
    std::map<std::tuple<RowRef, RowRef, EdgeFamily>, size_t> named;
    for (size_t at = 0; at < whole.edges.size(); ++at) {
        const GraphEdge &edge = whole.edges[at];
        const auto [found, isNew] = named.emplace(std::tuple(edge.from, edge.to, edge.family), at);
        if (!isNew && !edge.strands.empty())
            found->second = at;
    }
    for (const GraphEdge &edge : today.edges) {
        const auto found = named.find({edge.from, edge.to, edge.family});
        if (found == named.end())
            whole.edges.push_back(edge);
        else if (whole.edges[found->second].strands.empty() && !edge.strands.empty())
            whole.edges[found->second] = edge;
    }
    return whole;
}

MarketGraph focusOn(const MarketGraph &graph, const RowRef &node, int steps)
{
    const std::set<RowRef> kept = nearby(graph, node, steps);
    MarketGraph part;
    for (const GraphNode &each : graph.nodes) {
        if (kept.contains(each.row))
            part.nodes.push_back(each);
    }
    for (const GraphEdge &edge : graph.edges) {
        if (kept.contains(edge.from) && kept.contains(edge.to))
            part.edges.push_back(edge);
    }
    return part;
}

RowRef rolledInto(const Workspace &workspace, const GraphNode &node, RollUp rollUp)
{
    switch (rollUp) {
    case RollUp::Nothing:
        break;
    case RollUp::CorporateFamily:
        if (node.row.table == TableId::Party)
            return refOf(ultimateParent(workspace, Id<Party>{node.row.id}));
        break;
    case RollUp::Layer:
        return layerNode(node.layer, node.row.table);
    }
    return node.row;
}

MarketGraph rolledUp(const Workspace &workspace, const MarketGraph &graph, RollUp rollUp,
                     const Lens &lens, const std::set<RowRef> &expanded)
{
    std::map<RowRef, RowRef> into;
    std::map<RowRef, GraphNode> nodes;
    for (const GraphNode &node : graph.nodes) {
        const GraphNode rolled = rolledNode(workspace, node, rollUp, expanded);
        into[node.row] = rolled.row;
        // The parent itself, where it is in the graph, says in which layer it is.
        if (rolled.row == node.row)
            nodes[rolled.row] = rolled;
        else
            nodes.emplace(rolled.row, rolled);
    }
    std::map<EdgeKey, GraphEdge> edges;
    for (const GraphEdge &edge : graph.edges) {
        GraphEdge moved = edge;
        moved.from = into.at(edge.from);
        moved.to = into.at(edge.to);
        const auto [at, isNew] = edges.emplace(keyOf(moved), moved);
        if (!isNew)
            merge(workspace, moved, at->second);
    }
    MarketGraph rolled;
    for (const auto &[row, node] : nodes)
        rolled.nodes.push_back(node);
    std::sort(rolled.nodes.begin(), rolled.nodes.end(), [](const auto &left, const auto &right) {
        return std::tie(left.layer, left.name, left.row)
               < std::tie(right.layer, right.name, right.row);
    });
    for (const auto &[key, edge] : edges)
        rolled.edges.push_back(edge);
    addNodeAmounts(rolled, lens.basis);
    return rolled;
}

MarketGraph inBundles(const Workspace &workspace, const MarketGraph &graph)
{
    std::map<std::tuple<RowRef, RowRef, bool>, GraphEdge> bundles;
    MarketGraph bundled{.nodes = graph.nodes, .edges = {}};
    for (const GraphEdge &edge : graph.edges) {
        if (edge.family == EdgeFamily::OwnSpend || edge.leftOut) {
            bundled.edges.push_back(edge);
            continue;
        }
        const auto [at, isNew] =
            bundles.try_emplace({payerOf(edge), receiverOf(edge), edge.isEnded}, edge);
        GraphEdge &bundle = at->second;
        if (!isNew) {
            // Of several kinds it is shown as money, which runs from the payer.
            if (moneyRunsBack(bundle.family) && !moneyRunsBack(edge.family)) {
                bundle.family = edge.family;
                bundle.from = edge.from;
                bundle.to = edge.to;
            }
            merge(workspace, edge, bundle);
        }
        bundle.bundled.push_back(edge.family);
    }
    for (auto &[key, bundle] : bundles) {
        if (bundle.bundled.size() == 1)
            bundle.bundled.clear();
        bundled.edges.push_back(std::move(bundle));
    }
    std::ranges::stable_sort(bundled.edges, {}, [](const GraphEdge &edge) { return keyOf(edge); });
    return bundled;
}

bool GraphDifference::isEmpty() const
{
    return added.empty() && ended.empty() && gone.empty() && changed.empty() && addedNodes.empty()
           && goneNodes.empty();
}

GraphDifference difference(const MarketGraph &before, const MarketGraph &after)
{
    const auto old = edgesByKey(before);
    const auto now = edgesByKey(after);
    GraphDifference difference;
    for (const auto &[key, edge] : now) {
        const auto found = old.find(key);
        if (found == old.end())
            (edge->isEnded ? difference.ended : difference.added).push_back(*edge);
        else if (!edge->isEnded && *found->second != *edge)
            difference.changed.push_back({*found->second, *edge});
    }
    for (const auto &[key, edge] : old) {
        const auto &[from, to, family, isEnded] = key;
        if (!isEnded && !now.contains(key) && !now.contains({from, to, family, true}))
            difference.gone.push_back(*edge);
    }
    difference.addedNodes = nodesOnlyIn(after, before);
    difference.goneNodes = nodesOnlyIn(before, after);
    return difference;
}

} // namespace fairlead
