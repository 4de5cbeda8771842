#include "ui/frame/windowpages.h"

#include "models/stress/scenarioworkspace.h"
#include "ui/board/boardpage.h"
#include "ui/briefing/briefingpage.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/details/detailspanel.h"
#include "ui/exposure/exposurepage.h"
#include "ui/frame/rail.h"
#include "ui/graph/graphpage.h"
#include "ui/history/historypage.h"
#include "ui/lensmodel.h"
#include "ui/negotiation/negotiationpage.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/overview/overviewpage.h"
#include "ui/records/recordspage.h"
#include "ui/stress/stresspage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/copytable.h"

#include <QAction>
#include <QStackedWidget>

namespace fairlead {

using namespace Qt::StringLiterals;

WindowPages::WindowPages(const Context &context, FileReaders readers, const Frame &frame,
                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_readers(std::move(readers))
    , m_frame(frame)
{
    createPages();
    connect(frame.rail, &Rail::pageChosen, this, &WindowPages::show);
    connect(frame.details, &DetailsPanel::closed, this, [this] { current().widget->setFocus(); });
}

void WindowPages::createPages()
{
    m_overviewPage = add({.title = tr("Overview"), .icon = u"go-home"_s, .create = [this] {
                              return createOverview();
                          }});
    add({.title = tr("Graph"), .icon = u"distribute-graph-directed"_s, .create = [this] {
             return createGraph();
         }});
    m_timelinePage =
        add({.title = tr("Timeline"), .icon = u"view-calendar-timeline"_s, .create = [this] {
                 return createTimeline();
             }});
    m_boardPage = add({.title = tr("Workloads"), .icon = u"object-columns"_s, .create = [this] {
                           return createBoard();
                       }});
    m_exposurePage = add({.title = tr("Exposure"), .icon = u"view-list-icons"_s, .create = [this] {
                              return createExposure();
                          }});
    m_stressPage = add(
        {.title = tr("Stress"), .icon = u"flash"_s, .create = [this] { return createStress(); }});
    m_negotiationPage = add({.title = tr("Negotiation"),
                             .icon = u"view-pim-tasks"_s,
                             .create = [this] { return createNegotiation(); },
                             .bringsDetails = true});
    add({.title = tr("Briefing"),
         .icon = u"document-print"_s,
         .create = [this] { return createBriefing(); },
         .bringsDetails = true});
    m_recordsPage = add({.title = tr("Records"), .icon = u"grid-rectangular"_s, .create = [this] {
                             return createRecords();
                         }});
    m_conflictsPage = add({.title = tr("Conflicts"), .icon = u"vcs-branch"_s, .create = [this] {
                               return m_conflicts = new ConflictsPage(m_context, m_frame.stack);
                           }});
    add({.title = tr("History"), .icon = u"shallow-history"_s, .create = [this] {
             return m_history = new HistoryPage(m_context, m_readers.history, m_frame.stack);
         }});
}

int WindowPages::add(const Page &page)
{
    m_pages.push_back(page);
    m_frame.rail->addPage(page.title, page.icon);
    return int(m_pages.size()) - 1;
}

QWidget *WindowPages::createOverview()
{
    auto *overview = new OverviewPage(m_context, m_frame.stack);
    connect(overview, &OverviewPage::detailsOffered, m_frame.details, &DetailsPanel::showInstead);
    connect(overview, &OverviewPage::linkChosen, this, &WindowPages::follow);
    connect(overview, &OverviewPage::importRequested, this, &WindowPages::importRequested);
    connect(overview, &OverviewPage::rowRequested, this, &WindowPages::startRow);
    connect(overview, &OverviewPage::fileMade, this, &WindowPages::fileMade);
    return overview;
}

QWidget *WindowPages::createBoard()
{
    auto *board = new BoardPage(m_context, m_frame.stack);
    connect(board, &BoardPage::detailsOffered, m_frame.details, &DetailsPanel::showInstead);
    connect(board, &BoardPage::importRequested, this, &WindowPages::importRequested);
    return board;
}

QWidget *WindowPages::createExposure()
{
    auto *exposure = new ExposurePage(m_context, m_frame.stack);
    connect(exposure, &ExposurePage::detailsOffered, m_frame.details, &DetailsPanel::showInstead);
    connect(exposure, &ExposurePage::importRequested, this, &WindowPages::importRequested);
    connect(exposure, &ExposurePage::moveRequested, this, [this] { show(m_boardPage); });
    connect(exposure, &ExposurePage::fileMade, this, &WindowPages::fileMade);
    return exposure;
}

QWidget *WindowPages::createStress()
{
    auto *stress = new StressPage(m_context, m_frame.stack);
    connect(stress, &StressPage::detailsOffered, m_frame.details, &DetailsPanel::showInstead);
    connect(stress, &StressPage::importRequested, this, &WindowPages::importRequested);
    connect(stress, &StressPage::boardRequested, this, [this] { show(m_boardPage); });
    connect(stress, &StressPage::fileMade, this, &WindowPages::fileMade);
    return stress;
}

QWidget *WindowPages::createGraph()
{
    auto *graph = new GraphPage(m_context, m_frame.stack);
    connect(graph, &GraphPage::detailsOffered, m_frame.details, &DetailsPanel::showInstead);
    connect(graph, &GraphPage::importRequested, this, &WindowPages::importRequested);
    connect(graph, &GraphPage::fileMade, this, &WindowPages::fileMade);
    graph->setBelievedPreparer(m_readers.believed);
    return graph;
}

QWidget *WindowPages::createTimeline()
{
    auto *timeline =
        new TimelinePage(m_context, {m_readers.history, m_readers.believed}, m_frame.stack);
    connect(timeline, &TimelinePage::detailsOffered, m_frame.details, &DetailsPanel::showInstead);
    connect(timeline, &TimelinePage::importRequested, this, &WindowPages::importRequested);
    connect(timeline, &TimelinePage::fileMade, this, &WindowPages::fileMade);
    return timeline;
}

QWidget *WindowPages::createNegotiation()
{
    auto *negotiation = m_negotiation = new NegotiationPage(m_context, m_frame.stack);
    connect(negotiation, &NegotiationPage::recordsRequested, this, &WindowPages::showRecords);
    connect(negotiation, &NegotiationPage::fileMade, this, &WindowPages::fileMade);
    return negotiation;
}

QWidget *WindowPages::createBriefing()
{
    auto *briefing = new BriefingPage(m_context, m_frame.stack);
    connect(briefing, &BriefingPage::fileMade, this, &WindowPages::fileMade);
    return briefing;
}

QWidget *WindowPages::createRecords()
{
    m_records = new RecordsPage(m_context, m_frame.stack);
    connect(m_records, &RecordsPage::importRequested, this, &WindowPages::importRequested);
    connect(m_records, &RecordsPage::wholeWidthWanted, this, [this](bool wanted) {
        m_isGridAlone = wanted;
        emit wholeWidthChanged();
    });
    return m_records;
}

ScenarioNote WindowPages::scenarioNote() const
{
    if (m_current == m_stressPage)
        return {};
    if (m_current == m_exposurePage || m_current == m_overviewPage)
        return {.badge = tr("no answer yet"), .sentence = scenarioCaveat()};
    return {.badge = tr("not here"),
            .sentence = tr("This page reckons without the scenario; Stress and Exposure show what "
                           "it does.")};
}

bool WindowPages::needsWholeWidth() const
{
    return current().bringsDetails || (m_isGridAlone && current().widget == m_records);
}

void WindowPages::show(int number)
{
    Page &page = m_pages[size_t(number)];
    if (!page.widget) {
        page.widget = page.create();
        if (!page.widget->findChild<QAction *>(u"copy"_s, Qt::FindDirectChildrenOnly))
            addCopyActions(*page.widget);
        m_frame.stack->addWidget(page.widget);
    }
    m_current = number;
    m_frame.rail->showCurrent(number);
    m_frame.stack->setCurrentWidget(page.widget);
    emit shown();
    page.widget->setFocus();
}

void WindowPages::showTable(TableId table)
{
    showRecords();
    m_records->showTable(table);
}

void WindowPages::showRow(const RowRef &row)
{
    showRecords();
    m_records->showRow(row);
}

void WindowPages::showConflicts()
{
    show(m_conflictsPage);
    m_conflicts->showFirstOpen();
}

void WindowPages::startRow(TableId table)
{
    showTable(table);
    m_records->startRow();
}

/// Leads to the page and the row; a page follows the selection of the lens.
void WindowPages::follow(const OverviewLink &link)
{
    if (!link.rows.empty())
        m_context.lens.select(link.rows.front());
    switch (link.place) {
    case OverviewPlace::Records:
        showRecords();
        m_records->showRows(link.rows);
        return;
    case OverviewPlace::Conflicts:
        show(m_conflictsPage);
        m_conflicts->showConflict(link.rows.front().id);
        return;
    case OverviewPlace::Timeline:
        show(m_timelinePage);
        return;
    case OverviewPlace::Workloads:
        show(m_boardPage);
        return;
    case OverviewPlace::Exposure:
        show(m_exposurePage);
        return;
    case OverviewPlace::Negotiation:
        show(m_negotiationPage);
        m_negotiation->state().setContract(Id<Contract>{link.rows.front().id});
        return;
    }
    Q_UNREACHABLE();
}

void WindowPages::refreshHistory()
{
    if (m_history)
        m_history->refresh();
}

} // namespace fairlead
