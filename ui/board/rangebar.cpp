#include "ui/board/rangebar.h"

#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBar = 8;
constexpr qreal kTop = 4;
constexpr qreal kDiamond = 5;
constexpr qreal kMargin = 8;

/// A round figure at or below @p value, in steps of 5 of its second digit.
double roundedDown(double value)
{
    if (value <= 0)
        return 0;
    const double step = std::pow(10, std::floor(std::log10(value)) - 1) * 5;
    return std::floor(value / step) * step;
}

double roundedUp(double value)
{
    if (value <= 0)
        return 0;
    const double step = std::pow(10, std::floor(std::log10(value)) - 1) * 5;
    return std::ceil(value / step) * step;
}

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rangeBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::showRange(const CostRange &range, double likely)
{
    m_range = range;
    m_likely = likely;
    const QString words = tr("Range of the one-time cost: P10 %1, likely %2, P50 %3, P90 %4")
                              .arg(shortMoney(range.p10), shortMoney(likely), shortMoney(range.p50),
                                   shortMoney(range.p90));
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize RangeBar::sizeHint() const
{
    return {120, int(kTop + kBar + 6) + fontMetrics().height()};
}

void RangeBar::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double low = roundedDown(std::min(m_range.p10, m_likely) * 0.85);
    const double high = roundedUp(std::max(m_range.p90, m_likely) * 1.1);
    const qreal room = width() - 2 * kMargin;
    const auto x = [&](double usd) {
        return high > low ? kMargin + (usd - low) / (high - low) * room : kMargin;
    };
    const qreal middle = kTop + kBar / 2;
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(x(low), middle), QPointF(x(high), middle));
    if (m_range.iterations > 0) {
        QColor fill = colours.series;
        fill.setAlphaF(0.35F);
        painter.setPen(QPen(colours.series, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(x(m_range.p10), kTop, x(m_range.p90) - x(m_range.p10), kBar));
        painter.setPen(QPen(colours.text, 2));
        painter.drawLine(QPointF(x(m_range.p50), kTop - 3),
                         QPointF(x(m_range.p50), kTop + kBar + 3));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const QPointF at(x(m_likely), middle);
    painter.drawPolygon(QPolygonF{at - QPointF(0, kDiamond + 2), at + QPointF(kDiamond, 0),
                                  at + QPointF(0, kDiamond + 2), at - QPointF(kDiamond, 0)});

    painter.setFont(captionFont(font()));
    painter.setPen(colours.muted);
    const QRectF labels(0, kTop + kBar + 5, width(), height() - kTop - kBar - 5);
    const QFontMetricsF metrics(painter.font());
    qreal free = 0; // labels are left out where they would touch
    const auto label = [&](double usd, const QString &text, Qt::Alignment side) {
        const qreal wide = metrics.horizontalAdvance(text);
        qreal left = side == Qt::AlignLeft    ? 0
                     : side == Qt::AlignRight ? width() - wide
                                              : x(usd) - wide / 2;
        left = std::clamp<qreal>(left, 0, width() - wide);
        if (left < free)
            return;
        painter.drawText(QPointF(left, labels.top() + metrics.ascent()), text);
        free = left + wide + 6;
    };
    label(low, shortMoney(low), Qt::AlignLeft);
    label(m_likely, tr("likely %1").arg(shortMoney(m_likely)), Qt::AlignHCenter);
    if (m_range.iterations > 0)
        label(m_range.p50, tr("P50 %1").arg(shortMoney(m_range.p50)), Qt::AlignHCenter);
    label(high, shortMoney(high), Qt::AlignRight);
}

} // namespace fairlead
