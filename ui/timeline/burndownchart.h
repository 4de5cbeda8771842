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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Drawing;

    TimelineEvent m_year;
};

} // namespace fairlead
