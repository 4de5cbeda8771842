#include "models/timeline/contractterm.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

PartialDate dateOf(const QString &text)
{
    return PartialDate::fromText(text).value();
}

/// With the notice in days that the contract names.
std::optional<ContractTerm> termOf(const Contract &contract, QDate day)
{
    return termOn(contract, noticePeriodOf({}, contract), WorkingDays(), day);
}

} // namespace

class ContractTermTest : public QObject
{
    Q_OBJECT

private slots:
    void termsEndTheDayBefore_data();
    void termsEndTheDayBefore();
    void findsTheRunningTerm_data();
    void findsTheRunningTerm();
    void withoutAnEndThereIsNoTerm();
    void withoutANoticePeriodThereIsNoDeadline();
    void roundsToTheEarliestDay();
    void renewsByTheFirstTermWhenNoOtherIsKnown();
    void noticeMayBeLongerThanATerm_data();
    void noticeMayBeLongerThanATerm();
    void aYearMayEndOnAnyOfItsDays();
    void termsFollowEachOtherWithoutAGap();
    void endsAreCountedFromTheStart();
    void theNextDeadlineIsTheFirstThatCanBeMet();
};

void ContractTermTest::termsEndTheDayBefore_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("end");
    QTest::newRow("year") << QDate(2026, 4, 1) << 12 << QDate(2027, 3, 31);
    QTest::newRow("to a leap day") << QDate(2027, 3, 1) << 12 << QDate(2028, 2, 29);
    QTest::newRow("short month") << QDate(2026, 2, 1) << 1 << QDate(2026, 2, 28);
    QTest::newRow("from the 31st") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
    QTest::newRow("from the 31st, two months") << QDate(2026, 1, 31) << 2 << QDate(2026, 3, 30);
    QTest::newRow("from the 29th of January") << QDate(2026, 1, 29) << 1 << QDate(2026, 2, 28);
    QTest::newRow("from a leap day") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
    QTest::newRow("to the next leap day") << QDate(2024, 2, 29) << 48 << QDate(2028, 2, 28);
    QTest::newRow("nothing") << QDate(2026, 2, 1) << 0 << QDate(2026, 1, 31);
}

void ContractTermTest::termsEndTheDayBefore()
{
    QFETCH(QDate, start);
    QFETCH(int, months);
    QTEST(lastDayOfTerm(start, months), "end");
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
    const auto term = termOf(contract, day);
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
    QVERIFY(!termOf({}, QDate(2026, 1, 1)));
    QVERIFY(!termOf({.startsOn = dateOf(u"2026-01-01"_s)}, QDate(2026, 1, 1)));
    QVERIFY(!termOf({.termMonths = 12}, QDate(2026, 1, 1)));
}

void ContractTermTest::withoutANoticePeriodThereIsNoDeadline()
{
    const auto term = termOf({.endsOn = dateOf(u"2027-01-31"_s)}, QDate(2026, 1, 1));
    QVERIFY(term);
    QVERIFY(!term->noticeDeadline);
    QVERIFY(!term->daysToNotice(QDate(2026, 1, 1)));
    QVERIFY(!term->isDeadlineMissed);
}

void ContractTermTest::roundsToTheEarliestDay()
{
    const auto stated =
        termOf({.endsOn = dateOf(u"2027-Q1"_s), .noticeDays = 30}, QDate(2026, 1, 1));
    QCOMPARE(stated->end, QDate(2027, 1, 1));
    QCOMPARE(*stated->noticeDeadline, QDate(2026, 12, 2));
    QCOMPARE(stated->endLatest, QDate(2027, 3, 31));
    QCOMPARE(stated->noticeLatest, QDate(2027, 3, 1));
    QVERIFY(!stated->isExact);

    const auto computed =
        termOf({.startsOn = dateOf(u"2026-02"_s), .termMonths = 12}, QDate(2026, 1, 1));
    QCOMPARE(computed->end, QDate(2027, 1, 31));
    QCOMPARE(computed->endLatest, QDate(2027, 2, 27));
    QVERIFY(!computed->isExact);
}

void ContractTermTest::renewsByTheFirstTermWhenNoOtherIsKnown()
{
    const Contract contract{
        .startsOn = dateOf(u"2024-03-01"_s), .termMonths = 24, .autoRenew = true};
    const auto term = termOf(contract, QDate(2027, 1, 1));
    QCOMPARE(term->end, QDate(2028, 2, 29));
    QCOMPARE(term->renewals, 1);
}

void ContractTermTest::noticeMayBeLongerThanATerm_data()
{
    QTest::addColumn<int>("noticeMonths");
    QTest::addColumn<int>("renewalMonths");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("runsTo");
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QDate>("leavesOn");
    QTest::addColumn<bool>("missed");
    const QDate first(2026, 12, 31); // of a first term of one year
    // The rule: the first deadline that can still be met, however many terms later it ends.
    QTest::newRow("18 months of notice, terms of 12, before the first deadline")
        << 18 << 12 << QDate(2025, 3, 1) << first << QDate(2025, 6, 30) << first << false;
    QTest::newRow("… after it") << 18 << 12 << QDate(2026, 3, 1) << first << QDate(2026, 6, 30)
                                << QDate(2027, 12, 31) << true;
    QTest::newRow("… in the second half of the term")
        << 18 << 12 << QDate(2026, 7, 1) << first << QDate(2027, 6, 30) << QDate(2028, 12, 31)
        << true;
    QTest::newRow("3 months of notice, renewed by the month")
        << 3 << 1 << QDate(2026, 10, 15) << first << QDate(2026, 10, 31) << QDate(2027, 1, 31)
        << true;
    QTest::newRow("… after many renewals") << 3 << 1 << QDate(2031, 2, 15) << QDate(2031, 2, 28)
                                           << QDate(2031, 2, 28) << QDate(2031, 5, 31) << true;
    QTest::newRow("does not renew: it is too late")
        << 18 << 0 << QDate(2026, 3, 1) << first << QDate(2025, 6, 30) << first << true;
}

void ContractTermTest::noticeMayBeLongerThanATerm()
{
    QFETCH(int, noticeMonths);
    QFETCH(int, renewalMonths);
    QFETCH(QDate, day);
    const Contract contract{.endsOn = dateOf(u"2026-12-31"_s),
                            .autoRenew = renewalMonths > 0,
                            .renewalTermMonths = renewalMonths};
    const NoticePeriod notice{.length = noticeMonths, .unit = NoticeUnit::Months};
    const auto term = termOn(contract, notice, WorkingDays(), day);
    QTEST(term->end, "runsTo");
    QTEST(*term->noticeDeadline, "deadline");
    QTEST(term->noticeEnd, "leavesOn");
    QTEST(term->isDeadlineMissed, "missed");
}

void ContractTermTest::aYearMayEndOnAnyOfItsDays()
{
    const Contract contract{.endsOn = dateOf(u"2027"_s), .noticeDays = 60};
    const auto term = termOf(contract, QDate(2026, 11, 20));
    QCOMPARE(*term->noticeDeadline, QDate(2026, 11, 2)); // 1 January 2027 less 60 days
    QCOMPARE(term->noticeLatest, QDate(2027, 11, 1));    // 31 December 2027 less 60 days
    QVERIFY(!term->isExact);
    QVERIFY(!termOf(contract, QDate(2027, 6, 1))->isOver); // perhaps it still runs
    QVERIFY(termOf(contract, QDate(2028, 1, 1))->isOver);
}

void ContractTermTest::termsFollowEachOtherWithoutAGap()
{
    for (const QDate end : {QDate(2026, 1, 31), QDate(2024, 2, 29), QDate(2027, 1, 30)}) {
        for (const int months : {1, 3, 12, 36}) {
            const Contract contract{
                .endsOn = PartialDate(end), .autoRenew = true, .renewalTermMonths = months};
            QDate last = end;
            for (int renewals = 1; renewals < 30; ++renewals) {
                const QDate next = *endAfterRenewals(contract, renewals);
                QVERIFY(next > last);
                const auto term = termOf(contract, last.addDays(1));
                QCOMPARE(term->renewals, renewals);
                QCOMPARE(term->start, last.addDays(1));
                QCOMPARE(term->end, next);
                last = next;
            }
        }
    }
}

void ContractTermTest::endsAreCountedFromTheStart()
{
    const Contract contract{
        .startsOn = dateOf(u"2026-01-31"_s), .termMonths = 1, .autoRenew = true};
    const QList<QDate> ends{QDate(2026, 2, 28), QDate(2026, 3, 30), QDate(2026, 4, 30),
                            QDate(2026, 5, 30), QDate(2026, 6, 30), QDate(2026, 7, 30)};
    for (int renewals = 0; renewals < ends.size(); ++renewals)
        QCOMPARE(*endAfterRenewals(contract, renewals), ends[renewals]);
}

void ContractTermTest::theNextDeadlineIsTheFirstThatCanBeMet()
{
    const Contract contract{.endsOn = dateOf(u"2026-01-31"_s),
                            .noticeDays = 45,
                            .autoRenew = true,
                            .renewalTermMonths = 1};
    for (QDate day(2025, 11, 1); day < QDate(2028, 4, 1); day = day.addDays(1)) {
        const auto term = termOf(contract, day);
        QVERIFY(*term->noticeDeadline >= day);
        QVERIFY(term->noticeEnd >= term->end);
        if (term->noticeRenewals > 0) {
            const QDate before = *endAfterRenewals(contract, term->noticeRenewals - 1);
            QVERIFY(before.addDays(-45) < day);
        }
    }
}

QTEST_GUILESS_MAIN(ContractTermTest)
#include "tst_contractterm.moc"
