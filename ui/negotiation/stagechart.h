#pragma once

#include "models/timeline/decisionplan.h"

#include <QWidget>

namespace fairlead {

/// The work before a notice deadline, one bar a stage, with today, the end of leverage and the
/// deadline.
class StageChart : public QWidget
{
    Q_OBJECT

public:
    explicit StageChart(QWidget *parent);

    void showPlan(const std::optional<DecisionPlan> &plan, QDate today);
    QString finding() const; ///< the title of the chart
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<DecisionPlan> m_plan;
    QDate m_today;
};

} // namespace fairlead
