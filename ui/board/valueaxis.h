#pragma once

#include <QRectF>

#include <vector>

class QPainter;

namespace fairlead {

/// A vertical axis of amounts with round steps.
class ValueAxis
{
public:
    ValueAxis() = default;
    ValueAxis(double low, double high); ///< what has to be shown; 0 always is

    void setArea(const QRectF &area) { m_area = area; }
    qreal y(double value) const;
    const std::vector<double> &steps() const { return m_steps; }
    /// Hairlines over the area and figures in thousands at its left.
    void draw(QPainter &painter) const;

private:
    double m_low = 0;
    double m_high = 1;
    std::vector<double> m_steps;
    QRectF m_area;
};

} // namespace fairlead
