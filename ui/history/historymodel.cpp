#include "ui/history/historymodel.h"

#include "models/values/datepattern.h"
#include "models/workspace.h"
#include "ui/history/changetext.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), datePattern(QLocale(), u"d MMM yyyy hh:mm"_s));
}

bool isCount(int column)
{
    return column == HistoryModel::Rows || column == HistoryModel::Values;
}

} // namespace

void HistoryModel::show(std::vector<HistoryEntry> oldestFirst, const Workspace &workspace)
{
    beginResetModel();
    m_lines.clear();
    for (auto entry = oldestFirst.rbegin(); entry != oldestFirst.rend(); ++entry)
        m_lines.push_back(lineOf(std::move(*entry), workspace));
    endResetModel();
}

HistoryModel::Line HistoryModel::lineOf(HistoryEntry entry, const Workspace &workspace)
{
    // What the program keeps for itself, such as the rows that a dataset brought, is of no
    // interest.
    std::erase_if(entry.changes, [](const FieldChange &change) {
        return tableInfo(change.row.table).text.group == TableGroup::Hidden;
    });
    std::set<RowRef> rows;
    QStringList words{entry.label, entry.author, timeText(entry.at)};
    for (const FieldChange &change : entry.changes) {
        if (rows.insert(change.row).second)
            words += changedRowTitle(workspace, change);
    }
    return {.entry = std::move(entry), .rows = qsizetype(rows.size()), .search = words.join(u'\n')};
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const bool isNumber = isCount(index.column());
    const qsizetype number =
        index.column() == Rows ? line.rows : qsizetype(line.entry.changes.size());
    switch (role) {
    case SearchRole:
        return line.search;
    case SortRole:
        return index.column() == When ? QVariant(line.entry.number)
               : isNumber             ? QVariant(number)
                                      : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(line.entry.label);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case When:
        return timeText(line.entry.at);
    case Who:
        return singleLine(line.entry.author);
    case What:
        return singleLine(line.entry.label);
    default:
        return QLocale().toString(number);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue((isCount(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    case Rows:
        return tr("Rows");
    default:
        return tr("Values");
    }
}

} // namespace fairlead
