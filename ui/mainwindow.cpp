#include "ui/mainwindow.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/details/detailspanel.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/lensbar.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/rail.h"
#include "ui/frame/statusline.h"
#include "ui/frame/windowmenus.h"
#include "ui/frame/windowpages.h"
#include "ui/lensmodel.h"
#include "ui/measures.h"
#include "ui/records/caretally.h"
#include "ui/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeastWindow(640, 400);

} // namespace

MainWindow::MainWindow(LiveWorkspace &live, QUndoStack &stack, LensModel &lens,
                       HistoryReader history, Dialogs dialogs, FileHistoryReader fileHistory,
                       BelievedPreparer believed)
    : m_live(live)
    , m_stack(stack)
    , m_lens(lens)
    , m_dialogs(std::move(dialogs))
    , m_history(std::move(history))
    , m_editor(new Editor(live, stack, this))
    , m_care(new CareTally(live, lens, this))
    , m_measures(new Measures(live, lens, this))
{
    setObjectName(u"mainWindow"_s);
    if (m_dialogs.wait) {
        m_editor->setWaiter([this](const QString &text, const QFuture<void> &work) {
            return m_dialogs.wait(this, text, work);
        });
    }
    setMinimumSize(kLeastWindow); // large fonts must not make the window larger than the screen
    createFrame();
    m_pages = new WindowPages(context(), {std::move(fileHistory), std::move(believed)},
                              {m_rail, m_stackedPages, m_details}, this);
    m_menus = new WindowMenus(*this);
    connectSignals();
    m_palette->setCommands(m_menus->actions());
    setTabParts(this, {m_rail, m_lensBar, m_messages, m_stackedPages, m_status, m_details});
    setFile({});
    m_pages->showFirst();
    restoreView();
}

MainWindow::~MainWindow() = default;

void MainWindow::createFrame()
{
    auto *centre = new QWidget(this);
    m_rail = new Rail(centre);
    m_lensBar = new LensBar(m_live, m_lens, centre);
    m_stackedPages = new QStackedWidget(centre);
    m_stackedPages->setObjectName(u"pages"_s);
    m_status = new StatusLine(m_live, *m_care, centre);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_details = new DetailsPanel(context(), m_splitter);
    m_splitter->addWidget(m_stackedPages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_palette = new CommandPalette(m_live, this);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_lensBar);
    right->addWidget(m_splitter, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_messages = new MessageBar(m_stackedPages, centre);
}

Context MainWindow::context() const
{
    return {m_live, m_lens, *m_editor, *m_care, *m_measures, m_dialogs, m_history};
}

void MainWindow::connectSignals()
{
    connect(m_lensBar, &LensBar::searchRequested, m_palette, &CommandPalette::open);
    connect(m_palette, &CommandPalette::recordChosen, &m_lens, &LensModel::reveal);
    connect(m_palette, &CommandPalette::tableChosen, m_pages, &WindowPages::showTable);
    connect(&m_lens, &LensModel::revealRequested, m_pages, &WindowPages::showRow);
    connect(m_editor, &Editor::refused, m_messages, &MessageBar::showProblem);
    connect(m_editor, &Editor::noted, m_messages, &MessageBar::showNote);
    connect(&m_live, &LiveWorkspace::changed, m_messages, &QWidget::hide);
    connect(&m_live, &LiveWorkspace::changed, m_status, &StatusLine::showUnsaved);
    connect(m_status, &StatusLine::conflictsRequested, m_pages, &WindowPages::showConflicts);
    connect(m_measures, &Measures::workShown, m_status, &StatusLine::showWork);
    connect(m_pages, &WindowPages::shown, this, &MainWindow::showPageActions);
    connect(m_pages, &WindowPages::wholeWidthChanged, this, &MainWindow::showDetails);
    connect(m_pages, &WindowPages::importRequested, this, &MainWindow::askImport);
    connect(m_pages, &WindowPages::fileMade, this, &MainWindow::fileMade);
}

void MainWindow::showPageActions()
{
    m_menus->showPageActions(m_pages->current().widget->actions());
    m_lensBar->setScenarioNote(m_pages->scenarioNote());
    showDetails();
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_menus->setRecentFiles(paths);
}

void MainWindow::setFile(const QString &path)
{
    m_file = path;
    const QString name = path.isEmpty() ? tr("New workspace") : QFileInfo(path).completeBaseName();
    m_lensBar->setWorkspaceName(name);
    setWindowFilePath(path);
    showTitle();
}

void MainWindow::showTitle()
{
    const QString name =
        m_file.isEmpty() ? tr("New workspace") : QFileInfo(m_file).completeBaseName();
    const QString title =
        m_editor->isReadOnly() ? tr("%1 (read only) – Fairlead") : tr("%1 – Fairlead");
    setWindowTitle(title.arg(name));
}

void MainWindow::showSaved(const QTime &at)
{
    m_saveProblem.clear();
    m_status->showSaved(at);
    m_pages->refreshHistory();
}

void MainWindow::showSaveProblem(const QString &sentence)
{
    m_saveProblem = sentence;
    m_status->showSaveProblem();
    m_messages->showProblem(sentence);
}

void MainWindow::setReadOnly(const QString &reason)
{
    m_editor->setReadOnly(reason);
    m_lensBar->setReadOnly(reason);
    showTitle();
    if (reason.isEmpty()) {
        m_status->showUnchanged();
        m_messages->hide();
        return;
    }
    m_status->showReadOnly();
    m_messages->showProblem(reason);
}

void MainWindow::showMessage(const QString &sentence)
{
    m_messages->showNote(sentence);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_stackedPages->currentWidget()->setFocus(); // work begins in the page, not in the frame
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        showDetails();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(this, next ? FocusStep::Next : FocusStep::Previous);
}

void MainWindow::showDetails()
{
    const int needed = m_rail->width() + m_stackedPages->currentWidget()->minimumSizeHint().width()
                       + m_details->minimumWidth();
    m_details->setVisible(m_menus->areDetailsWanted() && !m_pages->needsWholeWidth()
                          && width() >= needed);
}

bool MainWindow::mayClose()
{
    if (QWidget *typing = focusWidget())
        typing->clearFocus(); // a field that is left takes over what was typed
    emit saveRequested();
    const QStringList untaken = untakenInputs();
    if (!untaken.isEmpty()) {
        const Question question{
            tr("Close the window?"),
            tr("What was typed here is not in the workspace and would be lost:"), untaken,
            tr("&Close and lose it")};
        if (!m_dialogs.confirm(this, question))
            return false;
    }
    if (m_saveProblem.isEmpty())
        return true;
    const Question question{tr("Close the window?"),
                            tr("The last changes are not on the disk and would be lost:"),
                            {m_saveProblem},
                            tr("&Close and lose them")};
    return m_dialogs.confirm(this, question);
}

/// What was typed and refused, with the reason, one line a field.
QStringList MainWindow::untakenInputs() const
{
    QStringList lines;
    for (const FieldEditor *editor : findChildren<FieldEditor *>()) {
        if (editor->isVisible() && editor->isChanged() && !editor->problem().isEmpty())
            lines += editor->problem();
    }
    return lines;
}

void MainWindow::restoreView()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        fitScreen();
    if (!m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray()))
        m_splitter->setSizes({width() - metrics::kRail - metrics::kDetails, metrics::kDetails});
}

/// The first window of all: of the size the pages are drawn for, or the whole of a small screen.
void MainWindow::fitScreen()
{
    const QSize wanted(1280, 800);
    resize(wanted);
    const QSize room = screen()->availableSize();
    if (room.width() <= wanted.width() || room.height() <= wanted.height())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Fairlead"),
        tr("Fairlead shows how tightly an organisation is moored to each AI vendor. Everything "
           "stays in one local file. Free software under the GNU General Public License, version "
           "3 or later."));
}

bool MainWindow::applyEdit(const Edit &edit)
{
    return m_editor->apply(edit);
}

void MainWindow::askNew(StartContent kind)
{
    const QString path =
        m_dialogs.savePath(this, {tr("New workspace"), tr("Fairlead workspaces (*.fairlead)"),
                                  u"workspace.fairlead"_s});
    if (!path.isEmpty())
        emit newRequested(kind, path);
}

void MainWindow::askOpen()
{
    const QString path = m_dialogs.openPath(
        this, {tr("Open workspace"), tr("Fairlead workspaces (*.fairlead);;All files (*)"),
               QFileInfo(m_file).path()});
    if (!path.isEmpty())
        emit openRequested(path);
}

void MainWindow::askImport()
{
    const QString path = m_dialogs.openPath(
        this,
        {tr("Import"),
         tr("Bills, prices and tables (*.csv *.tsv *.txt *.json *.jsonl *.gz);;All files (*)"),
         {}});
    if (!path.isEmpty())
        emit importRequested(path);
}

void MainWindow::askExport()
{
    const QString path = m_dialogs.savePath(
        this, {tr("Export"), tr("Fairlead exchange files (*.json)"), u"workspace.json"_s});
    if (!path.isEmpty())
        emit exportRequested(path);
}

void MainWindow::askBriefing()
{
    const QString path =
        m_dialogs.savePath(this, {tr("Briefing"), tr("PDF documents (*.pdf)"), u"briefing.pdf"_s});
    if (!path.isEmpty())
        emit briefingRequested(path);
}

} // namespace fairlead
