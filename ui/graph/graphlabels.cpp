#include "ui/graph/graphlabels.h"

#include "ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace fairlead {

namespace {

constexpr double kBeside = 7;      // between a bar and the text beside it
constexpr double kOver = 2;        // between a bar and the text over it
constexpr double kCell = 64;       // of the grid of what is taken
constexpr double kMargin = 0.5;    // kept free around a text
constexpr double kDrop = 1.9;      // beside and under it: letters lean out and stand low
constexpr double kPlate = 3;       // around the amount of an edge
constexpr double kLeastLine = 2.1; // pixels on the screen of a line that gets its amount
constexpr double kNearZoom = 1.05; // from which on every line does
constexpr std::array kSpots{0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78}; // along an edge

/// A point on the middle one of the curves of a path.
QPointF pointOn(const QPainterPath &path, double share)
{
    const int curves = (path.elementCount() - 1) / 3;
    const int first = 1 + 3 * (curves / 2);
    const QPointF start = path.elementAt(first - 1);
    const QPointF one = path.elementAt(first);
    const QPointF two = path.elementAt(first + 1);
    const QPointF end = path.elementAt(first + 2);
    const double rest = 1 - share;
    return rest * rest * rest * start + 3 * rest * rest * share * one
           + 3 * rest * share * share * two + share * share * share * end;
}

/// What is taken already, in cells, so that looking is quick in a crowd.
class Taken
{
public:
    bool isFree(const QRectF &area) const
    {
        bool isFree = true;
        eachCell(area, [&](qint64 cell) {
            const auto at = m_cells.find(cell);
            if (at != m_cells.end() && isFree) {
                isFree = std::ranges::none_of(
                    at->second, [&](const QRectF &other) { return other.intersects(area); });
            }
        });
        return isFree;
    }

    void take(const QRectF &area)
    {
        eachCell(area, [&](qint64 cell) { m_cells[cell].push_back(area); });
    }

private:
    template<class Visit>
    static void eachCell(const QRectF &area, Visit visit)
    {
        const auto cell = [](double at) { return qint64(std::floor(at / kCell)); };
        for (qint64 x = cell(area.left()); x <= cell(area.right()); ++x) {
            for (qint64 y = cell(area.top()); y <= cell(area.bottom()); ++y)
                visit(x * 1'000'003 + y);
        }
    }

    std::unordered_map<qint64, std::vector<QRectF>> m_cells;
};

class Placer
{
public:
    Placer(const GraphPicture &picture, double scale, const GraphFonts &fonts)
        : m_picture(picture)
        , m_scale(scale)
        , m_name(fonts.names)
        , m_caption(fonts.captions)
        , m_strong(fonts.strongs)
        , m_margins(labelMargins(picture, fonts))
    {
        for (const PictureNode &node : picture.nodes)
            m_taken.take(scaled(node.bar));
    }

    std::vector<GraphLabel> run()
    {
        std::vector<int> nodes(m_picture.nodes.size());
        std::vector<std::pair<double, double>> weights(nodes.size()); // own money, all of it
        for (size_t at = 0; at < nodes.size(); ++at) {
            nodes[at] = int(at);
            for (const int number : m_picture.nodes[at].edges) {
                const PictureEdge &edge = m_picture.edges[size_t(number)];
                weights[at].first += edge.family == EdgeFamily::OwnSpend ? edge.weight : 0;
                weights[at].second += edge.weight;
            }
        }
        std::ranges::stable_sort(nodes, std::greater(),
                                 [&](int node) { return weights[size_t(node)]; });
        for (const int node : nodes)
            placeNode(node);
        for (const int node : nodes)
            addCaption(node);
        placeEdges();
        return std::move(m_labels);
    }

private:
    QRectF scaled(const QRectF &area) const
    {
        return {area.topLeft() * m_scale, area.size() * m_scale};
    }

    bool tryLabel(GraphLabel label)
    {
        const QRectF kept = label.area.adjusted(-kDrop, -kMargin, kDrop, kDrop);
        if (!m_taken.isFree(kept))
            return false;
        m_taken.take(label.area);
        m_labels.push_back(std::move(label));
        return true;
    }

    /// The places where a text of that size could stand, best first.
    std::vector<std::pair<QRectF, Qt::Alignment>> candidates(const PictureNode &node,
                                                             const QSizeF &size) const
    {
        const QRectF bar = scaled(node.bar);
        const double middle = bar.center().y() - size.height() / 2;
        const double centred = bar.center().x() - size.width() / 2;
        using Place = std::pair<QRectF, Qt::Alignment>;
        const Place before(QRectF({bar.left() - kBeside - size.width(), middle}, size),
                           Qt::AlignRight);
        const Place behind(QRectF({bar.right() + kBeside, middle}, size), Qt::AlignLeft);
        const Place over(QRectF({centred, bar.top() - kOver - size.height()}, size),
                         Qt::AlignHCenter);
        const Place under(QRectF({centred, bar.bottom() + kOver}, size), Qt::AlignHCenter);
        switch (labelSide(m_picture, node)) {
        case LabelSide::Before:
            return {before};
        case LabelSide::Behind:
            return {behind};
        case LabelSide::Over: {
            const double aside = (size.width() - bar.width()) / 2;
            const double raised = (size.height() + bar.height()) / 4;
            const auto moved = [](const Place &place, double x, double y) {
                return Place(place.first.translated(x, y), place.second);
            };
            // Off its middle, when a neighbour is in the way.
            return {over,
                    moved(over, -aside / 4, 0),
                    moved(over, aside / 4, 0),
                    moved(over, -aside, 0),
                    moved(over, aside, 0),
                    before,
                    behind,
                    under,
                    moved(under, -aside, 0),
                    moved(under, aside, 0),
                    moved(before, 0, -raised),
                    moved(behind, 0, -raised),
                    moved(before, 0, raised),
                    moved(behind, 0, raised)};
        }
        }
        Q_UNREACHABLE();
    }

    void placeNode(int number)
    {
        const PictureNode &node = m_picture.nodes[size_t(number)];
        const QSizeF size(m_name.of(node.name) + swatchWidth(node), m_name.ink());
        for (const auto &[area, alignment] : candidates(node, size)) {
            GraphLabel label{.node = number,
                             .area = area,
                             .text = node.name,
                             .caption = {},
                             .alignment = alignment};
            if (tryLabel(std::move(label))) {
                m_labelOf.emplace(number, m_labels.size() - 1);
                return;
            }
        }
    }

    static double swatchWidth(const PictureNode &node)
    {
        return hasSwatch(node) ? kLabelSwatch + kLabelGap : 0;
    }

    /// A second line, or the end of the first, once all names have their room.
    void addCaption(int number)
    {
        const auto at = m_labelOf.find(number);
        const PictureNode &node = m_picture.nodes[size_t(number)];
        if (at == m_labelOf.end() || node.caption.isEmpty())
            return;
        GraphLabel &label = m_labels[at->second];
        const double width = m_caption.of(node.caption);
        const double height = m_caption.ink();
        const bool isOver = label.alignment == Qt::AlignHCenter;
        // Beside a bar both lines share its middle; over one the name gives way upwards.
        const QRectF bar = scaled(node.bar);
        const bool isAbove = isOver && label.area.bottom() <= bar.top();
        const double lift = !isOver ? height / 2 : isAbove ? height : 0;
        QRectF both = label.area.translated(0, -lift).adjusted(0, 0, 0, height);
        if (width > both.width())
            widen(both, width - both.width(), label.alignment);
        if (takeOver(label, both)) {
            label.caption = node.caption;
            return;
        }
        QRectF line = label.area;
        widen(line, width + kLabelGap + 1, label.alignment);
        const double reach = std::max(bar.left() - line.left(), line.right() - bar.right());
        const double room = label.alignment == Qt::AlignRight ? m_margins.first : m_margins.second;
        if (!isOver && reach <= room && takeOver(label, line)) {
            label.caption = node.caption;
            label.isInline = true;
        }
    }

    static void widen(QRectF &area, double by, Qt::Alignment alignment)
    {
        if (alignment == Qt::AlignRight)
            area.setLeft(area.left() - by);
        else if (alignment == Qt::AlignLeft)
            area.setRight(area.right() + by);
        else
            area.adjust(-by / 2, 0, by / 2, 0);
    }

    /// Gives a label a larger area, when nothing but the label itself is in it.
    bool takeOver(GraphLabel &label, const QRectF &area)
    {
        const QRectF &old = label.area;
        const std::array parts{
            QRectF(area.topLeft(), QPointF(area.right(), old.top())),
            QRectF(QPointF(area.left(), old.bottom()), area.bottomRight()),
            QRectF(QPointF(area.left(), old.top()), QPointF(old.left(), old.bottom())),
            QRectF(QPointF(old.right(), old.top()), QPointF(area.right(), old.bottom()))};
        for (const QRectF &part : parts) {
            if (part.width() > 0.01 && part.height() > 0.01
                && !m_taken.isFree(part.adjusted(0.005, 0.005, -0.005, -0.005)))
                return false;
        }
        for (const QRectF &part : parts) {
            if (part.width() > 0.01 && part.height() > 0.01)
                m_taken.take(part);
        }
        label.area = area;
        return true;
    }

    void placeEdges()
    {
        std::vector<int> edges;
        for (size_t at = 0; at < m_picture.edges.size(); ++at) {
            const PictureEdge &edge = m_picture.edges[at];
            if (!edge.label.isEmpty() && (edge.family != EdgeFamily::OwnSpend || edge.isBand))
                edges.push_back(int(at));
        }
        std::ranges::stable_sort(edges, std::greater(), [this](int edge) {
            const PictureEdge &drawn = m_picture.edges[size_t(edge)];
            return std::pair(drawn.isBand, drawn.weight);
        });
        for (const int edge : edges)
            placeEdge(edge);
    }

    void placeEdge(int number)
    {
        const PictureEdge &edge = m_picture.edges[size_t(number)];
        if (edge.strands.empty())
            return;
        const PictureStrand &strand = m_picture.strands[size_t(edge.strands.front())];
        if (!edge.isBand && m_scale < kNearZoom && strand.width * m_scale < kLeastLine)
            return; // in an overview the heavy ones speak
        const QSizeF size =
            edge.isBand ? QSizeF(m_strong.of(edge.label) + 4 * kPlate, m_caption.height() + 2)
                        : QSizeF(m_caption.of(edge.label) + 2 * kPlate, m_caption.height());
        const QRectF reach = scaled(strand.bounds);
        if (reach.width() < size.width() * 1.5 && reach.height() < size.height() * 2.5)
            return; // it would hide the edge
        for (const double spot : kSpots) {
            const QPointF middle = pointOn(strand.path, spot) * m_scale;
            GraphLabel label{.edge = number,
                             .area =
                                 QRectF(middle - QPointF(size.width(), size.height()) / 2, size),
                             .text = edge.label,
                             .caption = {},
                             .alignment = Qt::AlignHCenter};
            if (tryLabel(std::move(label)))
                return;
        }
    }

    const GraphPicture &m_picture;
    double m_scale;
    const TextWidths &m_name;
    const TextWidths &m_caption;
    const TextWidths &m_strong;
    std::pair<double, double> m_margins;
    Taken m_taken;
    std::vector<GraphLabel> m_labels;
    std::unordered_map<int, size_t> m_labelOf; ///< of nodes
};

} // namespace

namespace {

QFont nameFont(const QFont &base)
{
    QFont font = strongFont(base);
    font.setPointSizeF(base.pointSizeF() * 0.96);
    return font;
}

} // namespace

double TextWidths::of(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    return *m_widths.insert(text, m_metrics.horizontalAdvance(text));
}

GraphFonts::GraphFonts(const QFont &base)
    : name(nameFont(base))
    , caption(captionFont(base))
    , head(captionFont(base))
    , names(name)
    , captions(caption)
    , strongs(strongFont(caption))
{
    head.setWeight(QFont::DemiBold);
    head.setCapitalization(QFont::AllUppercase);
}

std::vector<GraphLabel> placeLabels(const GraphPicture &picture, double scale,
                                    const GraphFonts &fonts)
{
    return Placer(picture, scale, fonts).run();
}

LabelSide labelSide(const GraphPicture &picture, const PictureNode &node)
{
    if (picture.columns.size() < 2)
        return LabelSide::Over;
    const double x = node.bar.center().x();
    const double reach = node.bar.width();
    if (x < picture.columns.front().second + reach)
        return LabelSide::Before;
    return x > picture.columns.back().second - reach ? LabelSide::Behind : LabelSide::Over;
}

std::pair<double, double> labelMargins(const GraphPicture &picture, const GraphFonts &fonts)
{
    const TextWidths &name = fonts.names;
    const TextWidths &caption = fonts.captions;
    std::pair<double, double> margins(24, 24);
    for (const PictureNode &node : picture.nodes) {
        const double swatch = hasSwatch(node) ? kLabelSwatch + kLabelGap : 0;
        const double one = name.of(node.name) + swatch;
        const double other = caption.of(node.caption);
        // Own money stands behind the name of a workload, where a second line has no room.
        const bool isInline = node.layer == GraphLayer::Workload && !node.caption.isEmpty();
        const double width =
            kBeside + 12 + (isInline ? one + kLabelGap + 1 + other : std::max(one, other));
        switch (labelSide(picture, node)) {
        case LabelSide::Before:
            margins.first = std::max(margins.first, width);
            break;
        case LabelSide::Behind:
            margins.second = std::max(margins.second, width);
            break;
        case LabelSide::Over:
            if (picture.columns.empty()) {
                margins.first = std::max(margins.first, width / 2);
                margins.second = std::max(margins.second, width / 2);
            }
            break;
        }
    }
    return margins;
}

bool hasSwatch(const PictureNode &node)
{
    return node.row.table == TableId::Party && recordOf(node.row);
}

} // namespace fairlead
