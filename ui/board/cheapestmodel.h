#pragma once

#include "models/placement/placementstudy.h"
#include "models/workspace.h"

#include <QAbstractItemModel>

#include <optional>

namespace fairlead {

/// What the cheapest plan does with each workload, and below it why every other place is not in
/// it, in the first column over the whole row. Workloads that move come first.
class CheapestModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Today, InPlan, OneTime, PerMonth, ColumnCount };

    explicit CheapestModel(QObject *parent);

    void setStudy(std::optional<PlacementStudy> study, const Workspace &workspace);
    const std::optional<PlacementStudy> &study() const { return m_study; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        int workload; ///< position in the study
        std::vector<WhyNot> others;
    };

    QString workloadText(int workload, int column) const;
    QString whyNotText(const WhyNot &other) const; ///< the place and the reason
    bool moves(int workload) const;
    QString placeName(int target) const;

    std::optional<PlacementStudy> m_study; ///< with a plan
    Workspace m_workspace;
    std::vector<Line> m_lines;
};

} // namespace fairlead
