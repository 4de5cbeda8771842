#pragma once

#include "models/negotiation/pricerange.h"

#include <QWidget>

class QPainter;

namespace fairlead {

/// Where the talks may end on price, on one axis of US dollars a year: what we pay today and after
/// the assumed rise, our range and the vendor's by our estimate, and from which price on each
/// alternative is the better one. The room that both sides leave is shaded.
class RangeChart : public QWidget
{
    Q_OBJECT

public:
    explicit RangeChart(QWidget *parent);

    void showPrices(const PriceRange &prices);
    QString finding() const; ///< the title of the chart
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Axis;

    int rowHeight() const;
    void paintLine(QPainter &painter, const PriceLine &line, const QRect &row,
                   const Axis &axis) const;
    void paintRoom(QPainter &painter, const Axis &axis) const;

    PriceRange m_prices;
};

} // namespace fairlead
