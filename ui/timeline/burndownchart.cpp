#include "ui/timeline/burndownchart.h"

#include "models/fields/valuetext.h"
#include "models/timeline/timelinetext.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 132;

} // namespace

BurnDownChart::BurnDownChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"burnDownChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BurnDownChart::sizeHint() const
{
    return {200, std::max(kHeight, fontMetrics().height() * 8)};
}

void BurnDownChart::showYear(const TimelineEvent &year)
{
    m_year = year;
    setAccessibleName(finding());
    setAccessibleDescription(year.reason);
    update();
}

QString BurnDownChart::finding() const
{
    const TimelineBurnDown &burnDown = *m_year.burnDown;
    const Currency &currency = burnDown.floor.currency;
    const double floor = burnDown.floor.units();
    if (!burnDown.forecast)
        return tr("The floor is %1; no forecast is known")
            .arg(moneyText(burnDown.floor, QLocale()));
    if (burnDown.planShortfall && *burnDown.planShortfall > burnDown.shortfall.value_or(0) + 0.5)
        return tr("The plan leaves %1 of the floor unused, %2 without it")
            .arg(estimateText(*burnDown.planShortfall, currency),
                 estimateText(burnDown.shortfall.value_or(0), currency));
    if (burnDown.shortfall.value_or(0) > 0.5)
        return tr("Use ends %1 below the floor").arg(estimateText(*burnDown.shortfall, currency));
    return tr("Use ends %1 above the floor")
        .arg(estimateText(std::max(0.0, *burnDown.forecast - floor), currency));
}

double BurnDownChart::most() const
{
    const TimelineBurnDown &burnDown = *m_year.burnDown;
    return 1.12
           * std::max({burnDown.floor.units(), burnDown.used.value_or(0),
                       burnDown.forecast.value_or(0), burnDown.planForecast.value_or(0), 1.0});
}

void BurnDownChart::drawForecast(QPainter &painter, const QPointF &from, const QPointF &to,
                                 const QColor &colour) const
{
    QPen pen(colour, 2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void BurnDownChart::paintEvent(QPaintEvent *)
{
    if (!m_year.burnDown)
        return;
    const TimelineBurnDown &burnDown = *m_year.burnDown;
    const Theme &colours = theme();
    const Currency &currency = burnDown.floor.currency;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    const QFontMetricsF words(painter.font());
    const double top = words.height();
    const QRectF area(2, top, width() - 4, height() - 2 * top - 4);
    const double begin = double(m_year.first().toJulianDay());
    const double end = double(m_year.last().toJulianDay()) + 1;
    const auto at = [&](double day, double amount) {
        return QPointF(area.left() + (day - begin) / (end - begin) * area.width(),
                       area.bottom() - amount / most() * area.height());
    };
    const auto write = [&](const QPointF &point, Qt::Alignment alignment, const QString &text,
                           const QColor &colour) {
        const double width = words.horizontalAdvance(text);
        const double left = alignment.testFlag(Qt::AlignRight) ? point.x() - width : point.x();
        painter.setPen(colour);
        painter.drawText(QRectF(std::clamp(left, 0.0, std::max(0.0, this->width() - width)),
                                point.y() - top, width, top),
                         int(Qt::AlignCenter | Qt::TextDontClip), text);
    };

    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const double floor = burnDown.floor.units();
    painter.setPen(QPen(colours.bad, 1.5));
    painter.drawLine(at(begin, floor), at(end, floor));
    write(at(begin, floor), Qt::AlignLeft, tr("floor %1").arg(moneyText(burnDown.floor, QLocale())),
          colours.bad);

    QPointF now = at(begin, 0);
    if (burnDown.used && burnDown.usedOn) {
        now = at(double(burnDown.usedOn->toJulianDay()) + 1, *burnDown.used);
        painter.setPen(QPen(colours.text, 2));
        painter.drawLine(at(begin, 0), now);
        painter.setBrush(colours.text);
        painter.drawEllipse(now, 3, 3);
        write(now + QPointF(-6, 0), Qt::AlignRight,
              tr("%1 used").arg(estimateText(*burnDown.used, currency)), colours.text);
    }
    if (burnDown.forecast) {
        drawForecast(painter, now, at(end, *burnDown.forecast), colours.muted);
        write(at(end, *burnDown.forecast) + QPointF(0, words.height() + 2), Qt::AlignRight,
              estimateText(*burnDown.forecast, currency), colours.muted);
    }
    if (burnDown.planForecast) {
        drawForecast(painter, now, at(end, *burnDown.planForecast), colours.accent);
        const bool isSame = std::abs(*burnDown.planForecast - burnDown.forecast.value_or(-1)) < 0.5;
        if (!isSame)
            write(at(end, *burnDown.planForecast) + QPointF(0, 2 * words.height() + 2),
                  Qt::AlignRight, tr("plan %1").arg(estimateText(*burnDown.planForecast, currency)),
                  colours.accent);
    }
    const double below = area.bottom() + top + 2;
    write({area.left(), below}, Qt::AlignLeft, dateText(m_year.begins, QLocale()), colours.muted);
    write({area.right(), below}, Qt::AlignRight,
          dateText(m_year.ends ? *m_year.ends : m_year.begins, QLocale()), colours.muted);
}

} // namespace fairlead
