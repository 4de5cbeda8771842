#include "models/graph/layerorder.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int kRounds = 12;
constexpr double kPull = 0.75; // of the neighbours; the rest keeps a column spread out

double roomAbove(const LayeredGraph::Vertex &vertex)
{
    return vertex.above + vertex.height / 2;
}

double roomBelow(const LayeredGraph::Vertex &vertex)
{
    return vertex.height / 2 + vertex.below;
}

/// The places of one column nearest to the wanted ones, in least squares, with the order and all
/// distances kept: pool adjacent violators (Ayer et al. 1955), after taking the distances out.
void placeColumn(const LayeredGraph &graph, const std::vector<int> &layer,
                 const std::vector<double> &wanted, double height, std::vector<double> &places)
{
    struct Pool
    {
        double sum = 0;
        int count = 0;
        double mean() const { return sum / count; }
    };
    std::vector<double> offsets;
    double used = 0;
    for (size_t at = 0; at < layer.size(); ++at) {
        const LayeredGraph::Vertex &vertex = graph.vertices[size_t(layer[at])];
        used += roomAbove(vertex);
        offsets.push_back(used);
        used += roomBelow(vertex);
    }
    std::vector<Pool> pools;
    for (size_t at = 0; at < layer.size(); ++at) {
        pools.push_back({wanted[size_t(layer[at])] - offsets[at], 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    const double slack = std::max(0.0, height - used);
    size_t at = 0;
    for (const Pool &pool : pools) {
        const double shift = std::clamp(pool.mean(), 0.0, slack);
        for (int member = 0; member < pool.count; ++member, ++at)
            places[size_t(layer[at])] = offsets[at] + shift;
    }
}

std::vector<double> spread(const LayeredGraph &graph, const LayerOrder &order, double height)
{
    std::vector<double> places(graph.vertices.size());
    for (const std::vector<int> &layer : order) {
        double used = 0;
        for (const int vertex : layer)
            used += roomAbove(graph.vertices[size_t(vertex)])
                    + roomBelow(graph.vertices[size_t(vertex)]);
        const double gap = layer.empty() ? 0 : std::max(0.0, height - used) / double(layer.size());
        double at = gap / 2;
        for (const int vertex : layer) {
            at += roomAbove(graph.vertices[size_t(vertex)]);
            places[size_t(vertex)] = at;
            at += roomBelow(graph.vertices[size_t(vertex)]) + gap;
        }
    }
    return places;
}

} // namespace

double neededHeight(const LayeredGraph &graph)
{
    std::vector<double> needed(size_t(graph.layers), 0.0);
    for (const LayeredGraph::Vertex &vertex : graph.vertices)
        needed[size_t(vertex.layer)] += roomAbove(vertex) + roomBelow(vertex);
    return needed.empty() ? 0 : *std::ranges::max_element(needed);
}

std::vector<double> placesOf(const LayeredGraph &graph, const LayerOrder &order, double height)
{
    const std::vector<double> even = spread(graph, order, height);
    std::vector<double> places = even;
    std::vector<double> wanted = even;
    for (int round = 0; round < kRounds; ++round) {
        for (size_t step = 0; step < order.size(); ++step) {
            const size_t layer = round % 2 == 0 ? step : order.size() - 1 - step;
            for (const int vertex : order[layer]) {
                const auto at = size_t(vertex);
                double sum = 0;
                double count = 0;
                for (const auto *side : {&graph.left, &graph.right}) {
                    for (const int neighbour : (*side)[at]) {
                        sum += places[size_t(neighbour)];
                        ++count;
                    }
                }
                wanted[at] = count > 0 ? kPull * sum / count + (1 - kPull) * even[at] : even[at];
                if (graph.vertices[at].before)
                    wanted[at] = *graph.vertices[at].before;
            }
            placeColumn(graph, order[layer], wanted, height, places);
        }
    }
    return places;
}

} // namespace fairlead
