#include "ui/board/valueaxis.h"

#include "ui/board/figures.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kSteps = 4;
constexpr qreal kFigures = 44; ///< pixels at the left of the area

/// 1, 2 or 5 times a power of ten.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (step <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ValueAxis::ValueAxis(double low, double high)
{
    low = std::min(0.0, low);
    high = std::max(0.0, high);
    const double step = roundStep(std::max(1.0, (high - low) / kSteps));
    m_low = std::floor(low / step) * step;
    m_high = std::max(m_low + step, std::ceil(high / step) * step);
    for (double value = m_low; value <= m_high + step / 2; value += step)
        m_steps.push_back(value);
}

qreal ValueAxis::y(double value) const
{
    return m_area.bottom() - (value - m_low) / (m_high - m_low) * m_area.height();
}

void ValueAxis::draw(QPainter &painter) const
{
    const Theme &colours = theme();
    for (const double value : m_steps) {
        const qreal at = std::round(y(value)) + 0.5;
        painter.setPen(QPen(value == 0 ? colours.strong : colours.line, 1));
        painter.drawLine(QPointF(m_area.left(), at), QPointF(m_area.right(), at));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(m_area.left() - kFigures, at - 10, kFigures - 6, 20),
                         int(Qt::AlignRight | Qt::AlignVCenter), thousandsText(value, 0));
    }
}

} // namespace fairlead
