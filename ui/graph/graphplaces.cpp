#include "ui/graph/graphpicture.h"
#include "ui/graph/strandwidths.h"

#include <algorithm>
#include <array>

namespace fairlead {

namespace {

// Distances between the columns, in the order of the layers.
constexpr std::array kDistances{172.0, 236.0, 184.0, 116.0};
constexpr double kSplit = 112;   // between the two columns of a crowded layer
constexpr auto kCrowd = 12;      // nodes of a layer
constexpr double kPassing = 0.5; // of its thickness, where an edge passes a column
constexpr double kHeight = 430;
constexpr double kLabelRoom = 20; // over the bars of inner columns, where a name stands
constexpr double kBarGap = 2.5;
constexpr double kOuterGap = 6.6; // where the names stand beside the bars

/// The columns of a graph and which of them each node stands in.
struct Columns
{
    std::vector<GraphLayer> layers; ///< of each column
    std::vector<double> places;
    std::vector<int> ofNodes;
};

/// In a crowded layer, whoever pays its neighbours stands behind those that they pay, so that their
/// edges run from side to side like all others.
std::vector<bool> secondColumn(const MarketGraph &graph, GraphLayer layer,
                               const std::map<RowRef, int> &numbers)
{
    std::vector<bool> isSecond(graph.nodes.size());
    const auto count = std::ranges::count(graph.nodes, layer, &GraphNode::layer);
    if (count < kCrowd || layer == graph.nodes.front().layer || layer == graph.nodes.back().layer)
        return isSecond;
    for (const GraphEdge &edge : graph.edges) {
        const auto payer = size_t(numbers.at(payerOf(edge)));
        const auto receiver = size_t(numbers.at(receiverOf(edge)));
        if (payer != receiver && graph.nodes[payer].layer == layer
            && graph.nodes[receiver].layer == layer)
            isSecond[payer] = true;
    }
    return isSecond;
}

Columns columnsOf(const MarketGraph &graph, const std::map<RowRef, int> &numbers)
{
    Columns columns;
    columns.ofNodes.resize(graph.nodes.size());
    double x = 0;
    for (size_t at = 0; at < graph.nodes.size();) {
        const GraphLayer layer = graph.nodes[at].layer;
        const std::vector<bool> isSecond = secondColumn(graph, layer, numbers);
        const bool isSplit = std::ranges::count(isSecond, true) > 0;
        if (!columns.layers.empty())
            x += kDistances[size_t(columns.layers.back())];
        const auto first = int(columns.layers.size());
        columns.layers.push_back(layer);
        columns.places.push_back(x);
        if (isSplit) {
            x += kSplit;
            columns.layers.push_back(layer);
            columns.places.push_back(x);
        }
        for (; at < graph.nodes.size() && graph.nodes[at].layer == layer; ++at)
            columns.ofNodes[at] = first + (isSecond[at] ? 1 : 0);
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

Thickness thicknessOf(const MarketGraph &graph, const std::map<RowRef, int> &numbers,
                      const std::vector<int> &columns, const StrandScale &scale)
{
    Thickness thickness;
    thickness.sides.resize(graph.nodes.size());
    for (const GraphEdge &edge : graph.edges) {
        double sum = 0;
        for (const StrandWidth &width : strandWidths(edge, scale))
            sum += width.pixels + kStrandGap;
        thickness.pairs[pairOf(edge.from, edge.to)] += sum;
        const auto from = size_t(numbers.at(edge.from));
        const auto to = size_t(numbers.at(edge.to));
        const bool isRight = columns[from] <= columns[to];
        const bool isLeftAtEnd = columns[from] < columns[to];
        thickness.sides[from][isRight ? 1 : 0] += sum;
        thickness.sides[to][isLeftAtEnd ? 0 : 1] += sum;
    }
    return thickness;
}

} // namespace

LayoutRequest layoutRequest(const MarketGraph &graph, LayoutKind kind, const GraphPins &pins,
                            const GraphPlaces &before, const StrandScale &scale)
{
    const std::map<RowRef, int> numbers = numbersOf(graph);
    const Columns columns = columnsOf(graph, numbers);
    const Thickness thickness = thicknessOf(graph, numbers, columns.ofNodes, scale);
    const double passing = scale.bandPixels > 0 ? 1 : kPassing;
    LayoutRequest request{
        .nodes = {}, .edges = {}, .columns = columns.places, .height = kHeight, .kind = kind};
    const bool isComparable = kind == LayoutKind::Layered && !before.columns.empty();
    for (size_t at = 0; at < graph.nodes.size(); ++at) {
        const GraphNode &node = graph.nodes[at];
        const int column = columns.ofNodes[at];
        const bool isOuter = column == 0 || column + 1 == std::ssize(columns.places);
        const auto [left, right] = thickness.sides[at];
        LayoutNode place{.layer = column,
                         .height = std::max(kLeastBar, std::max(left, right) + 2 * kBarPadding),
                         .above = isOuter ? kOuterGap : kLabelRoom,
                         .below = isOuter ? kOuterGap : kBarGap};
        if (const auto pin = pins.find(node.row); pin != pins.end())
            place.pin = pin->second;
        if (const auto old = before.free.find(node.row); isComparable && old != before.free.end())
            place.before = old->second.y();
        request.nodes.push_back(place);
    }
    for (const auto &[pair, width] : thickness.pairs) {
        if (pair.first != pair.second)
            request.edges.push_back({.from = numbers.at(pair.first),
                                     .to = numbers.at(pair.second),
                                     .thickness = passing * width});
    }
    return request;
}

GraphPlaces placesOf(const MarketGraph &graph, const LayoutRequest &request,
                     const GraphLayout &layout)
{
    GraphPlaces places;
    for (size_t at = 0; at < graph.nodes.size(); ++at) {
        places.nodes.emplace(graph.nodes[at].row, layout.nodes[at]);
        places.free.emplace(graph.nodes[at].row, layout.free[at]);
    }
    for (size_t at = 0; at < request.edges.size(); ++at) {
        if (!layout.bends[at].empty()) {
            const LayoutEdge &edge = request.edges[at];
            places.bends.emplace(GraphPlaces::Pair(graph.nodes[size_t(edge.from)].row,
                                                   graph.nodes[size_t(edge.to)].row),
                                 layout.bends[at]);
        }
    }
    if (request.kind == LayoutKind::Layered) {
        places.layers = columnsOf(graph, numbersOf(graph)).layers;
        places.columns = request.columns;
    }
    return places;
}

GraphPlaces between(const GraphPlaces &before, const GraphPlaces &after, double share)
{
    GraphPlaces places = after;
    for (auto &[row, place] : places.nodes) {
        const auto old = before.nodes.find(row);
        if (old != before.nodes.end())
            place = old->second + (place - old->second) * share;
    }
    for (auto &[pair, bends] : places.bends) {
        const auto old = before.bends.find(pair);
        if (old == before.bends.end() || old->second.size() != bends.size())
            continue;
        for (size_t at = 0; at < bends.size(); ++at)
            bends[at] = old->second[at] + (bends[at] - old->second[at]) * share;
    }
    return places;
}

} // namespace fairlead
