#pragma once

#include "models/history/historyentry.h"

#include <QAbstractTableModel>

namespace fairlead {

class Workspace;

/// The history of a file, newest entry first: who did what and when, and how much it changed.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Rows, Values, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SearchRole, ///< QString: all that a filter looks at
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<HistoryEntry> oldestFirst, const Workspace &workspace);
    const HistoryEntry &entryAt(int row) const { return m_lines[size_t(row)].entry; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        HistoryEntry entry;
        qsizetype rows = 0; ///< that were touched
        QString search;
    };

    static Line lineOf(HistoryEntry entry, const Workspace &workspace);

    std::vector<Line> m_lines;
};

} // namespace fairlead
