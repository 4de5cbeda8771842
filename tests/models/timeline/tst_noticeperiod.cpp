#include "models/timeline/noticeperiod.h"

#include "models/timeline/contractterm.h"
#include "tests/support/rows.h"

#include <QTest>

#include <cstdlib>
#include <ctime>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Christmas of 2026 falls on a Friday, the first of January 2027 as well.
WorkingDays withHolidays()
{
    return WorkingDays({QDate(2026, 12, 25), QDate(2027, 1, 1)});
}

} // namespace

class NoticePeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void workingDaysSkipWeekendsAndHolidays_data();
    void workingDaysSkipWeekendsAndHolidays();
    void findsTheLastDay_data();
    void findsTheLastDay();
    void daysOffFollowTheConvention_data();
    void daysOffFollowTheConvention();
    void aWholePeriodLiesBeforeTheEnd();
    void moreNoticeIsNeverLater();
    void theNoticeTermGoesBeforeTheDays();
    void readsHolidaysFromTheSetting();
    void longerThanTenYearsIsUnknown();
    void doesNotDependOnTheTimeZone();
};

void NoticePeriodTest::workingDaysSkipWeekendsAndHolidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("later");
    QTest::addColumn<QDate>("earlier");
    const QDate friday(2026, 11, 20);
    QTest::newRow("over a weekend") << friday << 1 << QDate(2026, 11, 23) << QDate(2026, 11, 19);
    QTest::newRow("two weeks") << friday << 10 << QDate(2026, 12, 4) << QDate(2026, 11, 6);
    QTest::newRow("from Saturday") << friday.addDays(1) << 1 << QDate(2026, 11, 23) << friday;
    QTest::newRow("none") << friday.addDays(2) << 0 << friday.addDays(2) << friday.addDays(2);
    QTest::newRow("over Christmas")
        << QDate(2026, 12, 24) << 1 << QDate(2026, 12, 28) << QDate(2026, 12, 23);
    QTest::newRow("back over both holidays")
        << QDate(2027, 1, 4) << 6 << QDate(2027, 1, 12) << QDate(2026, 12, 23);
}

void NoticePeriodTest::workingDaysSkipWeekendsAndHolidays()
{
    QFETCH(QDate, day);
    QFETCH(int, days);
    QTEST(withHolidays().plus(day, days), "later");
    QTEST(withHolidays().minus(day, days), "earlier");
}

void NoticePeriodTest::findsTheLastDay_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("length");
    QTest::addColumn<NoticeUnit>("unit");
    QTest::addColumn<QDate>("deadline");
    using enum NoticeUnit;
    // The rule: a whole period lies after the deadline and up to the end.
    QTest::newRow("60 days before 31 January")
        << QDate(2027, 1, 31) << 60 << Days << QDate(2026, 12, 2);
    QTest::newRow("no notice: the last day itself")
        << QDate(2027, 1, 31) << 0 << Days << QDate(2027, 1, 31);
    QTest::newRow("90 days over a leap day")
        << QDate(2028, 3, 31) << 90 << Days << QDate(2028, 1, 1);
    QTest::newRow("90 days in a common year")
        << QDate(2027, 3, 31) << 90 << Days << QDate(2026, 12, 31);
    QTest::newRow("eight weeks are 56 days")
        << QDate(2027, 1, 31) << 8 << Weeks << QDate(2026, 12, 6);
    QTest::newRow("one month before the end of February: the whole of February")
        << QDate(2027, 2, 28) << 1 << Months << QDate(2027, 1, 31);
    QTest::newRow("… in a leap year") << QDate(2028, 2, 29) << 1 << Months << QDate(2028, 1, 31);
    QTest::newRow("three months before the end of the year")
        << QDate(2026, 12, 31) << 3 << Months << QDate(2026, 9, 30);
    QTest::newRow("three months before 30 May: there is no 31 February, so its last day counts")
        << QDate(2027, 5, 30) << 3 << Months << QDate(2027, 2, 27);
    QTest::newRow("… with a leap day") << QDate(2028, 5, 30) << 3 << Months << QDate(2028, 2, 28);
    QTest::newRow("twelve months before a 29 February: the whole twelve months up to it")
        << QDate(2028, 2, 29) << 12 << Months << QDate(2027, 2, 28);
    QTest::newRow("ten working days over two weekends")
        << QDate(2026, 11, 20) << 10 << WorkingDays << QDate(2026, 11, 8);
    QTest::newRow("five working days over Christmas and New Year")
        << QDate(2027, 1, 1) << 5 << WorkingDays << QDate(2026, 12, 23);
}

void NoticePeriodTest::findsTheLastDay()
{
    QFETCH(QDate, end);
    QFETCH(int, length);
    QFETCH(NoticeUnit, unit);
    const NoticePeriod period{.length = length, .unit = unit};
    QTEST(noticeDeadline(end, period, withHolidays()), "deadline");
}

void NoticePeriodTest::daysOffFollowTheConvention_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("stays");
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QDate>("after");
    // All with 30 days of notice.
    QTest::newRow("on a Saturday")
        << QDate(2026, 12, 21) << QDate(2026, 11, 21) << QDate(2026, 11, 20) << QDate(2026, 11, 23);
    QTest::newRow("on a Sunday") << QDate(2026, 12, 22) << QDate(2026, 11, 22)
                                 << QDate(2026, 11, 20) << QDate(2026, 11, 23);
    QTest::newRow("on a holiday next to a weekend")
        << QDate(2027, 1, 24) << QDate(2026, 12, 25) << QDate(2026, 12, 24) << QDate(2026, 12, 28);
    QTest::newRow("on a Sunday after a holiday")
        << QDate(2027, 2, 2) << QDate(2027, 1, 3) << QDate(2026, 12, 31) << QDate(2027, 1, 4);
    QTest::newRow("on a working day")
        << QDate(2026, 12, 20) << QDate(2026, 11, 20) << QDate(2026, 11, 20) << QDate(2026, 11, 20);
}

void NoticePeriodTest::daysOffFollowTheConvention()
{
    QFETCH(QDate, end);
    const auto deadline = [&](NoticeRoll roll) {
        return noticeDeadline(end, {.length = 30, .roll = roll}, withHolidays());
    };
    QTEST(deadline(NoticeRoll::Stays), "stays");
    QTEST(deadline(NoticeRoll::Before), "before");
    QTEST(deadline(NoticeRoll::After), "after");
}

void NoticePeriodTest::aWholePeriodLiesBeforeTheEnd()
{
    const WorkingDays workingDays = withHolidays();
    for (QDate end(2026, 1, 1); end < QDate(2029, 1, 1); end = end.addDays(1)) {
        for (int length = 0; length < 40; length += 3) {
            const QDate days = noticeDeadline(end, {.length = length}, workingDays);
            QCOMPARE(days.daysTo(end), qint64(length));
            const QDate working = noticeDeadline(
                end, {.length = length, .unit = NoticeUnit::WorkingDays}, workingDays);
            int count = 0;
            for (QDate day = working.addDays(1); day <= end; day = day.addDays(1))
                count += workingDays.isWorkingDay(day);
            QCOMPARE(count, length);
            const QDate months =
                noticeDeadline(end, {.length = length, .unit = NoticeUnit::Months}, workingDays);
            // Notice on the deadline, counted forward by whole months, has run out by the end.
            QVERIFY(lastDayOfTerm(months.addDays(1), length) <= end);
        }
    }
}

void NoticePeriodTest::moreNoticeIsNeverLater()
{
    for (const NoticeUnit unit :
         {NoticeUnit::Days, NoticeUnit::Weeks, NoticeUnit::Months, NoticeUnit::WorkingDays}) {
        for (QDate end(2027, 12, 1); end < QDate(2028, 4, 1); end = end.addDays(1)) {
            QDate last = end.addDays(1);
            for (int length = 0; length < 30; ++length) {
                const QDate deadline =
                    noticeDeadline(end, {.length = length, .unit = unit}, WorkingDays());
                QVERIFY(deadline < last);
                last = deadline;
            }
        }
    }
}

void NoticePeriodTest::theNoticeTermGoesBeforeTheDays()
{
    const Contract contract{.id = {u"c"_s}, .noticeDays = 60};
    QCOMPARE(noticePeriodOf({}, contract)->length, 60);
    QVERIFY(!noticePeriodOf({}, {.id = {u"c"_s}}));
    const Row term = Row::of(NoticeTerm{.id = {u"n"_s},
                                        .contract = contract.id,
                                        .length = 3,
                                        .unit = NoticeUnit::Months,
                                        .roll = NoticeRoll::Before});
    const NoticePeriod expected{3, NoticeUnit::Months, NoticeRoll::Before};
    QCOMPARE(noticePeriodOf(workspaceOf({term}), contract), expected);
    QCOMPARE(noticePeriodOf(workspaceOf({term}), {.id = {u"other"_s}}), std::nullopt);
}

void NoticePeriodTest::readsHolidaysFromTheSetting()
{
    const Workspace workspace = workspaceOf({rowWith(
        TableId::Setting, "holidays", {{"value", "2026-12-25, 2026-12-26;soon 2026-13-01"}})});
    QVERIFY(!workingDaysOf(workspace).isWorkingDay(QDate(2026, 12, 25)));
    QVERIFY(workingDaysOf(workspace).isWorkingDay(QDate(2026, 12, 24)));
    QVERIFY(workingDaysOf({}).isWorkingDay(QDate(2026, 12, 25)));
}

/// A slip of the pen: no date is made of it.
void NoticePeriodTest::longerThanTenYearsIsUnknown()
{
    for (const NoticeUnit unit :
         {NoticeUnit::Days, NoticeUnit::Weeks, NoticeUnit::Months, NoticeUnit::WorkingDays}) {
        const auto read = [&](qint64 length) {
            const NoticeTerm term{
                .id = {u"n"_s}, .contract = {u"c"_s}, .length = length, .unit = unit};
            return noticePeriodOf(workspaceOf({Row::of(term)}), {.id = {u"c"_s}});
        };
        const qint64 longest = longestNotice(unit);
        QCOMPARE(read(longest)->length, longest);
        for (const qint64 length : {longest + 1, std::numeric_limits<qint64>::max()})
            QVERIFY(!read(length));
        const QDate deadline = noticeDeadline(QDate(2037, 1, 31), *read(longest), WorkingDays());
        QVERIFY(std::abs(deadline.daysTo(QDate(2027, 1, 31))) < 10);
    }
    QVERIFY(!noticePeriodOf({}, {.id = {u"c"_s}, .noticeDays = longestNotice({}) + 1}));
}

void NoticePeriodTest::doesNotDependOnTheTimeZone()
{
    const Contract contract{.endsOn = PartialDate(QDate(2027, 3, 28)), .noticeDays = 1};
    const QByteArray before = qgetenv("TZ");
    // Where and when clocks change, and where days begin earlier or later.
    for (const char *zone : {"UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        qputenv("TZ", zone);
        tzset();
        const auto term =
            termOn(contract, NoticePeriod{.length = 1}, WorkingDays(), QDate(2027, 3, 1));
        QCOMPARE(*term->noticeDeadline, QDate(2027, 3, 27));
        QCOMPARE(*term->daysToNotice(QDate(2027, 3, 1)), 26);
    }
    qputenv("TZ", before);
    tzset();
}

QTEST_GUILESS_MAIN(NoticePeriodTest)
#include "tst_noticeperiod.moc"
