#include "models/timeline/contractterm.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

PartialDate dateOf(const QString &text)
{
    return PartialDate::fromText(text).value();
}

} // namespace

class ContractTermTest : public QObject
{
    Q_OBJECT

private slots:
    void termsEndTheDayBefore_data();
    void termsEndTheDayBefore();
    void workingDaysSkipWeekends_data();
    void workingDaysSkipWeekends();
    void findsTheRunningTerm_data();
    void findsTheRunningTerm();
    void withoutAnEndThereIsNoTerm();
    void withoutANoticePeriodThereIsNoDeadline();
    void roundsToTheEarliestDay();
    void renewsByTheFirstTermWhenNoOtherIsKnown();
};

void ContractTermTest::termsEndTheDayBefore_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("end");
    QTest::newRow("year") << QDate(2026, 4, 1) << 12 << QDate(2027, 3, 31);
    QTest::newRow("to a leap day") << QDate(2027, 3, 1) << 12 << QDate(2028, 2, 29);
    QTest::newRow("short month") << QDate(2026, 2, 1) << 1 << QDate(2026, 2, 28);
    QTest::newRow("from the 31st") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 27);
    QTest::newRow("nothing") << QDate(2026, 2, 1) << 0 << QDate(2026, 1, 31);
}

void ContractTermTest::termsEndTheDayBefore()
{
    QFETCH(QDate, start);
    QFETCH(int, months);
    QTEST(lastDayOfTerm(start, months), "end");
}

void ContractTermTest::workingDaysSkipWeekends_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("later");
    QTest::addColumn<QDate>("onOrBefore");
    const QDate friday(2026, 11, 20);
    QTest::newRow("over a weekend") << friday << 1 << QDate(2026, 11, 23) << friday;
    QTest::newRow("two weeks") << friday << 10 << QDate(2026, 12, 4) << friday;
    QTest::newRow("fourteen") << friday << 14 << QDate(2026, 12, 10) << friday;
    QTest::newRow("from Saturday") << friday.addDays(1) << 1 << QDate(2026, 11, 23) << friday;
    QTest::newRow("from Sunday, none") << friday.addDays(2) << 0 << friday.addDays(2) << friday;
}

void ContractTermTest::workingDaysSkipWeekends()
{
    QFETCH(QDate, day);
    QFETCH(int, days);
    QTEST(plusWorkingDays(day, days), "later");
    QTEST(workingDayOnOrBefore(day), "onOrBefore");
}

void ContractTermTest::findsTheRunningTerm_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("renewalMonths"); // 0: does not renew
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("runsTo");
    QTest::addColumn<int>("renewals");
    QTest::addColumn<QDate>("deadline"); // 60 days of notice
    QTest::addColumn<bool>("missed");
    QTest::addColumn<bool>("over");

    const QDate january(2027, 1, 31);
    QTest::newRow("before the deadline") << u"2027-01-31"_s << 12 << QDate(2026, 11, 20) << january
                                         << 0 << QDate(2026, 12, 2) << false << false;
    QTest::newRow("on the deadline") << u"2027-01-31"_s << 12 << QDate(2026, 12, 2) << january << 0
                                     << QDate(2026, 12, 2) << false << false;
    QTest::newRow("a day late") << u"2027-01-31"_s << 12 << QDate(2026, 12, 3) << january << 0
                                << QDate(2027, 12, 2) << true << false;
    QTest::newRow("on the last day")
        << u"2027-01-31"_s << 12 << january << january << 0 << QDate(2027, 12, 2) << true << false;
    QTest::newRow("renewed once") << u"2027-01-31"_s << 12 << QDate(2027, 2, 1)
                                  << QDate(2028, 1, 31) << 1 << QDate(2027, 12, 2) << false
                                  << false;
    QTest::newRow("renewed monthly, over a leap day")
        << u"2027-12-31"_s << 1 << QDate(2028, 2, 10) << QDate(2028, 2, 29) << 2
        << QDate(2028, 4, 30).addDays(-60) << true << false;
    QTest::newRow("does not renew, late") << u"2027-01-31"_s << 0 << QDate(2026, 12, 3) << january
                                          << 0 << QDate(2026, 12, 2) << true << false;
    QTest::newRow("does not renew, over") << u"2027-01-31"_s << 0 << QDate(2027, 2, 1) << january
                                          << 0 << QDate(2026, 12, 2) << true << true;
}

void ContractTermTest::findsTheRunningTerm()
{
    QFETCH(QString, end);
    QFETCH(int, renewalMonths);
    QFETCH(QDate, day);
    Contract contract{.endsOn = dateOf(end), .noticeDays = 60, .autoRenew = renewalMonths > 0};
    contract.renewalTermMonths = renewalMonths;
    const auto term = termOn(contract, day);
    QVERIFY(term);
    QTEST(term->end, "runsTo");
    QTEST(term->renewals, "renewals");
    QTEST(*term->noticeDeadline, "deadline");
    QTEST(term->isDeadlineMissed, "missed");
    QTEST(term->isOver, "over");
    QVERIFY(*term->serveBy <= *term->noticeDeadline);
    QVERIFY(term->serveBy->dayOfWeek() <= Qt::Friday);
    QCOMPARE(term->daysToEnd(term->end), 0);
    QCOMPARE(*term->daysToNotice(term->noticeDeadline->addDays(-7)), 7);
}

void ContractTermTest::withoutAnEndThereIsNoTerm()
{
    QVERIFY(!termOn({}, QDate(2026, 1, 1)));
    QVERIFY(!termOn({.startsOn = dateOf(u"2026-01-01"_s)}, QDate(2026, 1, 1)));
    QVERIFY(!termOn({.termMonths = 12}, QDate(2026, 1, 1)));
}

void ContractTermTest::withoutANoticePeriodThereIsNoDeadline()
{
    const auto term = termOn({.endsOn = dateOf(u"2027-01-31"_s)}, QDate(2026, 1, 1));
    QVERIFY(term);
    QVERIFY(!term->noticeDeadline);
    QVERIFY(!term->daysToNotice(QDate(2026, 1, 1)));
    QVERIFY(!term->isDeadlineMissed);
}

void ContractTermTest::roundsToTheEarliestDay()
{
    const auto stated =
        termOn({.endsOn = dateOf(u"2027-Q1"_s), .noticeDays = 30}, QDate(2026, 1, 1));
    QCOMPARE(stated->end, QDate(2027, 1, 1));
    QCOMPARE(*stated->noticeDeadline, QDate(2026, 12, 2));
    QVERIFY(!stated->isExact);

    const auto computed =
        termOn({.startsOn = dateOf(u"2026-02"_s), .termMonths = 12}, QDate(2026, 1, 1));
    QCOMPARE(computed->end, QDate(2027, 1, 1));
    QVERIFY(!computed->isExact);
}

void ContractTermTest::renewsByTheFirstTermWhenNoOtherIsKnown()
{
    const Contract contract{
        .startsOn = dateOf(u"2024-03-01"_s), .termMonths = 24, .autoRenew = true};
    const auto term = termOn(contract, QDate(2027, 1, 1));
    QCOMPARE(term->end, QDate(2028, 2, 29));
    QCOMPARE(term->renewals, 1);
}

QTEST_GUILESS_MAIN(ContractTermTest)
#include "tst_contractterm.moc"
