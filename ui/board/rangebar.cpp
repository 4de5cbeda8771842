#include "ui/board/rangebar.h"

#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

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
    drawLabels(painter, x(m_likely), x(m_range.p50), low, high);
}

/// The two marks are always named; the ends of the scale where there is room beside them.
void RangeBar::drawLabels(QPainter &painter, qreal likelyAt, qreal medianAt, double low,
                          double high)
{
    constexpr qreal kGap = 8;
    struct Label
    {
        QString text;
        qreal left;
        qreal width;
    };
    const QFontMetricsF metrics(painter.font());
    const auto centred = [&](const QString &text, qreal at) {
        const qreal wide = metrics.horizontalAdvance(text);
        return Label{text, std::clamp<qreal>(at - wide / 2, 0, width() - wide), wide};
    };
    std::vector<Label> marks{centred(tr("likely %1").arg(shortMoney(m_likely)), likelyAt)};
    if (m_range.iterations > 0)
        marks.push_back(centred(tr("P50 %1").arg(shortMoney(m_range.p50)), medianAt));
    if (marks.size() == 2 && marks[1].left < marks[0].left)
        std::swap(marks[0], marks[1]);
    if (marks.size() == 2 && marks[1].left < marks[0].left + marks[0].width + kGap) {
        // Side by side about their middle, inside the bar's ends.
        const qreal both = marks[0].width + kGap + marks[1].width;
        const qreal middle = (likelyAt + medianAt) / 2;
        marks[0].left = std::clamp<qreal>(middle - both / 2, 0, std::max(0.0, width() - both));
        marks[1].left = marks[0].left + marks[0].width + kGap;
    }
    const qreal base = kTop + kBar + 5 + metrics.ascent();
    for (const Label &mark : marks)
        painter.drawText(QPointF(mark.left, base), mark.text);
    const QString first = shortMoney(low);
    const QString last = shortMoney(high);
    if (metrics.horizontalAdvance(first) + kGap <= marks.front().left)
        painter.drawText(QPointF(0, base), first);
    const qreal lastLeft = width() - metrics.horizontalAdvance(last);
    if (lastLeft >= marks.back().left + marks.back().width + kGap)
        painter.drawText(QPointF(lastLeft, base), last);
}

} // namespace fairlead
