#include "ui/conflicts/conflictsmodel.h"

#include "models/facts/disagreement.h"
#include "models/liveworkspace.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QBrush>

#include <algorithm>

namespace fairlead {

ConflictsModel::ConflictsModel(LiveWorkspace &live, QObject *parent)
    : QAbstractTableModel(parent)
    , m_live(live)
{
    connect(&live, &LiveWorkspace::changed, this, &ConflictsModel::takeEdit);
    connect(&live, &LiveWorkspace::wasReset, this, &ConflictsModel::read);
    read();
}

void ConflictsModel::takeEdit(const Edit &edit)
{
    const bool isOurs =
        std::any_of(edit.changes.begin(), edit.changes.end(), [](const RowChange &change) {
            return change.ref().table == TableId::Conflict || change.ref().table == TableId::Claim;
        });
    if (isOurs)
        read();
}

void ConflictsModel::read()
{
    std::vector<Line> lines;
    for (const Conflict &conflict : m_live.workspace().rows<Conflict>())
        lines.push_back({conflict.id.text, isOpen(m_live.workspace(), conflict.id)});
    const bool hasSameRows =
        std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                   [](const Line &left, const Line &right) { return left.id == right.id; });
    if (hasSameRows) { // keeps what is chosen
        m_lines = std::move(lines);
        if (!m_lines.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    emit refreshed();
}

int ConflictsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &line) { return line.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int ConflictsModel::openCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const Line &line) { return line.isOpen; }));
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const Conflict *conflict = m_live.workspace().find(Id<Conflict>{line.id});
    if (!conflict)
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(conflict->question);
    if (role == Qt::ForegroundRole && index.column() == State && line.isOpen)
        return QBrush(theme().bad);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Code:
        return conflict->code;
    case Title:
        return singleLine(conflict->title);
    case About:
        return labelOf(conflict->kind);
    default:
        return line.isOpen ? tr("open") : tr("settled");
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Sources disagree about");
    case About:
        return tr("Kind");
    default:
        return tr("State");
    }
}

} // namespace fairlead
