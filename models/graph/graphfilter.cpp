#include "models/graph/graphfilter.h"

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

bool passes(const GraphEdge &edge, const GraphFilter &filter)
{
    return edge.from != edge.to && !filter.hiddenFamilies.contains(edge.family)
           && !edge.strands.empty() && (filter.showsEnded || !edge.isEnded)
           && !(filter.hidesContested && edge.isContested)
           && !filter.hiddenNodes.contains(edge.from) && !filter.hiddenNodes.contains(edge.to);
}

} // namespace

MarketGraph filtered(const MarketGraph &graph, const GraphFilter &filter)
{
    MarketGraph shown;
    for (const GraphEdge &edge : graph.edges) {
        if (!passes(edge, filter))
            continue;
        GraphEdge part = edge;
        std::erase_if(part.strands, [&](const GraphStrand &strand) {
            return filter.hiddenStates.contains(strand.state);
        });
        if (!part.strands.empty())
            shown.edges.push_back(std::move(part));
    }
    if (filter.focus) {
        const std::set<RowRef> close = near(shown.edges, *filter.focus, filter.focusSteps);
        std::erase_if(shown.edges, [&](const GraphEdge &edge) {
            return !close.contains(edge.from) || !close.contains(edge.to);
        });
    }
    std::set<RowRef> connected;
    for (const GraphEdge &edge : shown.edges) {
        connected.insert(edge.from);
        connected.insert(edge.to);
    }
    for (const GraphNode &node : graph.nodes) {
        const bool isAlone = !connected.contains(node.row);
        const bool staysAlone =
            filter.focus ? node.row == *filter.focus : node.layer == GraphLayer::Workload;
        if ((!isAlone || staysAlone) && !filter.hiddenNodes.contains(node.row))
            shown.nodes.push_back(node);
    }
    return shown;
}

GraphCounts countsOf(const MarketGraph &graph)
{
    GraphCounts counts;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.strands.empty())
            continue;
        if (edge.isEnded) {
            ++counts.ended;
            continue;
        }
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
