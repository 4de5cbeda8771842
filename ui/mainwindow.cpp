#include "ui/mainwindow.h"

#include "models/liveworkspace.h"
#include "ui/board/boardpage.h"
#include "ui/commands/editor.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/details/detailspanel.h"
#include "ui/exposure/exposurepage.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/lensbar.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/rail.h"
#include "ui/frame/statusline.h"
#include "ui/frame/windowmenus.h"
#include "ui/graph/graphpage.h"
#include "ui/history/historypage.h"
#include "ui/lensmodel.h"
#include "ui/negotiation/negotiationpage.h"
#include "ui/records/caretally.h"
#include "ui/records/recordspage.h"
#include "ui/stress/stresspage.h"
#include "ui/theme.h"
#include "ui/timeline/timelinepage.h"
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
    , m_fileHistory(std::move(fileHistory))
    , m_believed(std::move(believed))
    , m_editor(new Editor(live, stack, this))
    , m_care(new CareTally(live, lens, this))
{
    setObjectName(u"mainWindow"_s);
    if (m_dialogs.wait) {
        m_editor->setWaiter([this](const QString &text, const QFuture<void> &work) {
            return m_dialogs.wait(this, text, work);
        });
    }
    setMinimumSize(kLeastWindow); // large fonts must not make the window larger than the screen
    createFrame();
    createPages();
    connectSignals();
    m_menus = new WindowMenus(*this);
    m_palette->setCommands(m_menus->actions());
    setTabParts(this, {m_rail, m_lensBar, m_messages, m_stackedPages, m_status, m_details});
    setFile({});
    showRecords();
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
    return {m_live, m_lens, *m_editor, *m_care, m_dialogs, m_history};
}

void MainWindow::createPages()
{
    m_records = new RecordsPage(context(), this);
    addPage({.title = tr("Graph"), .icon = u"distribute-graph-directed"_s, .create = [this] {
                 return createGraph();
             }});
    addPage({.title = tr("Timeline"), .icon = u"view-calendar-timeline"_s, .create = [this] {
                 return createTimeline();
             }});
    m_boardPage = addPage({.title = tr("Workloads"), .icon = u"object-columns"_s, .create = [this] {
                               return createBoard();
                           }});
    addPage({.title = tr("Exposure"), .icon = u"view-list-icons"_s, .create = [this] {
                 return createExposure();
             }});
    addPage({.title = tr("Stress"), .icon = u"flash"_s, .create = [this] {
                 return createStress();
             }});
    addPage({.title = tr("Negotiation"),
             .icon = u"view-pim-tasks"_s,
             .create = [this] { return createNegotiation(); },
             .bringsDetails = true});
    m_recordsPage =
        addPage({.title = tr("Records"), .icon = u"grid-rectangular"_s, .create = [this] {
                     return m_records;
                 }});
    m_conflictsPage = addPage({.title = tr("Conflicts"), .icon = u"vcs-branch"_s, .create = [this] {
                                   return m_conflicts = new ConflictsPage(context(), this);
                               }});
    addPage({.title = tr("History"), .icon = u"shallow-history"_s, .create = [this] {
                 return m_historyPage = new HistoryPage(context(), m_fileHistory, this);
             }});
}

QWidget *MainWindow::createBoard()
{
    auto *board = new BoardPage(context(), this);
    connect(board, &BoardPage::detailsOffered, m_details, &DetailsPanel::showInstead);
    connect(board, &BoardPage::importRequested, this, &MainWindow::askImport);
    return board;
}

QWidget *MainWindow::createExposure()
{
    auto *exposure = new ExposurePage(context(), this);
    connect(exposure, &ExposurePage::detailsOffered, m_details, &DetailsPanel::showInstead);
    connect(exposure, &ExposurePage::importRequested, this, &MainWindow::askImport);
    connect(exposure, &ExposurePage::moveRequested, this, [this] { showPage(m_boardPage); });
    connect(exposure, &ExposurePage::fileMade, this, &MainWindow::fileMade);
    return exposure;
}

QWidget *MainWindow::createStress()
{
    auto *stress = new StressPage(context(), this);
    connect(stress, &StressPage::detailsOffered, m_details, &DetailsPanel::showInstead);
    connect(stress, &StressPage::importRequested, this, &MainWindow::askImport);
    connect(stress, &StressPage::boardRequested, this, [this] { showPage(m_boardPage); });
    connect(stress, &StressPage::fileMade, this, &MainWindow::fileMade);
    return stress;
}

QWidget *MainWindow::createGraph()
{
    auto *graph = new GraphPage(context(), this);
    connect(graph, &GraphPage::detailsOffered, m_details, &DetailsPanel::showInstead);
    connect(graph, &GraphPage::importRequested, this, &MainWindow::askImport);
    connect(graph, &GraphPage::fileMade, this, &MainWindow::fileMade);
    graph->setBelievedPreparer(m_believed);
    return graph;
}

QWidget *MainWindow::createTimeline()
{
    BelievedReader believed;
    if (m_believed)
        believed = [prepare = m_believed](const QDate &day) { return prepare(day)(); };
    auto *timeline = new TimelinePage(context(), {m_fileHistory, believed}, this);
    connect(timeline, &TimelinePage::detailsOffered, m_details, &DetailsPanel::showInstead);
    connect(timeline, &TimelinePage::importRequested, this, &MainWindow::askImport);
    connect(timeline, &TimelinePage::fileMade, this, &MainWindow::fileMade);
    return timeline;
}

QWidget *MainWindow::createNegotiation()
{
    auto *negotiation = new NegotiationPage(context(), this);
    connect(negotiation, &NegotiationPage::recordsRequested, this, &MainWindow::showRecords);
    connect(negotiation, &NegotiationPage::fileMade, this, &MainWindow::fileMade);
    return negotiation;
}

int MainWindow::addPage(const Page &page)
{
    m_pages.push_back(page);
    m_rail->addPage(page.title, page.icon);
    return int(m_pages.size()) - 1;
}

void MainWindow::connectSignals()
{
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_lensBar, &LensBar::searchRequested, m_palette, &CommandPalette::open);
    connect(m_palette, &CommandPalette::recordChosen, &m_lens, &LensModel::reveal);
    connect(m_palette, &CommandPalette::tableChosen, this, [this](TableId table) {
        showRecords();
        m_records->showTable(table);
    });
    connect(&m_lens, &LensModel::revealRequested, this, [this](const RowRef &row) {
        showRecords();
        m_records->showRow(row);
    });
    connect(m_editor, &Editor::refused, m_messages, &MessageBar::showProblem);
    connect(m_editor, &Editor::noted, m_messages, &MessageBar::showNote);
    connect(&m_live, &LiveWorkspace::changed, m_messages, &QWidget::hide);
    connect(&m_live, &LiveWorkspace::changed, m_status, &StatusLine::showUnsaved);
    connect(m_status, &StatusLine::conflictsRequested, this, &MainWindow::showConflicts);
    connect(m_details, &DetailsPanel::closed, m_records, &RecordsPage::focusGrid);
    connect(m_records, &RecordsPage::wholeWidthWanted, this, [this](bool wanted) {
        m_isWholeWidthWanted = wanted;
        showDetails();
    });
    connect(m_records, &RecordsPage::importRequested, this, &MainWindow::askImport);
}

void MainWindow::showPage(int number)
{
    Page &page = m_pages[size_t(number)];
    if (!page.widget) {
        page.widget = page.create();
        m_stackedPages->addWidget(page.widget);
    }
    m_current = number;
    m_rail->showCurrent(number);
    m_stackedPages->setCurrentWidget(page.widget);
    if (m_menus) {
        m_menus->showPageActions(page.widget->actions());
        showDetails();
    }
    page.widget->setFocus();
}

void MainWindow::showConflicts()
{
    showPage(m_conflictsPage);
    m_conflicts->showFirstOpen();
}

void MainWindow::showRecords()
{
    showPage(m_recordsPage);
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
    if (m_historyPage)
        m_historyPage->refresh();
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
    const bool isGridAlone = m_isWholeWidthWanted && m_stackedPages->currentWidget() == m_records;
    const bool hasWholeWidth = isGridAlone || m_pages[size_t(m_current)].bringsDetails;
    m_details->setVisible(m_menus->areDetailsWanted() && !hasWholeWidth && width() >= needed);
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
