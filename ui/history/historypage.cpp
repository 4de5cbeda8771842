#include "ui/history/historypage.h"

#include "models/liveworkspace.h"
#include "ui/history/changesmodel.h"
#include "ui/history/historymodel.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace fairlead {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(const Context &context, FileHistoryReader reader, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(std::move(reader))
    , m_entries(new HistoryModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_changes(new ChangesModel(context.live.workspace(), this))
    , m_filter(new QLineEdit(this))
    , m_count(plainLabel({}, u"muted"_s, this))
    , m_chosen(plainLabel({}, {}, this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
{
    setObjectName(u"historyPage"_s);
    m_found->setSourceModel(m_entries);
    m_found->setSortRole(HistoryModel::SortRole);
    m_found->setFilterRole(HistoryModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    m_body->addWidget(createTables());
    m_body->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    setFocusProxy(m_entryTable);
    connectSignals();
}

QWidget *HistoryPage::createHead()
{
    m_count->setObjectName(u"historyCount"_s);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by person, record or what was done"));
    m_filter->setAccessibleName(tr("Filter the history"));
    return listHead(tr("History"), m_count, m_filter, this);
}

QWidget *HistoryPage::createTables()
{
    m_entryTable = listTable(m_found, u"historyTable"_s, tr("Entries of the history"), this);
    m_entryTable->setSortingEnabled(true);
    m_entryTable->sortByColumn(HistoryModel::When, Qt::DescendingOrder);
    m_entryTable->horizontalHeader()->setStretchLastSection(false);
    m_entryTable->horizontalHeader()->setSectionResizeMode(HistoryModel::What,
                                                           QHeaderView::Stretch);
    m_entryTable->setColumnWidth(HistoryModel::When, fontMetrics().averageCharWidth() * 22);
    for (const int column : {HistoryModel::Rows, HistoryModel::Values})
        m_entryTable->setColumnWidth(column, fontMetrics().averageCharWidth() * 11);
    m_changeTable = listTable(m_changes, u"changesTable"_s, tr("What the entry changed"), this);
    m_changeTable->setToolTip(tr("Enter or a double click shows the record"));
    m_changeTable->setColumnWidth(ChangesModel::Record, fontMetrics().averageCharWidth() * 34);
    m_changeTable->setColumnWidth(ChangesModel::Before, fontMetrics().averageCharWidth() * 28);

    auto *below = new QWidget(this);
    below->setProperty("role", u"surface"_s);
    m_chosen->setObjectName(u"historyChosen"_s);
    m_chosen->setFont(strongFont(font()));
    m_chosen->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kMedium,
                                 metrics::kTiny);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chosen);
    layout->addWidget(m_changeTable, 1);
    auto *tables = new QSplitter(Qt::Vertical, this);
    tables->setHandleWidth(1);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_entryTable);
    tables->addWidget(below);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    return tables;
}

void HistoryPage::connectSignals()
{
    connect(m_filter, &QLineEdit::textChanged, m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::showCount);
    connect(m_empty, &EmptyNote::actionChosen, m_filter, &QLineEdit::clear);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showChanges);
    connect(m_changeTable, &QTableView::activated, this, &HistoryPage::openRecord);
    connect(&m_context.live, &LiveWorkspace::wasReset, this, &HistoryPage::refresh);
}

void HistoryPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
    else
        showChanges();
}

void HistoryPage::read()
{
    m_isStale = false;
    const auto history = m_reader ? m_reader() : Result<std::vector<HistoryEntry>>();
    m_entries->show(history.value_or(std::vector<HistoryEntry>()), m_context.live.workspace());
    m_problem = history ? QString() : history.error().message;
    m_entryTable->selectRow(0);
    showCount();
    showChanges();
}

void HistoryPage::showCount()
{
    const int all = m_entries->rowCount();
    const int found = m_found->rowCount();
    const QLocale locale;
    m_count->setText(found == all
                         ? locale.toString(all)
                         : tr("%1 of %2").arg(locale.toString(found), locale.toString(all)));
    m_body->setCurrentIndex(found > 0 ? 0 : 1);
    if (!m_problem.isEmpty())
        m_empty->showTexts(tr("The history cannot be read"), m_problem, {});
    else if (all > 0)
        m_empty->showTexts(tr("No entry passes the filter"),
                           tr("%n entry(s) are hidden by it.", nullptr, all),
                           tr("Clear the &filter"));
    else
        m_empty->showTexts(
            tr("Nothing has been changed yet"),
            tr("Every edit is kept here: who made it, when, and each value before and after."), {});
}

void HistoryPage::showChanges()
{
    const QModelIndex current = m_entryTable->currentIndex();
    if (!current.isValid()) {
        m_chosen->setText(tr("No entry is chosen"));
        m_changes->show({});
        return;
    }
    const HistoryEntry &entry = m_entries->entryAt(m_found->mapToSource(current).row());
    m_chosen->setText(tr("%1, by %2").arg(singleLine(entry.label), singleLine(entry.author)));
    m_changes->show(entry.changes);
    if (isVisible() && !entry.changes.empty()
        && m_context.live.workspace().contains(entry.changes.front().row))
        m_context.lens.select(entry.changes.front().row);
}

void HistoryPage::openRecord(const QModelIndex &index)
{
    const RowRef ref = m_changes->changeAt(index.row()).row;
    if (m_context.live.workspace().contains(ref))
        m_context.lens.reveal(ref);
}

} // namespace fairlead
