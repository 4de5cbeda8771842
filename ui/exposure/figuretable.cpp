#include "ui/exposure/figuretable.h"

#include "models/fields/csvtext.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString csvText(const FigureCell &cell)
{
    if (!cell.value.isValid())
        return {};
    return cell.value.typeId() == QMetaType::Double
               ? QString::number(cell.value.toDouble(), 'g', 12)
               : csvCell(cell.value.toString());
}

bool isLess(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::Double && right.typeId() == QMetaType::Double)
        return left.toDouble() < right.toDouble();
    return QString::localeAwareCompare(left.toString(), right.toString()) < 0;
}

} // namespace

FigureCell textCell(const QString &text, const QString &why)
{
    return {.text = text, .value = text, .why = why};
}

FigureCell figureCell(double value, const QString &text, const QString &why)
{
    return {.text = text, .value = value, .why = why};
}

FigureCell unknownCell(const QString &why)
{
    return {.text = u"–"_s, .value = {}, .why = why};
}

QByteArray csvOf(const FigureTable &table, const QString &title, const QString &lensLine)
{
    QStringList lines{csvCell(title), csvCell(lensLine), QString()};
    QStringList heads;
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        const QString unit = table.units.value(column);
        heads +=
            csvCell(unit.isEmpty() ? table.heads[column]
                                   : FigureTableModel::tr("%1, %2").arg(table.heads[column], unit));
    }
    lines += heads.join(u',');
    for (const FigureTable::Line &line : table.lines) {
        QStringList cells;
        for (const FigureCell &cell : line.cells)
            cells += csvText(cell);
        lines += cells.join(u',');
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FigureTableModel::showTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    arrange();
    endResetModel();
}

std::optional<RowRef> FigureTableModel::rowAt(int line) const
{
    return line >= 0 && line < rowCount() ? m_table.lines[m_order[size_t(line)]].row : std::nullopt;
}

int FigureTableModel::lineOf(const RowRef &row) const
{
    const auto found =
        std::ranges::find_if(m_order, [&](size_t line) { return m_table.lines[line].row == row; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.lines.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

const FigureCell &FigureTableModel::cell(const QModelIndex &index) const
{
    return m_table.lines[m_order[size_t(index.row())]].cells[size_t(index.column())];
}

Qt::Alignment FigureTableModel::alignmentOf(int column) const
{
    const auto known = std::ranges::find_if(m_table.lines, [column](const FigureTable::Line &line) {
        return line.cells[size_t(column)].value.isValid();
    });
    const bool isFigure = known != m_table.lines.end()
                          && known->cells[size_t(column)].value.typeId() == QMetaType::Double;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(cell(index).text);
    case Qt::ToolTipRole:
        return plainToolTip(cell(index).why.isEmpty() ? cell(index).text : cell(index).why);
    case Qt::AccessibleDescriptionRole:
        return cell(index).why;
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case ValueRole:
        return cell(index).value;
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.heads[section];
    case Qt::ToolTipRole:
        return m_table.units.value(section);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(section));
    default:
        return {};
    }
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<size_t> lines;
    for (const QModelIndex &index : before)
        lines.push_back(m_order[size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto at = std::ranges::find(m_order, lines[size_t(i)]);
        after += index(int(at - m_order.begin()), before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void FigureTableModel::arrange()
{
    m_order.resize(m_table.lines.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    if (m_sortColumn < 0 || m_sortColumn >= m_table.heads.size())
        return;
    const auto value = [&](size_t line) -> const QVariant & {
        return m_table.lines[line].cells[size_t(m_sortColumn)].value;
    };
    std::ranges::stable_sort(m_order, [&](size_t left, size_t right) {
        if (value(left).isValid() != value(right).isValid())
            return value(left).isValid();
        return m_sortOrder == Qt::AscendingOrder ? isLess(value(left), value(right))
                                                 : isLess(value(right), value(left));
    });
}

} // namespace fairlead
