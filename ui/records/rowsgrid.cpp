#include "ui/records/rowsgrid.h"

#include "models/workspace.h"
#include "ui/records/celltext.h"
#include "ui/records/frozencolumn.h"
#include "ui/records/griddelegate.h"
#include "ui/records/gridheader.h"
#include "ui/records/rowsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSelectAtMost = 500; ///< rows that an undo marks one by one
constexpr int kLeastFirstColumn = 150;

} // namespace

RowsGrid::RowsGrid(const Workspace &workspace, RowsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"rowsGrid"_s);
    setAccessibleName(tr("Rows of the table"));
    setFont(gridFont(font()));
    auto *header = new GridHeader(this);
    header->setObjectName(u"gridHeader"_s);
    setHorizontalHeader(header);
    // A click on a head sorts; selecting the whole column as well would arm Delete against all of
    // it.
    disconnect(header, SIGNAL(sectionPressed(int)), this, nullptr);
    disconnect(header, SIGNAL(sectionEntered(int)), this, nullptr);
    setModel(&model);
    auto *delegate = new GridDelegate(workspace, model, this);
    setItemDelegate(delegate);
    connect(delegate, &GridDelegate::inputRefused, this, &RowsGrid::inputRefused);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kTiny);
    verticalHeader()->setDefaultSectionSize(
        std::max(metrics::kRow, fontMetrics().height() + metrics::kSmall));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setCornerButtonEnabled(false);
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &RowsModel::sort);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RowsGrid::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (isVisible() && horizontalHeader()->cursor().shape() == Qt::SplitHCursor)
            m_hasKeptWidths = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &RowsGrid::applyWidths);
    m_frozen = new FrozenColumn(*this);
}

std::vector<RowRef> RowsGrid::selectedRefs() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    std::vector<RowRef> refs;
    for (const int row : rows)
        refs.push_back(m_model.refAt(row));
    return refs;
}

void RowsGrid::selectRefs(const std::vector<RowRef> &rows)
{
    QItemSelection selection;
    QModelIndex first;
    int column = std::max(0, currentIndex().column());
    for (const RowRef &ref : rows) {
        const int row = ref.table == m_model.table() ? m_model.rowOf(ref.id) : -1;
        if (row < 0 || selection.size() >= kSelectAtMost)
            continue;
        const QModelIndex index = m_model.index(row, column);
        first = first.isValid() ? first : index;
        selection.select(index, index);
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

std::vector<QStringList> RowsGrid::selectedCells() const
{
    std::set<int> rows;
    std::set<int> columns; // in the order in which they are shown
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(horizontalHeader()->visualIndex(column));
    }
    const CellReader &reader = m_model.reader();
    std::vector<QStringList> cells;
    for (const int row : rows) {
        QStringList line;
        for (const int visual : columns) {
            const int column = horizontalHeader()->logicalIndex(visual);
            const Row &held = *m_model.rowAt(row);
            const GridColumn &shown = m_model.column(column);
            if (isColumnHidden(column))
                continue;
            line += shown.field ? spreadsheetText(reader.workspace(), *shown.field,
                                                  held.value(*shown.field), QLocale())
                                : reader.text(held, shown);
        }
        cells.push_back(line);
    }
    return cells;
}

std::vector<const Field *> RowsGrid::selectedFields(const RowRef &row) const
{
    std::vector<const Field *> fields;
    const int at = m_model.rowOf(row.id);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field *field = m_model.column(column).field;
        if (field && selectionModel()->isSelected(m_model.index(at, column)))
            fields.push_back(field);
    }
    return fields;
}

std::vector<const Field *> RowsGrid::fieldsFrom(int column) const
{
    std::vector<const Field *> fields;
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->visualIndex(column); visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const Field *field = m_model.column(logical).field;
        if (field && !isColumnHidden(logical))
            fields.push_back(field);
    }
    return fields;
}

void RowsGrid::applyWidths()
{
    const QByteArray kept = QSettings().value(settingsKey()).toByteArray();
    QHeaderView *header = horizontalHeader();
    m_hasKeptWidths =
        !kept.isEmpty() && header->restoreState(kept) && header->count() == m_model.columnCount();
    header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    if (m_hasKeptWidths)
        return;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        setColumnWidth(column, m_model.column(column).defaultWidth());
    }
    stretchFirstColumn();
}

void RowsGrid::keepWidths() const
{
    if (m_hasKeptWidths)
        QSettings().setValue(settingsKey(), horizontalHeader()->saveState());
}

void RowsGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The control inside loses the focus now; its delegate must not commit it a second time.
    for (QWidget *inner = editor->focusProxy(); inner; inner = inner->focusProxy())
        inner->removeEventFilter(itemDelegate());
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(1, 0);
}

void RowsGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        step(1, 0);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // whole rows are marked, not only the cells that changed
    emit selectedRowsChanged();
}

void RowsGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit selectedRowsChanged();
}

void RowsGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_hasKeptWidths)
        stretchFirstColumn();
    m_frozen->follow();
}

/// Gives the first column what room the first screen of columns leaves.
void RowsGrid::stretchFirstColumn()
{
    if (m_model.columnCount() == 0)
        return;
    int others = 0;
    const int figures = m_model.table() == TableId::Deal ? 9 : m_model.columnCount();
    for (int column = 1; column < figures; ++column)
        others += isColumnHidden(column) ? 0 : columnWidth(column);
    const int room = viewport()->width() - others;
    const int wanted = m_model.column(0).defaultWidth();
    const int least = m_model.table() == TableId::Deal ? kLeastFirstColumn : wanted;
    setColumnWidth(0, std::max(room, least));
}

void RowsGrid::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"columnMenu"_s);
    const int column = horizontalHeader()->logicalIndexAt(at);
    if (column >= 0)
        addColumnActions(menu, column);
    QMenu *columns = menu.addMenu(tr("&Columns"));
    columns->setObjectName(u"columnsMenu"_s);
    for (int each = 0; each < m_model.columnCount(); ++each) {
        QAction *action = columns->addAction(withoutMnemonic(m_model.column(each).title()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(each));
        action->setEnabled(each > 0);
        connect(action, &QAction::toggled, this,
                [this, each](bool shown) { showColumn(each, shown); });
    }
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, [this] {
        QSettings().remove(settingsKey());
        m_model.sortByDefault();
        applyWidths();
    });
    menu.exec(horizontalHeader()->mapToGlobal(at));
    keepWidths();
}

void RowsGrid::addColumnActions(QMenu &menu, int column)
{
    const auto add = [&](const QString &text, const QString &name, auto act) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QHeaderView *heads = horizontalHeader();
    add(tr("Sort &ascending"), u"sortAscending"_s,
        [heads, column] { heads->setSortIndicator(column, Qt::AscendingOrder); });
    add(tr("Sort &descending"), u"sortDescending"_s,
        [heads, column] { heads->setSortIndicator(column, Qt::DescendingOrder); });
    add(tr("&Filter by this column …"), u"filterColumn"_s,
        [this, column] { emit filterRequested(column); });
    menu.addSeparator();
    add(tr("Fit the &width"), u"fitColumn"_s, [this, column] { fitColumn(column); });
    add(tr("&Hide this column"), u"hideColumn"_s, [this, column] {
        showColumn(column, false);
    })->setEnabled(column > 0);
    menu.addSeparator();
}

void RowsGrid::fitColumn(int column)
{
    m_hasKeptWidths = true;
    resizeColumnToContents(column); // of the rows in sight, however long the table is
    setColumnWidth(column, std::min(columnWidth(column), viewport()->width() / 2));
    keepWidths();
}

void RowsGrid::showColumn(int column, bool shown)
{
    setColumnHidden(column, !shown);
    m_hasKeptWidths = true;
    keepWidths();
}

void RowsGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // Not below the column that stays in sight.
    const bool isCovered =
        m_frozen && m_frozen->isVisible() && index.column() != horizontalHeader()->logicalIndex(0);
    const int hidden = isCovered ? m_frozen->width() - visualRect(index).left() : 0;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void RowsGrid::step(int rows, int columns)
{
    const QModelIndex next =
        m_model.index(currentIndex().row() + rows, currentIndex().column() + columns);
    if (next.isValid())
        setCurrentIndex(next);
}

QString RowsGrid::settingsKey() const
{
    return u"columns/"_s + tableInfo(m_model.table()).key();
}

} // namespace fairlead
