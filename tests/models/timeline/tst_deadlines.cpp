#include "models/rows/contract.h"
#include "models/timeline/timeline.h"
#include "tests/support/rows.h"

#include <QTest>

#include <ctime>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::initializer_list<FieldText>;

/// A contract with how its notice is counted and which days are off.
Workspace contractWith(Fields contract, Fields noticeTerm = {}, const char *holidays = nullptr)
{
    Row row = rowWith(TableId::Contract, "c", {{"name", "Agreement"}, {"vendor", "amazon"}});
    for (const FieldText &field : contract) {
        const Field &into = fieldOf(TableId::Contract, field.first);
        row = row.with(into, rowWith(TableId::Contract, "c", {field}).value(into)).value();
    }
    Workspace workspace = workspaceOf({row});
    if (noticeTerm.size() > 0) {
        workspace.put(rowWith(TableId::NoticeTerm, "n", noticeTerm));
    }
    if (holidays)
        workspace.put(rowWith(TableId::Setting, "holidays", {{"value", holidays}}));
    return workspace;
}

const TimelineEvent *noticeOf(const Timeline &timeline, TimelineStatus status)
{
    for (const TimelineEvent &event : timeline.events) {
        if (event.kind == TimelineKind::NoticeDeadline && event.status == status)
            return &event;
    }
    return nullptr;
}

QDate dayOf(const TimelineEvent *event)
{
    return event ? event->first() : QDate();
}

} // namespace

/// The last day for notice, case by case: the date, the one that was missed, and the rule in words.
class DeadlinesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDeadlineHasItsRule_data();
    void everyDeadlineHasItsRule();
    void noTimeZoneMovesADeadline_data() { everyDeadlineHasItsRule_data(); }
    void noTimeZoneMovesADeadline();
    void whatCannotBeMeantIsNotComputed_data();
    void whatCannotBeMeantIsNotComputed();
};

void DeadlinesTest::everyDeadlineHasItsRule_data()
{
    QTest::addColumn<Workspace>("workspace");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("due"); // null: none
    QTest::addColumn<QDate>("missed");
    QTest::addColumn<QString>("words"); // of the one that is due, else of the missed one

    const QDate day(2026, 11, 20);
    const FieldText renews{"auto_renew", "true"};
    const FieldText byTheYear{"renewal_term_months", "12"};
    const FieldText byTheMonth{"renewal_term_months", "1"};
    const auto row = [](const char *name, const Workspace &workspace, const QDate &on,
                        const QDate &due, const QDate &missed, const QString &words) {
        QTest::newRow(name) << workspace << on << due << missed << words;
    };

    row("renewed once",
        contractWith({{"ends_on", "2026-01-31"}, {"notice_days", "60"}, renews, byTheYear}), day,
        QDate(2026, 12, 2), {},
        u"31 Jan 2027 less 60 day(s) of notice, counted to receipt. End of the term after 1 tacit"_s);
    row("renewed many times",
        contractWith({{"ends_on", "2016-01-31"}, {"notice_days", "10"}, renews, byTheMonth}), day,
        day, {},
        u"30 Nov 2026 less 10 day(s) of notice, counted to receipt. "
        "End of the term after 130 tacit"_s);
    row("notice longer than the term",
        contractWith({{"ends_on", "2026-12-31"}, renews, byTheYear},
                     {{"contract", "c"}, {"length", "18"}, {"unit", "months"}, {"roll", "stays"}}),
        QDate(2026, 7, 1), QDate(2027, 6, 30), QDate(2026, 6, 30),
        u"31 Dec 2028 less 18 month(s) of notice"_s);
    row("… of which the last that passed is missed, not that of the running term",
        contractWith({{"ends_on", "2026-09-30"},
                      {"notice_days", "180"},
                      renews,
                      {"renewal_term_months", "3"}}),
        QDate(2026, 7, 15), QDate(2026, 10, 2), QDate(2026, 7, 4), u"31 Mar 2027 less 180"_s);
    row("renewal term shorter than notice",
        contractWith({{"ends_on", "2026-12-31"}, {"notice_days", "90"}, renews, byTheMonth}), day,
        QDate(2026, 11, 30), QDate(2026, 11, 2), u"28 Feb 2027 less 90"_s);
    row("a month from 31 January",
        contractWith(
            {{"starts_on", "2026-01-31"}, {"term_months", "1"}, {"notice_days", "5"}, renews}),
        QDate(2026, 2, 1), QDate(2026, 2, 23), {}, u"28 Feb 2026 less 5"_s);
    row("… and five more",
        contractWith(
            {{"starts_on", "2026-01-31"}, {"term_months", "1"}, {"notice_days", "5"}, renews}),
        QDate(2026, 7, 1), QDate(2026, 7, 25), {}, u"30 Jul 2026 less 5"_s);
    row("a stated end on the last day of a month stays one",
        contractWith({{"ends_on", "2026-01-31"}, {"notice_days", "5"}, renews, byTheMonth}),
        QDate(2026, 2, 1), QDate(2026, 2, 23), {}, u"28 Feb 2026 less 5"_s);
    row("a year from 29 February, in a common year",
        contractWith(
            {{"starts_on", "2024-02-29"}, {"term_months", "12"}, {"notice_days", "30"}, renews}),
        day, QDate(2027, 1, 29), {}, u"28 Feb 2027 less 30"_s);
    row("… in a leap year",
        contractWith(
            {{"starts_on", "2024-02-29"}, {"term_months", "12"}, {"notice_days", "30"}, renews}),
        QDate(2027, 3, 1), QDate(2028, 1, 29), {}, u"28 Feb 2028 less 30"_s);
    row("to the end of a leap February",
        contractWith({{"starts_on", "2027-03-01"}, {"term_months", "12"}, {"notice_days", "30"}}),
        day, QDate(2028, 1, 30), {}, u"29 Feb 2028 less 30"_s);

    const auto rolled = [](const char *roll, const char *end, const char *holidays = nullptr) {
        return contractWith({{"ends_on", end}},
                            {{"contract", "c"}, {"length", "30"}, {"unit", "days"}, {"roll", roll}},
                            holidays);
    };
    const QDate before(2026, 10, 1);
    row("on a Saturday, which stays", rolled("stays", "2026-12-21"), before, QDate(2026, 11, 21),
        {}, u"It is no working day: serve by 20 Nov 2026."_s);
    row("… the working day before", rolled("before", "2026-12-21"), before, QDate(2026, 11, 20), {},
        u"21 Dec 2026 less 30"_s);
    row("… the next working day", rolled("after", "2026-12-21"), before, QDate(2026, 11, 23), {},
        u"21 Dec 2026 less 30"_s);
    row("on a holiday, which stays", rolled("stays", "2027-01-24", "2026-12-25"), before,
        QDate(2026, 12, 25), {}, u"It is no working day: serve by 24 Dec 2026."_s);
    row("… the working day before it", rolled("before", "2027-01-24", "2026-12-25"), before,
        QDate(2026, 12, 24), {}, u"24 Jan 2027 less 30"_s);
    row("… the next one after the weekend", rolled("after", "2027-01-24", "2026-12-25"), before,
        QDate(2026, 12, 28), {}, u"24 Jan 2027 less 30"_s);

    row("over", contractWith({{"ends_on", "2026-10-31"}, {"notice_days", "60"}}), day, {}, {}, {});
    row("too late, and it does not renew",
        contractWith({{"ends_on", "2026-12-31"}, {"notice_days", "60"}}), day, {},
        QDate(2026, 11, 1), u"The contract does not renew by itself."_s);
    row("no end", contractWith({{"starts_on", "2026-01-01"}, {"notice_days", "60"}}), day, {}, {},
        {});
    row("some day of 2027", contractWith({{"ends_on", "2027"}, {"notice_days", "60"}}),
        QDate(2026, 6, 1), QDate(2026, 11, 2), {},
        u"The end is not known to the day; the deadline may be as late as 1 Nov 2027."_s);
}

void DeadlinesTest::everyDeadlineHasItsRule()
{
    QFETCH(const Workspace, workspace);
    QFETCH(const QDate, day);
    QFETCH(const QString, words);
    const Timeline timeline = timelineEvents(workspace, {.asOf = day});
    const TimelineEvent *due = noticeOf(timeline, TimelineStatus::Due);
    const TimelineEvent *missed = noticeOf(timeline, TimelineStatus::Missed);
    QTEST(dayOf(due), "due");
    QTEST(dayOf(missed), "missed");
    const TimelineEvent *said = due ? due : missed;
    const QString reason = said ? said->reason : QString();
    QVERIFY2(reason.contains(words), qPrintable(reason));
    QCOMPARE(reason.isEmpty(), words.isEmpty());
}

void DeadlinesTest::noTimeZoneMovesADeadline()
{
    QFETCH(const Workspace, workspace);
    QFETCH(const QDate, day);
    const Timeline here = timelineEvents(workspace, {.asOf = day});
    const QByteArray before = qgetenv("TZ");
    // Where and when clocks change, and where days begin earlier or later.
    for (const char *zone :
         {"Europe/Berlin", "America/Sao_Paulo", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        qputenv("TZ", zone);
        tzset();
        const Timeline there = timelineEvents(workspace, {.asOf = day});
        qputenv("TZ", before);
        tzset();
        QVERIFY2(there == here, zone);
    }
}

void DeadlinesTest::whatCannotBeMeantIsNotComputed_data()
{
    QTest::addColumn<Workspace>("workspace");
    QTest::addColumn<bool>("isDated");
    QTest::newRow("notice of millions of years")
        << contractWith({{"ends_on", "2026-12-31"}, {"notice_days", "999999999"}}) << true;
    QTest::newRow("notice of a century")
        << contractWith({{"ends_on", "2026-12-31"}, {"notice_days", "40000"}}) << true;
    QTest::newRow("notice of a century in months") << contractWith(
        {{"ends_on", "2026-12-31"}},
        {{"contract", "c"}, {"length", "1200"}, {"unit", "months"}, {"roll", "stays"}})
                                                   << true;
    QTest::newRow("an end before the start") << contractWith({{"starts_on", "2027-01-01"},
                                                              {"ends_on", "2026-01-01"},
                                                              {"notice_days", "30"},
                                                              {"auto_renew", "true"},
                                                              {"renewal_term_months", "12"}})
                                             << false;
}

void DeadlinesTest::whatCannotBeMeantIsNotComputed()
{
    QFETCH(const Workspace, workspace);
    QFETCH(const bool, isDated);
    const Timeline timeline = timelineEvents(workspace, {.asOf = QDate(2026, 11, 20)});
    QVERIFY(timeline.deadlines.empty());
    QVERIFY(timeline.missed.empty());
    QCOMPARE(timeline.events.size(), size_t(isDated ? 1 : 0)); // the term, as it is stated
    QCOMPARE(timeline.undated.empty(), isDated);
    QVERIFY(timeline.first >= QDate(2026, 1, 1) && timeline.last <= QDate(2027, 1, 1));
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
