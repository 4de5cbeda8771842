#include "ui/graph/graphpainter.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace fairlead {

namespace {

constexpr double kCorner = 3;
constexpr double kContestedEdge = 3.2; // both outlines
constexpr double kLeastContested = 6.2;
constexpr double kTint = 8;
constexpr double kRing = 2;
constexpr double kRingGap = 3;
constexpr double kHalo = 0.86;  // opacity of what lies behind a text
constexpr double kCoarse = 0.3; // zoom below which lines are neither dashed nor doubled
constexpr double kEnded = 0.35;
constexpr size_t kCrowd = 60;      // edges; from there on an overview sets off what is counted
constexpr double kNearZoom = 1.05; // where nothing is quiet any more
constexpr double kQuiet = 0.5;

QPen strandPen(const QColor &colour, double width, StrandState state, bool isCoarse)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (isCoarse)
        return pen;
    if (state == StrandState::Conditional)
        pen.setDashPattern({7 / width, 4 / width});
    if (state == StrandState::Announced) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1 / width, (2.3 + width) / width});
    }
    return pen;
}

} // namespace

GraphPainter::GraphPainter(QPainter &painter, const Theme &theme, const QFont &font)
    : m_painter(painter)
    , m_theme(theme)
    , m_fonts(font)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void GraphPainter::setView(const QPointF &origin, double scale, const QRectF &area)
{
    m_origin = origin;
    m_scale = scale;
    m_area = area;
    m_world = QRectF((area.topLeft() - origin) / scale, area.size() / scale);
}

void GraphPainter::setOnly(const GraphMarks *only)
{
    m_only = only;
}

void GraphPainter::setPlain(bool isPlain)
{
    m_isPlain = isPlain;
}

QRectF GraphPainter::toScreen(const QRectF &area) const
{
    return {m_origin + area.topLeft() * m_scale, area.size() * m_scale};
}

void GraphPainter::drawTint(const GraphPicture &picture, const GraphMarks &selected)
{
    m_painter.save();
    m_painter.translate(m_origin);
    m_painter.scale(m_scale, m_scale);
    m_painter.setBrush(Qt::NoBrush);
    QColor colour = m_theme.accent;
    colour.setAlphaF(m_theme.isDark ? 0.4F : 0.28F);
    for (const PictureStrand &strand : picture.strands) {
        if (!selected.hasEdge(strand.edge) || !strand.bounds.intersects(m_world))
            continue;
        QPen pen(colour, strand.width + kTint);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.strokePath(strand.path, pen);
    }
    m_painter.restore();
}

void GraphPainter::drawStrands(const GraphPicture &picture)
{
    m_painter.save();
    m_painter.translate(m_origin);
    m_painter.scale(m_scale, m_scale);
    const bool isCrowd = picture.edges.size() >= kCrowd && !m_only;
    for (const int at : picture.order) {
        const PictureStrand &strand = picture.strands[size_t(at)];
        if ((m_only && !m_only->hasEdge(strand.edge)) || !strand.bounds.intersects(m_world))
            continue;
        const PictureEdge &edge = picture.edges[size_t(strand.edge)];
        if (m_isPlain)
            drawPlain(strand, edge);
        else
            drawStrand(strand, edge, isCrowd);
    }
    m_painter.restore();
}

/// A line as thin as can be, as pixels stand: the quickest that the painter can do.
void GraphPainter::drawPlain(const PictureStrand &strand, const PictureEdge &edge)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(edgeColour(edge.family, m_theme), 0));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(strand.path);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

void GraphPainter::drawStrand(const PictureStrand &strand, const PictureEdge &edge, bool isCrowd)
{
    QColor colour = edge.bundled > 0 ? m_theme.muted : edgeColour(edge.family, m_theme);
    if (edge.isEnded)
        colour.setAlphaF(float(kEnded));
    else if (isCrowd && !strand.isCounted && m_scale < kNearZoom)
        colour.setAlphaF(float(kQuiet));
    const bool isCoarse = m_scale < kCoarse;
    const double width = std::max(strand.width, 0.8 / m_scale);
    if (edge.isContested && !isCoarse) {
        const double whole = std::max(kLeastContested, width + kContestedEdge);
        QPen outline(colour, whole);
        outline.setCapStyle(Qt::FlatCap);
        m_painter.strokePath(strand.path, outline);
        outline.setColor(m_theme.surface);
        outline.setWidthF(whole - kContestedEdge + 0.4);
        m_painter.strokePath(strand.path, outline);
        if (strand.state != StrandState::Settled)
            m_painter.strokePath(strand.path, strandPen(colour, 1.2, strand.state, false));
    } else {
        m_painter.strokePath(strand.path, strandPen(colour, width, strand.state, isCoarse));
    }
    if (strand.arrow > 0 && !isCoarse)
        drawArrow(strand, colour);
}

void GraphPainter::drawArrow(const PictureStrand &strand, const QColor &colour)
{
    const double half = std::max(strand.arrow * 0.5, strand.width * 0.75);
    const QPointF back = strand.tip - QPointF(strand.way * strand.arrow, 0);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(
        QPolygonF({strand.tip, back + QPointF(0, half), back - QPointF(0, half)}));
}

void GraphPainter::drawBars(const GraphPicture &picture)
{
    m_painter.setPen(Qt::NoPen);
    for (size_t at = 0; at < picture.nodes.size(); ++at) {
        const PictureNode &node = picture.nodes[at];
        if ((m_only && !m_only->hasNode(int(at))) || !node.bar.intersects(m_world))
            continue;
        m_painter.setBrush(node.layer == GraphLayer::Workload ? m_theme.text : m_theme.muted);
        const double corner = std::min(kCorner, kCorner * m_scale);
        m_painter.drawRoundedRect(toScreen(node.bar), corner, corner);
    }
}

void GraphPainter::drawRings(const GraphPicture &picture, const GraphMarks &selected,
                             const QColor &colour)
{
    m_painter.setBrush(Qt::NoBrush);
    for (size_t at = 0; at < picture.nodes.size(); ++at) {
        if (!selected.hasNode(int(at)))
            continue;
        const QRectF bar = toScreen(picture.nodes[at].bar);
        const double out = kRingGap + kRing / 2;
        m_painter.setPen(QPen(m_theme.surface, kRing + 2 * kRingGap));
        m_painter.drawRoundedRect(bar.adjusted(-kRingGap, -kRingGap, kRingGap, kRingGap), 5, 5);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.muted);
        m_painter.drawRoundedRect(bar, kCorner, kCorner);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, kRing));
        m_painter.drawRoundedRect(bar.adjusted(-out, -out, out, out), 6, 6);
    }
}

void GraphPainter::drawPlate(const QRectF &area, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(area, kCorner, kCorner);
}

void GraphPainter::drawLabels(const GraphPicture &picture, const std::vector<GraphLabel> &labels,
                              const GraphMarks &selected)
{
    for (const GraphLabel &label : labels) {
        const bool isEdge = label.edge >= 0;
        if (m_only && !(isEdge ? m_only->hasEdge(label.edge) : m_only->hasNode(label.node)))
            continue;
        if (!label.area.translated(m_origin).intersects(m_area))
            continue;
        drawLabel(picture, label,
                  isEdge ? selected.hasEdge(label.edge) : selected.hasNode(label.node));
    }
}

void GraphPainter::drawLabel(const GraphPicture &picture, const GraphLabel &label, bool isSelected)
{
    const QRectF area = label.area.translated(m_origin);
    QColor halo = m_theme.surface;
    halo.setAlphaF(float(kHalo));
    if (label.edge >= 0 && picture.edges[size_t(label.edge)].isBand) {
        drawBandLabel(area, label.text);
        return;
    }
    if (label.edge >= 0) {
        drawPlate(area, isSelected ? m_theme.accent : halo);
        m_painter.setFont(m_fonts.caption);
        m_painter.setPen(isSelected ? m_theme.onAccent : m_theme.text);
        m_painter.drawText(area, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip),
                           label.text);
        return;
    }
    const PictureNode &node = picture.nodes[size_t(label.node)];
    const double swatch = hasSwatch(node) ? kLabelSwatch + kLabelGap : 0;
    const double nameWidth = m_fonts.names.of(label.text) + swatch;
    const double captionWidth = m_fonts.captions.of(label.caption);
    const double lineWidth = label.isInline ? nameWidth + kLabelGap + captionWidth : nameWidth;
    drawPlate(area.adjusted(-2, 0, 2, 0), halo);
    const double nameHeight =
        label.caption.isEmpty() || label.isInline ? area.height() : area.height() / 2;
    QRectF line(area.left(), area.top(), lineWidth, nameHeight);
    if (label.alignment == Qt::AlignRight)
        line.moveRight(area.right());
    else if (label.alignment == Qt::AlignHCenter)
        line.moveLeft(area.center().x() - lineWidth / 2);
    if (swatch > 0) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(partyColour(recordOf(node.row).value_or(node.row).id));
        m_painter.drawEllipse(QRectF(line.left(), line.center().y() - kLabelSwatch / 2.0,
                                     kLabelSwatch, kLabelSwatch));
    }
    const int flags = int(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip);
    m_painter.setFont(m_fonts.name);
    m_painter.setPen(isSelected ? m_theme.accent : m_theme.text);
    m_painter.drawText(line.adjusted(swatch, 0, 0, 0), flags, label.text);
    if (label.caption.isEmpty())
        return;
    m_painter.setFont(m_fonts.caption);
    m_painter.setPen(m_theme.muted);
    if (label.isInline) {
        m_painter.drawText(
            QRectF(line.left() + nameWidth + kLabelGap, line.top(), captionWidth, line.height()),
            flags, label.caption);
        return;
    }
    const QRectF below(area.left(), line.bottom(), area.width(), area.bottom() - line.bottom());
    m_painter.drawText(below, flags | int(label.alignment), label.caption);
}

/// The amount of a band lies on it, on a plate of its own.
void GraphPainter::drawBandLabel(const QRectF &area, const QString &text)
{
    m_painter.setPen(QPen(m_theme.line, 1));
    m_painter.setBrush(m_theme.raised);
    m_painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setFont(strongFont(m_fonts.caption));
    m_painter.setPen(m_theme.text);
    m_painter.drawText(area, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip), text);
}

void GraphPainter::drawHeads(const GraphPicture &picture, double top)
{
    if (picture.columns.empty())
        return;
    m_painter.setFont(m_fonts.head);
    const QFontMetricsF metrics(m_fonts.head);
    double free = m_area.left() + 4;
    for (size_t at = 0; at < picture.columns.size(); ++at) {
        const auto &[title, x] = picture.columns[at];
        const double width = metrics.horizontalAdvance(title.toUpper());
        const double middle = m_origin.x() + x * m_scale;
        if (middle < m_area.left() || middle > m_area.right())
            continue; // the column is out of sight
        double left = middle - width / 2;
        if (at == 0)
            left = std::max(left - width / 2, m_area.left() + 12);
        else if (at + 1 == picture.columns.size())
            left = std::min(middle, m_area.right() - width - 12);
        if (left < free || left + width > m_area.right())
            continue;
        const QRectF area(left, top, width, metrics.height());
        drawPlate(area.adjusted(-4, -1, 4, 1), m_theme.surface);
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(area, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip),
                           title);
        free = left + width + 12;
    }
}

} // namespace fairlead
