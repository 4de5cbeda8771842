#include "ui/graph/graphpicture.h"

#include "ui/graph/graphtexts.h"
#include "ui/graph/strandwidths.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace fairlead {

namespace {

constexpr double kPayerArm = 0.6;
constexpr double kPayeeArm = 0.36;
constexpr double kPassingArm = 0.45;
constexpr double kLeastBulge = 26;
constexpr double kMostBulge = 90;
constexpr double kLeastArrow = 5;
constexpr double kMostArrow = 10;

/// Where a strand leaves a bar or arrives at it.
struct Port
{
    int strand = 0;
    double towards = 0; ///< y of what it leads to
    int other = 0;      ///< node at its other end
    double y = 0;
};

class Builder
{
public:
    Builder(const MarketGraph &graph, const GraphPlaces &places, const StrandScale &scale,
            double stretch)
        : m_graph(graph)
        , m_places(places)
        , m_scale(scale)
        , m_stretch(stretch)
    {
    }

    GraphPicture build()
    {
        addNodes();
        addEdges();
        placePorts();
        drawPaths();
        finish();
        return std::move(m_picture);
    }

private:
    using Sides = std::array<std::vector<Port>, 2>; // left, right

    QPointF stretched(const QPointF &place) const { return {place.x() * m_stretch, place.y()}; }

    void addNodes()
    {
        for (const GraphNode &node : m_graph.nodes) {
            const auto place = m_places.nodes.find(node.row);
            const QPointF centre =
                place == m_places.nodes.end() ? QPointF() : stretched(place->second);
            m_numbers.emplace(node.row, int(m_picture.nodes.size()));
            m_centres.push_back(centre);
            m_picture.nodes.push_back({.row = node.row,
                                       .layer = node.layer,
                                       .name = singleLine(node.name),
                                       .caption = nodeCaption(node),
                                       .bar = {},
                                       .edges = {}});
        }
        m_sides.resize(m_centres.size());
    }

    void addEdges()
    {
        for (const GraphEdge &edge : m_graph.edges) {
            const int number = int(m_picture.edges.size());
            PictureEdge drawn{.from = m_numbers.at(payerOf(edge)),
                              .to = m_numbers.at(receiverOf(edge)),
                              .family = edge.family,
                              .isContested = edge.isContested,
                              .isEnded = edge.isEnded,
                              .isBand =
                                  edge.family == EdgeFamily::OwnSpend && m_scale.bandPixels > 0,
                              .bundled = int(edge.bundled.size()),
                              .label = edgeLabel(edge, m_scale.basis),
                              .weight = 0,
                              .strands = {}};
            const std::vector<StrandWidth> widths = strandWidths(edge, m_scale);
            for (size_t at = 0; at < edge.strands.size(); ++at) {
                drawn.weight += widths[at].pixels;
                drawn.strands.push_back(int(m_picture.strands.size()));
                PictureStrand strand;
                strand.edge = number;
                strand.state = edge.strands[at].state;
                strand.width = widths[at].pixels;
                strand.isCounted = widths[at].isCounted;
                if (edge.family != EdgeFamily::Distribution && !drawn.isBand)
                    strand.arrow = std::clamp(4 + strand.width * 0.7, kLeastArrow, kMostArrow);
                m_picture.strands.push_back(strand);
            }
            m_picture.nodes[size_t(drawn.from)].edges.push_back(number);
            if (drawn.to != drawn.from)
                m_picture.nodes[size_t(drawn.to)].edges.push_back(number);
            m_picture.edges.push_back(std::move(drawn));
            m_bends.push_back(bendsOf(m_picture.edges.back()));
        }
    }

    /// The bends of an edge from its payer on.
    std::vector<QPointF> bendsOf(const PictureEdge &edge) const
    {
        const RowRef &one = m_picture.nodes[size_t(edge.from)].row;
        const RowRef &other = m_picture.nodes[size_t(edge.to)].row;
        const bool isTurned = other < one;
        const auto found =
            m_places.bends.find(isTurned ? std::pair(other, one) : std::pair(one, other));
        if (found == m_places.bends.end())
            return {};
        std::vector<QPointF> bends;
        std::ranges::transform(found->second, std::back_inserter(bends),
                               [this](const QPointF &bend) { return stretched(bend); });
        if (isTurned)
            std::ranges::reverse(bends);
        return bends;
    }

    bool leavesRight(int node, int other) const
    {
        return m_centres[size_t(other)].x() > m_centres[size_t(node)].x() - kBarWidth;
    }

    void placePorts()
    {
        for (const PictureEdge &edge : m_picture.edges) {
            for (const int strand : edge.strands) {
                const std::vector<QPointF> &bends =
                    m_bends[size_t(m_picture.strands[size_t(strand)].edge)];
                addPort(strand, edge.from, edge.to, bends.empty() ? nullptr : &bends.front());
                addPort(strand, edge.to, edge.from, bends.empty() ? nullptr : &bends.back());
            }
        }
        m_starts.resize(m_picture.strands.size());
        m_ends.resize(m_picture.strands.size());
        for (size_t node = 0; node < m_sides.size(); ++node)
            placePorts(int(node));
    }

    void addPort(int strand, int node, int other, const QPointF *bend)
    {
        const double towards = bend ? bend->y() : m_centres[size_t(other)].y();
        m_sides[size_t(node)][leavesRight(node, other) ? 1 : 0].push_back(
            {.strand = strand, .towards = towards, .other = other});
    }

    void placePorts(int node)
    {
        const QPointF &centre = m_centres[size_t(node)];
        double tallest = kLeastBar;
        for (std::vector<Port> &ports : m_sides[size_t(node)]) {
            std::ranges::stable_sort(ports, {}, [](const Port &port) {
                return std::tuple(port.towards, port.other, port.strand);
            });
            double used = ports.empty() ? 0 : -kStrandGap;
            for (const Port &port : ports)
                used += m_picture.strands[size_t(port.strand)].width + kStrandGap;
            double y = centre.y() - used / 2;
            for (Port &port : ports) {
                const double width = m_picture.strands[size_t(port.strand)].width;
                port.y = y + width / 2;
                y += width + kStrandGap;
            }
            tallest = std::max(tallest, used + 2 * kBarPadding);
        }
        m_picture.nodes[size_t(node)].bar =
            QRectF(centre.x() - kBarWidth / 2, centre.y() - tallest / 2, kBarWidth, tallest);
        for (int side = 0; side < 2; ++side) {
            const double x = centre.x() + (side == 1 ? kBarWidth / 2 : -kBarWidth / 2);
            for (const Port &port : m_sides[size_t(node)][size_t(side)]) {
                const PictureStrand &strand = m_picture.strands[size_t(port.strand)];
                const bool isStart = m_picture.edges[size_t(strand.edge)].from == node;
                (isStart ? m_starts : m_ends)[size_t(port.strand)] = {QPointF(x, port.y),
                                                                      side == 1 ? 1.0 : -1.0};
            }
        }
    }

    /// How far each strand is off the middle of what runs between the same two nodes.
    std::vector<double> lanes() const
    {
        std::map<std::pair<int, int>, std::vector<int>> pairs;
        for (size_t strand = 0; strand < m_picture.strands.size(); ++strand) {
            const PictureEdge &edge = m_picture.edges[size_t(m_picture.strands[strand].edge)];
            pairs[std::minmax(edge.from, edge.to)].push_back(int(strand));
        }
        std::vector<double> lanes(m_picture.strands.size());
        for (const auto &[pair, strands] : pairs) {
            double used = -kStrandGap;
            for (const int strand : strands)
                used += m_picture.strands[size_t(strand)].width + kStrandGap;
            double at = -used / 2;
            for (const int strand : strands) {
                const double width = m_picture.strands[size_t(strand)].width;
                lanes[size_t(strand)] = at + width / 2;
                at += width + kStrandGap;
            }
        }
        return lanes;
    }

    struct End
    {
        QPointF place;
        double way = 1; ///< it leaves the bar to: 1 right, -1 left
    };

    void drawPaths()
    {
        const std::vector<double> offsets = lanes();
        for (size_t at = 0; at < m_picture.strands.size(); ++at) {
            PictureStrand &strand = m_picture.strands[at];
            const End &start = m_starts[at];
            const End &end = m_ends[at];
            strand.tip = end.place;
            strand.way = -end.way;
            const QPointF goal = end.place + QPointF(end.way * strand.arrow, 0);
            QPainterPath path(start.place);
            std::vector<QPointF> bends = m_bends[size_t(strand.edge)];
            for (QPointF &bend : bends)
                bend.ry() += offsets[at];
            if (bends.empty()) {
                addCurve(path, start, {goal, end.way}, kPayerArm, kPayeeArm);
            } else {
                const double onward = goal.x() > start.place.x() ? 1 : -1;
                addCurve(path, start, {bends.front(), -onward}, kPayerArm, kPassingArm);
                for (size_t bend = 1; bend < bends.size(); ++bend)
                    addCurve(path, {bends[bend - 1], onward}, {bends[bend], -onward}, kPassingArm,
                             kPassingArm);
                addCurve(path, {bends.back(), onward}, {goal, end.way}, kPassingArm, kPayeeArm);
            }
            strand.path = path;
            const double reach = std::max(strand.width, strand.arrow) + 4;
            strand.bounds = path.controlPointRect().adjusted(-reach, -reach, reach, reach);
        }
    }

    static void addCurve(QPainterPath &path, const End &start, const End &end, double startArm,
                         double endArm)
    {
        const double across = std::abs(end.place.x() - start.place.x());
        const double bulge =
            std::clamp(std::abs(end.place.y() - start.place.y()) * 0.3, kLeastBulge, kMostBulge);
        const bool turnsBack = start.way == end.way;
        const double first = turnsBack ? std::max(bulge, across * startArm) : across * startArm;
        const double second = turnsBack ? std::max(bulge, across * endArm) : across * endArm;
        path.cubicTo(start.place + QPointF(start.way * first, 0),
                     end.place + QPointF(end.way * second, 0), end.place);
    }

    void finish()
    {
        for (const PictureNode &node : m_picture.nodes)
            m_picture.bounds |= node.bar;
        for (const PictureStrand &strand : m_picture.strands)
            m_picture.bounds |= strand.path.boundingRect();
        m_picture.order.resize(m_picture.strands.size());
        std::iota(m_picture.order.begin(), m_picture.order.end(), 0);
        // Wide ones below thin ones, but bands above what is drawn beside them.
        std::ranges::stable_sort(m_picture.order, [this](int left, int right) {
            const PictureStrand &one = m_picture.strands[size_t(left)];
            const PictureStrand &other = m_picture.strands[size_t(right)];
            const bool isBand = m_picture.edges[size_t(one.edge)].isBand;
            const bool isOtherBand = m_picture.edges[size_t(other.edge)].isBand;
            return isBand != isOtherBand ? isOtherBand : one.width > other.width;
        });
        for (size_t at = 0; at < m_places.columns.size();) {
            const size_t first = at;
            while (at < m_places.columns.size() && m_places.layers[at] == m_places.layers[first])
                ++at;
            const double middle = (m_places.columns[first] + m_places.columns[at - 1]) / 2;
            const QString title = m_places.titles.value(qsizetype(first));
            m_picture.columns.emplace_back(title.isEmpty() ? graphLayerText(m_places.layers[first])
                                                           : title,
                                           middle * m_stretch);
        }
    }

    const MarketGraph &m_graph;
    const GraphPlaces &m_places;
    StrandScale m_scale;
    double m_stretch;
    GraphPicture m_picture;
    std::unordered_map<RowRef, int, RowHash> m_numbers;
    std::vector<QPointF> m_centres;
    std::vector<std::vector<QPointF>> m_bends; ///< of the edges
    std::vector<Sides> m_sides;
    std::vector<End> m_starts; ///< of the strands
    std::vector<End> m_ends;
};

} // namespace

int GraphPicture::find(const RowRef &row) const
{
    const auto at = std::ranges::find(nodes, row, &PictureNode::row);
    return at == nodes.end() ? -1 : int(at - nodes.begin());
}

GraphPicture pictureOf(const MarketGraph &graph, const GraphPlaces &places,
                       const StrandScale &scale, double stretch)
{
    return Builder(graph, places, scale, stretch).build();
}

} // namespace fairlead
