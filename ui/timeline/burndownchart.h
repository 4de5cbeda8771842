#pragma once

#include "models/timeline/timelineevent.h"

#include <QWidget>

namespace fairlead {

/// How a commitment year is used up against its floor: what was used, the forecast as it is, and
/// the one with the moves of the plan.
class BurnDownChart : public QWidget
{
    Q_OBJECT

public:
    explicit BurnDownChart(QWidget *parent);

    void showYear(const TimelineEvent &year); ///< an event with a burn-down
    QString finding() const;                  ///< the chart's title
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double most() const;
    void drawForecast(QPainter &painter, const QPointF &from, const QPointF &to,
                      const QColor &colour) const;

    TimelineEvent m_year;
};

} // namespace fairlead
