#include "ui/records/rowsmodel.h"

#include "models/liveworkspace.h"
#include "models/records/rowquality.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/records/celltext.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRebuildFrom = 64; ///< changes from which a rebuild is quicker than single steps

} // namespace

RowsModel::RowsModel(LiveWorkspace &live, LensModel &lens, Editor &editor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_live(live)
    , m_lens(lens)
    , m_editor(editor)
    , m_reader(live.workspace())
{
    m_reader.setAsOf(lens.lens().asOf);
    connect(&live, &LiveWorkspace::changed, this, &RowsModel::takeEdit);
    connect(&live, &LiveWorkspace::wasReset, this, [this] { setTable(table()); });
    connect(&lens, &LensModel::changed, this, [this] {
        m_reader.setAsOf(m_lens.lens().asOf);
        rebuild();
    });
}

void RowsModel::setTable(TableId table)
{
    beginResetModel();
    if (table != this->table()) {
        m_filter = {};
        m_sortColumn = -1;
    }
    m_reader.setTable(table);
    if (m_sortColumn < 0 && table == TableId::Deal) {
        m_sortColumn = m_reader.columnOf(u"+headline"_s);
        m_sortOrder = Qt::DescendingOrder;
    }
    m_searchTexts.start(m_live.workspace(), table);
    m_ids = filteredAndSorted();
    endResetModel();
    emit shownChanged();
}

void RowsModel::setScope(TableId table, Scope scope)
{
    m_scope = std::move(scope);
    setTable(table);
}

void RowsModel::setFilter(const RowFilter &filter)
{
    if (m_filter == filter)
        return;
    // While a word is typed on, only rows that are shown can stay.
    const bool narrows = filter.conditions == m_filter.conditions && !m_filter.text.isEmpty()
                         && filter.text.startsWith(m_filter.text);
    m_filter = filter;
    if (narrows)
        showOnly(narrowed());
    else
        rebuild();
}

qsizetype RowsModel::totalRows() const
{
    return m_live.workspace().rows(table()).size();
}

const Row *RowsModel::rowAt(int row) const
{
    return m_live.workspace().find(refAt(row));
}

int RowsModel::rowOf(const QString &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reader.columns().size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const GridColumn &shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_reader.text(*row, shown);
    case Qt::EditRole:
        return shown.field
                   ? editText(m_live.workspace(), *shown.field, row->value(*shown.field), QLocale())
                   : QString();
    case Qt::ToolTipRole:
        return plainToolTip(m_reader.hint(*row, shown));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(shown.isNumber() ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return mark(*row, shown, role);
    }
}

QVariant RowsModel::mark(const Row &row, const GridColumn &column, int role) const
{
    const bool isFirst = &column == &m_reader.columns().front();
    switch (role) {
    case CertaintyRole:
        if (column.kind == GridColumn::Kind::Certainty && m_reader.overviewOf(row).isMixed)
            return -1;
        if (const auto certainty = m_reader.certaintyOf(row, column))
            return int(*certainty);
        return {};
    case PercentRole:
        return column.kind == GridColumn::Kind::Complete ? completePercent(row) : QVariant();
    case StaleRole:
        return column.kind == GridColumn::Kind::Age ? m_reader.isStale(row) : QVariant();
    case ContestedRole:
        return isFirst && m_reader.isContested(row);
    case UnverifiedRole:
        return isFirst && isUnverified(row);
    case PartyRole:
        return column.field && column.field->target == TableId::Party
                       && column.field->kind == FieldKind::Reference
                   ? row.text(column.field->name())
                   : QVariant();
    default:
        return {};
    }
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &input, int role)
{
    const GridColumn &shown = column(index.column());
    if (role != Qt::EditRole || !shown.field)
        return false;
    if (input.toString() == data(index, Qt::EditRole).toString())
        return true;
    return m_editor.setFieldFromInput({refAt(index.row())}, *shown.field, input.toString());
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    const GridColumn &shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title();
    case Qt::ToolTipRole:
        return shown.meaning();
    case UnitRole:
        return shown.unit();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft);
    default:
        return {};
    }
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (column(index.column()).field && !m_editor.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void RowsModel::rebuild()
{
    showOnly(filteredAndSorted());
}

std::vector<QString> RowsModel::narrowed()
{
    const SearchTexts::Words words = SearchTexts::words(m_filter.text);
    const SearchTexts::Texts &texts = m_searchTexts.texts();
    std::vector<QString> ids;
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ids), [&](const QString &id) {
        const auto text = texts.constFind(id);
        return text != texts.constEnd() && SearchTexts::matches(*text, words);
    });
    return ids;
}

void RowsModel::showOnly(std::vector<QString> shown)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : before)
        ids += m_ids[size_t(index.row())];
    m_ids = std::move(shown);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const int row = rowOf(ids[at]);
        after += row < 0 ? QModelIndex() : index(row, before[at].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    emit shownChanged();
}

std::vector<QString> RowsModel::filteredAndSorted()
{
    const Workspace &workspace = m_live.workspace();
    std::vector<ConditionTest> tests;
    for (const FilterCondition &condition : m_filter.conditions)
        tests.emplace_back(workspace, m_reader, condition);
    const SearchTexts::Words words = SearchTexts::words(m_filter.text);
    const SearchTexts::Texts *texts = words.empty() ? nullptr : &m_searchTexts.texts();

    std::vector<const Row *> rows;
    rows.reserve(size_t(workspace.rows(table()).size()));
    const auto holdsWords = [&](const Row &row) {
        const auto text = texts->constFind(row.id());
        return text != texts->constEnd() && SearchTexts::matches(*text, words);
    };
    for (const Row &row : workspace.rows(table())) {
        const bool passes =
            (!m_scope || m_scope(row)) && (!texts || holdsWords(row))
            && std::all_of(tests.begin(), tests.end(),
                           [&](const ConditionTest &test) { return test.accepts(row); });
        if (passes)
            rows.push_back(&row);
    }

    std::vector<size_t> order(rows.size());
    for (size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    if (m_sortColumn >= 0) {
        const std::vector<SortKey> keys = m_reader.sortKeys(rows, column(m_sortColumn));
        std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
            return isBefore(keys[left], keys[right], m_sortOrder);
        });
    }
    std::vector<QString> ids;
    ids.reserve(rows.size());
    for (const size_t at : order)
        ids.push_back(rows[at]->id());
    return ids;
}

void RowsModel::takeEdit(const Edit &edit)
{
    bool recount = false;
    bool membership = false;
    size_t ours = 0;
    for (const RowChange &change : edit.changes) {
        recount = recount || CellReader::countsFrom(change);
        if (change.ref().table != table())
            continue;
        ++ours;
        membership = membership || !change.before || !change.after;
    }
    if (recount)
        m_reader.recount();
    if (ours > kRebuildFrom)
        m_searchTexts.start(m_live.workspace(), table());
    else
        takeMembership(edit);
    if (ours > kRebuildFrom && membership)
        rebuild();
    else if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit shownChanged();
}

void RowsModel::takeMembership(const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        if (change.ref().table != table())
            continue;
        m_searchTexts.update(m_live.workspace(), change.ref());
        const int at = rowOf(change.ref().id);
        if (!change.after && at >= 0) {
            beginRemoveRows({}, at, at);
            m_ids.erase(m_ids.begin() + at);
            endRemoveRows();
        } else if (change.after && at < 0 && !change.before
                   && (!m_scope || m_scope(*change.after))) {
            insertRow(*change.after);
        }
    }
}

void RowsModel::insertRow(const Row &row)
{
    auto place = m_ids.end();
    if (m_sortColumn >= 0) {
        const GridColumn &sorted = column(m_sortColumn);
        const SortKey key = m_reader.sortKey(row, sorted);
        place = std::upper_bound(
            m_ids.begin(), m_ids.end(), key, [&](const SortKey &wanted, const QString &id) {
                const Row *other = m_live.workspace().find({table(), id});
                return other && isBefore(wanted, m_reader.sortKey(*other, sorted), m_sortOrder);
            });
    } else {
        place = std::upper_bound(m_ids.begin(), m_ids.end(), row.id());
    }
    const int at = int(place - m_ids.begin());
    beginInsertRows({}, at, at);
    m_ids.insert(place, row.id());
    endInsertRows();
}

} // namespace fairlead
