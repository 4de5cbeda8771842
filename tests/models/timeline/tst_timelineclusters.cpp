#include "models/timeline/timelineclusters.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr double kReach = 36;

Money dollars(qint64 units)
{
    return Money::ofUnits(units);
}

TimelineEvent pointOn(const QString &id, QDate day)
{
    return {.id = id, .kind = TimelineKind::Tranche, .lanes = {0}, .title = id, .begins = day};
}

/// One lane with these events, which are in order.
Timeline laneOf(std::vector<TimelineEvent> events)
{
    Timeline timeline{.lanes = {{.id = u"lane"_s}}, .events = std::move(events)};
    for (int i = 0; i < int(timeline.events.size()); ++i)
        timeline.lanes.front().events.push_back(i);
    return timeline;
}

Timeline randomLane(QRandomGenerator &random, int count)
{
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i)
        days.push_back(QDate(2016, 1, 1).addDays(random.bounded(7000)));
    std::sort(days.begin(), days.end());
    std::vector<TimelineEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back(pointOn(QString::number(i), days[size_t(i)]));
    return laneOf(std::move(events));
}

} // namespace

class TimelineClustersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPointIsInExactlyOneCluster();
    void markersStayApart();
    void panningDoesNotChangeThem();
    void zoomingInEndsInSinglePoints();
    void firmAndUpToAreSummedApart();
    void currenciesAreNotMixed();
    void whatIsNotCountedIsInNoSum();
    void sumsDoNotOverflow();
    void onlyPointsAreClustered();
    void aVagueDateStandsInItsMiddle();
};

void TimelineClustersTest::everyPointIsInExactlyOneCluster()
{
    QRandomGenerator random(1);
    const Timeline timeline = randomLane(random, 800);
    for (const double width : {100.0, 800.0, 5000.0}) {
        const TimeAxis axis(QDate(2015, 1, 1), QDate(2037, 1, 1), width);
        std::vector<int> seen;
        for (const TimelineCluster &cluster : timelineClusters(timeline, 0, axis, kReach)) {
            QVERIFY(!cluster.events.empty());
            QVERIFY(cluster.first <= cluster.last);
            seen.insert(seen.end(), cluster.events.begin(), cluster.events.end());
        }
        std::sort(seen.begin(), seen.end());
        QCOMPARE(seen, timeline.lanes.front().events);
    }
}

void TimelineClustersTest::markersStayApart()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 50; ++i) {
        const Timeline timeline = randomLane(random, 300);
        const TimeAxis axis(QDate(2015, 1, 1), QDate(2016 + random.bounded(30), 1, 1),
                            200 + random.bounded(3000));
        double last = -1e9;
        for (const TimelineCluster &cluster : timelineClusters(timeline, 0, axis, kReach)) {
            QVERIFY(axis.xOf(cluster.time) - last >= kReach / 2 - 1e-6);
            last = axis.xOf(cluster.time);
        }
    }
}

void TimelineClustersTest::panningDoesNotChangeThem()
{
    QRandomGenerator random(3);
    const Timeline timeline = randomLane(random, 500);
    const TimeAxis whole(QDate(2010, 1, 1), QDate(2040, 1, 1), 6000);
    const auto all = timelineClusters(timeline, 0, whole, kReach);
    TimeAxis axis = whole.withWidth(6000);
    for (int i = 0; i < 200; ++i) {
        axis = axis.panned(random.bounded(200) - 100);
        for (const TimelineCluster &cluster : timelineClusters(timeline, 0, axis, kReach))
            QVERIFY(std::find(all.begin(), all.end(), cluster) != all.end());
    }
}

void TimelineClustersTest::zoomingInEndsInSinglePoints()
{
    const Timeline timeline =
        laneOf({pointOn(u"a"_s, QDate(2026, 4, 20)), pointOn(u"b"_s, QDate(2026, 4, 21)),
                pointOn(u"c"_s, QDate(2026, 4, 24))});
    const TimeAxis far(QDate(2016, 1, 1), QDate(2036, 1, 1), 1000);
    QCOMPARE(timelineClusters(timeline, 0, far, kReach).size(), size_t(1));
    QCOMPARE(timelineClusters(timeline, 0, far, kReach).front().events, (std::vector{0, 1, 2}));
    const TimeAxis near(QDate(2026, 4, 18), QDate(2026, 4, 27), 1000);
    const auto apart = timelineClusters(timeline, 0, near, kReach);
    QCOMPARE(apart.size(), size_t(3));
    QVERIFY(apart.front().isSingle());
    QCOMPARE(apart.front().time, TimeAxis::timeOf(QDate(2026, 4, 20)) + 0.5);
}

void TimelineClustersTest::firmAndUpToAreSummedApart()
{
    TimelineEvent paid = pointOn(u"paid"_s, QDate(2026, 4, 20));
    paid.amounts = {{dollars(8), Certainty::Paid}, {dollars(5), Certainty::Firm}};
    TimelineEvent maybe = pointOn(u"maybe"_s, QDate(2026, 4, 21));
    maybe.amounts = {{dollars(20), Certainty::Conditional},
                     {dollars(3), Certainty::Firm, Qualifier::UpTo},
                     {dollars(7), Certainty::Unknown}};
    const TimelineEvent silent = pointOn(u"silent"_s, QDate(2026, 4, 22));
    const Timeline timeline = laneOf({paid, maybe, silent});
    const auto clusters =
        timelineClusters(timeline, 0, TimeAxis(QDate(2016, 1, 1), QDate(2036, 1, 1), 1000), kReach);
    QCOMPARE(clusters.size(), size_t(1));
    QCOMPARE(clusters.front().sums.size(), size_t(1));
    QCOMPARE(*clusters.front().sums.front().firm, dollars(13));
    QCOMPARE(*clusters.front().sums.front().upTo, dollars(30));
    QCOMPARE(clusters.front().withoutAmount, 1);
}

void TimelineClustersTest::currenciesAreNotMixed()
{
    TimelineEvent event = pointOn(u"a"_s, QDate(2026, 4, 20));
    event.amounts = {{Money::fromText(u"5.00 USD"_s).value(), Certainty::Paid},
                     {Money::fromText(u"3.00 EUR"_s).value(), Certainty::Paid}};
    const auto cluster = timelineClusters(laneOf({event}), 0,
                                          TimeAxis(QDate(2026, 1, 1), QDate(2027, 1, 1), 100), 10);
    QCOMPARE(cluster.front().sums.size(), size_t(2));
    QCOMPARE(cluster.front().sums.front().firm->toText(), u"3.00 EUR"_s);
    QVERIFY(!cluster.front().sums.front().upTo);
    QCOMPARE(cluster.front().sums.back().firm->toText(), u"5.00 USD"_s);
}

void TimelineClustersTest::whatIsNotCountedIsInNoSum()
{
    TimelineEvent replaced = pointOn(u"a"_s, QDate(2026, 4, 20));
    replaced.amounts = {{dollars(8), Certainty::Paid}};
    replaced.isCounted = false;
    const auto clusters = timelineClusters(
        laneOf({replaced}), 0, TimeAxis(QDate(2026, 1, 1), QDate(2027, 1, 1), 100), kReach);
    QVERIFY(clusters.front().sums.empty());
    QCOMPARE(clusters.front().withoutAmount, 0);
}

void TimelineClustersTest::sumsDoNotOverflow()
{
    const Money most{std::numeric_limits<qint64>::max(), {}};
    TimelineEvent event = pointOn(u"a"_s, QDate(2026, 4, 20));
    event.amounts = {{most, Certainty::Paid}, {most, Certainty::Paid}};
    const auto clusters = timelineClusters(
        laneOf({event}), 0, TimeAxis(QDate(2026, 1, 1), QDate(2027, 1, 1), 100), kReach);
    QCOMPARE(*clusters.front().sums.front().firm, most);
}

void TimelineClustersTest::onlyPointsAreClustered()
{
    TimelineEvent span = pointOn(u"span"_s, QDate(2026, 4, 20));
    span.shape = TimelineShape::Span;
    TimelineEvent open = pointOn(u"open"_s, QDate(2026, 4, 21));
    open.shape = TimelineShape::Open;
    const TimeAxis axis(QDate(2026, 1, 1), QDate(2027, 1, 1), 100);
    QVERIFY(timelineClusters(laneOf({span, open}), 0, axis, kReach).empty());
}

void TimelineClustersTest::aVagueDateStandsInItsMiddle()
{
    TimelineEvent event = pointOn(u"a"_s, {});
    event.begins = PartialDate::month(2026, 4);
    QCOMPARE(timelineTime(event), TimeAxis::timeOf(QDate(2026, 4, 16)));
    event.begins = PartialDate::year(2026);
    QCOMPARE(TimeAxis::dayAt(timelineTime(event)), QDate(2026, 7, 2));
}

QTEST_GUILESS_MAIN(TimelineClustersTest)
#include "tst_timelineclusters.moc"
