#include "ui/briefing/pagepainter.h"

#include "ui/briefing/briefingpages.h"
#include "ui/briefing/pagemetrics.h"

#include <QPainter>

#include <algorithm>

namespace fairlead {

namespace {

constexpr qreal kHatchStep = 3.2;
constexpr qreal kHatchPen = 0.8;
constexpr qreal kOutlinePen = 0.8;
constexpr qreal kOpenTail = 5; ///< how far an open outline runs on

QRectF scaled(const QRectF &rect)
{
    return {rect.topLeft() * page::kUnitsPerPixel, rect.size() * page::kUnitsPerPixel};
}

QLineF scaled(const QLineF &line)
{
    return {line.p1() * page::kUnitsPerPixel, line.p2() * page::kUnitsPerPixel};
}

QPen penOf(const QColor &color, qreal width)
{
    QPen pen(color, width * page::kUnitsPerPixel);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

/// Paints the marks of a strip at a place of the page.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, QPointF offset)
        : m_painter(painter)
        , m_offset(offset)
    {
    }

    void operator()(const TextMark &mark) const
    {
        m_painter.setPen(mark.color);
        mark.layout->lineAt(mark.line).draw(&m_painter,
                                            (mark.offset + m_offset) * page::kUnitsPerPixel);
    }
    void operator()(const LineMark &mark) const
    {
        m_painter.setPen(penOf(mark.color, mark.width));
        m_painter.drawLine(scaled(mark.line.translated(m_offset)));
    }
    void operator()(const FillMark &mark) const
    {
        m_painter.fillRect(scaled(mark.rect.translated(m_offset)), mark.color);
    }
    void operator()(const BarMark &mark) const
    {
        const QRectF rect = mark.rect.translated(m_offset);
        switch (mark.style) {
        case BarStyle::Solid:
            m_painter.fillRect(scaled(rect), mark.color);
            return;
        case BarStyle::Hatched:
            hatch(rect, mark.color);
            outline(rect, mark.color, Qt::DashLine);
            return;
        case BarStyle::Outline:
            outline(rect, mark.color, Qt::SolidLine);
            return;
        case BarStyle::OpenOutline:
            openOutline(rect, mark.color);
            return;
        }
    }
    void operator()(const PathMark &mark) const
    {
        const QTransform scale = QTransform::fromScale(page::kUnitsPerPixel, page::kUnitsPerPixel);
        QPen pen = penOf(mark.stroke, mark.width);
        pen.setStyle(mark.style);
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(mark.stroke.isValid() ? pen : QPen(Qt::NoPen));
        m_painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush());
        m_painter.drawPath(scale.map(mark.path.translated(m_offset)));
        m_painter.setBrush(Qt::NoBrush);
    }
    void operator()(const ImageMark &mark) const
    {
        m_painter.drawImage(scaled(mark.rect.translated(m_offset)), mark.image);
    }
    void operator()(const LinkMark &) const {}
    void operator()(const SourceMark &) const {}
    void operator()(const BookmarkMark &) const {}

private:
    QRectF inner(const QRectF &rect) const
    {
        const qreal half = std::min(kOutlinePen / 2, rect.width() / 2);
        return rect.adjusted(half, kOutlinePen / 2, -half, -kOutlinePen / 2);
    }

    void outline(const QRectF &rect, const QColor &color, Qt::PenStyle style) const
    {
        QPen pen = penOf(color, kOutlinePen);
        pen.setStyle(style);
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(scaled(inner(rect)));
    }

    void openOutline(const QRectF &rect, const QColor &color) const
    {
        const QRectF box = inner(rect);
        m_painter.setPen(penOf(color, kOutlinePen));
        m_painter.drawLine(scaled(QLineF(box.topLeft(), box.bottomLeft())));
        QPen tail = penOf(color, kOutlinePen);
        for (const qreal y : {box.top(), box.bottom()}) {
            tail.setDashPattern({});
            tail.setStyle(Qt::SolidLine);
            m_painter.setPen(tail);
            m_painter.drawLine(scaled(QLineF(box.left(), y, box.right(), y)));
            tail.setDashPattern({1.5, 1.5});
            m_painter.setPen(tail);
            m_painter.drawLine(scaled(QLineF(box.right(), y, box.right() + kOpenTail, y)));
        }
    }

    /// Slanting lines, cut to the rectangle by arithmetic: a clip would bloat the file.
    void hatch(const QRectF &rect, const QColor &color) const
    {
        m_painter.setPen(penOf(color, kHatchPen));
        for (qreal x = rect.left() - rect.height() + kHatchStep; x < rect.right();
             x += kHatchStep) {
            const qreal start = std::max(x, rect.left());
            const qreal end = std::min(x + rect.height(), rect.right());
            if (end <= start)
                continue;
            m_painter.drawLine(
                scaled(QLineF(start, rect.bottom() - (start - x), end, rect.bottom() - (end - x))));
        }
    }

    QPainter &m_painter;
    const QPointF m_offset;
};

} // namespace

void paintPage(QPainter &painter, const BriefingPages &pages, int page)
{
    for (const Mark &mark : pages.frame(page))
        std::visit(MarkPainter(painter, {}), mark);
    for (const PlacedStrip &placed : pages.placed(page)) {
        const MarkPainter paint(painter, {pages.sheet().shift(), page::kBodyTop + placed.top});
        for (const Mark &mark : pages.strip(placed).marks)
            std::visit(paint, mark);
    }
}

void paintStrips(QPainter &painter, const Strips &strips, QPointF offset)
{
    for (const Strip &strip : strips) {
        offset.ry() += strip.gap;
        const MarkPainter paint(painter, offset);
        for (const Mark &mark : strip.marks)
            std::visit(paint, mark);
        offset.ry() += strip.height;
    }
}

} // namespace fairlead
