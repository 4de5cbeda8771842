#include "models/graph/layerorder.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

constexpr int kSweeps = 24;
constexpr int kExchanges = 8;          // rounds after a sweep
constexpr size_t kManyVertices = 1500; // from which exchanges are too slow to be repeated

std::vector<int> positionsOf(const LayeredGraph &graph, const LayerOrder &order)
{
    std::vector<int> positions(graph.vertices.size());
    for (const std::vector<int> &layer : order) {
        for (size_t at = 0; at < layer.size(); ++at)
            positions[size_t(layer[at])] = int(at);
    }
    return positions;
}

/// Pairs of ends in the wrong order, counted as in a merge sort.
qint64 inversions(std::vector<int> &values, std::vector<int> &spare, size_t from, size_t to)
{
    if (to - from < 2)
        return 0;
    const size_t middle = (from + to) / 2;
    qint64 count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
    size_t left = from;
    size_t right = middle;
    for (size_t at = from; at < to; ++at) {
        if (right >= to || (left < middle && values[left] <= values[right])) {
            spare[at] = values[left++];
        } else {
            spare[at] = values[right++];
            count += qint64(middle - left);
        }
    }
    std::copy(spare.begin() + qsizetype(from), spare.begin() + qsizetype(to),
              values.begin() + qsizetype(from));
    return count;
}

/// Crossings among the edges of two vertices of one column, the first above the second.
qint64 crossingsOfPair(const std::vector<int> &upper, const std::vector<int> &lower,
                       const std::vector<int> &positions)
{
    qint64 count = 0;
    for (const int above : upper) {
        for (const int below : lower)
            count += positions[size_t(above)] > positions[size_t(below)] ? 1 : 0;
    }
    return count;
}

double meanPosition(const std::vector<int> &neighbours, const std::vector<int> &positions,
                    double otherwise)
{
    if (neighbours.empty())
        return otherwise;
    double sum = 0;
    for (const int neighbour : neighbours)
        sum += positions[size_t(neighbour)];
    return sum / double(neighbours.size());
}

class Search
{
public:
    explicit Search(const LayeredGraph &graph)
        : m_graph(graph)
        , m_order(size_t(graph.layers))
    {
        for (size_t vertex = 0; vertex < graph.vertices.size(); ++vertex)
            m_order[size_t(graph.vertices[vertex].layer)].push_back(int(vertex));
        m_positions = positionsOf(graph, m_order);
    }

    LayerOrder run()
    {
        LayerOrder best = m_order;
        qint64 fewest = crossingsOf(m_graph, m_order);
        const bool isLarge = m_graph.vertices.size() > kManyVertices;
        for (int sweep = 0; sweep < kSweeps && fewest > 0; ++sweep) {
            const bool isForward = sweep % 2 == 0;
            for (int step = 1; step < m_graph.layers; ++step) {
                const int layer = isForward ? step : m_graph.layers - 1 - step;
                sortByMean(layer, isForward ? m_graph.left : m_graph.right);
            }
            for (int round = 0; round < (isLarge ? 1 : kExchanges) && exchange(); ++round) {
            }
            const qint64 count = crossingsOf(m_graph, m_order);
            if (count < fewest) {
                fewest = count;
                best = m_order;
            }
        }
        return best;
    }

private:
    void sortByMean(int layer, const std::vector<std::vector<int>> &neighbours)
    {
        std::vector<int> &vertices = m_order[size_t(layer)];
        std::vector<std::pair<double, int>> keyed;
        for (const int vertex : vertices) {
            const double mean =
                meanPosition(neighbours[size_t(vertex)], m_positions, m_positions[size_t(vertex)]);
            keyed.emplace_back(mean, vertex);
        }
        std::ranges::stable_sort(keyed, {}, &std::pair<double, int>::first);
        for (size_t at = 0; at < keyed.size(); ++at) {
            vertices[at] = keyed[at].second;
            m_positions[size_t(keyed[at].second)] = int(at);
        }
    }

    bool exchange()
    {
        bool isBetter = false;
        for (std::vector<int> &layer : m_order) {
            for (size_t at = 0; at + 1 < layer.size(); ++at) {
                if (gainOfExchange(layer[at], layer[at + 1]) <= 0)
                    continue;
                std::swap(layer[at], layer[at + 1]);
                std::swap(m_positions[size_t(layer[at])], m_positions[size_t(layer[at + 1])]);
                isBetter = true;
            }
        }
        return isBetter;
    }

    qint64 gainOfExchange(int upper, int lower) const
    {
        qint64 gain = 0;
        for (const auto *side : {&m_graph.left, &m_graph.right}) {
            const std::vector<int> &first = (*side)[size_t(upper)];
            const std::vector<int> &second = (*side)[size_t(lower)];
            gain += crossingsOfPair(first, second, m_positions)
                    - crossingsOfPair(second, first, m_positions);
        }
        return gain;
    }

    const LayeredGraph &m_graph;
    LayerOrder m_order;
    std::vector<int> m_positions;
};

} // namespace

LayeredGraph::LayeredGraph(const LayoutRequest &request)
    : layers(int(request.columns.size()))
{
    for (const LayoutNode &node : request.nodes) {
        Q_ASSERT(node.layer >= 0 && node.layer < layers);
        vertices.push_back({node.layer, node.height, node.above, node.below, node.before});
    }
    ways.resize(request.edges.size());
    std::vector<std::pair<int, int>> links;
    for (size_t at = 0; at < request.edges.size(); ++at) {
        const LayoutEdge &edge = request.edges[at];
        int from = edge.from;
        int to = edge.to;
        const bool isTurned = vertices[size_t(from)].layer > vertices[size_t(to)].layer;
        if (isTurned)
            std::swap(from, to);
        int last = from;
        const int end = vertices[size_t(to)].layer;
        const std::optional<double> start = vertices[size_t(from)].before;
        const std::optional<double> goal = vertices[size_t(to)].before;
        const int first = vertices[size_t(from)].layer;
        for (int layer = first + 1; layer < end; ++layer) {
            std::optional<double> before;
            if (start && goal)
                before = *start + (*goal - *start) * (layer - first) / (end - first);
            ways[at].push_back(int(vertices.size()));
            links.emplace_back(last, int(vertices.size()));
            last = int(vertices.size());
            vertices.push_back({layer, edge.thickness, 1, 1, before});
        }
        if (first != end)
            links.emplace_back(last, to);
        if (isTurned)
            std::ranges::reverse(ways[at]);
    }
    left.resize(vertices.size());
    right.resize(vertices.size());
    for (const auto &[from, to] : links) {
        right[size_t(from)].push_back(to);
        left[size_t(to)].push_back(from);
    }
}

qint64 crossingsOf(const LayeredGraph &graph, const LayerOrder &order)
{
    const std::vector<int> positions = positionsOf(graph, order);
    qint64 count = 0;
    for (const std::vector<int> &layer : order) {
        std::vector<int> ends;
        for (const int vertex : layer) {
            const auto first = qsizetype(ends.size());
            for (const int neighbour : graph.right[size_t(vertex)])
                ends.push_back(positions[size_t(neighbour)]);
            std::sort(ends.begin() + first, ends.end());
        }
        std::vector<int> spare(ends.size());
        count += inversions(ends, spare, 0, ends.size());
    }
    return count;
}

LayerOrder plainOrder(const LayeredGraph &graph)
{
    return Search(graph).run();
}

LayerOrder keptOrder(const LayeredGraph &graph)
{
    std::vector<std::optional<double>> heights;
    for (const LayeredGraph::Vertex &vertex : graph.vertices)
        heights.push_back(vertex.before);
    // What is new may hang on other new vertices: as often as there are columns.
    for (int round = 0; round < graph.layers; ++round) {
        for (size_t vertex = 0; vertex < heights.size(); ++vertex) {
            if (graph.vertices[vertex].before)
                continue;
            double sum = 0;
            int count = 0;
            for (const auto *side : {&graph.left, &graph.right}) {
                for (const int neighbour : (*side)[vertex]) {
                    if (heights[size_t(neighbour)]) {
                        sum += *heights[size_t(neighbour)];
                        ++count;
                    }
                }
            }
            if (count > 0)
                heights[vertex] = sum / count;
        }
    }
    LayerOrder order(size_t(graph.layers));
    for (size_t vertex = 0; vertex < heights.size(); ++vertex)
        order[size_t(graph.vertices[vertex].layer)].push_back(int(vertex));
    for (std::vector<int> &layer : order) {
        std::ranges::stable_sort(layer, [&](int one, int other) {
            const auto &first = heights[size_t(one)];
            const auto &second = heights[size_t(other)];
            return first && (!second || *first < *second);
        });
    }
    return order;
}

} // namespace fairlead
