#include "ui/timeline/timelinepicture.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

bool isInSight(const TimelineRow &row, const TimelinePicture &picture)
{
    const double top = row.top - picture.scroll;
    return top <= picture.plot.height() && top + row.height >= 0;
}

void drawPlot(QPainter &painter, const Theme &theme, const TimelinePicture &picture,
              TimelinePainter &parts)
{
    const QRectF &area = picture.plot;
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.left(), area.top());
    drawTimelineGrid(painter, theme, picture.fonts, picture.axis, picture.layout.timeline().day,
                     std::min(area.height(), picture.layout.height() - picture.scroll));
    for (const TimelineRow &row : picture.layout.rows()) {
        if (row.lane < 0 || !isInSight(row, picture))
            continue;
        painter.save();
        painter.translate(0, row.top - picture.scroll);
        parts.drawLane(row, picture.layout.marksOf(row.lane, picture.axis), picture.axis,
                       picture.emphasis);
        painter.restore();
    }
    if (picture.bandFrom != picture.bandTo) {
        QColor band = theme.accent;
        band.setAlphaF(0.12F);
        painter.fillRect(
            QRectF(picture.bandFrom, 0, picture.bandTo - picture.bandFrom, area.height()), band);
    }
    painter.restore();
}

void drawNames(QPainter &painter, const Theme &theme, const TimelinePicture &picture,
               TimelinePainter &parts)
{
    const double width = picture.plot.left();
    const double axisHeight = picture.plot.top();
    painter.save();
    painter.setClipRect(QRectF(0, axisHeight, picture.size.width(), picture.plot.height()));
    painter.translate(0, axisHeight - picture.scroll);
    for (const TimelineRow &row : picture.layout.rows()) {
        if (!isInSight(row, picture))
            continue;
        if (row.lane < 0) {
            parts.drawHead(row, picture.size.width(), picture.foldedGroups.contains(row.group));
            continue;
        }
        parts.drawName(row, width, row.lane == picture.lane);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(0, row.bottom() - 0.5), QPointF(width, row.bottom() - 0.5));
    }
    painter.restore();
    painter.fillRect(QRectF(0, 0, width, axisHeight), theme.window);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(width - 0.5, 0), QPointF(width - 0.5, picture.size.height()));
    painter.drawLine(QPointF(0, axisHeight - 0.5), QPointF(width, axisHeight - 0.5));
    painter.setFont(picture.fonts.label);
    painter.setPen(theme.muted);
    painter.drawText(QRectF(metrics::kSmall, 0, width, axisHeight),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), Text::tr("Lane"));
}

} // namespace

void drawTimeline(QPainter &painter, const Theme &theme, const TimelinePicture &picture)
{
    const QRectF whole({0, 0}, picture.size);
    painter.fillRect(whole, theme.surface);
    TimelinePainter parts(painter, theme, picture.fonts, picture.layout);
    drawPlot(painter, theme, picture, parts);
    drawNames(painter, theme, picture, parts);
    painter.save();
    painter.translate(picture.plot.left(), 0);
    painter.setClipRect(QRectF(0, 0, picture.plot.width(), picture.plot.top()));
    drawTimelineAxis(painter, theme, picture.fonts, picture.axis, picture.layout.timeline().day,
                     picture.plot.top());
    painter.restore();
    if (!picture.hasFocus)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(whole.adjusted(0.75, 0.75, -0.75, -0.75), metrics::kRadius,
                            metrics::kRadius);
}

} // namespace fairlead
