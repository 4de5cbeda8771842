#include "app/importjob.h"

#include "app/files.h"
#include "app/importsummary.h"
#include "ui/commands/editor.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhole = 1000;       ///< of the progress bar
constexpr int kShownAfterMs = 400; ///< what is read faster needs no bar
constexpr int kTickMs = 100;

} // namespace

ImportJob::ImportJob(QString path, Workspace workspace, ImportQuestions questions, QWidget *window)
    : m_path(std::move(path))
    , m_workspace(std::move(workspace))
    , m_questions(std::move(questions))
    , m_progress(tr("Reading “%1” …").arg(QFileInfo(m_path).fileName()), tr("Stop"), 0, kWhole,
                 window)
{
    m_progress.setObjectName(u"importProgress"_s);
    m_progress.setWindowModality(Qt::WindowModal);
    m_progress.setMinimumDuration(kShownAfterMs);
    m_progress.setAutoClose(false);
    m_progress.setAutoReset(false);
    connect(&m_progress, &QProgressDialog::canceled, this, [this] { m_isStopped = true; });
    connect(&m_tick, &QTimer::timeout, this, &ImportJob::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_tick.stop();
        m_progress.reset();
        emit finished();
    });
    m_tick.start(kTickMs);
    m_watcher.setFuture(QtConcurrent::run([this] { read(); }));
}

ImportJob::~ImportJob()
{
    m_isStopped = true;
    m_watcher.waitForFinished();
}

void ImportJob::read()
{
    m_file =
        readImportFile(m_path, m_workspace, m_questions, [this](qint64 done, qint64 total) {
            m_permille = total > 0 ? int(done * kWhole / total) : 0;
            return !m_isStopped;
        }).map([](ReadFile &&file) { return std::make_shared<const ReadFile>(std::move(file)); });
}

Result<ImportReading> ImportJob::reading() const
{
    if (!m_file)
        return tl::make_unexpected(m_file.error());
    const auto plan = [file = *m_file, workspace = m_workspace](BillChoices choices) {
        choices.now = QDateTime::currentDateTimeUtc();
        choices.user = userName();
        choices.newId = newRowId;
        const ImportReport report = planImport(workspace, *file, choices);
        return ImportOutlook{report, importDetails(report.plan, workspace)};
    };
    return ImportReading{.questions = m_questions, .plan = plan};
}

void ImportJob::showProgress()
{
    if (!m_isStopped)
        m_progress.setValue(m_permille);
}

} // namespace fairlead
