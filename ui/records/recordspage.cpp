#include "ui/records/recordspage.h"

#include "models/liveworkspace.h"
#include "ui/commands/editguard.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/records/bulkeditdialog.h"
#include "ui/records/celltext.h"
#include "ui/records/dealform.h"
#include "ui/records/emptynote.h"
#include "ui/records/filterbar.h"
#include "ui/records/newrowdialog.h"
#include "ui/records/recordsfooter.h"
#include "ui/records/removalquestion.h"
#include "ui/records/rowsgrid.h"
#include "ui/records/rowsmodel.h"
#include "ui/records/tablechooser.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedProblems = 3;

} // namespace

RecordsPage::RecordsPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RowsModel(context.live, context.lens, context.editor, this))
    , m_chooser(new TableChooser(context.live, context.care, this))
    , m_grid(new RowsGrid(context.live.workspace(), *m_model, this))
    , m_filter(new FilterBar(*m_model, this))
    , m_footer(new RecordsFooter(context.live, context.lens, *m_model, this))
    , m_body(new QStackedWidget(this))
    , m_empty(new EmptyNote(this))
    , m_title(plainLabel({}, {}, this))
    , m_count(plainLabel({}, u"muted"_s, this))
    , m_screens(new QStackedWidget(this))
{
    setObjectName(u"recordsPage"_s);
    setFocusProxy(m_grid);
    createActions();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(createHead());
    m_body->addWidget(m_grid);
    m_body->addWidget(m_empty);
    middle->addWidget(m_body, 1);
    middle->addWidget(m_footer);
    middle->setContentsMargins(0, 0, 0, 0);
    auto *tables = new QWidget(this);
    tables->setLayout(middle);
    m_screens->addWidget(tables);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createChooser());
    layout->addWidget(m_screens, 1);
    setTabParts(this, {m_chooser, m_importButton, m_filter, findChild<QWidget *>(u"addButton"_s),
                       findChild<QWidget *>(u"duplicateButton"_s), m_editButton, m_grid,
                       m_empty->action()});
    setFocusProxy(m_grid);
    connectSignals();
    showTable(TableId::Deal);
}

QAction *RecordsPage::makeAction(const QString &text, const QString &icon,
                                 const QKeySequence &shortcut, const QString &name,
                                 void (RecordsPage::*slot)())
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void RecordsPage::createActions()
{
    m_cut =
        makeAction(tr("Cu&t"), u"edit-cut"_s, QKeySequence::Cut, u"cut"_s, &RecordsPage::cutCells);
    m_copy = makeAction(tr("&Copy"), u"edit-copy"_s, QKeySequence::Copy, u"copy"_s,
                        &RecordsPage::copyCells);
    m_paste = makeAction(tr("&Paste"), u"edit-paste"_s, QKeySequence::Paste, u"paste"_s,
                         &RecordsPage::pasteCells);
    m_clear = makeAction(tr("Clea&r cells"), u"edit-clear"_s, QKeySequence::Delete, u"clear"_s,
                         &RecordsPage::clearCells);
    m_add = makeAction(tr("&Add"), u"list-add"_s, Qt::CTRL | Qt::Key_Plus, u"addRow"_s,
                       &RecordsPage::addRow);
    m_duplicate = makeAction(tr("D&uplicate"), u"edit-duplicate"_s, Qt::CTRL | Qt::Key_D,
                             u"duplicateRows"_s, &RecordsPage::duplicateRows);
    m_edit = makeAction(tr("&Edit"), u"document-edit"_s, Qt::CTRL | Qt::Key_E, u"editRows"_s,
                        &RecordsPage::editRows);
    m_delete = makeAction(tr("De&lete rows"), u"edit-delete"_s, Qt::CTRL | Qt::Key_Delete,
                          u"deleteRows"_s, &RecordsPage::deleteRows);
    m_open = makeAction(tr("&Open deal"), u"document-open"_s, Qt::CTRL | Qt::Key_Return,
                        u"openDeal"_s, &RecordsPage::openDeal);
    m_open->setToolTip(tr("The deal with its parts, claims and sources on one screen"));
    m_find = makeAction(tr("&Find"), u"edit-find"_s, QKeySequence::Find, u"findRows"_s,
                        &RecordsPage::find);
    m_add->setToolTip(tr("Adds a row to the table (Ctrl++)"));
    m_duplicate->setToolTip(tr("Copies the selected rows with their parts (Ctrl+D)"));
    m_edit->setToolTip(tr("Sets one field of all selected rows (Ctrl+E)"));
    for (QAction *action : actions())
        action->setProperty("tip", action->toolTip());
    m_grid->addActions(
        {m_open, m_edit, m_add, m_duplicate, m_delete, m_cut, m_copy, m_paste, m_clear});
}

QWidget *RecordsPage::createHead()
{
    auto *head = new QWidget(this);
    head->setProperty("role", u"head"_s);
    m_title->setObjectName(u"tableTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_count->setObjectName(u"rowCount"_s);
    QPushButton *add = actionButton(m_add, u"addButton"_s, head);
    add->setIcon(themeIcon(u"list-add"_s));
    QPushButton *duplicate = actionButton(m_duplicate, u"duplicateButton"_s, head);
    m_editButton = actionButton(m_edit, u"editButton"_s, head);

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kSmall);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addWidget(m_filter, 1);
    layout->addWidget(add);
    layout->addWidget(duplicate);
    layout->addWidget(m_editButton);
    return head;
}

QWidget *RecordsPage::createChooser()
{
    auto *side = new QWidget(this);
    side->setProperty("role", u"chooser"_s);
    side->setFixedWidth(std::max(metrics::kChooser, fontMetrics().averageCharWidth() * 22));
    auto *title = plainLabel(tr("Records"), {}, side);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(titleFont(font()));
    title->setContentsMargins(metrics::kLarge, metrics::kSmall, 0, metrics::kTiny);
    m_importButton = new QPushButton(tr("&Import …"), side);
    m_importButton->setObjectName(u"importButton"_s);
    m_importButton->setToolTip(tr("Reads rows from a file, after a look at what would change"));
    guardEdits(m_importButton, m_context.editor);
    connect(m_importButton, &QPushButton::clicked, this, &RecordsPage::importRequested);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    foot->addWidget(m_importButton);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_chooser, 1);
    layout->addLayout(foot);
    return side;
}

void RecordsPage::connectSignals()
{
    connect(m_chooser, &TableChooser::chosen, this, &RecordsPage::showTable);
    connect(m_model, &RowsModel::shownChanged, this, &RecordsPage::showCounts);
    connect(m_grid, &RowsGrid::selectedRowsChanged, this, &RecordsPage::showSelection);
    connect(m_empty, &EmptyNote::actionChosen, this,
            [this] { m_model->filter().isEmpty() ? m_add->trigger() : m_filter->clear(); });
    connect(m_grid, &RowsGrid::filterRequested, m_filter, &FilterBar::openConditionPopup);
    connect(m_grid, &RowsGrid::inputRefused, &m_context.editor, &Editor::refuse);
    connect(m_filter, &FilterBar::closed, this, &RecordsPage::focusGrid);
    connect(&m_context.editor, &Editor::readOnlyChanged, this, &RecordsPage::showWhatCanBeDone);
    connect(&m_context.editor, &Editor::touched, this, &RecordsPage::showRows);
    connect(&m_context.editor, &Editor::duplicated, this, &RecordsPage::showRows);
}

void RecordsPage::showTable(TableId table)
{
    closeDeal();
    if (table != m_model->table() || m_model->totalRows() == 0 || m_title->text().isEmpty())
        m_model->setTable(table);
    m_title->setText(tableInfo(table).plural());
    m_chooser->choose(table);
    showCounts();
    if (m_model->rowCount() > 0 && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0, 0));
    showSelection();
}

void RecordsPage::showRow(const RowRef &row)
{
    closeDeal();
    showRows({row});
}

void RecordsPage::showRows(const std::vector<RowRef> &rows)
{
    std::vector<RowRef> there;
    for (const RowRef &ref : rows) {
        if (m_context.live.workspace().contains(ref))
            there.push_back(ref);
    }
    if (there.empty())
        return;
    const TableId table = there.front().table;
    if (m_screens->currentIndex() != 0 && table != TableId::Deal)
        return; // undone while the deal is open: its parts show it
    if (tableInfo(table).text.group == TableGroup::Hidden)
        return;
    if (table != m_model->table())
        showTable(table);
    if (m_model->rowOf(there.front().id) < 0)
        m_filter->clear(); // what was asked for must be seen
    m_grid->selectRefs(there);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSelection(); // another page may have selected something else meanwhile
}

void RecordsPage::focusGrid()
{
    m_grid->setFocus();
}

void RecordsPage::addRow()
{
    auto *dialog = new NewRowDialog(m_context, tableInfo(m_model->table()), this);
    connect(dialog, &NewRowDialog::added, this, &RecordsPage::showRow);
    dialog->open();
}

void RecordsPage::duplicateRows()
{
    const std::vector<RowRef> rows = m_grid->selectedRefs();
    if (!rows.empty())
        m_context.editor.duplicateRows(rows);
}

void RecordsPage::deleteRows()
{
    const std::vector<RowRef> rows = m_grid->selectedRefs();
    if (rows.empty())
        return;
    if (m_context.dialogs.confirm(this, removalQuestion(m_context.live.workspace(), rows)))
        m_context.editor.removeRows(rows);
}

void RecordsPage::editRows()
{
    const std::vector<RowRef> rows = m_grid->selectedRefs();
    if (rows.empty())
        return;
    const Field *field = m_model->column(std::max(0, m_grid->currentIndex().column())).field;
    (new BulkEditDialog(m_context, rows, field, this))->open();
}

void RecordsPage::cutCells()
{
    copyCells();
    clearCells();
}

void RecordsPage::copyCells()
{
    if (!m_grid->selectionModel()->hasSelection())
        return;
    const std::vector<QStringList> cells = m_grid->selectedCells();
    auto copied = std::make_unique<QMimeData>();
    copied->setText(tsvFromCells(cells)); // as it is: it may be pasted into another row
    copied->setHtml(htmlTable({.heads = {}, .lines = cells}));
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

void RecordsPage::pasteCells()
{
    const std::vector<QStringList> cells = cellsFromTsv(QGuiApplication::clipboard()->text());
    if (cells.empty())
        return;
    const QModelIndex at = m_grid->currentIndex();
    std::vector<RowRef> rows;
    for (int row = std::max(0, at.row()); row < m_model->rowCount() && rows.size() < cells.size();
         ++row)
        rows.push_back(m_model->refAt(row));
    const std::vector<const Field *> fields = m_grid->fieldsFrom(std::max(0, at.column()));
    const auto made = m_context.editor.compute(
        qsizetype(cells.size()), [=, table = m_model->table()](const Workspace &workspace) {
            return fairlead::pasteCells(workspace, table, rows, fields, cells, QLocale(), newRowId);
        });
    if (!made)
        return;
    const PastePlan &plan = *made;
    if (!plan.rejected.isEmpty()) {
        const qsizetype unnamed = plan.rejected.size() - kNamedProblems;
        QStringList sentences{tr("Nothing was pasted.")};
        sentences += plan.rejected.first(std::min(kNamedProblems, plan.rejected.size()));
        if (unnamed > 0)
            sentences += tr("And %n more.", nullptr, int(unnamed));
        m_context.editor.refuse(sentences.join(u' '));
        return;
    }
    if (!m_context.editor.apply(plan.edit))
        return;
    showRows(plan.edit.refs());
    if (plan.leftOut > 0)
        m_context.editor.note(tr("%n pasted cell(s) lie beyond the last column and were left out.",
                                 nullptr, int(plan.leftOut)));
}

void RecordsPage::clearCells()
{
    std::vector<RowFields> block;
    for (const RowRef &ref : m_grid->selectedRefs())
        block.push_back({ref, m_grid->selectedFields(ref)});
    m_context.editor.clearFields(block);
}

void RecordsPage::find()
{
    m_filter->field()->setFocus();
    m_filter->field()->selectAll();
}

void RecordsPage::openDeal()
{
    const QModelIndex current = m_grid->currentIndex();
    if (m_model->table() != TableId::Deal || !current.isValid())
        return;
    if (!m_dealForm) {
        m_dealForm = new DealForm(m_context, this);
        m_screens->addWidget(m_dealForm);
        connect(m_dealForm, &DealForm::closed, this, &RecordsPage::closeDeal);
    }
    m_dealForm->showDeal(m_model->refAt(current.row()).id);
    m_screens->setCurrentWidget(m_dealForm);
    emit wholeWidthWanted(true);
    m_dealForm->setFocus();
}

void RecordsPage::closeDeal()
{
    if (m_screens->currentIndex() == 0)
        return;
    m_screens->setCurrentIndex(0);
    emit wholeWidthWanted(false);
    focusGrid();
}

void RecordsPage::showCounts()
{
    const qsizetype total = m_model->totalRows();
    const int shown = m_model->rowCount();
    const QLocale locale;
    m_count->setText(m_model->isSearching() ? tr("Searching …")
                     : shown == total
                         ? locale.toString(total)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    m_body->setCurrentIndex(shown > 0 ? 0 : 1);
    if (shown > 0) {
        if (!m_grid->currentIndex().isValid())
            m_grid->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    const TableInfo &table = tableInfo(m_model->table());
    const bool isFiltered = total > 0;
    if (isFiltered)
        m_empty->showTexts(tr("No row passes the filter"),
                           tr("%n row(s) of this table are hidden by it.", nullptr, int(total)),
                           tr("Clear the &filter"));
    else
        m_empty->showTexts(tr("There is nothing in “%1” yet").arg(table.plural()), table.meaning(),
                           tr("Add to “%1”").arg(table.plural()));
}

void RecordsPage::showSelection()
{
    const std::vector<RowRef> rows = m_grid->selectedRefs();
    const bool any = !rows.empty();
    showWhatCanBeDone();
    m_editButton->setText(any ? tr("E&dit %1").arg(QLocale().toString(qsizetype(rows.size())))
                              : tr("E&dit"));
    m_footer->showSelected(qsizetype(rows.size()));
    const QModelIndex current = m_grid->currentIndex();
    m_context.lens.select(current.isValid() ? std::optional(m_model->refAt(current.row()))
                                            : std::nullopt);
}

void RecordsPage::showWhatCanBeDone()
{
    const bool any = m_grid->currentIndex().isValid();
    m_open->setEnabled(any && m_model->table() == TableId::Deal);
    m_copy->setEnabled(any);
    const QString reason = m_context.editor.readOnlyReason();
    for (QAction *action : {m_add, m_paste, m_cut, m_clear, m_duplicate, m_delete, m_edit}) {
        const bool needsNoRow = action == m_add || action == m_paste;
        action->setEnabled(reason.isEmpty() && (any || needsNoRow));
        action->setToolTip(reason.isEmpty() ? action->property("tip").toString()
                                            : plainToolTip(reason));
    }
    const bool canFill = reason.isEmpty() || !m_model->filter().isEmpty();
    m_empty->action()->setEnabled(canFill);
    m_empty->action()->setToolTip(canFill ? QString() : plainToolTip(reason));
}

} // namespace fairlead
