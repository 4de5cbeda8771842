#include "ui/graph/graphpicture.h"
#include "ui/graph/strandwidths.h"

#include <algorithm>
#include <array>

namespace fairlead {

namespace {

// Distances between the columns, in the order of the layers.
constexpr std::array kDistances{180.0, 196.0, 154.0, 138.0};
constexpr double kHeight = 430;
constexpr double kLabelRoom = 15; // over the bars of inner columns
constexpr double kBarGap = 3;

std::vector<GraphLayer> layersOf(const MarketGraph &graph)
{
    std::vector<GraphLayer> layers;
    for (const GraphNode &node : graph.nodes) {
        if (layers.empty() || layers.back() != node.layer)
            layers.push_back(node.layer);
    }
    return layers;
}

std::vector<double> columnsOf(const std::vector<GraphLayer> &layers)
{
    std::vector<double> columns;
    double x = 0;
    for (size_t at = 0; at < layers.size(); ++at) {
        if (at > 0)
            x += kDistances[size_t(layers[at - 1])];
        columns.push_back(x);
    }
    return columns;
}

std::map<RowRef, int> numbersOf(const MarketGraph &graph)
{
    std::map<RowRef, int> numbers;
    for (const GraphNode &node : graph.nodes)
        numbers.emplace(node.row, int(numbers.size()));
    return numbers;
}

GraphPlaces::Pair pairOf(const RowRef &one, const RowRef &other)
{
    return other < one ? GraphPlaces::Pair(other, one) : GraphPlaces::Pair(one, other);
}

struct Thickness
{
    std::map<GraphPlaces::Pair, double> pairs;
    std::vector<std::array<double, 2>> sides; ///< of each node: left, right
};

Thickness thicknessOf(const MarketGraph &graph, const std::map<RowRef, int> &numbers)
{
    Thickness thickness;
    thickness.sides.resize(graph.nodes.size());
    for (const GraphEdge &edge : graph.edges) {
        double sum = 0;
        for (const double width : strandWidths(edge, MoneyBasis::Headline))
            sum += width + kStrandGap;
        thickness.pairs[pairOf(edge.from, edge.to)] += sum;
        const auto from = size_t(numbers.at(edge.from));
        const auto to = size_t(numbers.at(edge.to));
        const bool isRight = graph.nodes[from].layer <= graph.nodes[to].layer;
        const bool isLeftAtEnd = graph.nodes[from].layer < graph.nodes[to].layer;
        thickness.sides[from][isRight ? 1 : 0] += sum;
        thickness.sides[to][isLeftAtEnd ? 0 : 1] += sum;
    }
    return thickness;
}

} // namespace

LayoutRequest layoutRequest(const MarketGraph &graph, LayoutKind kind, const GraphPins &pins,
                            const GraphPlaces &before)
{
    const std::vector<GraphLayer> layers = layersOf(graph);
    const std::map<RowRef, int> numbers = numbersOf(graph);
    const Thickness thickness = thicknessOf(graph, numbers);
    LayoutRequest request{.nodes = {},
                          .edges = {},
                          .columns = columnsOf(layers),
                          .height = kHeight,
                          .kind = kind};
    const bool isComparable = kind == LayoutKind::Layered && !before.columns.empty();
    for (size_t at = 0; at < graph.nodes.size(); ++at) {
        const GraphNode &node = graph.nodes[at];
        const auto layer = std::ranges::find(layers, node.layer) - layers.begin();
        const bool isOuter = layer == 0 || layer + 1 == std::ssize(layers);
        const auto [left, right] = thickness.sides[at];
        LayoutNode place{.layer = int(layer),
                         .height = std::max(kLeastBar, std::max(left, right) + 2 * kBarPadding),
                         .above = isOuter ? kBarGap : kLabelRoom,
                         .below = kBarGap};
        if (const auto pin = pins.find(node.row); pin != pins.end())
            place.pin = pin->second;
        if (const auto old = before.nodes.find(node.row); isComparable && old != before.nodes.end())
            place.before = old->second.y();
        request.nodes.push_back(place);
    }
    for (const auto &[pair, width] : thickness.pairs) {
        if (pair.first != pair.second)
            request.edges.push_back(
                {.from = numbers.at(pair.first), .to = numbers.at(pair.second), .thickness = width});
    }
    return request;
}

GraphPlaces placesOf(const MarketGraph &graph, const LayoutRequest &request,
                     const GraphLayout &layout)
{
    GraphPlaces places;
    for (size_t at = 0; at < graph.nodes.size(); ++at)
        places.nodes.emplace(graph.nodes[at].row, layout.nodes[at]);
    for (size_t at = 0; at < request.edges.size(); ++at) {
        if (!layout.bends[at].empty()) {
            const LayoutEdge &edge = request.edges[at];
            places.bends.emplace(GraphPlaces::Pair(graph.nodes[size_t(edge.from)].row,
                                                   graph.nodes[size_t(edge.to)].row),
                                 layout.bends[at]);
        }
    }
    if (request.kind == LayoutKind::Layered) {
        places.layers = layersOf(graph);
        places.columns = request.columns;
    }
    return places;
}

} // namespace fairlead
