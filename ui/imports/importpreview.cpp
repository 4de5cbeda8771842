#include "ui/imports/importpreview.h"

#include "ui/imports/importanswers.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300;

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
    , m_answers(new ImportAnswers)
    , m_import(new QPushButton(tr("&Import")))
{
    setObjectName(u"importPreview"_s);
    setWindowTitle(tr("Import “%1”").arg(question.fileName));
    createLayout();
    connectSignals();
    m_answers->show({}, m_question.reading.questions);
    replan();
    resize(760, 560);
}

void ImportPreview::createLayout()
{
    m_heading->setObjectName(u"importHeading"_s);
    m_verdict->setObjectName(u"importVerdict"_s);
    for (QLabel *label : {m_heading, m_verdict}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_heading->setFont(sectionFont(font()));
    m_verdict->setFont(strongFont(font()));
    m_import->setObjectName(u"importAccept"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);

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
    m_tabs->setTabVisible(m_tabs->addTab(m_rejected, tr("Re&jected")), false);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_answers);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ImportPreview::connectSignals()
{
    connect(m_answers, &ImportAnswers::changed, this, &ImportPreview::answer);
    connect(&m_planning, &QFutureWatcherBase::finished, this, [this] {
        m_patience.stop();
        if (m_isReading)
            return;
        if (m_isOutdated) {
            replan();
            return;
        }
        m_outlook = m_planning.result();
        showOutlook();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_verdict->setText(tr("Working out what changes …")); });
}

/// Takes the answers: what concerns the reading has the file read again first.
void ImportPreview::answer()
{
    const ImportQuestions questions = m_answers->answered(m_question.reading.questions);
    if (questions == m_question.reading.questions) {
        replan();
        return;
    }
    m_isReading = true;
    m_import->setEnabled(false);
    m_answers->setEnabled(false);
    auto reading = m_question.readAgain(this, questions);
    m_answers->setEnabled(true);
    m_isReading = false;
    if (reading) {
        m_question.reading = std::move(*reading);
        m_problem.clear();
    } else {
        m_answers->show(m_outlook.report, m_question.reading.questions);
        m_problem = reading.error().message;
    }
    replan();
}

void ImportPreview::replan()
{
    m_import->setEnabled(false);
    m_isOutdated = m_planning.isRunning();
    if (m_isOutdated)
        return;
    m_patience.start();
    m_planning.setFuture(QtConcurrent::run(m_question.reading.plan, m_answers->choices()));
}

void ImportPreview::showOutlook()
{
    const ImportReport &report = m_outlook.report;
    QStringList heading{tr("%1 – %n row(s)", nullptr, int(report.rows)).arg(report.format)};
    if (report.rejected.count > 0)
        heading += tr("%n rejected", nullptr, int(report.rejected.count));
    if (!report.costColumn.isEmpty())
        heading += tr("spend from %1").arg(report.costColumn);
    m_heading->setText(heading.join(u" · "_s));
    showNotes();
    showSums();
    showRejected();
    m_changes->clear();
    m_changes->addItems(m_outlook.changes);
    m_answers->show(report, m_question.reading.questions);

    const ImportPlan &plan = report.plan;
    const bool hasNews = plan.isAcceptable() && !plan.edit.isEmpty();
    m_import->setEnabled(hasNews);
    m_verdict->setText(!m_problem.isEmpty()   ? m_problem
                       : !plan.isAcceptable() ? plan.rejected.join(u' ')
                       : hasNews              ? tr("New %1, changed %2, removed %3, unchanged %4.")
                                       .arg(plan.added.size())
                                       .arg(plan.changed.size())
                                       .arg(plan.removed.size())
                                       .arg(plan.unchanged)
                                 : tr("Everything in the file is there already."));
}

void ImportPreview::showNotes()
{
    const ImportReport &report = m_outlook.report;
    m_notes->clear();
    for (const QString &warning : report.warnings)
        m_notes->addItem(tr("Warning: %1").arg(warning));
    m_notes->addItems(report.news);
    for (const ImportFinding &finding : report.findings) {
        m_notes->addItem(
            finding.line > 0
                ? tr("%1 First in line %2.").arg(finding.text, locale().toString(finding.line))
                : finding.text);
    }
    if (!report.matchedColumns.isEmpty())
        m_notes->addItem(tr("Columns used: %1").arg(report.matchedColumns.join(u", "_s)));
    if (!report.ignoredColumns.isEmpty())
        m_notes->addItem(tr("Columns not used: %1").arg(report.ignoredColumns.join(u", "_s)));
}

void ImportPreview::showSums()
{
    m_sums->setRowCount(0);
    for (const ColumnSum &sum : m_outlook.report.sums) {
        fillRow(m_sums, {sum.column, locale().toString(sum.sum.toDouble(), 'f', 2), sum.currency});
        QTableWidgetItem *shown = m_sums->item(m_sums->rowCount() - 1, 1);
        shown->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        shown->setToolTip(tr("Exactly %1").arg(sum.sum));
    }
    m_sums->resizeColumnsToContents();
    m_tabs->setTabVisible(m_tabs->indexOf(m_sums), !m_outlook.report.sums.empty());
}

void ImportPreview::showRejected()
{
    const RejectedRows &rejected = m_outlook.report.rejected;
    const int tab = m_tabs->indexOf(m_rejected);
    const bool isNews = rejected.count > 0 && !m_tabs->isTabVisible(tab);
    m_rejected->setRowCount(0);
    for (const RejectedRow &row : rejected.first)
        fillRow(m_rejected, {locale().toString(row.line), row.reason});
    m_tabs->setTabVisible(tab, rejected.count > 0);
    if (isNews)
        m_tabs->setCurrentIndex(tab);
}

} // namespace fairlead
