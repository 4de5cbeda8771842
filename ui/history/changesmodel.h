#pragma once

#include "models/history/historyentry.h"

#include <QAbstractTableModel>

namespace fairlead {

class Workspace;

/// What one entry of the history changed, value by value, before and after.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, Record, What, Before, After, ColumnCount };

    explicit ChangesModel(const Workspace &workspace, QObject *parent = nullptr);

    void show(std::vector<FieldChange> changes);
    const FieldChange &changeAt(int row) const { return m_changes[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FieldChange &change, int column) const;

    const Workspace &m_workspace;
    std::vector<FieldChange> m_changes;
};

} // namespace fairlead
