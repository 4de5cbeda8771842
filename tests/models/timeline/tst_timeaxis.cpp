#include "models/timeline/timeaxis.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 6;

/// Every letter seven pixels wide, and a blank between context and label.
double widthOf(const QString &context, const QString &label)
{
    const auto letters = context.size() + label.size() + (context.isEmpty() ? 0 : 1);
    return 7.0 * double(letters);
}

std::vector<TimeTick> ticksOf(const TimeAxis &axis, const QLocale &locale = QLocale::c())
{
    return timeTicks(axis, locale, widthOf, kGap);
}

QStringList labelsOf(const std::vector<TimeTick> &ticks)
{
    QStringList labels;
    for (const TimeTick &tick : ticks)
        labels += (tick.context + u' ' + tick.label).trimmed();
    return labels;
}

/// An axis of any length between the shortest and the longest, anywhere in two thousand years.
TimeAxis randomAxis(QRandomGenerator &random)
{
    const double share = random.generateDouble();
    const double days =
        TimeAxis::kShortest * std::pow(TimeAxis::kLongest / TimeAxis::kShortest, share);
    const QDate day(1000 + random.bounded(2000), 1 + random.bounded(12), 1 + random.bounded(28));
    const double width = 200 + random.bounded(3000);
    const TimeAxis axis(day, day, width);
    return axis.zoomed(days, random.generateDouble() * width);
}

} // namespace

class TimeAxisTest : public QObject
{
    Q_OBJECT

private slots:
    void showsBothDaysWhole();
    void findsTheWayBack();
    void zoomsAroundAPoint();
    void staysWithinItsLimits();
    void labelsNeverCollide_data();
    void labelsNeverCollide();
    void marksTheSameTimesWhilePanning();
    void findsFittingUnits_data();
    void findsFittingUnits();
    void labelsFollowTheLocale();
    void narrowAxesHaveFewMarks();
};

void TimeAxisTest::showsBothDaysWhole()
{
    const TimeAxis axis(QDate(2026, 11, 20), QDate(2026, 11, 29), 1000);
    QCOMPARE(axis.span(), 10.0);
    QCOMPARE(axis.xOf(QDate(2026, 11, 20)), 0.0);
    QCOMPARE(axis.xOf(QDate(2026, 11, 30)), 1000.0);
    QCOMPARE(axis.xOf(QDate(2026, 11, 21)) - axis.xOf(QDate(2026, 11, 20)), 100.0);
    QCOMPARE(TimeAxis::dayAt(axis.timeAt(99)), QDate(2026, 11, 20));
    QCOMPARE(TimeAxis::dayAt(axis.timeAt(101)), QDate(2026, 11, 21));
    QCOMPARE(TimeAxis(QDate(2026, 11, 20), QDate(2026, 11, 1), 10).span(), 1.0);
}

void TimeAxisTest::findsTheWayBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const TimeAxis axis = randomAxis(random);
        const double x = random.generateDouble() * axis.width();
        QVERIFY(std::abs(axis.xOf(axis.timeAt(x)) - x) < 1e-3);
        const QDate day = TimeAxis::dayAt(axis.timeAt(x));
        QCOMPARE(TimeAxis::dayAt(axis.timeAt(axis.xOf(day) + 1e-3 * axis.width() / axis.span())),
                 day);
        QVERIFY(axis.xOf(day.addDays(1)) > axis.xOf(day));
    }
}

void TimeAxisTest::zoomsAroundAPoint()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 2000; ++i) {
        const TimeAxis axis = randomAxis(random);
        const double x = random.generateDouble() * axis.width();
        const TimeAxis zoomed = axis.zoomed(0.5 + random.generateDouble(), x);
        QVERIFY(std::abs(zoomed.xOf(axis.timeAt(x)) - x) < 1e-3);
        if (axis.span() > 100'000) // three centuries: panning may meet the end of the calendar
            continue;
        const TimeAxis panned = axis.panned(x);
        QVERIFY(std::abs(panned.xOf(axis.timeAt(0)) - x) < 1e-3);
        QCOMPARE(panned.span(), axis.span());
        QCOMPARE(axis.withWidth(500).begin(), axis.begin());
    }
    const TimeAxis centred =
        TimeAxis(QDate(2020, 1, 1), QDate(2020, 12, 31), 366).centredOn(QDate(2026, 11, 20));
    QCOMPARE(centred.xOf(QDate(2026, 11, 20)), 182.5);
}

void TimeAxisTest::staysWithinItsLimits()
{
    const TimeAxis axis(QDate(2026, 1, 1), QDate(2026, 12, 31), 1000);
    QCOMPARE(axis.zoomed(1e-9, 500).span(), TimeAxis::kShortest);
    QCOMPARE(axis.zoomed(1e9, 500).span(), TimeAxis::kLongest);
    QVERIFY(TimeAxis::dayAt(axis.panned(1e12).begin()).isValid());
    QCOMPARE(TimeAxis::dayAt(axis.panned(1e12).begin()).year(), 1);
    QCOMPARE(TimeAxis::dayAt(axis.panned(-1e12).end() - 1).year(), 9999);
}

void TimeAxisTest::labelsNeverCollide_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt);
}

void TimeAxisTest::labelsNeverCollide()
{
    QFETCH(QLocale, locale);
    QRandomGenerator random(3);
    for (int i = 0; i < 1500; ++i) {
        const TimeAxis axis = randomAxis(random);
        const auto ticks = ticksOf(axis, locale);
        double taken = 0;
        double last = -1;
        for (const TimeTick &tick : ticks) {
            QVERIFY(tick.x > last);
            QVERIFY(tick.x >= 0 && tick.x <= axis.width());
            QVERIFY(tick.x == 0 || std::abs(axis.xOf(tick.time) - tick.x) < 1e-6);
            last = tick.x;
            if (tick.label.isEmpty())
                continue;
            QVERIFY(tick.x >= taken - 1e-6);
            const double end = tick.x + widthOf(tick.context, tick.label);
            QVERIFY(end <= axis.width());
            taken = end + kGap;
        }
        QVERIFY(taken > 0); // something is labelled
    }
}

void TimeAxisTest::marksTheSameTimesWhilePanning()
{
    const TimeAxis axis(QDate(2025, 10, 1), QDate(2028, 1, 1), 760);
    const auto before = ticksOf(axis);
    for (int dx = -300; dx <= 300; dx += 7) {
        const TimeAxis panned = axis.panned(dx);
        for (const TimeTick &tick : before) {
            if (tick.time <= panned.begin() + 1 || tick.time >= panned.end())
                continue;
            const auto after = ticksOf(panned);
            QVERIFY(std::any_of(after.begin(), after.end(), [&](const TimeTick &other) {
                return std::abs(other.time - tick.time) < 1e-9;
            }));
        }
    }
}

void TimeAxisTest::findsFittingUnits_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("quarters") << QDate(2025, 10, 1) << QDate(2026, 12, 31) << 420
                              << QStringList{u"2025 Q4"_s, u"2026 Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s};
    QTest::newRow("years") << QDate(2016, 1, 1) << QDate(2019, 12, 31) << 240
                           << QStringList{u"2016"_s, u"2017"_s, u"2018"_s, u"2019"_s};
    QTest::newRow("decades") << QDate(1995, 1, 1) << QDate(2034, 12, 31) << 240
                             << QStringList{u"2000"_s, u"2010"_s, u"2020"_s, u"2030"_s};
    QTest::newRow("centuries") << QDate(1650, 1, 1) << QDate(2149, 12, 31) << 300
                               << QStringList{u"1700"_s, u"1800"_s, u"1900"_s, u"2000"_s,
                                              u"2100"_s};
    // The day takes the room of the label after it.
    QTest::newRow("hours") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << 420
                           << QStringList{u"20 Nov 2026 00:00:00"_s, QString(), u"12:00:00"_s,
                                          u"18:00:00"_s};
    QTest::newRow("days") << QDate(2026, 11, 28) << QDate(2026, 12, 4) << 700
                          << QStringList{u"Nov 2026 28"_s, u"29"_s, u"30"_s, u"Dec 2026 1"_s,
                                         u"2"_s,           u"3"_s,  u"4"_s};
}

void TimeAxisTest::findsFittingUnits()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(int, width);
    QTEST(labelsOf(ticksOf(TimeAxis(first, last, width))), "labels");
}

void TimeAxisTest::labelsFollowTheLocale()
{
    const TimeAxis axis(QDate(2026, 3, 1), QDate(2026, 6, 30), 300);
    const QStringList labels = labelsOf(ticksOf(axis, QLocale(QLocale::German, QLocale::Germany)));
    QVERIFY2(labels.join(u'|').contains(u"Mai"_s), qPrintable(labels.join(u'|')));
}

void TimeAxisTest::narrowAxesHaveFewMarks()
{
    for (const double width : {1.0, 10.0, 30.0}) {
        const TimeAxis axis(QDate(2016, 1, 1), QDate(2036, 12, 31), width);
        for (const TimeTick &tick : ticksOf(axis))
            QVERIFY(tick.x + widthOf(tick.context, tick.label) <= width);
    }
}

QTEST_GUILESS_MAIN(TimeAxisTest)
#include "tst_timeaxis.moc"
