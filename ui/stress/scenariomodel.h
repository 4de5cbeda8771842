#pragma once

#include "ui/stress/stressstate.h"

#include <QAbstractListModel>

namespace fairlead {

/// The scenarios of the workspace by name, those of our own first. A tick puts one beside the
/// others.
class ScenarioModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ScenarioModel(StressState &state, QObject *parent);

    Id<Scenario> scenarioAt(int line) const;
    int lineOf(const Id<Scenario> &scenario) const; ///< -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tooMany(); ///< no further one can stand beside the others

private:
    void refresh();

    StressState &m_state;
    std::vector<Id<Scenario>> m_scenarios;
};

} // namespace fairlead
