#include "app/shippedworkspace.h"
#include "models/rows/contract.h"
#include "models/rows/setting.h"
#include "models/timeline/icalendar.h"
#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/theme.h"
#include "ui/timeline/burndownchart.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinestate.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// What was believed a while ago: the AWS contract ended a month earlier, and one was not there.
Workspace earlierBelief()
{
    Workspace earlier = sample();
    for (const Contract &contract : sample().rows<Contract>()) {
        Contract before = contract;
        if (contract.name.startsWith(u"AWS"_s) && contract.endsOn)
            before.endsOn = PartialDate(contract.endsOn->last().addDays(-31));
        earlier.put(Row::of(before));
    }
    return earlier;
}

/// The Timeline page with the sample workspace, on the screen.
struct TimelineDesk
{
    explicit TimelineDesk(
        const Workspace &workspace = sample(),
        const std::function<Result<Workspace>(const QDate &)> &believed =
            [](const QDate &) -> Result<Workspace> { return earlierBelief(); })
        : page((QSettings().clear(), desk.live.reset(workspace), desk.context),
               {{}, [believed](const QDate &day) { return [=] { return believed(day); }; }},
               nullptr)
    {
        page.resize(924, 600);
        page.show();
        page.activateWindow();
    }

    bool isSettled()
    {
        return QTest::qWaitFor([this] { return !page.state()->whole().events.empty(); });
    }

    /// Waits for what is read beside the window.
    bool isCompared()
    {
        return QTest::qWaitFor([this] {
            return page.state()->believedOn().has_value() && !page.state()->dayBeingRead();
        });
    }

    TimelineView *view() const { return page.view(); }
    const Timeline &shown() const { return view()->timeline(); }
    int eventOf(const QString &prefix) const
    {
        const auto at = std::ranges::find_if(shown().events, [&](const TimelineEvent &event) {
            return event.id.startsWith(prefix);
        });
        return at == shown().events.end() ? -1 : int(at - shown().events.begin());
    }
    /// Goes to an event and returns where it is on the viewport.
    QPoint middleOf(int event) const
    {
        const int lane = shown().events[size_t(event)].lanes.front();
        view()->ensureVisible(event, lane);
        return view()->areaOf(event, lane).center().toPoint();
    }

    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    /// What the details say of the current event.
    QStringList details() const
    {
        QStringList texts;
        for (const QLabel *label :
             page.findChild<QWidget *>(u"eventPanel"_s)->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts += label->text();
        }
        return texts;
    }

    void trigger(const char *name) { child<QAction>(name)->trigger(); }

    Desk desk;
    TimelinePage page;
};

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Scheme::Light); }
    void init() { failOnWarnings(); }
    void theHeadSaysWhatIsDueNext();
    void clickSelectsForAllPages();
    void selectionOfOtherPagesIsFollowed();
    void doubleClickOpensTheRecord();
    void nextDeadlineIsOneKeyAway();
    void todayIsOneKeyAway();
    void wheelZoomsAtThePointer();
    void draggingMovesTime();
    void shiftDragChoosesARange();
    void arrowKeysTravelLanes();
    void theDayIsThatOfTheLens();
    void filtersCountWhatTheyHide();
    void groupsFoldAndStayFolded();
    void lanesArePinned();
    void tableAndPictureShareTheSelection();
    void theTableIsAModel();
    void theBrushSetsTheRange();
    void eventsOfOneDayOpenAsAList();
    void aListKeepsItsLaneByName();
    void anotherBeliefIsShownBesideToday();
    void aBeliefThatCannotBeReadChangesNothing();
    void anotherFileEndsTheComparison();
    void noLaterDayIsCompared();
    void detailsShowTheEvent();
    void foldedContractsKeepTheirOwnOutlook();
    void aPlanIsDrawnBesideTheForecast();
    void unknownUseIsNotDrawnAsNone();
    void whatIsCutIsInTheTooltip();
    void kindsAreSwitchedOffAndOn();
    void calendarAndTableFollowTheFilter();
    void aDayOfTheCalendarIsOneDay();
    void remindersAreEditedAndUndone();
    void badRemindersAreRefused();
    void partsAreKnownToScreenReaders();
    void anEmptyWorkspaceOffersTheImport();
};

void TestTimelinePage::theHeadSaysWhatIsDueNext()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const QString title = timeline.child<QLabel>("pageTitle")->text();
    QVERIFY2(title.contains(u"AWS enterprise agreement"_s) && title.contains(u"12"_s),
             qPrintable(title));
}

void TestTimelinePage::clickSelectsForAllPages()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const int notice = timeline.eventOf(u"notice:"_s);
    const QPoint point = timeline.middleOf(notice);
    QTest::mouseClick(timeline.view()->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(timeline.view()->current(), notice);
    QCOMPARE(timeline.desk.lens.lens().selection,
             std::optional(timeline.shown().events[size_t(notice)].row));
    QTest::mouseClick(timeline.view()->viewport(), Qt::LeftButton, {},
                      QPoint(int(timeline.view()->plot().right()) - 3, 3));
    QCOMPARE(timeline.view()->current(), -1);
}

void TestTimelinePage::selectionOfOtherPagesIsFollowed()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const int law = timeline.eventOf(u"event:"_s);
    const RowRef row = timeline.shown().events[size_t(law)].row;
    timeline.desk.lens.select(row);
    QVERIFY(timeline.view()->current() >= 0);
    QCOMPARE(timeline.shown().events[size_t(timeline.view()->current())].row, row);
    QVERIFY(!timeline.view()
                 ->areaOf(timeline.view()->current(), timeline.view()->currentLane())
                 .isEmpty());
}

void TestTimelinePage::doubleClickOpensTheRecord()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const int notice = timeline.eventOf(u"notice:"_s);
    const QSignalSpy opened(&timeline.desk.lens, &LensModel::revealRequested);
    QTest::mouseDClick(timeline.view()->viewport(), Qt::LeftButton, {}, timeline.middleOf(notice));
    QCOMPARE(opened.size(), 1);
    timeline.view()->select(notice);
    QTest::keyClick(timeline.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
}

void TestTimelinePage::nextDeadlineIsOneKeyAway()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    timeline.view()->showRange(QDate(2016, 1, 1), QDate(2017, 1, 1));
    for (const int deadline : timeline.shown().deadlines) {
        timeline.trigger("timelineNext");
        QCOMPARE(timeline.view()->current(), deadline);
        QVERIFY(!timeline.view()->areaOf(deadline, timeline.view()->currentLane()).isEmpty());
    }
    timeline.trigger("timelineNext"); // and again from the first
    QCOMPARE(timeline.view()->current(), timeline.shown().deadlines.front());
}

void TestTimelinePage::todayIsOneKeyAway()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    timeline.view()->showRange(QDate(2016, 1, 1), QDate(2016, 1, 7));
    QTest::keyClick(&timeline.page, Qt::Key_T);
    const TimeAxis &axis = timeline.view()->axis();
    QVERIFY(axis.xOf(timeline.desk.lens.today()) > 0);
    QVERIFY(axis.xOf(timeline.desk.lens.today()) < axis.width());
    QCOMPARE(std::lround(axis.span()), 7L);
}

void TestTimelinePage::wheelZoomsAtThePointer()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    TimelineView *view = timeline.view();
    const QPointF point(view->plot().left() + 321, 200);
    const double time = view->axis().timeAt(321);
    const double span = view->axis().span();
    QWheelEvent in(point, view->viewport()->mapToGlobal(point), {}, {0, 240}, Qt::NoButton,
                   Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &in);
    QVERIFY(view->axis().span() < span);
    QVERIFY(std::abs(view->axis().timeAt(321) - time) < 1e-6);
    const double zoomed = view->axis().span();
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view->axis().span() > zoomed);
}

void TestTimelinePage::draggingMovesTime()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    TimelineView *view = timeline.view();
    const double before = view->axis().begin();
    const double perPixel = view->axis().span() / view->axis().width();
    const QPoint from(int(view->plot().right()) - 60, int(view->plot().bottom()) - 4);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), from - QPoint(40, 0));
    QTest::mouseMove(view->viewport(), from - QPoint(90, 0));
    QVERIFY(std::abs(view->axis().begin() - before - 90 * perPixel) < 1e-6);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from - QPoint(90, 0));
}

void TestTimelinePage::shiftDragChoosesARange()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    TimelineView *view = timeline.view();
    const TimeAxis before = view->axis();
    const int left = int(view->plot().left());
    const int y = int(view->plot().bottom()) - 4;
    QTest::mousePress(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {left + 100, y});
    QMouseEvent move(QEvent::MouseMove, QPointF(left + 300, y),
                     view->viewport()->mapToGlobal(QPointF(left + 300, y)), Qt::NoButton,
                     Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(view->viewport(), &move);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {left + 300, y});
    QCOMPARE(TimeAxis::dayAt(view->axis().begin()), TimeAxis::dayAt(before.timeAt(100)));
    QCOMPARE(TimeAxis::dayAt(view->axis().end() - 0.5), TimeAxis::dayAt(before.timeAt(300)));
}

void TestTimelinePage::arrowKeysTravelLanes()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    TimelineView *view = timeline.view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentLane(), 0);
    QTest::keyClick(view, Qt::Key_Home);
    const std::vector<int> &events = timeline.shown().lanes.front().events;
    QCOMPARE(view->current(), events.front());
    for (size_t at = 1; at < events.size(); ++at) {
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->current(), events[at]);
        QVERIFY(!view->areaOf(events[at], 0).isEmpty());
    }
    QTest::keyClick(view, Qt::Key_Right); // the lane is over
    QCOMPARE(view->current(), events.back());
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->current(), events[events.size() - 2]);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->current(), events.back());
    for (int lane = 1; lane < std::ssize(timeline.shown().lanes); ++lane) {
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentLane(), lane);
        QVERIFY(!view->areaOf(view->current(), lane).isEmpty());
    }
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->currentLane(), int(timeline.shown().lanes.size()) - 2);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->current(), -1);
}

void TestTimelinePage::theDayIsThatOfTheLens()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    timeline.desk.lens.setAsOf(QDate(2025, 1, 1));
    QTRY_COMPARE(timeline.shown().day, QDate(2025, 1, 1));
    for (const TimelineEvent &event : timeline.shown().events)
        QVERIFY(event.kind != TimelineKind::Deal || event.first() <= QDate(2025, 1, 1));
}

void TestTimelinePage::filtersCountWhatTheyHide()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const auto all = timeline.shown().events.size();
    auto *restore = timeline.child<QPushButton>("timelineRestore");
    QVERIFY(restore->isHidden());
    timeline.child<QCheckBox>("timelineGroupvendors")->click();
    QVERIFY(timeline.shown().events.size() < all);
    QVERIFY(restore->isVisible());
    QVERIFY(restore->text().contains(QString::number(all - timeline.shown().events.size())));
    restore->click();
    QCOMPARE(timeline.shown().events.size(), all);
    timeline.child<QAction>("timelineKinddeal")->trigger();
    QVERIFY(timeline.eventOf(u"deal:"_s) < 0);
    restore->click();
    timeline.child<QCheckBox>("timelineOurs")->click();
    for (const TimelineLane &lane : timeline.shown().lanes)
        QVERIFY(lane.isOurs);
}

void TestTimelinePage::groupsFoldAndStayFolded()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const auto lanes = timeline.shown().lanes.size();
    const auto events = timeline.shown().events.size();
    const QRectF head = timeline.view()->rowOnScreen(0); // of the first group
    QTest::mouseClick(timeline.view()->viewport(), Qt::LeftButton, {}, head.center().toPoint());
    QVERIFY(timeline.shown().lanes.size() < lanes);
    QCOMPARE(timeline.shown().events.size(), events);
    const TimelineState another(timeline.desk.context, {}, nullptr);
    QCOMPARE(another.arrangement(), timeline.page.state()->arrangement());
}

void TestTimelinePage::lanesArePinned()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const Timeline &whole = timeline.page.state()->whole();
    const auto lane = std::ranges::find_if(whole.lanes, [](const TimelineLane &row) {
        return row.group == LaneGroup::Vendors && !row.isOurs;
    });
    QVERIFY(lane != whole.lanes.end());
    const QString pinned = lane->id;
    const auto isShown = [&] {
        return std::ranges::count(timeline.shown().lanes, pinned, &TimelineLane::id) == 1;
    };
    QVERIFY(!isShown()); // folded up with the others
    timeline.page.state()->togglePin(pinned);
    QVERIFY(isShown());
    timeline.page.state()->togglePin(pinned);
    QVERIFY(!isShown());
}

void TestTimelinePage::tableAndPictureShareTheSelection()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    auto *table = timeline.child<QTableView>("timelineTable");
    timeline.child<QToolButton>("timelineTableButton")->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(timeline.shown().events.size()));
    const int notice = timeline.eventOf(u"notice:"_s);
    timeline.view()->select(notice);
    const QString title =
        table->currentIndex().siblingAtColumn(TimelineModel::Title).data().toString();
    QCOMPARE(title, timeline.shown().events[size_t(notice)].title);
    table->sortByColumn(TimelineModel::Amount, Qt::DescendingOrder);
    table->setCurrentIndex(table->model()->index(0, 0));
    const int richest = timeline.view()->current();
    QVERIFY(richest >= 0 && !timeline.shown().events[size_t(richest)].amounts.empty());
    timeline.child<QCheckBox>("timelineGroupinstruments")->click();
    QCOMPARE(table->model()->rowCount(), int(timeline.shown().events.size()));
}

void TestTimelinePage::theTableIsAModel()
{
    TimelineModel model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), int(TimelineModel::Believed));
    model.showTimeline(timelineEvents(sample(), {.asOf = QDate(2026, 11, 20)}), true, {});
    QCOMPARE(model.columnCount(), int(TimelineModel::ColumnCount));
    QVERIFY(model.rowCount() > 300);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, TimelineModel::When).data().toString().isEmpty());
}

void TestTimelinePage::theBrushSetsTheRange()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    auto *overview = timeline.child<TimelineOverview>("timelineOverview");
    timeline.view()->showRange(QDate(2026, 1, 1), QDate(2026, 12, 31));
    const double span = timeline.view()->axis().span();
    const double begin = timeline.view()->axis().begin();
    const QPoint from = overview->brush().center().toPoint();
    QTest::mousePress(overview, Qt::LeftButton, {}, from);
    QTest::mouseMove(overview, from + QPoint(30, 0));
    QTest::mouseRelease(overview, Qt::LeftButton, {}, from + QPoint(30, 0));
    QVERIFY(timeline.view()->axis().begin() > begin + 100);
    QVERIFY(std::abs(timeline.view()->axis().span() - span) < 1e-6);
    QTest::mouseDClick(overview, Qt::LeftButton, {}, from);
    QVERIFY(TimeAxis::dayAt(timeline.view()->axis().begin()) < timeline.shown().first);
    QVERIFY(TimeAxis::dayAt(timeline.view()->axis().end()) > timeline.shown().last);
}

/// No zoom parts them: a click lists them to choose from, and opens nothing by itself.
namespace {

/// Laws of one day and one place, which no zoom can part.
Workspace fourLaws()
{
    Workspace workspace;
    for (const char *id : {"a", "b", "c", "d"})
        workspace.put(rowWith(TableId::MarketEvent, id,
                              {{"title", id},
                               {"kind", "regulation"},
                               {"occurs_on", "2026-03-04"},
                               {"jurisdictions", "eu"},
                               {"verified", "true"}}));
    return workspace;
}

} // namespace

void TestTimelinePage::eventsOfOneDayOpenAsAList()
{
    TimelineDesk timeline(fourLaws());
    QVERIFY(timeline.isSettled());
    TimelineView &view = *timeline.view();
    view.showRange(QDate(2026, 3, 4), QDate(2026, 3, 4));
    const std::vector<TimelineMark> &marks =
        view.timelineLayout().marksOf(view.timeline().events.front().lanes.front(), view.axis());
    QCOMPARE(marks.size(), size_t(1));
    QCOMPARE(marks.front().count, u"4"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, timeline.middleOf(0));
    QTRY_VERIFY(timeline.child<QMenu>("timelineEventList"));
    auto *list = timeline.child<QMenu>("timelineEventList");
    QCOMPARE(list->actions().size(), 4);
    QCOMPARE(view.current(), -1);
    QVERIFY(list->actions()[2]->text().endsWith(u"c"_s));
    list->actions()[2]->trigger();
    QCOMPARE(view.timeline().events[size_t(view.current())].title, u"c"_s);
    list->close();
}

/// Another timeline may come while the list is open.
void TestTimelinePage::aListKeepsItsLaneByName()
{
    TimelineDesk timeline(fourLaws());
    QVERIFY(timeline.isSettled());
    TimelineView &view = *timeline.view();
    const int lane = view.timeline().events.front().lanes.front();
    const QString id = view.timeline().lanes[size_t(lane)].id;
    TimelineHit hit;
    const auto &rows = view.timelineLayout().rows();
    hit.row = int(std::ranges::find(rows, lane, &TimelineRow::lane) - rows.begin());
    hit.events = {0, 1, 2, 3};
    emit view.listRequested(QPoint(), hit);
    auto *list = timeline.child<QMenu>("timelineEventList");
    QVERIFY(list);
    Timeline later = view.timeline();
    TimelineLane before = later.lanes.front();
    before.id = u"before"_s;
    before.events.clear();
    later.lanes.insert(later.lanes.begin(), before);
    for (TimelineEvent &event : later.events)
        std::ranges::for_each(event.lanes, [](int &each) { ++each; });
    view.showTimeline(later, {});
    list->actions()[2]->trigger();
    QVERIFY(view.currentLane() >= 0);
    QCOMPARE(view.timeline().lanes[size_t(view.currentLane())].id, id);
    list->close();
}

void TestTimelinePage::anotherBeliefIsShownBesideToday()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    timeline.child<QToolButton>("timelineCompare")->click();
    QVERIFY(timeline.child<QLabel>("compareResult")->text().contains(u"Reading"_s));
    QVERIFY(timeline.isCompared());
    QVERIFY(timeline.child<QLabel>("compareResult")->isVisible());
    const int notice = timeline.eventOf(u"notice:aws"_s);
    QVERIFY(notice >= 0);
    const int lane = timeline.shown().events[size_t(notice)].lanes.front();
    timeline.view()->ensureVisible(notice, lane);
    const auto ghosts = [&] {
        const TimelineView &view = *timeline.view();
        return std::ranges::count(view.timelineLayout().marksOf(lane, view.axis()), MarkForm::Ghost,
                                  &TimelineMark::form);
    };
    QVERIFY(ghosts() > 0);
    auto *table = timeline.child<QTableView>("timelineTable");
    QCOMPARE(table->model()->columnCount(), int(TimelineModel::ColumnCount));
    timeline.child<QToolButton>("compareClose")->click();
    QVERIFY(!timeline.page.state()->believedOn());
    QCOMPARE(ghosts(), 0);
}

void TestTimelinePage::aBeliefThatCannotBeReadChangesNothing()
{
    const QDate good(2026, 6, 1);
    TimelineDesk timeline(sample(), [&](const QDate &day) -> Result<Workspace> {
        if (day == good)
            return earlierBelief();
        return failure(u"The history cannot be read."_s);
    });
    QVERIFY(timeline.isSettled());
    const QSignalSpy refused(&timeline.desk.editor, &Editor::refused);
    auto *compare = timeline.child<QToolButton>("timelineCompare");
    compare->click();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!compare->isChecked());
    QVERIFY(!timeline.child<QLabel>("compareResult")->isVisible());

    timeline.page.state()->setBelievedOn(good);
    QVERIFY(timeline.isCompared());
    auto *day = timeline.child<QDateEdit>("compareDay");
    QCOMPARE(day->date(), good);
    day->setDate(good.addDays(1));
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(day->date(), good); // of the picture that is still shown
    QCOMPARE(timeline.page.state()->believedOn(), std::optional(good));
}

void TestTimelinePage::anotherFileEndsTheComparison()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    timeline.child<QToolButton>("timelineCompare")->click();
    timeline.page.state()->hideLane(timeline.shown().lanes.front().id);
    QVERIFY(timeline.isCompared());
    timeline.desk.live.reset(sample());
    QVERIFY(QTest::qWaitFor(
        [&] { return !timeline.child<QToolButton>("timelineCompare")->isChecked(); }));
    QVERIFY(!timeline.page.state()->believedOn());
    QVERIFY(timeline.page.state()->changes().empty());
    QCOMPARE(timeline.page.state()->hidden().events, 0);
}

void TestTimelinePage::noLaterDayIsCompared()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const QDate today = timeline.desk.lens.today();
    timeline.desk.lens.setAsOf(today.addYears(3));
    QVERIFY(
        QTest::qWaitFor([&] { return timeline.page.state()->whole().day == today.addYears(3); }));
    timeline.child<QToolButton>("timelineCompare")->click();
    QVERIFY(timeline.isCompared());
    QCOMPARE(timeline.page.state()->believedOn(), std::optional(today));
    QCOMPARE(timeline.child<QDateEdit>("compareDay")->maximumDate(), today);
}

void TestTimelinePage::detailsShowTheEvent()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    QSignalSpy offered(&timeline.page, &TimelinePage::detailsOffered);
    const int notice = timeline.eventOf(u"notice:aws"_s);
    timeline.view()->select(notice);
    QCOMPARE(offered.size(), 1);
    auto *panel = offered.takeFirst().front().value<QWidget *>();
    QVERIFY(panel);
    QCOMPARE(panel->findChild<QLabel *>(u"eventDays"_s)->text(), u"12"_s);
    QVERIFY(panel->findChild<QLabel *>(u"eventWhy"_s)->text().contains(u"60"_s));
    timeline.view()->select(-1);
    QVERIFY(!offered.takeFirst().front().value<QWidget *>());
}

/// A folded group is not one contract: what comes of itself is that of the event's own.
void TestTimelinePage::foldedContractsKeepTheirOwnOutlook()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    QHash<QString, QStringList> unfolded;
    const auto eachNotice = [&](const auto &look) {
        for (int at = 0; at < std::ssize(timeline.shown().events); ++at) {
            const TimelineEvent &event = timeline.shown().events[size_t(at)];
            if (event.kind != TimelineKind::NoticeDeadline)
                continue;
            const QString id = event.id;
            timeline.view()->select(at);
            look(id);
        }
    };
    eachNotice([&](const QString &id) { unfolded.insert(id, timeline.details()); });
    QVERIFY(unfolded.size() > 1);
    timeline.page.state()->toggleFold(LaneGroup::OwnContracts);
    int seen = 0;
    eachNotice([&](const QString &id) {
        ++seen;
        QCOMPARE(timeline.details(), unfolded.value(id));
    });
    QCOMPARE(seen, int(unfolded.size()));
}

void TestTimelinePage::aPlanIsDrawnBesideTheForecast()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const auto isMove = [](const TimelineEvent &event) {
        return event.kind == TimelineKind::PlanMove;
    };
    QVERIFY(std::ranges::none_of(timeline.shown().events, isMove));
    timeline.view()->select(timeline.eventOf(u"commitment:azure-macc.0"_s));
    auto *chart = timeline.child<QWidget>("burnDownChart");
    const auto drawn = [chart] {
        chart->parentWidget()->resize(320, 1200); // it is shown beside the page, not here
        return chart->grab().toImage();
    };
    const QImage without = drawn();
    const QString shortfall = u"Shortfall with the plan"_s;
    QVERIFY(!timeline.details().contains(shortfall));

    timeline.desk.lens.setPlan({u"second-cloud"_s});
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::any_of(timeline.shown().events, isMove); }));
    QVERIFY(timeline.details().contains(shortfall));
    QVERIFY(drawn() != without);
    for (int at = 0; at < std::ssize(timeline.shown().events); ++at) {
        if (!isMove(timeline.shown().events[size_t(at)]))
            continue;
        const int lane = timeline.shown().events[size_t(at)].lanes.front();
        timeline.view()->ensureVisible(at, lane);
        QVERIFY(!timeline.view()->areaOf(at, lane).isEmpty());
    }

    timeline.desk.lens.setPlan({});
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::none_of(timeline.shown().events, isMove); }));
    timeline.view()->select(timeline.eventOf(u"commitment:azure-macc.0"_s));
    QCOMPARE(drawn(), without);
}

/// How use comes to its forecast is not known where use is not: only its end is drawn.
void TestTimelinePage::unknownUseIsNotDrawnAsNone()
{
    TimelineEvent year{.kind = TimelineKind::CommitmentYear,
                       .shape = TimelineShape::Span,
                       .begins = QDate(2026, 1, 1),
                       .ends = PartialDate(QDate(2026, 12, 31)),
                       .burnDown = TimelineBurnDown{.floor = Money::ofUnits(1000)}};
    BurnDownChart chart(nullptr);
    chart.resize(400, 160);
    const auto firstHalf = [&] {
        chart.showYear(year);
        return chart.grab(QRect(0, 0, 200, 160)).toImage();
    };
    const QImage nothing = firstHalf();
    year.burnDown->forecast = 800;
    QCOMPARE(firstHalf(), nothing);
    year.burnDown->used = 0;
    year.burnDown->usedOn = QDate(2026, 1, 1);
    QVERIFY(firstHalf() != nothing);
}

void TestTimelinePage::whatIsCutIsInTheTooltip()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const auto *title = timeline.child<QLabel>("pageTitle");
    const QString finding = title->text();
    QCOMPARE(title->toolTip(), plainToolTip(finding));
    timeline.page.resize(500, 600);
    QCoreApplication::processEvents();
    QCOMPARE(title->text(), finding); // what a kept picture is headed with
    timeline.child<QToolButton>("timelineCompare")->click();
    const auto *result = timeline.child<QLabel>("compareResult");
    QVERIFY(!result->text().isEmpty());
    QCOMPARE(result->toolTip(), plainToolTip(result->text()));
}

void TestTimelinePage::kindsAreSwitchedOffAndOn()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    auto *menu = timeline.child<QMenu>("timelineKindMenu");
    const QList<QAction *> actions = menu->actions();
    QVERIFY(actions.size() > 5);
    const size_t all = timeline.shown().events.size();
    for (QAction *action : actions) {
        action->trigger();
        QVERIFY(timeline.shown().events.size() < all);
        QCOMPARE(menu->actions(), actions); // the one that speaks is still there
        QVERIFY(!action->isChecked());
        action->trigger();
        QCOMPARE(timeline.shown().events.size(), all);
    }
}

void TestTimelinePage::calendarAndTableFollowTheFilter()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    timeline.desk.dialogs.savePath = [](QWidget *, const FileQuestion &question) {
        return question.suggestion;
    };
    QSignalSpy made(&timeline.page, &TimelinePage::fileMade);
    timeline.trigger("timelineCsv");
    timeline.trigger("timelineCalendar");
    timeline.child<QCheckBox>("timelineGroupown_contracts")->click();
    timeline.trigger("timelineCsv");
    timeline.trigger("timelineCalendar");
    timeline.trigger("timelinePictureInSight");
    QCOMPARE(made.size(), 5);
    QVERIFY(made[0][1].toByteArray().contains("AWS enterprise agreement"));
    QVERIFY(made[1][1].toByteArray().contains("AWS enterprise agreement"));
    QVERIFY(!made[2][1].toByteArray().contains("notice_deadline"));
    QVERIFY(made[2][1].toByteArray().size() > 1000);
    QVERIFY(!made[3][1].toByteArray().contains("AWS enterprise agreement"));
    QVERIFY(made[4][1].toByteArray().startsWith("%PDF"));
}

void TestTimelinePage::aDayOfTheCalendarIsOneDay()
{
    const Timeline timeline = timelineEvents(sample(), {.asOf = QDate(2026, 11, 20)});
    const std::vector<int> events = calendarEvents(timeline);
    const QByteArray file =
        icalendar(timeline, events, {.name = u"n"_s, .scope = u"s"_s, .alarmDays = {}});
    std::vector<std::pair<QDate, QDate>> days;
    QDate begin;
    for (const QByteArray &line : file.split('\n')) {
        const auto dayOf = [&] {
            return QDate::fromString(QString::fromLatin1(line.trimmed().right(8)), u"yyyyMMdd"_s);
        };
        if (line.startsWith("DTSTART"))
            begin = dayOf();
        if (line.startsWith("DTEND"))
            days.emplace_back(begin, dayOf());
    }
    QCOMPARE(days.size(), events.size());
    for (size_t at = 0; at < days.size(); ++at) {
        const TimelineEvent &event = timeline.events[size_t(events[at])];
        QVERIFY(days[at].first < days[at].second);
        if (event.shape == TimelineShape::Point && event.first() == event.last())
            QCOMPARE(days[at].first.daysTo(days[at].second), 1);
    }
}

void TestTimelinePage::remindersAreEditedAndUndone()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const std::vector<int> before = alarmDaysOf(timeline.desk.workspace());
    timeline.desk.answer = u"30, 90"_s;
    timeline.trigger("timelineAlarms");
    QCOMPARE(alarmDaysOf(timeline.desk.workspace()), std::vector({90, 30}));
    timeline.desk.answer = u"none"_s;
    timeline.trigger("timelineAlarms");
    QVERIFY(alarmDaysOf(timeline.desk.workspace()).empty());
    timeline.desk.stack.undo();
    timeline.desk.stack.undo();
    QCOMPARE(alarmDaysOf(timeline.desk.workspace()), before);
}

void TestTimelinePage::badRemindersAreRefused()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    const QSignalSpy refused(&timeline.desk.editor, &Editor::refused);
    timeline.desk.answer = u"soon"_s;
    timeline.trigger("timelineAlarms");
    QCOMPARE(refused.size(), 1);
    QCOMPARE(timeline.desk.stack.count(), 0);
    timeline.desk.answer.reset();
    timeline.trigger("timelineAlarms");
    QCOMPARE(timeline.desk.stack.count(), 0);
}

void TestTimelinePage::partsAreKnownToScreenReaders()
{
    TimelineDesk timeline;
    QVERIFY(timeline.isSettled());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(timeline.view());
    QCOMPARE(spoken->childCount(), int(timeline.shown().events.size()));
    for (int at = 0; at < spoken->childCount(); ++at) {
        QAccessibleInterface *part = spoken->child(at);
        QVERIFY(part && !part->text(QAccessible::Name).isEmpty());
        QVERIFY(!part->text(QAccessible::Description).isEmpty());
        QCOMPARE(part->parent(), spoken);
    }
    const int notice = timeline.eventOf(u"notice:"_s);
    spoken->child(notice)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(timeline.view()->current(), notice);
    QVERIFY(spoken->child(notice)->state().selected);
    QVERIFY(spoken->child(notice)->rect().isValid());
}

void TestTimelinePage::anEmptyWorkspaceOffersTheImport()
{
    TimelineDesk timeline{Workspace()};
    auto *action = timeline.child<QPushButton>("emptyAction");
    QTRY_VERIFY(action->isVisible());
    const QSignalSpy asked(&timeline.page, &TimelinePage::importRequested);
    action->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
