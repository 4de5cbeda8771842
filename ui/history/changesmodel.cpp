#include "ui/history/changesmodel.h"

#include "models/workspace.h"
#include "ui/history/changetext.h"
#include "ui/widgets/plaintext.h"

namespace fairlead {

using namespace Qt::StringLiterals;

ChangesModel::ChangesModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ChangesModel::show(std::vector<FieldChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString whole = text(m_changes[size_t(index.row())], index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(whole);
    return role == Qt::DisplayRole ? QVariant(singleLine(whole)) : QVariant();
}

QString ChangesModel::text(const FieldChange &change, int column) const
{
    const TableInfo &table = tableInfo(change.row.table);
    const Field *field = table.field(change.field);
    switch (column) {
    case Table:
        return table.singular();
    case Record:
        return changedRowTitle(m_workspace, change);
    case What:
        if (field)
            return field->label();
        return change.before.isEmpty() ? tr("added") : tr("deleted");
    case Before:
        return field ? changeSideText(m_workspace, change, change.before) : QString();
    default:
        return field ? changeSideText(m_workspace, change, change.after) : QString();
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Table:
        return tr("Table");
    case Record:
        return tr("Record");
    case What:
        return tr("Changed");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

} // namespace fairlead
