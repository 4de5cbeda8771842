#include "ui/conflicts/conflictspage.h"

#include "models/facts/disagreement.h"
#include "models/liveworkspace.h"
#include "ui/conflicts/claimsgrid.h"
#include "ui/conflicts/conflictsmodel.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plaintext.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListHeight = 220;

/// C-2 before C-10.
class NaturalProxy : public QSortFilterProxyModel
{
public:
    explicit NaturalProxy(QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_collator(QLocale(QLocale::English))
    {
        m_collator.setNumericMode(true);
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
    }

private:
    QCollator m_collator;
};

} // namespace

ConflictsPage::ConflictsPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflicts(new ConflictsModel(context.live, this))
    , m_found(new NaturalProxy(this))
    , m_filter(new QLineEdit(this))
    , m_count(plainLabel({}, u"muted"_s, this))
    , m_table(listTable(m_found, u"conflictsTable"_s, tr("Conflicts"), this))
    , m_title(plainLabel({}, {}, this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
{
    setObjectName(u"conflictsPage"_s);
    m_found->setSourceModel(m_conflicts);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConflictsModel::Code, Qt::AscendingOrder);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(ConflictsModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(ConflictsModel::Code, fontMetrics().averageCharWidth() * 11);
    m_table->setColumnWidth(ConflictsModel::About, fontMetrics().averageCharWidth() * 18);
    m_table->setColumnWidth(ConflictsModel::State, fontMetrics().averageCharWidth() * 12);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(createChosen());
    parts->setStretchFactor(1, 1);
    parts->setSizes({kListHeight, 2 * kListHeight});
    m_body->addWidget(parts);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(m_body, 1);
    setFocusProxy(m_table);
    connectSignals();
    m_table->selectRow(0);
    showCount();
}

QWidget *ConflictsPage::createHead()
{
    m_count->setObjectName(u"conflictsCount"_s);
    m_filter->setObjectName(u"conflictsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter conflicts"));
    m_filter->setAccessibleName(tr("Filter the conflicts"));
    return listHead(tr("Conflicts"), m_count, m_filter, this);
}

QWidget *ConflictsPage::createChosen()
{
    auto *body = new QWidget(this);
    body->setProperty("role", u"surface"_s);
    m_title->setObjectName(u"conflictTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_title->setWordWrap(true);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(metrics::kMedium);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge,
                               metrics::kMedium);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    layout->addStretch();
    m_scroll->setObjectName(u"conflictClaims"_s);
    m_scroll->setAccessibleName(tr("What the sources say"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

void ConflictsPage::connectSignals()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ConflictsPage::filter);
    connect(m_empty, &EmptyNote::actionChosen, m_filter, &QLineEdit::clear);
    connect(m_conflicts, &ConflictsModel::refreshed, this, &ConflictsPage::showCount);
    connect(m_conflicts, &ConflictsModel::refreshed, this, &ConflictsPage::showChosen);
    connect(m_found, &QAbstractItemModel::modelReset, this, [this] { m_table->selectRow(0); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictsPage::showChosen);
}

void ConflictsPage::showConflict(const QString &id)
{
    const int row = m_conflicts->rowOf(id);
    if (row < 0)
        return;
    if (!m_found->mapFromSource(m_conflicts->index(row, 0)).isValid())
        m_filter->clear(); // what was asked for must be seen
    m_table->selectRow(m_found->mapFromSource(m_conflicts->index(row, 0)).row());
}

void ConflictsPage::showFirstOpen()
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const int source = m_found->mapToSource(m_found->index(row, 0)).row();
        if (isOpen(m_context.live.workspace(), Id<Conflict>{m_conflicts->idAt(source)})) {
            m_table->selectRow(row);
            return;
        }
    }
}

void ConflictsPage::filter()
{
    m_found->setFilterFixedString(m_filter->text());
    showCount();
}

void ConflictsPage::showCount()
{
    const QLocale locale;
    const QString all = locale.toString(m_conflicts->rowCount());
    m_count->setText(m_filter->text().isEmpty()
                         ? tr("%1, %2 open").arg(all, locale.toString(m_conflicts->openCount()))
                         : tr("%1 of %2").arg(locale.toString(m_found->rowCount()), all));
    const int total = m_conflicts->rowCount();
    m_body->setCurrentIndex(m_found->rowCount() > 0 ? 0 : 1);
    if (total > 0)
        m_empty->showTexts(tr("No conflict passes the filter"),
                           tr("%n conflict(s) are hidden by it.", nullptr, total),
                           tr("Clear the &filter"));
    else
        m_empty->showTexts(tr("Sources agree"),
                           tr("Two sources that say different things about one field are kept as "
                              "two claims and are listed here until one is preferred, with a "
                              "reason."),
                           {});
}

QString ConflictsPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_conflicts->idAt(m_found->mapToSource(current).row()) : QString();
}

void ConflictsPage::addText(const QString &text, const QString &role)
{
    if (text.isEmpty())
        return;
    QLabel *label = plainLabel(text, role, m_scroll->widget());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
}

void ConflictsPage::showChosen()
{
    const Workspace &workspace = m_context.live.workspace();
    const Id<Conflict> id{chosen()};
    const Conflict *conflict = workspace.find(id);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!conflict) {
        m_title->setText(tr("No conflict is chosen"));
        return;
    }
    m_title->setText(tr("%1 · %2").arg(conflict->code, singleLine(conflict->title)));
    addText(conflict->question, {});
    if (!conflict->resolution.isEmpty())
        addText(tr("Represented so: %1").arg(conflict->resolution), u"muted"_s);
    const std::vector<Disagreement> disagreements = disagreementsIn(workspace, id);
    for (const Disagreement &disagreement : disagreements)
        m_lines->addWidget(new ClaimsGrid(m_context, disagreement, m_scroll->widget()));
    if (disagreements.empty())
        addText(tr("No claim is linked to this conflict."), u"muted"_s);
    if (!isVisible())
        return;
    // The details show the record that the sources disagree about.
    const auto subject =
        disagreements.empty() ? std::nullopt : subjectOf(*disagreements.front().claims.front());
    const bool isThere = subject && workspace.contains(*subject);
    m_context.lens.select(isThere ? *subject : RowRef{TableId::Conflict, id.text});
}

void ConflictsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChosen();
}

} // namespace fairlead
