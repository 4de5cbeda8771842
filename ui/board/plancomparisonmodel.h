#pragma once

#include "models/switching/plansummary.h"

#include <QAbstractTableModel>

namespace fairlead {

/// Plans side by side: a measure a row, a plan a column. The first plan is what the others are
/// compared with: what is worse or better is marked by a sign and a colour.
class PlanComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row {
        Moves,
        OneTime,
        Range,
        Shortfall,
        SumOfBoth,
        PerMonth,
        RunCost,
        WithRunCost,
        LargestHost,
        HighestLockIn,
        Months,
        Gates,
        RowCount
    };

    explicit PlanComparisonModel(QObject *parent);

    void setPlans(std::vector<PlanSummary> plans);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PlanSummary &plan, int row) const;
    /// Less is better; null: no measure of better or worse.
    std::optional<double> measure(const PlanSummary &plan, int row) const;
    int verdict(const QModelIndex &index) const; ///< -1 better, 1 worse, 0 neither

    std::vector<PlanSummary> m_plans;
};

} // namespace fairlead
