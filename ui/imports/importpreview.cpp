#include "ui/imports/importpreview.h"

#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QTableWidget *newTable(const QStringList &titles, const QString &name, const QString &meaning)
{
    auto *table = new QTableWidget(0, int(titles.size()));
    table->setObjectName(name);
    table->setAccessibleName(meaning);
    table->setHorizontalHeaderLabels(titles);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setProperty("role", u"plain"_s);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QListWidget *newList(const QString &name, const QString &meaning)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(meaning);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

void fillRow(QTableWidget *table, const QStringList &texts)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

} // namespace

ImportPreview::ImportPreview(const ImportQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_heading(plainLabel({}, {}, this))
    , m_verdict(plainLabel({}, {}, this))
    , m_sums(newTable({tr("Column"), tr("Sum"), tr("Currency")}, u"importSums"_s,
                      tr("Sums of the cost columns")))
    , m_notes(newList(u"importNotes"_s, tr("What was noticed in the file")))
    , m_changes(newList(u"importChanges"_s, tr("What the import changes")))
    , m_rejected(newTable({tr("Line"), tr("Reason")}, u"importRejected"_s, tr("Rejected rows")))
    , m_tabs(new QTabWidget)
    , m_spend(new QComboBox)
    , m_groupBy(new QComboBox)
    , m_isFurtherPart(new QCheckBox(tr("&Keep earlier bills of the same accounts and months: this "
                                       "file continues them")))
    , m_acceptsRejected(new QCheckBox(tr("Import the &rest without the rejected rows")))
    , m_import(new QPushButton(tr("&Import")))
{
    setObjectName(u"importPreview"_s);
    setWindowTitle(tr("Import “%1”").arg(question.fileName));
    createChoices();
    createLayout();
    connectSignals();
    replan();
    if (m_report.rejected.count > 0)
        m_tabs->setCurrentWidget(m_rejected);
    resize(760, 560);
}

void ImportPreview::createChoices()
{
    m_heading->setObjectName(u"importHeading"_s);
    m_verdict->setObjectName(u"importVerdict"_s);
    for (QLabel *label : {m_heading, m_verdict}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_spend->setObjectName(u"importSpend"_s);
    m_spend->addItem(tr("The cost that suits the bill"));
    m_spend->addItem(tr("Billed cost"), int(CostKind::Billed));
    m_spend->addItem(tr("Effective cost"), int(CostKind::Effective));
    m_spend->addItem(tr("Contracted cost"), int(CostKind::Contracted));
    m_spend->addItem(tr("List cost"), int(CostKind::List));
    m_groupBy->setObjectName(u"importGroupBy"_s);
    m_groupBy->addItem(tr("Tag, or else account and service"), QStringList());
    m_groupBy->addItem(tr("Account and service"), QStringList{u"account"_s, u"service"_s});
    m_groupBy->addItem(tr("Account"), QStringList{u"account"_s});
    m_groupBy->addItem(tr("Service"), QStringList{u"service"_s});
    m_groupBy->addItem(tr("Model and account"), QStringList{u"model"_s, u"account"_s});
    m_isFurtherPart->setObjectName(u"importFurtherPart"_s);
    m_acceptsRejected->setObjectName(u"importAcceptRejected"_s);
    m_heading->setFont(sectionFont(font()));
    m_verdict->setFont(strongFont(font()));
    m_import->setObjectName(u"importAccept"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);
}

void ImportPreview::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kLarge, metrics::kLarge, metrics::kLarge);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_heading);
    layout->addWidget(m_verdict);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->addTab(m_notes, tr("&Notes"));
    m_tabs->addTab(m_sums, tr("&Sums"));
    m_tabs->addTab(m_changes, tr("&Changes"));
    m_tabs->addTab(m_rejected, tr("Re&jected"));
    layout->addWidget(m_tabs, 1);

    if (m_question.isBill) {
        auto *form = new QFormLayout;
        form->addRow(tr("Spend is &taken from"), m_spend);
        form->addRow(tr("&Workloads of what no rule knows, by"), m_groupBy);
        layout->addLayout(form);
    }
    m_spend->setVisible(m_question.isBill);
    m_groupBy->setVisible(m_question.isBill);
    layout->addWidget(m_isFurtherPart);
    m_isFurtherPart->setVisible(m_question.isBill);
    layout->addWidget(m_acceptsRejected);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ImportPreview::connectSignals()
{
    connect(m_spend, &QComboBox::currentIndexChanged, this, &ImportPreview::replan);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &ImportPreview::replan);
    connect(m_isFurtherPart, &QCheckBox::toggled, this, &ImportPreview::replan);
    connect(m_acceptsRejected, &QCheckBox::toggled, this, &ImportPreview::replan);
}

BillChoices ImportPreview::choices() const
{
    BillChoices choices;
    const QVariant spend = m_spend->currentData();
    if (spend.isValid())
        choices.spend = CostKind(spend.toInt());
    choices.groupBy = m_groupBy->currentData().toStringList();
    choices.isFurtherPart = m_isFurtherPart->isChecked();
    choices.acceptsRejected = m_acceptsRejected->isChecked();
    return choices;
}

void ImportPreview::replan()
{
    m_report = m_question.plan(choices());
    showReport();
}

void ImportPreview::showReport()
{
    QStringList heading{tr("%1 – %n row(s)", nullptr, int(m_report.rows)).arg(m_report.format)};
    if (m_report.rejected.count > 0)
        heading += tr("%n rejected", nullptr, int(m_report.rejected.count));
    if (!m_report.costColumn.isEmpty())
        heading += tr("spend from %1").arg(m_report.costColumn);
    m_heading->setText(heading.join(u" · "_s));
    showSums();
    showRejected();

    m_notes->clear();
    for (const QString &warning : m_report.warnings)
        m_notes->addItem(tr("Warning: %1").arg(warning));
    for (const QString &news : m_report.news)
        m_notes->addItem(news);
    for (const ImportFinding &finding : m_report.findings) {
        m_notes->addItem(
            finding.line > 0
                ? tr("%1 First in line %2.").arg(finding.text, locale().toString(finding.line))
                : finding.text);
    }
    if (!m_report.matchedColumns.isEmpty())
        m_notes->addItem(tr("Columns used: %1").arg(m_report.matchedColumns.join(u", "_s)));
    if (!m_report.ignoredColumns.isEmpty())
        m_notes->addItem(tr("Columns not used: %1").arg(m_report.ignoredColumns.join(u", "_s)));
    m_changes->clear();
    m_changes->addItems(m_question.changes(m_report));

    const ImportPlan &plan = m_report.plan;
    const bool hasNews = plan.isAcceptable() && !plan.edit.isEmpty();
    m_import->setEnabled(hasNews);
    m_acceptsRejected->setVisible(m_report.rejected.count > 0);
    m_verdict->setText(!plan.isAcceptable() ? plan.rejected.join(u' ')
                       : hasNews            ? tr("New %1, changed %2, removed %3, unchanged %4.")
                                       .arg(plan.added.size())
                                       .arg(plan.changed.size())
                                       .arg(plan.removed.size())
                                       .arg(plan.unchanged)
                                 : tr("Everything in the file is there already."));
}

void ImportPreview::showSums()
{
    m_sums->setRowCount(0);
    for (const ColumnSum &sum : m_report.sums) {
        fillRow(m_sums, {sum.column, locale().toString(sum.sum.toDouble(), 'f', 2), sum.currency});
        QTableWidgetItem *shown = m_sums->item(m_sums->rowCount() - 1, 1);
        shown->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        shown->setToolTip(tr("Exactly %1").arg(sum.sum));
    }
    m_sums->resizeColumnsToContents();
    m_tabs->setTabVisible(m_tabs->indexOf(m_sums), !m_report.sums.empty());
}

void ImportPreview::showRejected()
{
    m_rejected->setRowCount(0);
    for (const RejectedRow &row : m_report.rejected.first)
        fillRow(m_rejected, {locale().toString(row.line), row.reason});
    m_tabs->setTabVisible(m_tabs->indexOf(m_rejected), m_report.rejected.count > 0);
}

} // namespace fairlead
