#include "ui/negotiation/statusmark.h"

#include "ui/theme.h"

#include <QPainter>

namespace fairlead {

QColor statusColour(ItemStatus status, const Theme &theme)
{
    switch (status) {
    case ItemStatus::Raised:
        return theme.accent;
    case ItemStatus::Agreed:
        return theme.good;
    case ItemStatus::Refused:
        return theme.bad;
    case ItemStatus::NotRaised:
    case ItemStatus::Traded:
    case ItemStatus::Waived:
        return theme.muted;
    }
    Q_UNREACHABLE();
}

void drawStatus(QPainter &painter, const QRectF &area, ItemStatus status, const Theme &theme)
{
    const QColor colour = statusColour(status, theme);
    const QPointF middle = area.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case ItemStatus::NotRaised:
        painter.drawEllipse(middle, 4.2, 4.2);
        break;
    case ItemStatus::Raised:
        painter.setBrush(colour);
        painter.drawEllipse(middle, 4.2, 4.2);
        break;
    case ItemStatus::Agreed:
        painter.drawPolyline(
            QPolygonF{middle + QPointF(-5, 0), middle + QPointF(-1.5, 4), middle + QPointF(5, -4)});
        break;
    case ItemStatus::Refused:
        painter.drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4));
        painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
        break;
    case ItemStatus::Traded:
        painter.drawLine(middle + QPointF(-5, -2.5), middle + QPointF(5, -2.5));
        painter.drawLine(middle + QPointF(2, -5), middle + QPointF(5, -2.5));
        painter.drawLine(middle + QPointF(5, 2.5), middle + QPointF(-5, 2.5));
        painter.drawLine(middle + QPointF(-2, 5), middle + QPointF(-5, 2.5));
        break;
    case ItemStatus::Waived:
        painter.drawLine(middle + QPointF(-4.5, 0), middle + QPointF(4.5, 0));
        break;
    }
    painter.restore();
}

} // namespace fairlead
