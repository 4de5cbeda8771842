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
    , m_order(m_reader)
{
    m_reader.setAsOf(lens.lens().asOf);
    connect(&live, &LiveWorkspace::changed, this, &RowsModel::takeEdit);
    connect(&live, &LiveWorkspace::wasReset, this, [this] { setTable(table()); });
    connect(&lens, &LensModel::changed, this, [this] {
        m_reader.setAsOf(m_lens.lens().asOf);
        m_order.sortBy(sortColumn(), sortOrder());
        filterAnew();
    });
    connect(&m_searchTexts, &SearchTexts::ready, this, [this] {
        if (!m_filter.text.isEmpty())
            filterAnew();
    });
}

void RowsModel::setTable(TableId table)
{
    beginResetModel();
    const bool keepsOrder = table == this->table() && m_isOrderChosen;
    if (table != this->table())
        m_filter = {};
    m_reader.setTable(table);
    m_isOrderChosen = keepsOrder;
    readRows(keepsOrder ? SortOrder{sortColumn(), sortOrder()} : defaultOrder());
    m_ids = passingIds();
    endResetModel();
    emit shownChanged();
}

/// The words come last: their threads would be in the way of those that sort.
void RowsModel::readRows(const SortOrder &order)
{
    m_areTiesStale = false;
    m_order.read(m_scope);
    m_order.sortBy(order.column, order.direction);
    m_searchTexts.read(m_live.workspace(), table());
}

RowsModel::SortOrder RowsModel::defaultOrder() const
{
    if (m_scope)
        return {-1, Qt::AscendingOrder}; // parts stay as they were entered: the first tranche first
    if (table() == TableId::Deal)
        return {m_reader.columnOf(u"+headline"_s), Qt::DescendingOrder};
    const int named = table() == TableId::Claim ? m_reader.columnOf(u"subject"_s) : 0;
    return {named, Qt::AscendingOrder};
}

void RowsModel::sortByDefault()
{
    const SortOrder order = defaultOrder();
    sort(order.column, order.direction);
    m_isOrderChosen = false;
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
    m_filter = filter;
    filterAnew();
}

bool RowsModel::isSearching() const
{
    return !m_filter.text.trimmed().isEmpty() && !m_searchTexts.isReady();
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
    m_isOrderChosen = true;
    if (m_areTiesStale)
        readRows({column, order});
    else if (column != sortColumn() || order != sortOrder())
        m_order.sortBy(column, order);
    filterAnew();
}

void RowsModel::filterAnew()
{
    if (m_areTiesStale)
        readRows({sortColumn(), sortOrder()});
    if (isSearching())
        emit shownChanged(); // what is shown stays until the words are known
    else
        showOnly(passingIds());
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

std::vector<QString> RowsModel::passingIds() const
{
    const QString words = isSearching() ? QString() : m_filter.text;
    std::vector<char> passing = m_searchTexts.find(words, m_order.slotCount());
    for (const FilterCondition &condition : m_filter.conditions) {
        const ConditionTest test(m_live.workspace(), m_reader, condition);
        const std::vector<char> accepted =
            m_order.test([&](const Row &row) { return test.accepts(row); });
        for (size_t slot = 0; slot < passing.size(); ++slot)
            passing[slot] &= accepted[slot];
    }
    std::vector<QString> ids;
    ids.reserve(m_order.sorted().size());
    for (const int slot : m_order.sorted()) {
        if (passing[size_t(slot)])
            ids.push_back(m_order.idAt(slot));
    }
    return ids;
}

bool RowsModel::reads(TableId other) const
{
    const bool isComputed = table() == TableId::Claim || table() == TableId::Deal;
    if (isComputed && other != table())
        return true; // claims name any row, deals are summed up from their parts
    return std::any_of(
        m_reader.columns().begin(), m_reader.columns().end(),
        [&](const GridColumn &column) { return column.field && column.field->target == other; });
}

void RowsModel::takeEdit(const Edit &edit)
{
    bool recount = false;
    bool membership = false;
    size_t ours = 0;
    for (const RowChange &change : edit.changes) {
        recount = recount || CellReader::countsFrom(change);
        m_areTiesStale = m_areTiesStale || reads(change.ref().table);
        if (change.ref().table != table())
            continue;
        ++ours;
        membership = membership || !change.before || !change.after;
    }
    if (recount)
        m_reader.recount();
    if (ours > kRebuildFrom) {
        m_areTiesStale = true;
        if (membership)
            filterAnew();
    } else {
        takeSmallEdit(edit);
    }
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit shownChanged();
}

/// Keeps order and words up to date row by row. A changed row stays where it is shown until the
/// next sort; one that comes is put where it belongs.
void RowsModel::takeSmallEdit(const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        if (change.ref().table != table())
            continue;
        const QString id = change.ref().id;
        const int at = rowOf(id);
        if (!change.after) {
            m_order.remove(id);
            if (at < 0)
                continue;
            beginRemoveRows({}, at, at);
            m_ids.erase(m_ids.begin() + at);
            endRemoveRows();
        } else if (!m_scope || m_scope(*change.after)) {
            const int slot = m_order.put(*change.after);
            m_searchTexts.update(m_reader, *change.after, slot);
            if (!change.before && at < 0)
                insertRow(slot);
        }
    }
}

void RowsModel::insertRow(int slot)
{
    const auto place =
        std::upper_bound(m_ids.begin(), m_ids.end(), slot, [this](int wanted, const QString &id) {
            return m_order.isBefore(wanted, m_order.slotOf(id));
        });
    const int at = int(place - m_ids.begin());
    beginInsertRows({}, at, at);
    m_ids.insert(place, m_order.idAt(slot));
    endInsertRows();
}

} // namespace fairlead
