#include "models/graph/graphfilter.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_set>

namespace fairlead {

namespace {

std::set<RowRef> near(const std::vector<GraphEdge> &edges, const RowRef &centre, int steps)
{
    std::set<RowRef> reached{centre};
    for (int step = 0; step < steps; ++step) {
        std::set<RowRef> next = reached;
        for (const GraphEdge &edge : edges) {
            if (reached.contains(edge.from))
                next.insert(edge.to);
            if (reached.contains(edge.to))
                next.insert(edge.from);
        }
        if (next.size() == reached.size())
            break;
        reached = std::move(next);
    }
    return reached;
}

bool isSwitchedOn(const GraphEdge &edge, const GraphFilter &filter)
{
    return uncounted(edge) ? filter.showsUncounted : filter.showsEnded;
}

/// What is listed on an edge and in no sum has one dotted line.
GraphStrand lineWithoutAmount(const GraphEdge &edge)
{
    GraphStrand line{.state = StrandState::Announced, .amount = {}, .rows = {}};
    for (const Id<Deal> &deal : edge.deals)
        line.rows.push_back(refOf(deal));
    return line;
}

using Rows = std::unordered_set<RowRef, RowHash>;

Rows endsOf(const std::vector<GraphEdge> &edges)
{
    Rows ends;
    for (const GraphEdge &edge : edges) {
        ends.insert(edge.from);
        ends.insert(edge.to);
    }
    return ends;
}

bool passes(const GraphEdge &edge, const GraphFilter &filter)
{
    return edge.from != edge.to && !filter.hiddenFamilies.contains(edge.family)
           && (!edge.strands.empty() || isSwitchedOn(edge, filter))
           && (filter.showsEnded || !edge.isEnded) && !(filter.hidesContested && edge.isContested)
           && !filter.hiddenNodes.contains(edge.from) && !filter.hiddenNodes.contains(edge.to);
}

/// The strands of an edge that pass; none: it is not shown.
std::vector<GraphStrand> shownStrands(const GraphEdge &edge, const GraphFilter &filter)
{
    if (!passes(edge, filter))
        return {};
    if (edge.strands.empty())
        return {lineWithoutAmount(edge)};
    std::vector<GraphStrand> strands = edge.strands;
    std::erase_if(strands, [&](const GraphStrand &strand) {
        return filter.hiddenStates.contains(strand.state);
    });
    return strands;
}

} // namespace

std::optional<LeftOut> uncounted(const GraphEdge &edge)
{
    const bool isReason = edge.leftOut == LeftOut::Unverified || edge.leftOut == LeftOut::DoNotAdd;
    return isReason ? edge.leftOut : std::nullopt;
}

MarketGraph drawable(const MarketGraph &graph, const MarketGraph &today, const GraphFilter &filter)
{
    const auto nameOf = [](const GraphEdge &edge) {
        return std::tuple(edge.from, edge.to, edge.family);
    };
    std::set<std::tuple<RowRef, RowRef, EdgeFamily>> shownToday;
    for (const GraphEdge &edge : today.edges) {
        if (edge.strands.empty() && isSwitchedOn(edge, filter))
            shownToday.insert(nameOf(edge));
    }
    MarketGraph drawn;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.strands.empty() && !isSwitchedOn(edge, filter)
            && !shownToday.contains(nameOf(edge)))
            continue;
        drawn.edges.push_back(edge);
        if (edge.strands.empty())
            drawn.edges.back().strands.push_back(lineWithoutAmount(edge));
    }
    const Rows connected = endsOf(drawn.edges);
    std::ranges::copy_if(graph.nodes, std::back_inserter(drawn.nodes), [&](const GraphNode &node) {
        return node.layer == GraphLayer::Workload || connected.contains(node.row);
    });
    return drawn;
}

MarketGraph filtered(const MarketGraph &graph, const GraphFilter &filter)
{
    MarketGraph shown;
    for (const GraphEdge &edge : graph.edges) {
        std::vector<GraphStrand> strands = shownStrands(edge, filter);
        if (strands.empty())
            continue;
        shown.edges.push_back(edge);
        shown.edges.back().strands = std::move(strands);
    }
    if (filter.focus) {
        const std::set<RowRef> close = near(shown.edges, *filter.focus, filter.focusSteps);
        std::erase_if(shown.edges, [&](const GraphEdge &edge) {
            return !close.contains(edge.from) || !close.contains(edge.to);
        });
    }
    const Rows connected = endsOf(shown.edges);
    for (const GraphNode &node : graph.nodes) {
        const bool isAlone = !connected.contains(node.row);
        const bool staysAlone =
            filter.focus ? node.row == *filter.focus : node.layer == GraphLayer::Workload;
        if ((!isAlone || staysAlone) && !filter.hiddenNodes.contains(node.row))
            shown.nodes.push_back(node);
    }
    return shown;
}

namespace {

/// The edge of a node that is nearest to being shown: its reason first, by HiddenBy.
struct Hindrance
{
    const GraphEdge *edge = nullptr; ///< null: there is none
    HiddenBy why = HiddenBy::NoEdge;
};

HiddenBy hindranceOf(const GraphEdge &edge, const GraphFilter &filter)
{
    const auto reason = uncounted(edge);
    if (edge.isEnded && !filter.showsEnded)
        return HiddenBy::Ended;
    if (edge.strands.empty() && !isSwitchedOn(edge, filter))
        return reason == LeftOut::Unverified ? HiddenBy::Unverified
               : reason                      ? HiddenBy::Elsewhere
                                             : HiddenBy::Ended;
    return HiddenBy::Lines;
}

/// What is drawn by default is nearer than what has to be switched on.
Hindrance hindranceOf(const MarketGraph &graph, const GraphFilter &filter, const RowRef &node)
{
    Hindrance found;
    for (const GraphEdge &edge : graph.edges) {
        if ((edge.from != node && edge.to != node) || edge.from == edge.to)
            continue;
        const HiddenBy why = hindranceOf(edge, filter);
        const bool isNearer = why == HiddenBy::Lines && found.why != HiddenBy::Lines;
        if (!found.edge || isNearer)
            found = {&edge, why};
    }
    return found;
}

} // namespace

std::optional<HiddenBy> reasonHidden(const MarketGraph &graph, const GraphFilter &filter,
                                     const RowRef &node)
{
    const MarketGraph shown = filtered(graph, filter);
    if (shown.find(node))
        return {};
    if (filter.hiddenNodes.contains(node))
        return HiddenBy::Hand;
    GraphFilter whole = filter;
    whole.focus.reset();
    if (filter.focus && filtered(graph, whole).find(node))
        return HiddenBy::Focus;
    return hindranceOf(graph, filter, node).why;
}

std::map<HiddenBy, int> hiddenEdges(const MarketGraph &graph, const GraphFilter &filter)
{
    std::map<HiddenBy, int> hidden;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.from != edge.to && shownStrands(edge, filter).empty())
            ++hidden[hindranceOf(edge, filter)];
    }
    return hidden;
}

void allow(const MarketGraph &graph, const RowRef &node, GraphFilter &filter)
{
    const Hindrance hindrance = hindranceOf(graph, filter, node);
    if (!hindrance.edge)
        return;
    const GraphEdge &edge = *hindrance.edge;
    const auto reason = uncounted(edge);
    filter.showsUncounted = filter.showsUncounted || reason;
    filter.showsEnded = filter.showsEnded || edge.isEnded || (edge.strands.empty() && !reason);
    filter.hiddenNodes.erase(edge.from);
    filter.hiddenNodes.erase(edge.to);
    filter.hiddenFamilies.erase(edge.family);
    filter.hidesContested = filter.hidesContested && !edge.isContested;
    for (const GraphStrand &strand : edge.strands)
        filter.hiddenStates.erase(strand.state);
}

GraphCounts countsOf(const MarketGraph &graph)
{
    GraphCounts counts;
    for (const GraphEdge &edge : graph.edges) {
        const auto reason = uncounted(edge);
        if (edge.isEnded || (edge.strands.empty() && !reason)) {
            ++counts.ended;
            continue;
        }
        if (reason) {
            ++(reason == LeftOut::Unverified ? counts.unverified : counts.countedElsewhere);
            continue;
        }
        counts.undated += edge.isUndated ? 1 : 0;
        ++counts.families[edge.family];
        counts.contested += edge.isContested ? 1 : 0;
        for (const GraphStrand &strand : edge.strands)
            ++counts.states[strand.state];
    }
    return counts;
}

std::set<RowRef> neighbourhood(const MarketGraph &graph, const RowRef &centre, int steps)
{
    return near(graph.edges, centre, steps);
}

} // namespace fairlead
