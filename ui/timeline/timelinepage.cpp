#include "ui/timeline/timelinepage.h"

#include "models/liveworkspace.h"
#include "models/timeline/timelinetext.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/records/emptynote.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/timeline/comparebar.h"
#include "ui/timeline/comparison.h"
#include "ui/timeline/eventpanel.h"
#include "ui/timeline/timelinefiles.h"
#include "ui/timeline/timelinefilterbar.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinemenus.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelinestate.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.4;
constexpr int kTitleCharacters = 46; // of a column at the most

} // namespace

TimelinePage::TimelinePage(const Context &context, TimelineReaders readers, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_readers(std::move(readers))
    , m_state(new TimelineState(context, m_readers.believed, this))
    , m_files(new TimelineFiles(context, *m_state, m_readers.history, this))
    , m_title(new ElidedLabel({}, {}, this))
    , m_filter(new TimelineFilterBar(this))
    , m_compare(new CompareBar(this))
    , m_view(new TimelineView(this))
    , m_overview(new TimelineOverview(this))
    , m_events(new TimelineModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(listTable(m_sorted, u"timelineTable"_s, tr("Events of the timeline"), this))
    , m_empty(new EmptyNote(this))
    , m_body(new QStackedWidget(this))
    , m_panel(new EventPanel(context, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"timelinePage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    m_followed = context.lens.lens().selection;
    m_panel->hide();
    m_compare->hide();
    m_sorted->setSourceModel(m_events);
    m_sorted->setSortRole(TimelineModel::SortRole);
    m_view->setDescriber(
        [this](const TimelineEvent &event) { return eventTip(m_state->workspace(), event); });
    createActions();
    createLayout();
    connectSignals();
    connectView();
    new TimelineMenus(m_context, *m_state, *m_view, *m_menu, this);
}

void TimelinePage::createActions()
{
    m_menu->setObjectName(u"timelineMenu"_s);
    addPageAction(*this, tr("&Today"), Qt::Key_T, u"timelineToday"_s, [this] {
        showTable(false);
        m_view->showDay(m_state->whole().day);
    });
    addPageAction(*this, tr("&Next deadline"), Qt::Key_N, u"timelineNext"_s,
                  [this] { goToNext(); });
    addPageAction(*this, tr("Zoom &in"), QKeySequence(Qt::CTRL | Qt::Key_Plus), u"timelineZoomIn"_s,
                  [this] { m_view->zoomStep(1 / kZoomStep); });
    addPageAction(*this, tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
                  u"timelineZoomOut"_s, [this] { m_view->zoomStep(kZoomStep); });
    m_menu->addAction(
        addPageAction(*this, tr("Go to the &selection"), Qt::Key_G, u"timelineSelection"_s, [this] {
            m_followed.reset();
            followLens();
        }));
    m_menu->addAction(addPageAction(*this, tr("Show &all of time"), Qt::Key_F, u"timelineAll"_s,
                                    [this] { m_view->showAll(); }));
    m_menu->addSeparator();
    createExports();
}

void TimelinePage::createExports()
{
    m_menu->addAction(addPageAction(*this, tr("&Calendar of the deadlines …"), {},
                                    u"timelineCalendar"_s, [this] { m_files->keepCalendar(); }));
    m_menu->addAction(addPageAction(*this, tr("&Reminders in the calendar …"), {},
                                    u"timelineAlarms"_s, [this] { m_files->editAlarms(); }));
    m_menu->addAction(addPageAction(*this, tr("Table as CS&V …"), {}, u"timelineCsv"_s,
                                    [this] { m_files->keepTable(); }));
    m_menu->addAction(addPageAction(
        *this, tr("&Keep all of time as PDF, SVG or PNG …"), {}, u"timelinePicture"_s,
        [this] { m_files->keepPicture(m_state->shown().first, m_state->shown().last); }));
    m_menu->addAction(addPageAction(
        *this, tr("Keep the time in &sight …"), {}, u"timelinePictureInSight"_s, [this] {
            const TimeAxis &axis = m_view->axis();
            m_files->keepPicture(TimeAxis::dayAt(axis.begin()), TimeAxis::dayAt(axis.end()));
        }));
}

QToolButton *TimelinePage::addButton(const QString &text, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setText(text);
    button->setToolTip(tr("%1 (%2)", "what a button does and its key")
                           .arg(action->text().remove(u'&'),
                                action->shortcut().toString(QKeySequence::NativeText)));
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget *TimelinePage::createHead()
{
    const auto action = [this](const char *name) {
        return findChild<QAction *>(QString::fromLatin1(name));
    };
    const auto toggle = [this](const QString &text, const QString &name, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setProperty("role", u"tab"_s);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    m_compareButton = toggle(tr("Compare"), u"timelineCompare"_s,
                             tr("Shows beside today what was believed on a past day"));
    m_tableButton =
        toggle(tr("Table"), u"timelineTableButton"_s, tr("Shows the events as a table"));
    auto *more = new QToolButton(this);
    more->setObjectName(u"timelineMenuButton"_s);
    more->setIcon(themeIcon(u"application-menu"_s));
    more->setAccessibleName(tr("Selection, whole time and files to keep"));
    more->setToolTip(tr("Selection, whole time, calendar, CSV, PDF"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(m_menu);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sectionFont(font()));
    auto *whole = new QWidget(this);
    auto *head = new QHBoxLayout(whole);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metrics::kTiny);
    head->addWidget(m_title, 1);
    head->addWidget(addButton(u"−"_s, action("timelineZoomOut")));
    head->addWidget(addButton(u"+"_s, action("timelineZoomIn")));
    head->addWidget(addButton(tr("Today"), action("timelineToday")));
    head->addWidget(addButton(tr("Next"), action("timelineNext")));
    head->addWidget(m_compareButton);
    head->addWidget(m_tableButton);
    head->addWidget(more);
    return whole;
}

void TimelinePage::createLayout()
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TimelineModel::When, Qt::AscendingOrder);
    m_body->addWidget(m_view);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(metrics::kMedium, 0, metrics::kMedium, metrics::kTiny);
    tools->setSpacing(metrics::kTiny);
    QWidget *head = createHead();
    tools->addWidget(head);
    tools->addWidget(m_filter);
    tools->addWidget(new TimelineLegend(this));
    tools->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::kSmall, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_overview);
    setTabParts(this, {head, m_filter, m_compare, m_body, m_overview});
}

void TimelinePage::connectSignals()
{
    connect(&m_context.live, &LiveWorkspace::changed, this, &TimelinePage::refreshSoon);
    connect(&m_context.live, &LiveWorkspace::wasReset, this, [this] {
        m_state->forget();
        refreshSoon();
    });
    connect(&m_context.lens, &LensModel::changed, this, &TimelinePage::refreshSoon);
    connect(&m_context.lens, &LensModel::selectionChanged, this, &TimelinePage::followLens);
    connect(m_state, &TimelineState::changed, this, &TimelinePage::showState);
    connect(m_filter, &TimelineFilterBar::filterChanged, m_state, &TimelineState::setFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelinePage::followTable);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_view->current() >= 0)
            m_context.lens.reveal(m_view->timeline().events[size_t(m_view->current())].row);
    });
    connect(m_tableButton, &QToolButton::clicked, this, &TimelinePage::showTable);
    connect(m_compareButton, &QToolButton::clicked, this, [this](bool isOn) {
        const QDate monthAgo = std::min(m_state->whole().day.addMonths(-1), m_context.lens.today());
        m_state->setBelievedOn(isOn ? std::optional(monthAgo) : std::nullopt);
    });
    connect(m_compare, &CompareBar::dayChosen, this, [this](const QDate &day) {
        const auto &shown =
            m_state->dayBeingRead() ? m_state->dayBeingRead() : m_state->believedOn();
        if (shown && day != *shown)
            m_state->setBelievedOn(day);
    });
    connect(m_compare, &CompareBar::closed, m_state, [this] { m_state->setBelievedOn({}); });
    connect(m_panel, &EventPanel::openRequested, &m_context.lens, &LensModel::reveal);
    connect(m_panel, &EventPanel::calendarRequested, m_files, &TimelineFiles::keepCalendar);
    connect(m_files, &TimelineFiles::fileMade, this, &TimelinePage::fileMade);
    connect(m_empty, &EmptyNote::actionChosen, this, &TimelinePage::importRequested);
}

void TimelinePage::connectView()
{
    connect(m_view, &TimelineView::selectionChanged, this, &TimelinePage::followView);
    connect(m_view, &TimelineView::openRequested, &m_context.lens, &LensModel::reveal);
    connect(m_view, &TimelineView::foldToggled, m_state, &TimelineState::toggleFold);
    connect(m_view, &TimelineView::laneChosen, this, [this](int lane) {
        const TimelineLane &row = m_view->timeline().lanes[size_t(lane)];
        if (row.fold == LaneFold::Others)
            m_state->toggleOthers(row.group);
        else if (row.fold == LaneFold::Group)
            m_state->toggleFold(row.group);
        else if (row.row)
            m_context.lens.select(*row.row);
    });
    connect(m_view, &TimelineView::axisChanged, this, [this] {
        m_overview->setNamesWidth(m_view->namesWidth());
        m_overview->showRange(m_view->axis().begin(), m_view->axis().end());
    });
    connect(m_overview, &TimelineOverview::rangeChosen, this, [this](double begin, double end) {
        const double x = m_view->axis().width() / 2;
        const TimeAxis zoomed = m_view->axis().zoomed((end - begin) / m_view->axis().span(), x);
        m_view->setAxis(zoomed.panned(zoomed.xOf(zoomed.begin()) - zoomed.xOf(begin)));
    });
    connect(m_overview, &TimelineOverview::allRequested, m_view, &TimelineView::showAll);
}

// What is shown

void TimelinePage::refreshSoon()
{
    m_isStale = true;
    if (!isVisible() || std::exchange(m_isRefreshDue, true))
        return;
    QTimer::singleShot(0, this, &TimelinePage::refresh);
}

void TimelinePage::refresh()
{
    m_isRefreshDue = false;
    if (!isVisible() || !std::exchange(m_isStale, false))
        return;
    m_state->refresh();
}

void TimelinePage::showState()
{
    const Timeline &whole = m_state->whole();
    const Timeline &shown = m_state->shown();
    m_filter->showCounts(whole, m_state->filter());
    m_view->showTimeline(shown, m_state->arrangement().foldedGroups);
    m_view->showGhosts(ghostsOf(*m_state));
    m_overview->showTimeline(shown);
    const auto &day = m_state->believedOn();
    m_events->showTimeline(shown, day.has_value(), believedDates(*m_state));
    const auto &asked = m_state->dayBeingRead() ? m_state->dayBeingRead() : day;
    m_compareButton->setChecked(asked.has_value());
    m_compare->setVisible(asked.has_value());
    if (asked) {
        m_compare->showDay(*asked, m_context.lens.today());
        m_compare->showResult(m_state->dayBeingRead() ? tr("Reading the history …")
                                                      : comparisonText(*m_state));
    }
    showTitle();
    showBody();
    followLens();
    followView();
}

void TimelinePage::showTitle()
{
    QStringList findings = timelineFindings(m_state->whole());
    if (findings.isEmpty())
        findings += tr("Nothing is due");
    m_title->setTexts(findings);
}

void TimelinePage::showBody()
{
    const bool isEmpty = m_state->whole().events.empty();
    if (isEmpty) {
        m_empty->showTexts(tr("The timeline"),
                           tr("What happened, what is due and when to act. It is drawn from the "
                              "tables Contracts, Commitments, Deals, Events and Models."),
                           tr("Import …"));
    }
    QWidget *shown = m_tableButton->isChecked() ? static_cast<QWidget *>(m_table) : m_view;
    m_body->setCurrentWidget(isEmpty ? m_empty : shown);
    m_overview->setVisible(!isEmpty && shown == m_view);
}

void TimelinePage::showTable(bool isShown)
{
    m_tableButton->setChecked(isShown);
    showBody();
    if (isShown)
        fitColumns();
    m_body->currentWidget()->setFocus();
}

/// The words of an event take what room is left, within reason.
void TimelinePage::fitColumns()
{
    const int most = fontMetrics().averageCharWidth() * kTitleCharacters;
    m_table->resizeColumnsToContents();
    for (const int column : {TimelineModel::Title, TimelineModel::Lane})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
}

void TimelinePage::followLens()
{
    const auto &selection = m_context.lens.lens().selection;
    if (!isVisible() || !selection)
        return;
    const bool isNew = std::exchange(m_followed, selection) != selection;
    const Timeline &timeline = m_view->timeline();
    const int current = m_view->current();
    if (current >= 0 && timeline.events[size_t(current)].row == *selection) {
        if (isNew)
            m_view->ensureVisible(current, m_view->currentLane());
        return;
    }
    // What is still to come of a record says more than how it began.
    int best = -1;
    for (int at = 0; at < std::ssize(timeline.events); ++at) {
        const TimelineEvent &event = timeline.events[size_t(at)];
        const bool isNext = best >= 0 && timeline.events[size_t(best)].daysLeft < 0;
        if (event.row == *selection && (best < 0 || (isNext && event.daysLeft >= 0)))
            best = at;
    }
    if (best < 0)
        return;
    m_view->select(best, m_view->timeline().events[size_t(best)].lanes.front());
    if (isNew)
        m_view->ensureVisible(best, m_view->currentLane());
}

void TimelinePage::goTo(int event)
{
    const int lane = m_view->timeline().events[size_t(event)].lanes.front();
    m_view->select(event, lane);
    m_view->ensureVisible(event, lane);
}

void TimelinePage::goToNext()
{
    const Timeline &timeline = m_view->timeline();
    if (timeline.deadlines.empty()) {
        m_context.editor.note(tr("Nothing that is shown is due from the day of the lens on."));
        return;
    }
    const auto at = std::ranges::find(timeline.deadlines, m_view->current());
    const bool isLast = at == timeline.deadlines.end() || at + 1 == timeline.deadlines.end();
    goTo(isLast ? timeline.deadlines.front() : *(at + 1));
}

void TimelinePage::followView()
{
    const int event = m_view->current();
    if (event >= 0) {
        m_followed = m_view->timeline().events[size_t(event)].row; // it is under the hand
        m_context.lens.select(m_followed);
        const QModelIndex index = m_sorted->mapFromSource(m_events->index(event, 0));
        if (m_table->currentIndex().row() != index.row())
            m_table->setCurrentIndex(index);
    } else {
        m_table->clearSelection();
    }
    showDetails();
}

void TimelinePage::followTable()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const int event = m_sorted->mapToSource(rows.front()).row();
    if (event != m_view->current() && event < std::ssize(m_view->timeline().events))
        goTo(event);
}

void TimelinePage::showDetails()
{
    const int event = m_view->current();
    const Timeline &whole = m_state->whole();
    if (event >= 0) {
        // What is folded up or left out belongs to what an event means all the same.
        const QString &id = m_view->timeline().events[size_t(event)].id;
        const auto row = std::ranges::find(whole.events, id, &TimelineEvent::id);
        const TimelineLane &lane = m_view->timeline().lanes[size_t(m_view->currentLane())];
        if (row != whole.events.end())
            m_panel->showDetails(whole, int(row - whole.events.begin()),
                                 laneBehind(whole, *row, lane));
    }
    if (isVisible())
        emit detailsOffered(event >= 0 ? m_panel : nullptr);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
    followLens();
    showDetails();
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit detailsOffered(nullptr);
}

} // namespace fairlead
