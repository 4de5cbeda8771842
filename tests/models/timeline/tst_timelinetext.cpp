#include "models/timeline/timelineoutlook.h"
#include "models/timeline/timelinetext.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);

TimelineEvent eventOf(TimelineKind kind, const QString &title, const PartialDate &begins)
{
    TimelineEvent event{.id = title, .kind = kind, .lanes = {0}, .title = title, .begins = begins};
    event.daysLeft = int(kDay.daysTo(begins.first()));
    event.isDeadline = kind == TimelineKind::NoticeDeadline || kind == TimelineKind::Regulation;
    return event;
}

TimelineEvent spanOf(TimelineKind kind, const QString &title, QDate begins, QDate ends,
                     TimelineStatus status)
{
    TimelineEvent event = eventOf(kind, title, begins);
    event.shape = TimelineShape::Span;
    event.status = status;
    event.ends = PartialDate(ends);
    return event;
}

/// One lane of a contract with these events, by time.
Timeline timelineOf(std::vector<TimelineEvent> events)
{
    Timeline timeline;
    timeline.day = kDay;
    timeline.lanes = {{.id = u"contract:a"_s, .group = LaneGroup::OwnContracts, .title = u"A"_s}};
    timeline.events = std::move(events);
    for (int at = 0; at < std::ssize(timeline.events); ++at) {
        timeline.lanes.front().events.push_back(at);
        if (timeline.events[size_t(at)].isDeadline)
            timeline.deadlines.push_back(at);
    }
    return timeline;
}

Money dollars(qint64 units)
{
    return Money::ofUnits(units);
}

} // namespace

/// What people read of events.
class TestTimelineText : public QObject
{
    Q_OBJECT

private slots:
    void datesKeepTheirPrecision_data();
    void datesKeepTheirPrecision();
    void labelsAreShorterOneAfterTheOther();
    void sumsAreNeverAdded();
    void sumsSayWhatTheyLack();
    void aClusterNamesItsNotice();
    void theFindingPrefersNotice();
    void nothingDueIsNoFinding();
    void renewalAndShortfallComeOfThemselves();
    void withoutRenewalTheContractEnds();
    void lanesOfTheMarketHaveNoOutlook();
    void foldedContractsHaveNoOutlook();
    void burnDownsAreFindings_data();
    void burnDownsAreFindings();
    void estimatesBeyondReasonAreNotShown();
};

void TestTimelineText::datesKeepTheirPrecision_data()
{
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<TimelineShape>("shape");
    QTest::addColumn<QString>("text");
    QTest::newRow("year") << PartialDate::year(2027) << TimelineShape::Point << u"2027"_s;
    QTest::newRow("open") << PartialDate::year(2027) << TimelineShape::Open
                          << u"after 2027, no date"_s;
    QTest::newRow("endless") << PartialDate::year(2027) << TimelineShape::Span << u"from 2027"_s;
}

void TestTimelineText::datesKeepTheirPrecision()
{
    QFETCH(const PartialDate, date);
    QFETCH(const TimelineShape, shape);
    QFETCH(const QString, text);
    TimelineEvent event = eventOf(TimelineKind::Deal, u"x"_s, date);
    event.shape = shape;
    QCOMPARE(whenText(event), text);
}

void TestTimelineText::labelsAreShorterOneAfterTheOther()
{
    TimelineEvent deal = eventOf(TimelineKind::Deal, u"A buys from B"_s, kDay);
    deal.amounts = {{dollars(15'000'000'000), Certainty::Firm, Qualifier::Exact}};
    TimelineEvent law = eventOf(TimelineKind::Regulation, u"A law applies"_s, kDay);
    TimelineEvent notice = eventOf(TimelineKind::NoticeDeadline, u"A"_s, kDay);
    TimelineEvent term = spanOf(TimelineKind::ContractTerm, u"A"_s, kDay, kDay.addYears(1),
                                TimelineStatus::Expected);
    for (const TimelineEvent &event : {deal, law, notice, term}) {
        const QStringList texts = labelTexts(event);
        QVERIFY(texts.size() >= 2);
        for (qsizetype at = 1; at < texts.size(); ++at) {
            QVERIFY(!texts[at].isEmpty());
            QVERIFY(texts[at].size() < texts[0].size());
        }
    }
    QCOMPARE(labelTexts(deal).last(), u"$15\u00A0B firm"_s);
}

void TestTimelineText::sumsAreNeverAdded()
{
    TimelineEvent firm = eventOf(TimelineKind::Deal, u"a"_s, kDay);
    firm.amounts = {{dollars(5), Certainty::Firm, Qualifier::Exact}};
    TimelineEvent upTo = eventOf(TimelineKind::Deal, u"b"_s, kDay);
    upTo.amounts = {{dollars(7), Certainty::Firm, Qualifier::UpTo}};
    TimelineEvent superseded = eventOf(TimelineKind::Deal, u"c"_s, kDay);
    superseded.amounts = {{dollars(100), Certainty::Firm, Qualifier::Exact}};
    superseded.isCounted = false;
    const Timeline timeline = timelineOf({firm, upTo, superseded});
    QCOMPARE(sumsText(clusterOf(timeline, {0, 1, 2})), u"$5 firm, up to $7"_s);
}

/// A sum of which a part has no known amount is a lower bound, wherever it is read.
void TestTimelineText::sumsSayWhatTheyLack()
{
    TimelineEvent known = eventOf(TimelineKind::Deal, u"a"_s, kDay);
    known.amounts = {{dollars(5), Certainty::Firm, Qualifier::Exact}};
    const Timeline timeline = timelineOf({known, eventOf(TimelineKind::Deal, u"b"_s, kDay),
                                          eventOf(TimelineKind::Deal, u"c"_s, kDay)});
    const TimelineCluster cluster = clusterOf(timeline, {0, 1, 2});
    QCOMPARE(sumsText(cluster), u"$5 firm, 2 without an amount"_s);
    QCOMPARE(labelTexts(timeline, cluster),
             QStringList({u"a; b; c · $5 firm, 2 without an amount"_s,
                          u"$5 firm, 2 without an amount"_s, u"$5 firm, 2 unknown"_s}));
    const TimelineCluster unknown = clusterOf(timeline, {1, 2});
    QCOMPARE(sumsText(unknown), QString());
    QCOMPARE(labelTexts(timeline, unknown), QStringList({u"b; c"_s, u"b, 1 more"_s}));
}

void TestTimelineText::aClusterNamesItsNotice()
{
    const Timeline timeline =
        timelineOf({eventOf(TimelineKind::ChecklistItem, u"point"_s, kDay.addDays(1)),
                    eventOf(TimelineKind::NoticeDeadline, u"A"_s, kDay.addDays(1))});
    const QStringList texts = labelTexts(timeline, clusterOf(timeline, {0, 1}));
    QVERIFY(texts.front().contains(labelTexts(timeline.events[1]).front()));
}

void TestTimelineText::theFindingPrefersNotice()
{
    const Timeline timeline =
        timelineOf({eventOf(TimelineKind::Regulation, u"Some law"_s, kDay.addDays(3)),
                    eventOf(TimelineKind::NoticeDeadline, u"Agreement"_s, kDay.addDays(12)),
                    eventOf(TimelineKind::Regulation, u"The ban"_s, kDay.addDays(53))});
    const QStringList findings = timelineFindings(timeline);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.front().contains(u"Agreement"_s) && findings.front().contains(u"12"_s));
    QVERIFY(findings.front().contains(u"41"_s) && findings.front().contains(u"The ban"_s));
    QVERIFY(findings.front().startsWith(findings.last()));
}

void TestTimelineText::nothingDueIsNoFinding()
{
    QVERIFY(timelineFindings(timelineOf({})).isEmpty());
}

void TestTimelineText::renewalAndShortfallComeOfThemselves()
{
    TimelineEvent now = spanOf(TimelineKind::CommitmentYear, u"Spend"_s, kDay.addDays(-100),
                               kDay.addDays(100), TimelineStatus::Current);
    now.row = {TableId::Commitment, u"c"_s};
    now.burnDown = TimelineBurnDown{.floor = dollars(100)};
    TimelineEvent next = spanOf(TimelineKind::CommitmentYear, u"Spend"_s, kDay.addDays(101),
                                kDay.addDays(465), TimelineStatus::Expected);
    next.row = now.row;
    next.burnDown =
        TimelineBurnDown{.floor = dollars(3'200'000), .forecast = 3e6, .shortfall = 2e5};
    const Timeline timeline =
        timelineOf({now, next,
                    spanOf(TimelineKind::ContractTerm, u"A"_s, kDay.addDays(101), kDay.addDays(465),
                           TimelineStatus::Expected)});
    const auto lines = outlookOf(timeline, 0);
    QCOMPARE(lines.front().name, u"Renews"_s);
    QCOMPARE(lines.back().name, u"Shortfall paid"_s);
    QCOMPARE(lines.back().value, u"$200,000"_s);
    QVERIFY(lines.back().isLoss);
}

void TestTimelineText::withoutRenewalTheContractEnds()
{
    const auto lines =
        outlookOf(timelineOf({spanOf(TimelineKind::ContractTerm, u"A"_s, kDay.addDays(-5),
                                     kDay.addDays(5), TimelineStatus::Current)}),
                  0);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().name, u"Ends"_s);
}

void TestTimelineText::lanesOfTheMarketHaveNoOutlook()
{
    Timeline timeline = timelineOf({eventOf(TimelineKind::Deal, u"a"_s, kDay)});
    timeline.lanes.front().group = LaneGroup::Vendors;
    QVERIFY(outlookOf(timeline, 0).empty());
    QVERIFY(outlookOf(timeline, -1).empty());
}

void TestTimelineText::foldedContractsHaveNoOutlook()
{
    Timeline timeline = timelineOf({spanOf(TimelineKind::ContractTerm, u"A"_s, kDay.addDays(-5),
                                           kDay.addDays(5), TimelineStatus::Current)});
    QVERIFY(!outlookOf(timeline, 0).empty());
    timeline.lanes.front().fold = LaneFold::Group;
    QVERIFY(outlookOf(timeline, 0).empty());
}

void TestTimelineText::burnDownsAreFindings_data()
{
    QTest::addColumn<std::optional<double>>("forecast");
    QTest::addColumn<std::optional<double>>("shortfall");
    QTest::addColumn<std::optional<double>>("planShortfall");
    QTest::addColumn<QString>("finding");
    using Amount = std::optional<double>;
    QTest::newRow("unknown") << Amount() << Amount() << Amount()
                             << u"The floor is $1,000; no forecast is known"_s;
    QTest::newRow("below") << Amount(800) << Amount(200) << Amount()
                           << u"Use ends $200 below the floor"_s;
    QTest::newRow("above") << Amount(1300) << Amount(0) << Amount()
                           << u"Use ends $300 above the floor"_s;
    QTest::newRow("a plan moves away") << Amount(800) << Amount(200) << Amount(500)
                                       << u"The plan leaves $500 of the floor unused, $200 "
                                          "without it"_s;
    QTest::newRow("a plan changes nothing")
        << Amount(800) << Amount(200) << Amount(200) << u"Use ends $200 below the floor"_s;
}

void TestTimelineText::burnDownsAreFindings()
{
    QFETCH(const std::optional<double>, forecast);
    QFETCH(const std::optional<double>, shortfall);
    QFETCH(const std::optional<double>, planShortfall);
    QFETCH(const QString, finding);
    QCOMPARE(burnDownFinding({.floor = dollars(1000),
                              .forecast = forecast,
                              .shortfall = shortfall,
                              .planShortfall = planShortfall}),
             finding);
}

void TestTimelineText::estimatesBeyondReasonAreNotShown()
{
    QCOMPARE(estimateText(1e300, Currency::usd()), u"–"_s);
    QCOMPARE(estimateText(std::numeric_limits<double>::quiet_NaN(), Currency::usd()), u"–"_s);
    QCOMPARE(estimateText(123'456, Currency::usd()), u"$120,000"_s);
}

QTEST_GUILESS_MAIN(TestTimelineText)
#include "tst_timelinetext.moc"
