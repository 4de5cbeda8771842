#include "app/application.h"

#include "app/believedon.h"
#include "app/files.h"
#include "db/exchange/exchange.h"
#include "models/briefing/briefing.h"
#include "ui/briefing/briefingpdf.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRecentFiles = 8;

QString recentFilesKey()
{
    return u"recentFiles"_s;
}

QStringList recentFiles()
{
    QStringList paths;
    for (const QString &path : QSettings().value(recentFilesKey()).toStringList()) {
        if (QFileInfo::exists(path))
            paths += path;
    }
    return paths;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

QString sampleWorkspacePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return folder.filePath(u"fairlead/sample.fairlead"_s);
}

Application::Application(const Dialogs &dialogs)
    : m_dialogs(dialogs)
    , m_lens(QDate::currentDate())
    , m_window(
          m_live, m_undoStack, m_lens, [this](const RowRef &row) { return historyOf(row); },
          dialogs, [this] { return fileHistory(); },
          [this](const QDate &day) { return believedOn(day); })
{
    connectWindow();
    m_window.setReadOnly(tr("No workspace is open; open one or make a new one."));
}

Application::~Application()
{
    savePending();
}

bool Application::savePending()
{
    if (m_autosave)
        m_autosave->saveNow();
    return !m_autosave || !m_autosave->hasUnsaved();
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::openRequested, this, &Application::open);
    connect(&m_window, &MainWindow::newRequested, this, &Application::create);
    connect(&m_window, &MainWindow::importRequested, this, &Application::importFile);
    connect(&m_window, &MainWindow::exportRequested, this, &Application::exportFile);
    connect(&m_window, &MainWindow::briefingRequested, this, &Application::exportBriefing);
    connect(&m_window, &MainWindow::fileMade, this, &Application::keepFile);
    connect(&m_window, &MainWindow::saveRequested, this, &Application::savePending);
}

void Application::start(const QString &path)
{
    const QStringList recent = recentFiles();
    const QString sample = sampleWorkspacePath();
    const QString wanted = !path.isEmpty() ? path : recent.isEmpty() ? sample : recent.front();
    if (wanted == sample && !QFileInfo::exists(sample)) {
        QDir().mkpath(QFileInfo(sample).absolutePath());
        create(StartContent::Sample, sample);
    } else {
        open(wanted);
    }
    m_window.show();
}

void Application::open(const QString &path)
{
    const bool isOpen = m_database && QFileInfo(path) == QFileInfo(m_database->path());
    if (isOpen || !savePending())
        return; // what could not be saved has been said, and stays
    auto database = Database::open(path);
    auto workspace = database ? (*database)->load() : tl::make_unexpected(database.error());
    if (!workspace) {
        m_window.showMessage(workspace.error().message);
        return;
    }
    show(std::move(*database), std::move(*workspace));
}

void Application::show(std::unique_ptr<Database> database, Workspace workspace)
{
    m_autosave.reset();
    m_undoStack.clear();
    m_database = std::move(database);
    m_live.reset(std::move(workspace));
    m_autosave = std::make_unique<Autosave>(m_live, *m_database, userName(), now);
    connect(m_autosave.get(), &Autosave::saved, &m_window,
            [this](const QDateTime &at) { m_window.showSaved(at.toLocalTime().time()); });
    connect(m_autosave.get(), &Autosave::failed, &m_window, &MainWindow::showSaveProblem);
    m_window.setFile(m_database->path());
    m_window.setReadOnly(m_database->readOnlyReason());
    rememberFile(m_database->path());
}

void Application::create(StartContent content, const QString &path)
{
    if (!savePending())
        return;
    const auto workspace = shippedWorkspace(content);
    if (!workspace) {
        m_window.showMessage(workspace.error().message);
        return;
    }
    auto made = Database::create(path, *workspace, startLabel(content), {userName(), now()});
    if (made)
        show(std::move(*made), *workspace);
    else
        m_window.showMessage(made.error().message);
}

void Application::importFile(const QString &path)
{
    if (const auto good = checkReadable(path); !good) {
        m_window.showMessage(good.error().message);
        return;
    }
    ImportQuestions questions;
    questions.bill.tagKeys = usualTagKeys();
    questions.locale = shownLocale();
    m_import = std::make_unique<ImportJob>(path, m_live.workspace(), questions, &m_window);
    connect(m_import.get(), &ImportJob::finished, this, &Application::previewImport);
}

void Application::previewImport()
{
    ImportJob *job = m_import.release();
    job->deleteLater(); // it is the sender
    auto reading = job->reading();
    if (!reading) {
        m_window.showMessage(reading.error().message);
        return;
    }
    const QString path = job->path();
    const ImportQuestion question{
        .fileName = QFileInfo(path).fileName(),
        .reading = std::move(*reading),
        .readAgain = [this, path](QWidget *window, const ImportQuestions &questions) {
            return readAgain(path, questions, window);
        }};
    if (const auto accepted = m_dialogs.previewImport(&m_window, question))
        m_window.applyEdit(accepted->plan.edit);
}

Result<ImportReading> Application::readAgain(const QString &path, const ImportQuestions &questions,
                                             QWidget *window)
{
    ImportJob job(path, m_live.workspace(), questions, window);
    QEventLoop loop;
    connect(&job, &ImportJob::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return job.reading();
}

void Application::exportFile(const QString &path)
{
    const auto written = writeFile(path, writeExchange(m_live.workspace()));
    m_window.showMessage(written ? tr("Everything was written to “%1”.").arg(path)
                                 : written.error().message);
}

void Application::exportBriefing(const QString &path)
{
    const Workspace &workspace = m_live.workspace();
    const BriefingSettings settings = briefingSettings(workspace, lastAudience(workspace));
    const Briefing content = briefing(workspace, m_lens.lens(), settings, shownLocale());
    const auto written = briefingPdf(content).and_then(
        [&](const QByteArray &bytes) { return writeFile(path, bytes); });
    m_window.showMessage(written ? tr("The briefing was written to “%1”.").arg(path)
                                 : written.error().message);
}

void Application::keepFile(const QString &path, const QByteArray &content)
{
    const auto written = writeFile(path, content);
    m_window.showMessage(written ? tr("“%1” was written.").arg(path) : written.error().message);
}

void Application::rememberFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles();
    recent.removeAll(whole);
    recent.prepend(whole);
    recent = recent.first(qMin(recent.size(), kRecentFiles));
    QSettings().setValue(recentFilesKey(), recent);
    m_window.setRecentFiles(recent);
}

Result<std::vector<HistoryEntry>> Application::historyOf(const RowRef &row) const
{
    return m_database ? m_database->historyOf(row) : Result<std::vector<HistoryEntry>>();
}

Result<std::vector<HistoryEntry>> Application::fileHistory() const
{
    if (!m_database)
        return {};
    return m_database->history(Database::Detail::Changes);
}

/// What is not on the disk yet belongs to today, and is saved first. The reading has a connection
/// of its own, so that the window can go on and save meanwhile.
BelievedReading Application::believedOn(const QDate &day)
{
    const auto failing = [](const Error &error) {
        return [error]() -> Result<Workspace> { return tl::make_unexpected(error); };
    };
    if (!m_database)
        return failing({tr("No workspace is open.")});
    if (!savePending())
        return failing(
            {tr("What was done last could not be saved, so the file does not know it.")});
    return [path = m_database->path(), isCopy = m_database->isCopy(), day]() -> Result<Workspace> {
        const auto opened = isCopy ? Database::openAtRest(path) : Database::openToRead(path);
        if (!opened)
            return tl::make_unexpected(opened.error());
        return workspaceBelievedOn(**opened, day);
    };
}

} // namespace fairlead
