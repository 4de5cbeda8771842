#include "ui/timeline/timelineaxis.h"

#include "models/fields/valuetext.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

TimelineFonts::TimelineFonts(const QFont &base, QPaintDevice *device)
    : name(device ? QFont(base, device) : base)
    , label(captionFont(name))
    , head(strongFont(captionFont(name)))
    , axis(captionFont(name))
    , axisContext(strongFont(captionFont(name)))
{
    head.setCapitalization(QFont::AllUppercase);
}

TimelineMetrics TimelineFonts::metrics() const
{
    const QFontMetricsF names(name);
    const QFontMetricsF labels(label);
    const QFontMetricsF counts(axisContext);
    const double em = labels.height();
    return {
        .row = std::ceil(em) + 2,
        .name = std::ceil(em * 11.6),
        .line = std::ceil(names.height()),
        .head = std::ceil(QFontMetricsF(head).height()) + 3,
        .padding = 3,
        .marker = std::ceil(em * 0.72),
        .cluster = std::ceil(em * 1.3),
        .gap = 4,
        .widthOf = [labels](const QString &text) { return labels.horizontalAdvance(text); },
        .nameWidthOf = [names](const QString &text) { return names.horizontalAdvance(text); },
        .countWidthOf = [counts](const QString &text) { return counts.horizontalAdvance(text); }};
}

std::vector<TimeTick> timelineTicks(const TimeAxis &axis, const TimelineFonts &fonts)
{
    const QFontMetricsF labels(fonts.axis);
    const QFontMetricsF contexts(fonts.axisContext);
    const double space = labels.horizontalAdvance(u' ');
    return timeTicks(
        axis, QLocale(),
        [&](const QString &context, const QString &label) {
            return metrics::kTiny
                   + (context.isEmpty() ? 0 : contexts.horizontalAdvance(context) + space)
                   + labels.horizontalAdvance(label);
        },
        metrics::kMedium);
}

std::vector<AxisLabel> axisLabels(const TimeAxis &axis, double height, const TimelineFonts &fonts,
                                  QDate today)
{
    const QFontMetricsF labels(fonts.axis);
    const QFontMetricsF contexts(fonts.axisContext);
    std::vector<AxisLabel> found;
    const double x = axis.xOf(today);
    if (x >= 0 && x <= axis.width()) {
        const QString text = dateText(PartialDate(today), QLocale());
        const double width = contexts.horizontalAdvance(text) + 2 * metrics::kTiny;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, axis.width() - width));
        found.push_back({QRectF(left, 2, width, height - 4), text, {}, true});
    }
    const bool hasToday = !found.empty();
    const std::vector<TimeTick> ticks = timelineTicks(axis, fonts);
    QString covered; // what a covered label would have said of those after it
    for (size_t at = 0; at < ticks.size(); ++at) {
        const TimeTick &tick = ticks[at];
        if (tick.label.isEmpty() && tick.context.isEmpty())
            continue;
        const auto areaWith = [&](const QString &context) {
            const double before =
                context.isEmpty() ? 0 : contexts.horizontalAdvance(context + u' ');
            return QRectF(tick.x + metrics::kTiny, 2, before + labels.horizontalAdvance(tick.label),
                          height - 4);
        };
        AxisLabel label{areaWith(tick.context), tick.label, tick.context};
        if (hasToday && found.front().area.adjusted(-2, 0, 2, 0).intersects(label.area)) {
            covered = tick.context.isEmpty() ? covered : tick.context;
            continue;
        }
        const double room = at + 1 < ticks.size() ? ticks[at + 1].x : axis.width();
        const QString context = std::exchange(covered, {});
        if (label.context.isEmpty() && !context.isEmpty()
            && areaWith(context).right() + metrics::kTiny <= room) {
            label.context = context;
            label.area = areaWith(context);
        }
        found.push_back(label);
    }
    return found;
}

void drawTimelineAxis(QPainter &painter, const Theme &theme, const TimelineFonts &fonts,
                      const TimeAxis &axis, QDate today, double height)
{
    painter.fillRect(QRectF(0, 0, axis.width(), height), theme.window);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(0, height - 0.5), QPointF(axis.width(), height - 0.5));
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip);
    const QFontMetricsF contexts(fonts.axisContext);
    for (const AxisLabel &label : axisLabels(axis, height, fonts, today)) {
        if (label.isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(label.area, 3, 3);
            painter.setPen(theme.onAccent);
            painter.setFont(fonts.axisContext);
            painter.drawText(label.area, int(Qt::AlignCenter | Qt::TextDontClip), label.text);
            continue;
        }
        QRectF area = label.area;
        if (!label.context.isEmpty()) {
            painter.setFont(fonts.axisContext);
            painter.setPen(theme.text);
            painter.drawText(area, flags, label.context);
            area.setLeft(area.left() + contexts.horizontalAdvance(label.context + u' '));
        }
        painter.setFont(fonts.axis);
        painter.setPen(label.context.isEmpty() ? theme.muted : theme.text);
        painter.drawText(area, flags, label.text);
    }
}

void drawTimelineGrid(QPainter &painter, const Theme &theme, const TimelineFonts &fonts,
                      const TimeAxis &axis, QDate today, double height)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimeTick &tick : timelineTicks(axis, fonts)) {
        if (tick.x <= 0)
            continue;
        painter.setPen(QPen(tick.isMajor ? theme.strong : theme.line, 1));
        painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, height));
    }
    const double x = axis.xOf(today);
    if (x >= 0 && x <= axis.width())
        painter.fillRect(QRectF(x - 1, 0, 2, height), theme.accent);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace fairlead
