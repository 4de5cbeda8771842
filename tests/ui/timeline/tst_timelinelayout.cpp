#include "app/shippedworkspace.h"
#include "models/lens.h"
#include "models/timeline/timelinefilter.h"
#include "models/timeline/timelinetext.h"
#include "ui/theme.h"
#include "ui/timeline/timelinehit.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/wrappedtext.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);
constexpr double kWidth = 740; // of the plot in a window of 1280 by 720

/// Everything that is known, nothing folded up.
const Timeline &market()
{
    static const Timeline kMarket = [] {
        LaneArrangement unfolded = LaneArrangement::standard();
        unfolded.foldedOthers.clear();
        return arranged(timelineEvents(*shippedWorkspace(StartContent::Sample), {.asOf = kDay}), {},
                        unfolded);
    }();
    return kMarket;
}

bool overlap(const QRectF &one, const QRectF &other)
{
    return one.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other);
}

QByteArray nameOf(const TimelineLayout &layout, int lane, const TimelineMark &mark)
{
    return (layout.timeline().lanes[size_t(lane)].title + u": "_s + mark.label).toUtf8();
}

/// The day of the lens, and the flags down to the bars that they end: what runs through a lane.
std::vector<QRectF> linesOf(const TimelineLayout &layout, const TimelineRow &row,
                            const TimeAxis &axis)
{
    std::vector<QRectF> lines{{axis.xOf(kDay) - 1, 0, 2, row.height}};
    const double bottom = layout.bandTop(row.lane) + layout.bandHeight() + 1;
    for (const TimelineMark &mark : layout.marksOf(row.lane, axis)) {
        const bool isSign = mark.form == MarkForm::Marker || mark.form == MarkForm::Interval;
        const bool isFlag = isSign
                            && layout.timeline().events[size_t(mark.events.front())].kind
                                   == TimelineKind::NoticeDeadline;
        // In its own row there is nothing but the flag itself at this place.
        if (isFlag && mark.form == MarkForm::Marker)
            lines.emplace_back(mark.area.center().x() - 1, mark.area.top(), 2,
                               bottom - mark.area.top());
    }
    return lines;
}

/// The number of a cluster is whole, on its own mark, and under nothing else.
void verifyCount(const TimelineLayout &layout, int lane, const std::vector<TimelineMark> &marks,
                 const TimelineMark &mark)
{
    const QByteArray name = nameOf(layout, lane, mark);
    if (mark.form != MarkForm::Cluster || mark.count.isEmpty())
        return;
    QVERIFY2(mark.countArea.left() >= 0 && mark.countArea.right() <= kWidth, name);
    QVERIFY2(mark.area.contains(mark.countArea), name);
    QVERIFY2(mark.countArea.width() >= layout.metrics().countWidthOf(mark.count), name);
    for (const TimelineMark &other : marks) {
        const bool isSign = other.form == MarkForm::Marker || other.form == MarkForm::Cluster;
        QVERIFY2(&other == &mark || !isSign || !overlap(mark.countArea, other.area), name);
        QVERIFY2(other.label.isEmpty() || !overlap(mark.countArea, other.labelArea), name);
    }
}

} // namespace

/// Where everything of a timeline stands.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsAreWholeAndMeetNothing_data();
    void labelsAreWholeAndMeetNothing();
    void namesOfLanesAreWhole();
    void labelsOfTheAxisNeverMeet_data() { labelsAreWholeAndMeetNothing_data(); }
    void labelsOfTheAxisNeverMeet();
    void everyEventIsSomewhere();
    void aDayIsOneDayWide();
    void nothingEndsBeforeItBegins_data() { labelsAreWholeAndMeetNothing_data(); }
    void nothingEndsBeforeItBegins();
    void uncertainDatesAreIntervals();
    void whatHasNoDateReachesToTheEdge();
    void clustersSpreadOnZoom();
    void noticeIsNeverOneOfMany_data() { labelsAreWholeAndMeetNothing_data(); }
    void noticeIsNeverOneOfMany();
    void panningMovesEverythingAlong();
    void barsOfALaneNeverOverlap();
    void ghostsStandInTheRowOfTheirBar();
    void ghostsOfPointsStandInTheirRow();
    void eventsOfOneDayStandBelowEachOther();
    void tooltipsCountWhatTheyLeaveOut_data();
    void tooltipsCountWhatTheyLeaveOut();
    void textIsBrokenBetweenWords_data();
    void textIsBrokenBetweenWords();

private:
    std::unique_ptr<TimelineFonts> m_fonts;
    std::unique_ptr<TimelineLayout> m_layout;
};

void TestTimelineLayout::initTestCase()
{
    applyTheme(Scheme::Light);
    m_fonts = std::make_unique<TimelineFonts>(QApplication::font());
    m_layout = std::make_unique<TimelineLayout>(market(), m_fonts->metrics());
    QVERIFY(market().events.size() > 300);
}

void TestTimelineLayout::labelsAreWholeAndMeetNothing_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("2016 to 2036") << QDate(2016, 1, 1) << QDate(2036, 12, 31);
    for (const QDate &middle : {QDate(2025, 10, 28), kDay, QDate(2027, 6, 1)}) {
        for (const int days : {3650, 1800, 820, 365, 180, 92, 31, 14, 7, 3, 1}) {
            const QDate first = middle.addDays(-days / 2);
            QTest::addRow("%d days around %s", days, qPrintable(middle.toString(Qt::ISODate)))
                << first << first.addDays(days - 1);
        }
    }
}

void TestTimelineLayout::labelsAreWholeAndMeetNothing()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const TimeAxis axis(first, last, kWidth);
    int labels = 0;
    for (const TimelineRow &row : m_layout->rows()) {
        if (row.lane < 0)
            continue;
        const auto marks = m_layout->marksOf(row.lane, axis);
        const std::vector<QRectF> lines = linesOf(*m_layout, row, axis);
        for (size_t at = 0; at < marks.size(); ++at) {
            const TimelineMark &mark = marks[at];
            verifyCount(*m_layout, row.lane, marks, mark);
            if (mark.label.isEmpty())
                continue;
            ++labels;
            const QByteArray name = nameOf(*m_layout, row.lane, mark);
            const QRectF &label = mark.labelArea;
            QVERIFY2(label.left() >= 0 && label.right() <= kWidth, name);
            QVERIFY2(label.top() >= 0 && label.bottom() <= row.height, name);
            QVERIFY2(label.width() >= m_layout->metrics().widthOf(mark.label), name);
            for (const QRectF &line : lines)
                QVERIFY2(!overlap(label, line), name);
            for (size_t other = 0; other < marks.size(); ++other) {
                if (other == at)
                    continue;
                const bool isSolid =
                    marks[other].form == MarkForm::Marker || marks[other].form == MarkForm::Cluster;
                QVERIFY2(!isSolid || !overlap(label, marks[other].area), name);
                QVERIFY2(marks[other].label.isEmpty() || !overlap(label, marks[other].labelArea),
                         name);
            }
        }
    }
    QVERIFY(labels > 0);
}

void TestTimelineLayout::namesOfLanesAreWhole()
{
    double bottom = 0;
    for (const TimelineRow &row : m_layout->rows()) {
        QCOMPARE(row.top, bottom);
        bottom = row.bottom();
        if (row.lane < 0)
            continue;
        const QString title = market().lanes[size_t(row.lane)].title;
        QCOMPARE(row.names.join(u' ').remove(u' '), QString(title).remove(u' '));
        const auto lines = double(row.names.size() + !row.caption.isEmpty());
        QVERIFY2(lines * m_layout->metrics().line <= row.height, qPrintable(title));
        for (const QString &line : row.names)
            QVERIFY2(m_layout->metrics().nameWidthOf(line) <= m_layout->metrics().name,
                     qPrintable(line));
    }
}

void TestTimelineLayout::labelsOfTheAxisNeverMeet()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const TimeAxis axis(first, last, kWidth);
    const auto labels = axisLabels(axis, 24, *m_fonts, kDay);
    QVERIFY(!labels.empty());
    for (size_t at = 0; at < labels.size(); ++at) {
        QVERIFY(labels[at].area.left() >= 0 && labels[at].area.right() <= kWidth + 0.01);
        for (size_t other = 0; other < at; ++other)
            QVERIFY2(!overlap(labels[at].area, labels[other].area), qPrintable(labels[at].text));
    }
    QCOMPARE(labels.front().isToday, first <= kDay && kDay <= last);
}

void TestTimelineLayout::everyEventIsSomewhere()
{
    const TimeAxis axis(market().first.addDays(-40), market().last.addDays(40), kWidth);
    for (const TimelineRow &row : m_layout->rows()) {
        if (row.lane < 0)
            continue;
        std::multiset<int> shown;
        for (const TimelineMark &mark : m_layout->marksOf(row.lane, axis))
            shown.insert(mark.events.begin(), mark.events.end());
        const auto &events = market().lanes[size_t(row.lane)].events;
        QCOMPARE(shown, std::multiset<int>(events.begin(), events.end()));
    }
}

void TestTimelineLayout::aDayIsOneDayWide()
{
    int days = 0;
    for (int event = 0; event < std::ssize(market().events); ++event) {
        const TimelineEvent &row = market().events[size_t(event)];
        const bool isDay = row.shape == TimelineShape::Point
                           && row.begins.precision() == PartialDate::Precision::Day;
        if (!isDay)
            continue;
        const TimeAxis axis(row.first().addDays(-3), row.first().addDays(3), kWidth);
        for (const TimelineMark &mark : m_layout->marksOf(row.lanes.front(), axis)) {
            if (mark.events != std::vector{event})
                continue;
            ++days;
            QVERIFY(std::abs(mark.area.left() - axis.xOf(row.first())) < 0.01);
            QVERIFY(std::abs(mark.area.width() - kWidth / 7) < 0.01);
        }
    }
    QVERIFY(days > 50);
}

void TestTimelineLayout::nothingEndsBeforeItBegins()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const TimeAxis axis(first, last, kWidth);
    for (const TimelineRow &row : m_layout->rows()) {
        if (row.lane < 0)
            continue;
        for (const TimelineMark &mark : m_layout->marksOf(row.lane, axis)) {
            QVERIFY(mark.area.width() > 0 && mark.area.height() > 0);
            QVERIFY(mark.area.right() > 0 && mark.area.left() < kWidth);
        }
    }
}

void TestTimelineLayout::uncertainDatesAreIntervals()
{
    const TimeAxis axis(QDate(2026, 1, 1), QDate(2026, 12, 31), kWidth);
    int intervals = 0;
    for (int event = 0; event < std::ssize(market().events); ++event) {
        const TimelineEvent &row = market().events[size_t(event)];
        if (row.begins != PartialDate::half(2026, 2) || row.shape != TimelineShape::Point)
            continue;
        for (const TimelineMark &mark : m_layout->marksOf(row.lanes.front(), axis)) {
            if (mark.events != std::vector{event})
                continue;
            ++intervals;
            QCOMPARE(mark.form, MarkForm::Interval);
            QVERIFY(std::abs(mark.area.left() - axis.xOf(QDate(2026, 7, 1))) < 0.01);
            QVERIFY(std::abs(mark.area.right() - kWidth) < 0.01);
        }
    }
    QVERIFY(intervals > 0);
}

void TestTimelineLayout::whatHasNoDateReachesToTheEdge()
{
    const TimeAxis axis(QDate(2026, 1, 1), QDate(2027, 12, 31), kWidth);
    int capsules = 0;
    for (const TimelineRow &row : m_layout->rows()) {
        if (row.lane < 0)
            continue;
        for (const TimelineMark &mark : m_layout->marksOf(row.lane, axis)) {
            if (mark.form != MarkForm::Capsule)
                continue;
            ++capsules;
            QVERIFY(mark.area.right() > kWidth - 10 && mark.area.right() <= kWidth);
        }
    }
    QVERIFY(capsules > 5);
}

void TestTimelineLayout::clustersSpreadOnZoom()
{
    const auto pointsIn = [&](int years) {
        const TimeAxis axis(kDay.addYears(-years), kDay.addYears(years), kWidth);
        std::pair<int, int> counts; // clusters, singles of the last year
        for (const TimelineRow &row : m_layout->rows()) {
            if (row.lane < 0)
                continue;
            for (const TimelineMark &mark : m_layout->marksOf(row.lane, axis)) {
                const bool isOfTheYear =
                    !mark.events.empty()
                    && std::abs(market().events[size_t(mark.events.front())].daysLeft) < 365;
                counts.first += mark.form == MarkForm::Cluster && isOfTheYear;
                counts.second += mark.form == MarkForm::Marker && isOfTheYear;
            }
        }
        return counts;
    };
    QVERIFY(pointsIn(10).first > 0);
    QVERIFY(pointsIn(1).second > pointsIn(10).second);
}

void TestTimelineLayout::noticeIsNeverOneOfMany()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const TimeAxis axis(first, last, kWidth);
    for (const int event : market().deadlines) {
        const TimelineEvent &row = market().events[size_t(event)];
        if (row.kind != TimelineKind::NoticeDeadline || row.first() < first || row.first() > last)
            continue;
        const auto marks = m_layout->marksOf(row.lanes.front(), axis);
        QCOMPARE(std::ranges::count(marks, std::vector{event}, &TimelineMark::events), 1);
    }
}

void TestTimelineLayout::panningMovesEverythingAlong()
{
    const TimeAxis axis(QDate(2025, 6, 1), QDate(2027, 6, 1), kWidth);
    const TimeAxis moved = axis.panned(-33);
    for (const TimelineRow &row : m_layout->rows()) {
        if (row.lane < 0)
            continue;
        const auto before = m_layout->marksOf(row.lane, axis);
        for (const TimelineMark &mark : m_layout->marksOf(row.lane, moved)) {
            const bool isPoint = mark.form == MarkForm::Marker || mark.form == MarkForm::Cluster;
            if (!isPoint)
                continue;
            const auto same = std::ranges::find_if(before, [&](const TimelineMark &other) {
                return other.events == mark.events && other.form == mark.form;
            });
            const bool isAtEdge = mark.area.left() <= 0 || mark.area.right() >= kWidth
                                  || (same != before.end() && same->area.right() >= kWidth);
            if (same == before.end() || isAtEdge)
                continue; // it came into sight, or is held in it
            QVERIFY(std::abs(same->area.left() - 33 - mark.area.left()) < 0.01);
            QCOMPARE(same->area.top(), mark.area.top());
        }
    }
}

void TestTimelineLayout::barsOfALaneNeverOverlap()
{
    const TimeAxis axis(QDate(2022, 1, 1), QDate(2033, 1, 1), kWidth);
    for (const TimelineRow &row : m_layout->rows()) {
        if (row.lane < 0)
            continue;
        std::vector<QRectF> bars;
        for (const TimelineMark &mark : m_layout->marksOf(row.lane, axis)) {
            if (mark.form == MarkForm::Bar)
                bars.push_back(mark.area);
        }
        for (size_t at = 0; at < bars.size(); ++at) {
            for (size_t other = 0; other < at; ++other)
                QVERIFY(!overlap(bars[at], bars[other]));
        }
    }
}

/// What was promised never stood on the term of its contract.
void TestTimelineLayout::ghostsStandInTheRowOfTheirBar()
{
    const TimeAxis axis(QDate(2020, 1, 1), QDate(2032, 1, 1), kWidth);
    TimelineLayout layout(market(), m_fonts->metrics());
    const auto ghostArea = [&](int lane, const TimelineEvent &before, int now) {
        layout.showGhosts({{.lane = lane, .before = before, .now = now}});
        const auto marks = layout.marksOf(lane, axis);
        const auto ghost = std::ranges::find(marks, 0, &TimelineMark::ghost);
        return ghost == marks.end() ? QRectF() : ghost->area;
    };
    int commitments = 0;
    for (int lane = 0; lane < std::ssize(market().lanes); ++lane) {
        const auto marks = m_layout->marksOf(lane, axis);
        for (const TimelineMark &mark : marks) {
            if (mark.form != MarkForm::Bar)
                continue;
            const int now = mark.events.front();
            TimelineEvent before = market().events[size_t(now)];
            before.begins = PartialDate(before.first().addDays(-31));
            QCOMPARE(ghostArea(lane, before, now).top(), mark.area.top());
            if (before.kind != TimelineKind::CommitmentYear)
                continue;
            ++commitments;
            const QRectF gone = ghostArea(lane, before, -1);
            for (const TimelineMark &other : marks) {
                const bool isTerm = other.form == MarkForm::Bar
                                    && market().events[size_t(other.events.front())].kind
                                           == TimelineKind::ContractTerm;
                QVERIFY(!isTerm || other.area.top() != gone.top());
            }
        }
    }
    QVERIFY(commitments > 0);
}

/// A point that has moved stood in the row where it stands now, and nothing is written over what
/// outlines it.
void TestTimelineLayout::ghostsOfPointsStandInTheirRow()
{
    const TimeAxis axis(QDate(2026, 1, 1), QDate(2027, 6, 30), kWidth);
    int lowered = 0;
    for (int lane = 0; lane < std::ssize(market().lanes); ++lane) {
        TimelineLayout layout(market(), m_fonts->metrics());
        std::vector<TimelineGhost> ghosts;
        for (const TimelineMark &mark : m_layout->marksOf(lane, axis)) {
            if (mark.form != MarkForm::Marker)
                continue;
            TimelineEvent before = market().events[size_t(mark.events.front())];
            before.begins = PartialDate(before.first().addDays(40));
            ghosts.push_back({.lane = lane, .before = before, .now = mark.events.front()});
        }
        layout.showGhosts(ghosts);
        const auto marks = layout.marksOf(lane, axis);
        for (const TimelineMark &ghost : marks) {
            if (ghost.ghost < 0)
                continue;
            for (const TimelineMark &mark : marks) {
                const QByteArray name = nameOf(layout, lane, mark);
                const bool isItself = mark.ghost < 0 && mark.events == ghost.events;
                QVERIFY2(!isItself || mark.area.top() == ghost.area.top(), name);
                lowered += isItself && mark.area.top() > layout.metrics().row;
                for (const double x : {ghost.area.left(), ghost.area.right()})
                    QVERIFY2(mark.label.isEmpty()
                                 || !overlap(mark.labelArea, {x - 1, ghost.area.top(), 2, 10}),
                             name);
            }
        }
    }
    QVERIFY(lowered > 0);
}

/// No zoom can part them, so that they have to be told apart below each other.
void TestTimelineLayout::eventsOfOneDayStandBelowEachOther()
{
    Timeline timeline{.day = kDay};
    timeline.lanes = {{.id = u"vendor:a"_s, .group = LaneGroup::Vendors, .title = u"A"_s}};
    for (const QString &title : {u"one"_s, u"two"_s}) {
        timeline.events.push_back(
            {.id = title, .lanes = {0}, .title = title, .begins = QDate(2026, 3, 4)});
        timeline.lanes[0].events.push_back(int(timeline.events.size()) - 1);
    }
    const TimelineLayout two(timeline, m_fonts->metrics());
    const auto singles = [](const TimelineLayout &layout, QDate first, QDate last) {
        std::vector<TimelineMark> marks = layout.marksOf(0, TimeAxis(first, last, kWidth));
        std::erase_if(marks, [](const TimelineMark &mark) { return mark.events.size() != 1; });
        return marks;
    };
    QVERIFY(singles(two, QDate(2026, 1, 1), QDate(2026, 12, 31)).empty());
    const auto marks = singles(two, QDate(2026, 3, 3), QDate(2026, 3, 5));
    QCOMPARE(marks.size(), size_t(2));
    QVERIFY(marks[0].area.top() != marks[1].area.top());
    QCOMPARE(marks[0].area.left(), marks[1].area.left());
    QCOMPARE(QSet<QString>({marks[0].label, marks[1].label}), QSet<QString>({u"one"_s, u"two"_s}));

    // More than there are rows for are one mark, which names them all where there is room.
    timeline.events.push_back(timeline.events.front());
    timeline.events.back().title = u"three"_s;
    timeline.lanes[0].events.push_back(2);
    const TimelineLayout three(timeline, m_fonts->metrics());
    QVERIFY(singles(three, QDate(2026, 3, 4), QDate(2026, 3, 4)).empty());
    const auto day = three.marksOf(0, TimeAxis(QDate(2026, 3, 4), QDate(2026, 3, 4), kWidth));
    QCOMPARE(day.size(), size_t(1));
    QCOMPARE(day[0].count, u"3"_s);
    QCOMPARE(day[0].label, u"one; two; three"_s);
}

void TestTimelineLayout::tooltipsCountWhatTheyLeaveOut_data()
{
    QTest::addColumn<bool>("hasMoney");
    QTest::addColumn<int>("count");
    for (const int count : {2, 7, 8, 12}) {
        QTest::addRow("%d with money", count) << true << count;
        QTest::addRow("%d without", count) << false << count;
    }
}

void TestTimelineLayout::tooltipsCountWhatTheyLeaveOut()
{
    QFETCH(const bool, hasMoney);
    QFETCH(const int, count);
    Timeline timeline;
    timeline.lanes = {{.id = u"vendor:a"_s}};
    TimelineHit hit;
    for (int at = 0; at < count; ++at) {
        TimelineEvent event{
            .kind = TimelineKind::Deal, .lanes = {0}, .title = u"named"_s, .begins = kDay};
        if (hasMoney)
            event.amounts = {{Money::ofUnits(5), Certainty::Firm, Qualifier::Exact}};
        timeline.events.push_back(event);
        hit.events.push_back(at);
    }
    const QString tip = hitTip(timeline, hit, {});
    const int listed = int(tip.count(u"named"_s));
    QVERIFY(listed > 0 && listed <= count);
    QCOMPARE(tip.contains(u"and %1 more"_s.arg(count - listed)), listed < count);
    QCOMPARE(tip.contains(u" more"_s), listed < count);
    QCOMPARE(tip.contains(u"Counted money"_s), hasMoney);
}

void TestTimelineLayout::textIsBrokenBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one line") << u"a bc"_s << QStringList{u"a bc"_s};
    QTest::newRow("two lines") << u"abcd efgh"_s << QStringList({u"abcd"_s, u"efgh"_s});
    QTest::newRow("a long word") << u"x abcdefghijkl"_s
                                 << QStringList({u"x"_s, u"abcde"_s, u"fghij"_s, u"kl"_s});
}

void TestTimelineLayout::textIsBrokenBetweenWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(wrappedText(text, 5, [](const QString &part) { return double(part.size()); }), lines);
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
