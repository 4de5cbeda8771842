#include "ui/widgets/marks.h"

#include "ui/theme.h"

#include <QPainter>

namespace fairlead {

QPen certaintyPen(Certainty certainty, const Theme &theme)
{
    QPen pen(theme.text, 1.5);
    pen.setCapStyle(Qt::FlatCap);
    switch (certainty) {
    case Certainty::Paid:
        pen.setWidthF(3);
        break;
    case Certainty::Firm:
        break;
    case Certainty::Conditional:
    case Certainty::Option:
        pen.setDashPattern({3, 1.6});
        break;
    case Certainty::Intention:
        pen.setDashPattern({1, 1.6});
        break;
    case Certainty::Unknown:
    case Certainty::Lapsed:
        pen.setColor(theme.muted);
        pen.setDashPattern({0.8, 2.6});
        break;
    }
    return pen;
}

void drawCertainty(QPainter &painter, const QRectF &area, std::optional<Certainty> certainty,
                   const Theme &theme)
{
    painter.save();
    const qreal y = area.center().y();
    if (certainty) {
        painter.setPen(certaintyPen(*certainty, theme));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    } else {
        const qreal middle = area.left() + area.width() * 0.55;
        painter.setPen(certaintyPen(Certainty::Firm, theme));
        painter.drawLine(QPointF(area.left(), y), QPointF(middle, y));
        painter.setPen(certaintyPen(Certainty::Conditional, theme));
        painter.drawLine(QPointF(middle + 2, y), QPointF(area.right(), y));
    }
    painter.restore();
}

void drawPercentBar(QPainter &painter, const QRectF &area, int percent, const Theme &theme)
{
    painter.fillRect(area, theme.line);
    QRectF filled = area;
    filled.setWidth(area.width() * percent / 100.0);
    painter.fillRect(filled, percent < kPoorPercent ? theme.warn : theme.bar);
}

void drawPartySwatch(QPainter &painter, const QPointF &middleLeft, QStringView partyId)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(partyColour(partyId));
    const QRectF square(middleLeft.x(), middleLeft.y() - kSwatch / 2.0, kSwatch, kSwatch);
    painter.drawRoundedRect(square, 2, 2);
    painter.restore();
}

} // namespace fairlead
