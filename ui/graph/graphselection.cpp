#include "ui/graph/graphselection.h"

#include <algorithm>

namespace fairlead {

namespace {

GraphMarks nothingOf(const GraphPicture &picture)
{
    return {std::vector<bool>(picture.nodes.size()), std::vector<bool>(picture.edges.size())};
}

void markEdge(const GraphPicture &picture, int number, GraphMarks &marks)
{
    const PictureEdge &edge = picture.edges[size_t(number)];
    marks.edges[size_t(number)] = true;
    marks.nodes[size_t(edge.from)] = true;
    marks.nodes[size_t(edge.to)] = true;
}

} // namespace

GraphEdgeKey keyOf(const GraphEdge &edge)
{
    return {edge.from, edge.to, edge.family, edge.isEnded};
}

int numberOf(const MarketGraph &graph, const GraphEdgeKey &key)
{
    const auto at = std::ranges::find_if(graph.edges,
                                         [&](const GraphEdge &edge) { return keyOf(edge) == key; });
    return at == graph.edges.end() ? -1 : int(at - graph.edges.begin());
}

bool GraphSelection::holds(const RowRef &row) const
{
    return std::ranges::find(nodes, row) != nodes.end();
}

bool GraphSelection::keepTo(const MarketGraph &graph, const GraphPicture &picture)
{
    const auto isGone = [&](const RowRef &row) { return picture.find(row) < 0; };
    bool isLess = std::erase_if(nodes, isGone) > 0;
    if (edge && numberOf(graph, *edge) < 0) {
        edge.reset();
        isLess = true;
    }
    if (isGone(current))
        current = {};
    return isLess;
}

GraphMarks GraphSelection::marksIn(const MarketGraph &graph, const GraphPicture &picture) const
{
    GraphMarks marks = nothingOf(picture);
    for (const RowRef &row : nodes) {
        const int node = picture.find(row);
        if (node >= 0)
            marks.nodes[size_t(node)] = true;
    }
    const int number = edge ? numberOf(graph, *edge) : -1;
    if (number >= 0)
        markEdge(picture, number, marks);
    return marks;
}

GraphMarks neighbourhoodOf(const GraphPicture &picture, const GraphHit &hit)
{
    GraphMarks marks = nothingOf(picture);
    if (hit.edge >= 0)
        markEdge(picture, hit.edge, marks);
    if (hit.node >= 0) {
        marks.nodes[size_t(hit.node)] = true;
        for (const int edge : picture.nodes[size_t(hit.node)].edges)
            markEdge(picture, edge, marks);
    }
    return marks;
}

GraphMarks marksOf(const MarketGraph &graph, const GraphPicture &picture, const GraphWays &ways,
                   const GraphMarks &selected)
{
    GraphMarks marks = nothingOf(picture);
    for (size_t at = 0; at < graph.edges.size(); ++at) {
        if (ways.holds(graph.edges[at]))
            markEdge(picture, int(at), marks);
    }
    for (size_t at = 0; at < marks.nodes.size(); ++at) {
        marks.nodes[at] = marks.nodes[at] || selected.hasNode(int(at))
                          || ways.nodes.contains(picture.nodes[at].row);
    }
    return marks;
}

} // namespace fairlead
