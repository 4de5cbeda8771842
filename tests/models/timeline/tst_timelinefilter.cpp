#include "models/timeline/timelinefilter.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

TimelineEvent eventOn(const QString &id, QDate day, std::vector<int> lanes,
                      TimelineKind kind = TimelineKind::Deal)
{
    return {.id = id,
            .row = {TableId::Deal, id},
            .kind = kind,
            .lanes = std::move(lanes),
            .title = id,
            .begins = day};
}

/// Two vendors of which one is ours, a law, and a contract with a deadline.
Timeline sample()
{
    Timeline timeline;
    timeline.day = QDate(2026, 11, 20);
    timeline.lanes = {
        {.id = u"vendor:a"_s, .group = LaneGroup::Vendors, .title = u"A"_s, .isOurs = true},
        {.id = u"vendor:b"_s, .group = LaneGroup::Vendors, .title = u"B"_s},
        {.id = u"vendor:c"_s, .group = LaneGroup::Vendors, .title = u"C"_s},
        {.id = u"contract:x"_s, .group = LaneGroup::OwnContracts, .title = u"X"_s, .isOurs = true},
    };
    timeline.events = {eventOn(u"both"_s, QDate(2025, 3, 1), {0, 1}),
                       eventOn(u"only-b"_s, QDate(2025, 6, 1), {1}),
                       eventOn(u"only-c"_s, QDate(2026, 1, 1), {2}),
                       eventOn(u"notice"_s, QDate(2026, 12, 2), {3}, TimelineKind::NoticeDeadline)};
    for (int at = 0; at < std::ssize(timeline.events); ++at) {
        for (const int lane : timeline.events[size_t(at)].lanes)
            timeline.lanes[size_t(lane)].events.push_back(at);
    }
    timeline.deadlines = {3};
    timeline.first = QDate(2025, 3, 1);
    timeline.last = QDate(2026, 12, 2);
    return timeline;
}

LaneArrangement plain()
{
    return {.groups = {LaneGroup::Vendors, LaneGroup::OwnContracts},
            .foldedGroups = {},
            .foldedOthers = {},
            .pinned = {}};
}

QStringList lanesOf(const Timeline &timeline)
{
    QStringList ids;
    for (const TimelineLane &lane : timeline.lanes)
        ids += lane.id;
    return ids;
}

QStringList eventsOf(const Timeline &timeline)
{
    QStringList ids;
    for (const TimelineEvent &event : timeline.events)
        ids += event.id;
    return ids;
}

/// Lanes and events name each other, and nothing else.
bool isWhole(const Timeline &timeline)
{
    for (int lane = 0; lane < std::ssize(timeline.lanes); ++lane) {
        for (const int event : timeline.lanes[size_t(lane)].events) {
            if (std::ranges::count(timeline.events[size_t(event)].lanes, lane) != 1)
                return false;
        }
    }
    return std::ranges::all_of(timeline.events,
                               [](const TimelineEvent &event) { return !event.lanes.empty(); });
}

} // namespace

/// What of a timeline is shown, in which order and fold.
class TestTimelineFilter : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFilterEverythingStays();
    void aHiddenLaneTakesWhatIsNowhereElse();
    void hiddenKindsTakeTheirLanesAlong();
    void whatIsNotOursCanBeLeftOut();
    void hiddenIsCounted();
    void foldedGroupsAreOneLane();
    void foldedOthersStandAtTheEnd();
    void aFoldIsOursWhenOneOfItsLanesIs();
    void pinnedLanesComeFirstAndStayUnfolded();
    void groupsStandInTheirOrder();
    void deadlinesAreFoundAgain();
    void aRangeKeepsWhatLastsInIt();
    void nothingIsLeftOfNothing();
};

void TestTimelineFilter::withoutAFilterEverythingStays()
{
    const Timeline shown = arranged(sample(), {}, plain());
    QCOMPARE(shown, sample());
}

void TestTimelineFilter::aHiddenLaneTakesWhatIsNowhereElse()
{
    const Timeline shown = arranged(sample(), {.hiddenLanes = {u"vendor:b"_s}}, plain());
    QCOMPARE(lanesOf(shown), QStringList({u"vendor:a"_s, u"vendor:c"_s, u"contract:x"_s}));
    QCOMPARE(eventsOf(shown), QStringList({u"both"_s, u"only-c"_s, u"notice"_s}));
    QCOMPARE(shown.events.front().lanes, std::vector<int>{0});
    QVERIFY(isWhole(shown));
}

void TestTimelineFilter::hiddenKindsTakeTheirLanesAlong()
{
    const Timeline shown = arranged(sample(), {.hiddenKinds = {TimelineKind::Deal}}, plain());
    QCOMPARE(lanesOf(shown), QStringList{u"contract:x"_s});
    QCOMPARE(shown.first, QDate(2026, 12, 2));
}

void TestTimelineFilter::whatIsNotOursCanBeLeftOut()
{
    const Timeline shown = arranged(sample(), {.isOursOnly = true}, plain());
    QCOMPARE(lanesOf(shown), QStringList({u"vendor:a"_s, u"contract:x"_s}));
    QCOMPARE(eventsOf(shown), QStringList({u"both"_s, u"notice"_s}));
}

void TestTimelineFilter::hiddenIsCounted()
{
    QCOMPARE(hiddenBy(sample(), {}), HiddenCount());
    QCOMPARE(hiddenBy(sample(), {.hiddenGroups = {LaneGroup::Vendors}}),
             (HiddenCount{.events = 3, .lanes = 3}));
    QCOMPARE(hiddenBy(sample(), {.hiddenLanes = {u"vendor:b"_s}}),
             (HiddenCount{.events = 1, .lanes = 1}));
}

void TestTimelineFilter::foldedGroupsAreOneLane()
{
    LaneArrangement arrangement = plain();
    arrangement.foldedGroups = {LaneGroup::Vendors};
    const Timeline shown = arranged(sample(), {}, arrangement);
    QCOMPARE(shown.lanes.size(), size_t(2));
    QCOMPARE(shown.lanes.front().fold, LaneFold::Group);
    QCOMPARE(laneBehind(sample(), sample().events.front(), shown.lanes.front()), 0);
    QCOMPARE(laneBehind(sample(), sample().events.back(), shown.lanes.front()), -1);
    QCOMPARE(shown.lanes.front().events.size(), size_t(3)); // in two of its lanes, but once
    QCOMPARE(shown.events.size(), sample().events.size());
    QVERIFY(isWhole(shown));
}

void TestTimelineFilter::foldedOthersStandAtTheEnd()
{
    LaneArrangement arrangement = plain();
    arrangement.foldedOthers = {LaneGroup::Vendors};
    const Timeline shown = arranged(sample(), {}, arrangement);
    QCOMPARE(lanesOf(shown),
             QStringList({u"vendor:a"_s, u"folded:vendors:others"_s, u"contract:x"_s}));
    QCOMPARE(shown.events.front().lanes, std::vector({0, 1}));
    QVERIFY(isWhole(shown));
}

/// Folding up strangers does not make them ours.
void TestTimelineFilter::aFoldIsOursWhenOneOfItsLanesIs()
{
    LaneArrangement arrangement = plain();
    arrangement.foldedGroups = {LaneGroup::Vendors};
    QVERIFY(arranged(sample(), {}, arrangement).lanes.front().isOurs);
    const Timeline strangers = arranged(sample(), {.hiddenLanes = {u"vendor:a"_s}}, arrangement);
    QCOMPARE(strangers.lanes.front().fold, LaneFold::Group);
    QVERIFY(!strangers.lanes.front().isOurs);
}

void TestTimelineFilter::pinnedLanesComeFirstAndStayUnfolded()
{
    LaneArrangement arrangement = plain();
    arrangement.foldedOthers = {LaneGroup::Vendors};
    arrangement.pinned = {u"vendor:c"_s};
    const Timeline shown = arranged(sample(), {}, arrangement);
    QCOMPARE(lanesOf(shown), QStringList({u"vendor:c"_s, u"vendor:a"_s, u"folded:vendors:others"_s,
                                          u"contract:x"_s}));
}

void TestTimelineFilter::groupsStandInTheirOrder()
{
    LaneArrangement arrangement = plain();
    arrangement.groups = {LaneGroup::OwnContracts, LaneGroup::Vendors};
    QCOMPARE(lanesOf(arranged(sample(), {}, arrangement)).front(), u"contract:x"_s);
    arrangement.groups = {}; // as the models have it
    QCOMPARE(lanesOf(arranged(sample(), {}, arrangement)).front(), u"vendor:a"_s);
}

void TestTimelineFilter::deadlinesAreFoundAgain()
{
    const Timeline shown = arranged(sample(), {.hiddenLanes = {u"vendor:c"_s}}, plain());
    QCOMPARE(shown.deadlines.size(), size_t(1));
    QCOMPARE(shown.events[size_t(shown.deadlines.front())].id, u"notice"_s);
    const Timeline without =
        arranged(sample(), {.hiddenGroups = {LaneGroup::OwnContracts}}, plain());
    QVERIFY(without.deadlines.empty());
}

void TestTimelineFilter::aRangeKeepsWhatLastsInIt()
{
    Timeline timeline = sample();
    TimelineEvent &open = timeline.events[1];
    open.shape = TimelineShape::Open;
    TimelineEvent &term = timeline.events[2];
    term.shape = TimelineShape::Span;
    term.ends = PartialDate::year(2027);
    const Timeline later = within(timeline, QDate(2027, 6, 1), QDate(2027, 6, 30));
    QCOMPARE(eventsOf(later), QStringList({u"only-b"_s, u"only-c"_s}));
    const Timeline before = within(timeline, QDate(2020, 1, 1), QDate(2025, 3, 1));
    QCOMPARE(eventsOf(before), QStringList{u"both"_s});
    QVERIFY(isWhole(later) && isWhole(before));
}

void TestTimelineFilter::nothingIsLeftOfNothing()
{
    Timeline empty;
    empty.day = empty.first = empty.last = QDate(2026, 11, 20);
    QCOMPARE(arranged(empty, {}, LaneArrangement::standard()), empty);
    const Timeline hidden =
        arranged(sample(), {.hiddenGroups = {LaneGroup::Vendors, LaneGroup::OwnContracts}},
                 LaneArrangement::standard());
    QVERIFY(hidden.events.empty() && hidden.lanes.empty());
    QCOMPARE(hidden.first, hidden.day);
    QCOMPARE(hidden.last, hidden.day);
}

QTEST_GUILESS_MAIN(TestTimelineFilter)
#include "tst_timelinefilter.moc"
