#include "ui/briefing/tielayout.h"

#include "ui/briefing/chartlayout.h"
#include "ui/briefing/pagemetrics.h"
#include "ui/briefing/printcolors.h"

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

namespace {

constexpr qreal kBoxWidth = 104;
constexpr qreal kPadding = 5;
constexpr qreal kSwatch = 4;
constexpr qreal kGap = 16;  ///< between boxes of a column, at least
constexpr qreal kHead = 20; ///< of the names of the columns
constexpr qreal kArrow = 5;
constexpr int kSweeps = 6;

struct Box
{
    QRectF rect;
    qreal textHeight = 0;
};

class TieLayout
{
public:
    explicit TieLayout(const TieChart &chart)
        : m_chart(chart)
        , m_boxes(chart.nodes.size())
    {
        for (size_t i = 0; i < chart.nodes.size(); ++i)
            m_byColumn[chart.nodes[i].column].push_back(i);
        sortColumns();
        placeBoxes();
    }

    Strips run()
    {
        Strips strips = chartHead(m_chart.title, {});
        Strip strip{.height = m_height, .gap = 4, .keepWithNext = true, .marks = {}};
        addHeads(strip);
        for (const TieEdge &edge : m_chart.edges)
            addEdge(strip, edge);
        for (size_t i = 0; i < m_boxes.size(); ++i)
            addBox(strip, i);
        for (const TieEdge &edge : m_chart.edges)
            addLabel(strip, edge);
        append(strips, {std::move(strip), legend()});
        append(strips, chartNote(m_chart.note));
        return strips;
    }

private:
    const QRectF &rect(int node) const { return m_boxes[size_t(node)].rect; }

    /// Neighbours at the same height: each column by the mean place of what its nodes touch.
    void sortColumns()
    {
        std::vector<double> place(m_chart.nodes.size());
        const auto rank = [&](std::vector<size_t> &column) {
            for (size_t i = 0; i < column.size(); ++i)
                place[column[i]] = (double(i) + 0.5) / double(column.size());
        };
        for (auto &[number, column] : m_byColumn)
            rank(column);
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            for (auto &[number, column] : m_byColumn) {
                std::ranges::stable_sort(column, {},
                                         [&](size_t node) { return meanPlace(node, place); });
                rank(column);
            }
        }
    }

    double meanPlace(size_t node, const std::vector<double> &place) const
    {
        double sum = 0;
        double weight = 0;
        for (const TieEdge &edge : m_chart.edges) {
            const bool isFrom = size_t(edge.from) == node;
            if (!isFrom && size_t(edge.to) != node)
                continue;
            const auto other = size_t(isFrom ? edge.to : edge.from);
            if (m_chart.nodes[other].column == m_chart.nodes[node].column)
                continue;
            sum += place[other] * edge.width;
            weight += edge.width;
        }
        return weight > 0 ? sum / weight : place[node];
    }

    /// Columns without a node take no room.
    qreal columnLeft(int column) const
    {
        const auto index = std::distance(m_byColumn.begin(), m_byColumn.find(column));
        const qreal count = std::max<qreal>(1, qreal(m_byColumn.size()) - 1);
        return page::kMargin + (page::kTextWidth - kBoxWidth) * qreal(index) / count;
    }

    TextBox nameOf(size_t node) const
    {
        return TextBox(m_chart.nodes[node].name, style::fineStrong(),
                       kBoxWidth - 2 * kPadding - kSwatch);
    }
    TextBox captionOf(size_t node) const
    {
        return TextBox(m_chart.nodes[node].caption, style::fineMuted(),
                       kBoxWidth - 2 * kPadding - kSwatch);
    }

    qreal heightOf(size_t node) const
    {
        const bool hasCaption = !m_chart.nodes[node].caption.isEmpty();
        return nameOf(node).height() + (hasCaption ? captionOf(node).height() : 0) + 6;
    }

    void placeBoxes()
    {
        qreal tallest = 0;
        for (const auto &[number, column] : m_byColumn) {
            qreal height = 0;
            for (const size_t node : column)
                height += heightOf(node) + kGap;
            tallest = std::max(tallest, height);
        }
        tallest = std::max(tallest, 200.0);
        m_height = kHead + tallest;
        for (const auto &[number, column] : m_byColumn) {
            qreal used = 0;
            for (const size_t node : column)
                used += heightOf(node);
            const qreal space = (tallest - used) / qreal(column.size());
            qreal y = kHead + space / 2;
            for (const size_t node : column) {
                m_boxes[node].rect = {columnLeft(number), y, kBoxWidth, heightOf(node)};
                y += heightOf(node) + space;
            }
        }
    }

    /// Colours with their words.
    Strip legend() const
    {
        Strip strip{.height = 15, .gap = 4, .keepWithNext = true, .marks = {}};
        std::set<EdgeFamily> families;
        for (const TieEdge &edge : m_chart.edges)
            families.insert(edge.family);
        qreal x = page::kMargin;
        for (const EdgeFamily family : families) {
            const QString text = edgeFamilyText(family);
            strip.marks.push_back(
                LineMark{{x, 8, x + 16, 8}, colorOf(TieEdge{.family = family}), 2.4});
            addText(strip, TextBox(text, style::tableNote(), page::kTextWidth), {x + 20, 0.5});
            x += 20 + textWidth(text, style::tableNote()) + 14;
        }
        return strip;
    }

    void addHeads(Strip &strip) const
    {
        for (const auto &[number, column] : m_byColumn) {
            addText(strip,
                    TextBox(m_chart.columns.value(number), style::tableNote(), kBoxWidth + 20),
                    {columnLeft(number), 0});
        }
    }

    void addBox(Strip &strip, size_t node) const
    {
        const QRectF &box = m_boxes[node].rect;
        const TieNode &each = m_chart.nodes[node];
        QPainterPath outline;
        outline.addRoundedRect(box, 3, 3);
        strip.marks.push_back(PathMark{.path = outline,
                                       .stroke = each.isOurs ? print::kText : print::kStrong,
                                       .width = each.isOurs ? 1.6 : 1,
                                       .fill = print::kPaper});
        if (!each.party.isNull()) {
            strip.marks.push_back(
                FillMark{{box.left() + 2, box.top() + 3, kSwatch, box.height() - 6},
                         printColor(each.party)});
        }
        const qreal left = box.left() + kPadding + kSwatch;
        const qreal top = box.top() + 3;
        const qreal name = addText(strip, nameOf(node), {left, top});
        if (!each.caption.isEmpty())
            addText(strip, captionOf(node), {left, top + name});
    }

    /// From side to side; within a column around its right side.
    QPainterPath curveOf(const TieEdge &edge) const
    {
        const QRectF &from = rect(edge.from);
        const QRectF &to = rect(edge.to);
        const qreal startY = from.center().y() + portShift(edge, edge.from);
        const qreal endY = to.center().y() + portShift(edge, edge.to);
        QPainterPath path;
        if (m_chart.nodes[size_t(edge.from)].column == m_chart.nodes[size_t(edge.to)].column) {
            const qreal bow = 18 + std::abs(endY - startY) * 0.08;
            path.moveTo(from.right(), startY);
            path.cubicTo({from.right() + bow, startY}, {to.right() + bow, endY},
                         {to.right() + kArrow, endY});
            return path;
        }
        const bool isRight = from.left() < to.left();
        const qreal startX = isRight ? from.right() : from.left();
        const qreal endX = isRight ? to.left() - kArrow : to.right() + kArrow;
        const qreal middle = (startX + endX) / 2;
        path.moveTo(startX, startY);
        path.cubicTo({middle, startY}, {middle, endY}, {endX, endY});
        return path;
    }

    /// Edges of a node leave it at different heights.
    qreal portShift(const TieEdge &edge, int node) const
    {
        int count = 0;
        int index = 0;
        for (const TieEdge &each : m_chart.edges) {
            if (each.from != node && each.to != node)
                continue;
            if (&each == &edge)
                index = count;
            ++count;
        }
        const qreal room = rect(node).height() - 10;
        return count > 1 ? room * (qreal(index) / qreal(count - 1) - 0.5) : 0;
    }

    static QColor colorOf(const TieEdge &edge)
    {
        switch (edge.family) {
        case EdgeFamily::Equity:
            return {0x00, 0x72, 0xB2};
        case EdgeFamily::ComputeCommitment:
            return {0xC7, 0x7A, 0x00};
        case EdgeFamily::Capacity:
        case EdgeFamily::Silicon:
            return {0x00, 0x9E, 0x73};
        case EdgeFamily::Distribution:
        case EdgeFamily::RevenueShare:
            return {0xA8, 0x55, 0x83};
        case EdgeFamily::OwnSpend:
            return print::kText;
        }
        Q_UNREACHABLE();
    }

    void addEdge(Strip &strip, const TieEdge &edge) const
    {
        const QPainterPath path = curveOf(edge);
        const Qt::PenStyle pen = edge.line == TieLine::Settled       ? Qt::SolidLine
                                 : edge.line == TieLine::Conditional ? Qt::DashLine
                                                                     : Qt::DotLine;
        strip.marks.push_back(
            PathMark{.path = path, .stroke = colorOf(edge), .width = edge.width, .style = pen});
        const QPointF tip = path.currentPosition();
        const QRectF &to = rect(edge.to);
        const qreal way = tip.x() < to.left() ? kArrow : -kArrow;
        const qreal half = std::max(edge.width * 0.7, 2.8);
        QPainterPath arrow;
        arrow.moveTo(tip + QPointF(way, 0));
        arrow.lineTo(tip + QPointF(0, -half));
        arrow.lineTo(tip + QPointF(0, half));
        arrow.closeSubpath();
        strip.marks.push_back(PathMark{.path = arrow, .stroke = {}, .fill = colorOf(edge)});
    }

    /// On its curve where it covers no box and no other label; else only in the table below.
    void addLabel(Strip &strip, const TieEdge &edge)
    {
        if (edge.label.isEmpty())
            return;
        const QPainterPath path = curveOf(edge);
        const TextStyle text = style::tableNote();
        const QSizeF size(textWidth(edge.label, text) + 4, text.lineHeight);
        for (const qreal share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            const QPointF at = path.pointAtPercent(share);
            const QRectF label(at - QPointF(size.width() / 2, size.height() / 2), size);
            if (!isFree(label))
                continue;
            m_labels.push_back(label);
            strip.marks.push_back(FillMark{label, print::kPaper});
            TextStyle shown = text;
            shown.color = print::kText;
            addText(strip, TextBox(edge.label, shown, size.width() + 4),
                    label.topLeft() + QPointF(2, 0));
            return;
        }
    }

    bool isFree(const QRectF &label) const
    {
        const QRectF sheet(page::kMargin, kHead, page::kTextWidth, m_height - kHead);
        const auto touches = [&](const QRectF &other) {
            return other.adjusted(-2, -1, 2, 1).intersects(label);
        };
        return sheet.contains(label) && std::ranges::none_of(m_labels, touches)
               && std::ranges::none_of(m_boxes, [&](const Box &box) { return touches(box.rect); });
    }

    const TieChart &m_chart;
    std::vector<Box> m_boxes;
    std::map<int, std::vector<size_t>> m_byColumn;
    std::vector<QRectF> m_labels;
    qreal m_height = 0;
};

} // namespace

Strips layoutTies(const TieChart &chart)
{
    return chart.nodes.empty() ? Strips() : TieLayout(chart).run();
}

} // namespace fairlead
