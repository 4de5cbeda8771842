#pragma once

#include "models/timeline/decisionplan.h"

#include <QWidget>

class QPainter;

namespace fairlead {

/// The work before a notice deadline, one bar a stage, with today, the end of leverage and the
/// deadline. Too late for that, the work in an extension.
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
    class Axis;

    void paintStage(QPainter &painter, const DecisionPlan::Stage &stage, const QRectF &row,
                    const Axis &axis) const;
    void paintMark(QPainter &painter, QDate day, const QColor &colour, const QString &text,
                   Qt::AlignmentFlag side, const Axis &axis) const;
    int rowHeight() const;

    std::optional<DecisionPlan> m_plan; ///< that is drawn
    std::optional<QDate> m_askBy;       ///< for the extension that it is in; null: in none
    QDate m_today;
};

} // namespace fairlead
