#pragma once

#include "models/switching/plansummary.h"

#include <QWidget>

namespace fairlead {

class ValueAxis;

/// What a plan costs, type by type, with its range, what commitments add, and what is saved by
/// running elsewhere. A bar that is chosen opens its lines.
class PlanWaterfall : public QWidget
{
    Q_OBJECT

public:
    explicit PlanWaterfall(QWidget *parent);

    void showPlan(const PlanSummary &summary);
    QString finding() const; ///< the title that the numbers make

signals:
    void typeAsked(fairlead::CostType type);
    void shortfallAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Kind { Part, Total, Shortfall, Gain, Run };
    struct Bar
    {
        Kind kind;
        QString name;
        std::optional<CostType> type;
        double from;
        double to;
    };

    void addBar(Kind kind, const QString &name, std::optional<CostType> type, double from,
                double to);
    QRectF plotArea() const;
    QRectF barArea(size_t bar) const; ///< its column, from top to bottom
    int barAt(const QPointF &point) const;
    void choose(int bar);
    void ask();
    ValueAxis valueAxis() const;
    void drawBar(QPainter &painter, size_t bar, const ValueAxis &axis);

    PlanSummary m_summary;
    std::vector<Bar> m_bars;
    int m_chosen = -1;
};

} // namespace fairlead
