#include "models/graph/graphlayout.h"

#include "models/graph/graphviz.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr size_t kMostForDot = 700; // vertices; it takes seconds beyond

bool isMostlyKnown(const LayoutRequest &request)
{
    const auto known = std::ranges::count_if(
        request.nodes, [](const LayoutNode &node) { return node.before.has_value(); });
    return known > 0 && known * 2 >= std::ssize(request.nodes);
}

LayerOrder bestOrder(const LayeredGraph &graph, const LayoutTools &tools)
{
    const LayerOrder plain = plainOrder(graph);
    if (graph.vertices.size() > kMostForDot)
        return plain;
    const auto byDot = dotOrder(graph, tools);
    return byDot && crossingsOf(graph, *byDot) < crossingsOf(graph, plain) ? *byDot : plain;
}

GraphLayout layered(const LayoutRequest &request, const LayoutTools &tools)
{
    const LayeredGraph graph(request);
    const LayerOrder order = isMostlyKnown(request) ? keptOrder(graph) : bestOrder(graph, tools);
    GraphLayout layout{
        .nodes = {}, .bends = {}, .height = std::max(request.height, neededHeight(graph))};
    const std::vector<double> places = placesOf(graph, order, layout.height);
    const auto placeOf = [&](int vertex) {
        const int layer = graph.vertices[size_t(vertex)].layer;
        return QPointF(request.columns[size_t(layer)], places[size_t(vertex)]);
    };
    for (size_t node = 0; node < request.nodes.size(); ++node)
        layout.nodes.push_back(placeOf(int(node)));
    for (const std::vector<int> &way : graph.ways) {
        std::vector<QPointF> &bends = layout.bends.emplace_back();
        std::ranges::transform(way, std::back_inserter(bends), placeOf);
    }
    return layout;
}

} // namespace

GraphLayout layOut(const LayoutRequest &request, const LayoutTools &tools)
{
    GraphLayout layout;
    const auto force =
        request.kind == LayoutKind::Force ? forcePlaces(request, tools) : std::nullopt;
    if (force) {
        layout.nodes = *force;
        layout.bends.resize(request.edges.size());
        for (const QPointF &place : layout.nodes)
            layout.height = std::max(layout.height, place.y());
    } else {
        layout = layered(request, tools);
    }
    layout.free = layout.nodes;
    for (size_t node = 0; node < request.nodes.size(); ++node) {
        if (request.nodes[node].pin)
            layout.nodes[node] = *request.nodes[node].pin;
    }
    return layout;
}

} // namespace fairlead
