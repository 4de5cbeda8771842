#pragma once

#include "models/switching/moveassessment.h"

#include <QWidget>

namespace fairlead {

/// The range of an estimate on a scale: P10 to P90 as a bar, the likely sum as a diamond, the
/// median as a tick, each with its figure below.
class RangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent);

    void showRange(const CostRange &range, double likely); ///< US dollars
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawLabels(QPainter &painter, qreal likelyAt, qreal medianAt, double low, double high);

    CostRange m_range;
    double m_likely = 0;
};

} // namespace fairlead
