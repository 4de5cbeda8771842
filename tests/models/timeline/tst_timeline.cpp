#include "models/timeline/timeline.h"

#include "app/shippedworkspace.h"
#include "models/fields/storedtext.h"
#include "models/rows/contract.h"
#include "models/rows/deal.h"
#include "models/rows/plan.h"
#include "models/timeline/icalendar.h"
#include "models/timeline/timelineclusters.h"
#include "models/timeline/timelinecsv.h"
#include "tests/support/randomrows.h"
#include "tests/support/rows.h"

#include <QSet>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);

const TimelineEvent *eventIn(const Timeline &timeline, const QString &id)
{
    for (const TimelineEvent &event : timeline.events) {
        if (event.id == id)
            return &event;
    }
    return nullptr;
}

Timeline timelineOf(std::initializer_list<Row> rows, const Lens &lens = {.asOf = kDay})
{
    return timelineEvents(workspaceOf(rows), lens);
}

Row party(const char *id, const char *kind = "lab")
{
    return rowWith(TableId::Party, id, {{"name", id}, {"kind", kind}});
}

Row deal(const char *id, const char *announced, const char *status = "signed")
{
    return rowWith(TableId::Deal, id,
                   {{"title", id},
                    {"payer", "amazon"},
                    {"counterparty", "anthropic"},
                    {"status", status},
                    {"announced_on", announced},
                    {"sum_rule", "add_by_qualifier"},
                    {"verified", "true"}});
}

Row component(const char *id, const char *dealId)
{
    return rowWith(TableId::DealComponent, id, {{"deal", dealId}, {"kind", "equity"}});
}

Row tranche(const char *id, const char *certainty, std::initializer_list<FieldText> more = {})
{
    Row row = rowWith(TableId::Tranche, id,
                      {{"component", "c"},
                       {"label", id},
                       {"amount", "5.00 USD"},
                       {"qualifier", "exact"},
                       {"period", "once"},
                       {"certainty", certainty},
                       {"counted", "true"}});
    for (const auto &[key, text] : more) {
        const Field &field = fieldOf(TableId::Tranche, key);
        row = row.with(field, valueFromStored(field, QString::fromUtf8(text)).value()).value();
    }
    return row;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSampleHoldsTogether_data();
    void theSampleHoldsTogether();
    void noticeIsCountedFromTheRunningTerm_data();
    void noticeIsCountedFromTheRunningTerm();
    void aMissedDeadlineLeadsToTheNextOne();
    void aContractWithoutAnEndHasNoDeadline();
    void deadlinesAreSortedAndAhead();
    void laterDealsAreNotKnownYet();
    void laterNewsIsNotKnownYet_data();
    void laterNewsIsNotKnownYet();
    void laterListingStatesAreNotKnownYet();
    void amountsKeepTheirCertainty();
    void tranchesWithoutADateAreOpen();
    void termsHoldTheirTranches();
    void replacedDealsAreInNoSum();
    void capacityRisesInSteps();
    void commitmentYearsBurnDown();
    void aPlanChangesTheBurnDown();
    void yearsAfterARenewalDependOnIt();
    void listingsFollowEachOther();
    void retirementsThatHitUsAreDeadlines();
    void lawsOfOthersAreNoDeadlines();
    void whatHasNoDateIsNamed();
    void beliefsAreCompared();
    void theTableHoldsEveryEvent();
    void formulasAreDefused();
    void anyRowsMakeATimeline();

private:
    Workspace m_sample;
};

void TimelineTest::initTestCase()
{
    const auto shipped = shippedWorkspace(StartContent::Sample);
    QVERIFY(shipped);
    m_sample = *shipped;
}

void TimelineTest::theSampleHoldsTogether_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day :
         {QDate(2016, 2, 29), QDate(2024, 7, 1), kDay, QDate(2027, 2, 1), QDate(2036, 12, 31)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TimelineTest::theSampleHoldsTogether()
{
    QFETCH(QDate, day);
    const Timeline timeline = timelineEvents(m_sample, {.asOf = day});
    QSet<QString> ids;
    QDate last;
    for (int i = 0; i < int(timeline.events.size()); ++i) {
        const TimelineEvent &event = timeline.events[size_t(i)];
        QVERIFY2(!ids.contains(event.id), qPrintable(event.id));
        ids.insert(event.id);
        QVERIFY(!event.title.isEmpty());
        QVERIFY(m_sample.contains(event.row));
        QVERIFY(event.begins.isValid());
        QVERIFY(!event.ends || event.first() <= event.ends->last()); // never ends before it begins
        QVERIFY(!last.isValid() || last <= event.first());
        last = event.first();
        QCOMPARE(event.daysLeft, int(day.daysTo(event.first())));
        QVERIFY(event.first() >= timeline.first && event.last() <= timeline.last);
        QVERIFY(!event.lanes.empty());
        for (const int lane : event.lanes) {
            const auto &held = timeline.lanes.at(size_t(lane)).events;
            QCOMPARE(std::count(held.begin(), held.end(), i), 1);
        }
        if (event.kind == TimelineKind::NoticeDeadline)
            QCOMPARE(event.first(), event.last()); // one day, one day wide
    }
    size_t held = 0;
    size_t named = 0;
    for (const TimelineLane &lane : timeline.lanes)
        held += lane.events.size();
    for (const TimelineEvent &event : timeline.events)
        named += event.lanes.size();
    QCOMPARE(held, named);
    QCOMPARE(timelineEvents(m_sample, {.asOf = day}), timeline); // the same again
}

void TimelineTest::noticeIsCountedFromTheRunningTerm_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("deadline");
    QTest::newRow("AWS") << u"aws-agreement.0"_s << kDay << QDate(2026, 12, 2);
    QTest::newRow("AWS, renewed") << u"aws-agreement.1"_s << QDate(2027, 6, 1)
                                  << QDate(2027, 12, 2);
    QTest::newRow("AWS, renewed four times")
        << u"aws-agreement.4"_s << QDate(2030, 6, 1) << QDate(2030, 12, 2);
    QTest::newRow("Anthropic") << u"anthropic-enterprise.0"_s << kDay << QDate(2026, 12, 31);
    QTest::newRow("CoreWeave") << u"coreweave-capacity.0"_s << kDay << QDate(2027, 1, 29);
    QTest::newRow("Google") << u"google-cloud-agreement.0"_s << kDay << QDate(2028, 4, 1);
    QTest::newRow("Microsoft") << u"microsoft-enterprise.0"_s << kDay << QDate(2027, 5, 1);
}

void TimelineTest::noticeIsCountedFromTheRunningTerm()
{
    QFETCH(QString, contract);
    QFETCH(QDate, day);
    QFETCH(QDate, deadline);
    const Timeline timeline = timelineEvents(m_sample, {.asOf = day});
    const TimelineEvent *notice = eventIn(timeline, u"notice:"_s + contract);
    QVERIFY(notice);
    QCOMPARE(notice->first(), deadline);
    QCOMPARE(notice->status, TimelineStatus::Due);
    QCOMPARE(notice->daysLeft, int(day.daysTo(deadline)));
    QVERIFY(!notice->reason.isEmpty());
    const TimelineEvent *talks = eventIn(timeline, u"talks:"_s + contract);
    const TimelineEvent *leverage = eventIn(timeline, u"leverage:"_s + contract);
    const TimelineEvent *decision = eventIn(timeline, u"decision:"_s + contract);
    QVERIFY(talks && leverage && decision);
    QVERIFY(talks->first() < leverage->first());
    QVERIFY(leverage->first() < decision->first());
    QCOMPARE(decision->last(), deadline);
    QVERIFY(!talks->reason.isEmpty() && !leverage->reason.isEmpty());
}

void TimelineTest::aMissedDeadlineLeadsToTheNextOne()
{
    const QDate day(2026, 12, 3);
    const Timeline timeline = timelineEvents(m_sample, {.asOf = day});
    const TimelineEvent *missed = eventIn(timeline, u"notice:aws-agreement.0"_s);
    const TimelineEvent *next = eventIn(timeline, u"notice:aws-agreement.1"_s);
    QVERIFY(missed && next);
    QCOMPARE(missed->status, TimelineStatus::Missed);
    QCOMPARE(missed->daysLeft, -1);
    QCOMPARE(next->first(), QDate(2027, 12, 2));
    QVERIFY(std::any_of(timeline.missed.begin(), timeline.missed.end(),
                        [&](int index) { return &timeline.events[size_t(index)] == missed; }));
    QVERIFY(!eventIn(timeline, u"decision:aws-agreement.0"_s));
}

void TimelineTest::aContractWithoutAnEndHasNoDeadline()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay});
    QVERIFY(!eventIn(timeline, u"notice:openai-api.0"_s));
    const TimelineEvent *term = eventIn(timeline, u"contract:openai-api.0"_s);
    QVERIFY(term && !term->ends);
    QCOMPARE(term->shape, TimelineShape::Span);
    QCOMPARE(term->begins, PartialDate::month(2025, 3));
}

void TimelineTest::deadlinesAreSortedAndAhead()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay});
    QVERIFY(timeline.deadlines.size() > 10);
    QDate last = kDay;
    for (const int index : timeline.deadlines) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        QVERIFY(event.isDeadline && event.daysLeft >= 0);
        QVERIFY(event.first() >= last);
        last = event.first();
    }
    for (const int index : timeline.missed)
        QVERIFY(timeline.events[size_t(index)].daysLeft < 0);
}

void TimelineTest::laterDealsAreNotKnownYet()
{
    const auto rows = {
        party("anthropic"),          party("amazon", "hyperscaler"),
        deal("early", "2026-04-20"), deal("late", "2026-12-01"),
        component("c", "late"),      tranche("t", "firm", {{"due_on", "2026-12-05"}})};
    const Timeline before = timelineOf(rows);
    QVERIFY(eventIn(before, u"deal:early"_s));
    QVERIFY(!eventIn(before, u"deal:late"_s) && !eventIn(before, u"tranche:t"_s));
    const Timeline after = timelineOf(rows, {.asOf = QDate(2026, 12, 1)});
    QVERIFY(eventIn(after, u"deal:late"_s) && eventIn(after, u"tranche:t"_s));
    QCOMPARE(eventIn(after, u"deal:late"_s)->lanes.size(), size_t(2)); // payer and receiver
}

void TimelineTest::laterNewsIsNotKnownYet_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("published"); // of what happens on 28 May 2026
    QTest::addColumn<bool>("knownInApril");
    QTest::newRow("news of the day") << "market"_ba
                                     << "2026-05-28"_ba << false;
    QTest::newRow("announced before") << "market"_ba
                                      << "2026-03-01"_ba << true;
    QTest::newRow("a law that was passed before") << "regulation"_ba
                                                  << "2025-11-01"_ba << true;
    QTest::newRow("a law, written about in May") << "regulation"_ba
                                                 << "2026-05-10"_ba << true;
    QTest::newRow("an order out of the blue") << "regulation"_ba
                                              << "2026-05-29"_ba << false;
}

void TimelineTest::laterNewsIsNotKnownYet()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, published);
    const auto rows = {
        rowWith(TableId::Source, "s", {{"title", "s"}, {"published_on", published.constData()}}),
        rowWith(TableId::MarketEvent, "e",
                {{"title", "e"},
                 {"kind", kind.constData()},
                 {"occurs_on", "2026-05-28"},
                 {"source", "s"},
                 {"verified", "true"}})};
    const Timeline april = timelineOf(rows, {.asOf = QDate(2026, 4, 30)});
    QTEST(eventIn(april, u"event:e"_s) != nullptr, "knownInApril");
    QVERIFY(eventIn(timelineOf(rows, {.asOf = QDate(2026, 5, 28)}), u"event:e"_s));
}

void TimelineTest::laterListingStatesAreNotKnownYet()
{
    const Row lab =
        rowWith(TableId::Party, "anthropic",
                {{"name", "anthropic"}, {"kind", "lab"}, {"listing_state", "filed_confidential"}});
    const auto rows = {lab, deal("d", "2026-01-01"), party("amazon", "hyperscaler"),
                       rowWith(TableId::ListingStep, "l",
                               {{"party", "anthropic"},
                                {"state", "filed_confidential"},
                                {"occurs_on", "2026-06-01"},
                                {"status", "confirmed"}})};
    const auto subtitleOn = [&](QDate day) {
        const Timeline timeline = timelineOf(rows, {.asOf = day});
        for (const TimelineLane &each : timeline.lanes) {
            if (each.id == u"vendor:anthropic")
                return each.subtitle;
        }
        return u"no lane"_s;
    };
    QCOMPARE(subtitleOn({2026, 4, 30}), QString());
    QVERIFY(!eventIn(timelineOf(rows, {.asOf = QDate(2026, 4, 30)}), u"listing:l"_s));
    QVERIFY(!subtitleOn({2026, 6, 1}).isEmpty());
    QVERIFY(eventIn(timelineOf(rows, {.asOf = QDate(2026, 6, 1)}), u"listing:l"_s));
}

void TimelineTest::amountsKeepTheirCertainty()
{
    const Timeline timeline =
        timelineOf({party("anthropic"), party("amazon", "hyperscaler"), deal("d", "2026-04-20"),
                    component("c", "d"), tranche("a", "paid"), tranche("b", "conditional"),
                    tranche("e", "firm", {{"qualifier", "up_to"}}), tranche("f", "lapsed"),
                    tranche("g", "firm", {{"counted", "false"}})});
    const auto &amounts = eventIn(timeline, u"deal:d"_s)->amounts;
    QCOMPARE(amounts.size(), size_t(3)); // neither what has lapsed nor what others hold
    QVERIFY(amounts[0].isFirm());
    QVERIFY(!amounts[1].isFirm());
    QVERIFY(!amounts[2].isFirm());                          // "up to" is a ceiling, whoever owes it
    QVERIFY(!eventIn(timeline, u"tranche:f"_s)->isCounted); // it can no longer fall due
    const QByteArray csv = timelineCsv({}, timeline, allEvents(timeline));
    QVERIFY(csv.contains(",USD,5.00,,5.00,5.00,,,,,")); // paid, up to, conditional
}

void TimelineTest::tranchesWithoutADateAreOpen()
{
    const Timeline timeline = timelineOf(
        {party("anthropic"), party("amazon", "hyperscaler"), deal("d", "2026-04-20"),
         component("c", "d"), tranche("due", "firm", {{"due_on", "2026-04-21"}}),
         tranche("met", "paid", {{"settled_on", "2026-05"}}), tranche("open", "conditional"),
         tranche("paid", "paid"), tranche("missed", "conditional", {{"state", "missed"}})});
    const auto *due = eventIn(timeline, u"tranche:due"_s);
    QCOMPARE(due->begins, PartialDate(QDate(2026, 4, 21)));
    QCOMPARE(due->status, TimelineStatus::Due);
    const auto *met = eventIn(timeline, u"tranche:met"_s);
    QCOMPARE(met->begins, PartialDate::month(2026, 5));
    QCOMPARE(met->status, TimelineStatus::Past);
    const auto *open = eventIn(timeline, u"tranche:open"_s);
    QCOMPARE(open->shape, TimelineShape::Open);
    QCOMPARE(open->status, TimelineStatus::Expected);
    const auto *paid = eventIn(timeline, u"tranche:paid"_s);
    QCOMPARE(paid->shape, TimelineShape::Point);
    QVERIFY(paid->isComputed && !paid->reason.isEmpty());
    QCOMPARE(eventIn(timeline, u"tranche:missed"_s)->status, TimelineStatus::Missed);
}

void TimelineTest::termsHoldTheirTranches()
{
    const Timeline timeline =
        timelineOf({party("anthropic"), party("amazon", "hyperscaler"), deal("d", "2026-04-20"),
                    component("c", "d"), tranche("t", "firm"),
                    rowWith(TableId::ComputeCommitment, "terms",
                            {{"component", "c"},
                             {"payer", "anthropic"},
                             {"supplier", "amazon"},
                             {"term_months", "120"}})});
    const auto *term = eventIn(timeline, u"term:terms"_s);
    QCOMPARE(term->first(), QDate(2026, 4, 20));
    QCOMPARE(term->last(), QDate(2036, 4, 19));
    QCOMPARE(term->amounts.size(), size_t(1));
    QVERIFY(!term->reason.isEmpty()); // the start is that of the announcement
    QVERIFY(!eventIn(timeline, u"tranche:t"_s));
}

void TimelineTest::replacedDealsAreInNoSum()
{
    const Timeline timeline =
        timelineOf({party("anthropic"), party("amazon", "hyperscaler"),
                    deal("old", "2026-01-10", "superseded"), deal("new", "2026-04-20")});
    QVERIFY(!eventIn(timeline, u"deal:old"_s)->isCounted);
    QCOMPARE(eventIn(timeline, u"deal:old"_s)->status, TimelineStatus::Lapsed);
    QVERIFY(!eventIn(timeline, u"deal:old"_s)->reason.isEmpty());
    QVERIFY(eventIn(timeline, u"deal:new"_s)->isCounted);
}

void TimelineTest::capacityRisesInSteps()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay});
    const auto *gigawatt = eventIn(timeline, u"capacity:anthropic-aws-2026-04.1gw-2026"_s);
    QCOMPARE(gigawatt->shape, TimelineShape::Step);
    QCOMPARE(gigawatt->first(), QDate(2026, 12, 31));
    QCOMPARE(gigawatt->capacity->quantity, 1.0);
    QCOMPARE(gigawatt->capacity->unit, CapacityUnit::Gw);
    const auto *ceiling = eventIn(timeline, u"capacity:anthropic-aws-2026-04.5gw"_s);
    QCOMPARE(ceiling->shape, TimelineShape::Open);
    QCOMPARE(ceiling->capacity->qualifier, Qualifier::UpTo);
}

void TimelineTest::commitmentYearsBurnDown()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay});
    const auto *year = eventIn(timeline, u"commitment:aws-edp.0"_s);
    QCOMPARE(year->first(), QDate(2026, 2, 1));
    QCOMPARE(year->last(), QDate(2027, 1, 31));
    QCOMPARE(year->burnDown->floor.units(), 3'200'000.0);
    QCOMPARE(*year->burnDown->used, 2'410'000.0);
    QCOMPARE(*year->burnDown->usedOn, kDay);
    QVERIFY(*year->burnDown->forecast > *year->burnDown->used);
    QCOMPARE(*year->burnDown->shortfall, std::max(0.0, 3'200'000.0 - *year->burnDown->forecast));
    QVERIFY(!year->burnDown->planForecast);
    const auto *end = eventIn(timeline, u"commitment_end:aws-edp.0"_s);
    QCOMPARE(end->first(), QDate(2027, 1, 31));
    QVERIFY(end->isDeadline && end->amounts.empty());
    // A past day knows only what had been used by then.
    const Timeline before = timelineEvents(m_sample, {.asOf = QDate(2026, 5, 1)});
    const auto *then = eventIn(before, u"commitment:aws-edp.0"_s);
    QCOMPARE(*then->burnDown->usedOn, QDate(2026, 5, 1));
    QVERIFY(*then->burnDown->used < *year->burnDown->used / 3);
}

void TimelineTest::aPlanChangesTheBurnDown()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay, .plan = {u"second-cloud"_s}});
    const auto *year = eventIn(timeline, u"commitment:aws-edp.0"_s);
    QVERIFY(year->burnDown->planForecast && year->burnDown->planShortfall);
    QVERIFY(*year->burnDown->planForecast <= *year->burnDown->forecast);
    const auto isMove = [](const auto &event) { return event.kind == TimelineKind::PlanMove; };
    QVERIFY(std::any_of(timeline.events.begin(), timeline.events.end(), isMove));
}

void TimelineTest::yearsAfterARenewalDependOnIt()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay});
    const auto *second = eventIn(timeline, u"commitment:aws-edp.1"_s);
    QCOMPARE(second->status, TimelineStatus::Expected);
    QVERIFY(!second->amounts.front().isFirm());
    QVERIFY(!eventIn(timeline, u"commitment_end:aws-edp.1"_s)->isDeadline);
    const auto *renewal = eventIn(timeline, u"contract:aws-agreement.1"_s);
    QCOMPARE(renewal->status, TimelineStatus::Expected);
    QCOMPARE(renewal->first(), QDate(2027, 2, 1));
    QCOMPARE(renewal->last(), QDate(2028, 1, 31));
}

void TimelineTest::listingsFollowEachOther()
{
    const auto step = [](const char *id, const char *state, const char *day, const char *status) {
        return rowWith(
            TableId::ListingStep, id,
            {{"party", "anthropic"}, {"state", state}, {"occurs_on", day}, {"status", status}});
    };
    const Timeline timeline =
        timelineOf({party("anthropic"), step("a", "filed_confidential", "2026-06-01", "confirmed"),
                    step("b", "filed_public", "2026-09-15", "reported"),
                    step("c", "listed", "2027-03-01", "planned")});
    const auto *filed = eventIn(timeline, u"listing:a"_s);
    QCOMPARE(filed->last(), QDate(2026, 9, 14));
    QCOMPARE(filed->status, TimelineStatus::Past);
    QVERIFY(filed->isVerified);
    const auto *open = eventIn(timeline, u"listing:b"_s);
    QCOMPARE(open->status, TimelineStatus::Current);
    QVERIFY(!open->isVerified);
    QCOMPARE(eventIn(timeline, u"listing:c"_s)->status, TimelineStatus::Expected);
    const auto *lockUp = eventIn(timeline, u"lock_up:c"_s);
    QCOMPARE(lockUp->first(), QDate(2027, 8, 28)); // 180 days after 1 March
    QVERIFY(lockUp->isComputed && !lockUp->ends);
    QCOMPARE(lockUp->listingState, ListingState::LockupEnded);
}

void TimelineTest::retirementsThatHitUsAreDeadlines()
{
    const auto rows = {
        rowWith(TableId::Model, "gpt",
                {{"name", "GPT"}, {"family", "f"}, {"retires_on", "2027-01-14"}}),
        rowWith(
            TableId::Offering, "one",
            {{"model", "gpt"}, {"route", "foundry"}, {"region", "eu"}, {"valid_to", "2027-05-01"}}),
        rowWith(
            TableId::Offering, "two",
            {{"model", "gpt"}, {"route", "foundry"}, {"region", "us"}, {"valid_to", "2027-03-01"}}),
        rowWith(TableId::Offering, "three", {{"model", "gpt"}, {"route", "api"}, {"region", "us"}}),
        rowWith(TableId::Workload, "w",
                {{"name", "Letters"}, {"route", "foundry"}, {"model", "gpt"}})};
    const Timeline timeline = timelineOf(rows);
    const auto *foundry = eventIn(timeline, u"retirement:gpt:foundry"_s);
    QCOMPARE(foundry->first(), QDate(2027, 3, 1)); // the earliest region
    QVERIFY(foundry->isDeadline);
    QVERIFY(foundry->reason.contains(u"Letters"_s));
    const auto *api = eventIn(timeline, u"retirement:gpt:api"_s);
    QCOMPARE(api->first(), QDate(2027, 1, 14)); // names no date of its own
    QVERIFY(!api->isDeadline);
}

void TimelineTest::lawsOfOthersAreNoDeadlines()
{
    const auto law = [](const char *id, const char *where) {
        return rowWith(TableId::MarketEvent, id,
                       {{"title", id},
                        {"kind", "regulation"},
                        {"occurs_on", "2027-01-12"},
                        {"jurisdictions", where},
                        {"verified", "true"}});
    };
    const Timeline timeline = timelineOf(
        {rowWith(TableId::Organisation, "acme", {{"name", "Acme"}, {"jurisdictions", "eu"}}),
         law("ours", "eu"), law("theirs", "us")});
    QVERIFY(eventIn(timeline, u"event:ours"_s)->isDeadline);
    QVERIFY(!eventIn(timeline, u"event:theirs"_s)->isDeadline);
    const auto &lanes = timeline.lanes;
    QCOMPARE(lanes.size(), size_t(2));
    QVERIFY(lanes[0].isOurs && !lanes[1].isOurs);
}

void TimelineTest::whatHasNoDateIsNamed()
{
    const Timeline timeline = timelineOf(
        {rowWith(TableId::Contract, "c", {{"name", "Undated"}, {"vendor", "anthropic"}})});
    QCOMPARE(timeline.undated.size(), size_t(1));
    QCOMPARE(timeline.undated.front(), (RowRef{TableId::Contract, u"c"_s}));
    QVERIFY(timeline.events.empty());
    QCOMPARE(timeline.first, kDay);
}

void TimelineTest::beliefsAreCompared()
{
    const Lens lens{.asOf = kDay};
    const Timeline before = timelineEvents(m_sample, lens);
    QVERIFY(timelineChanges(before, before).empty());
    Workspace edited = m_sample;
    Contract contract = *m_sample.find(Contract::Id{u"aws-agreement"_s});
    contract.endsOn = PartialDate(QDate(2027, 2, 28));
    edited.put(Row::of(contract));
    const Timeline after = timelineEvents(edited, lens);
    const auto changes = timelineChanges(before, after);
    const auto moved = std::find_if(changes.begin(), changes.end(), [](const auto &change) {
        return change.id == u"notice:aws-agreement.0"_s;
    });
    QVERIFY(moved != changes.end());
    QCOMPARE(moved->kind, TimelineChange::Kind::Moved);
    QCOMPARE(before.events[size_t(moved->before)].first(), QDate(2026, 12, 2));
    QCOMPARE(after.events[size_t(moved->after)].first(), QDate(2026, 12, 30));
    for (const TimelineChange &change : changes) {
        QVERIFY(change.kind != TimelineChange::Kind::Added || change.before < 0);
        QVERIFY(change.id.contains(u"aws"_s));
    }
}

void TimelineTest::theTableHoldsEveryEvent()
{
    const Timeline timeline = timelineEvents(m_sample, {.asOf = kDay});
    const QByteArray bytes = timelineCsv(m_sample, timeline, allEvents(timeline));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFid,group,"));
    const QString csv = QString::fromUtf8(bytes);
    QVERIFY(csv.endsWith(u"\r\n"_s));
    for (const TimelineEvent &event : timeline.events)
        QVERIFY2(csv.contains(u"\n"_s + event.id + u','), qPrintable(event.id));
}

void TimelineTest::formulasAreDefused()
{
    const Workspace workspace = workspaceOf({rowWith(TableId::MarketEvent, "e",
                                                     {{"title", "=HYPERLINK(\"x\",\"y\")"},
                                                      {"kind", "market"},
                                                      {"occurs_on", "2027"},
                                                      {"meaning", "+49 30 1234"},
                                                      {"verified", "false"}})});
    const Timeline timeline = timelineEvents(workspace, {.asOf = kDay});
    const QString csv = QString::fromUtf8(timelineCsv(workspace, timeline, allEvents(timeline)));
    QVERIFY(csv.contains(u",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\","_s));
    QVERIFY(csv.contains(u",+49 30 1234,"_s)); // a telephone number is none
}

void TimelineTest::anyRowsMakeATimeline()
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const Workspace workspace = randomWorkspace(seed, 6);
        const Timeline timeline = timelineEvents(workspace, {.asOf = kDay});
        for (const TimelineEvent &event : timeline.events) {
            QVERIFY(event.begins.isValid());
            QVERIFY(!event.ends || event.first() <= event.ends->last());
            QVERIFY(!event.lanes.empty());
        }
        const QByteArray calendar = icalendar(timeline, allEvents(timeline),
                                              calendarOptions(workspace, 1, {kDay, {}, Qt::UTC}));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), qsizetype(timeline.events.size()));
        QDate begins; // of the entry that is read; the end is exclusive
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY(line.size() <= 76); // with its carriage return
            const QDate at =
                QDate::fromString(QString::fromLatin1(line.trimmed().right(8)), u"yyyyMMdd"_s);
            if (line.startsWith("DTSTART;VALUE=DATE:"))
                begins = at;
            else if (line.startsWith("DTEND;VALUE=DATE:"))
                QVERIFY(at > begins);
        }
        QVERIFY(timelineCsv(workspace, timeline, allEvents(timeline)).endsWith("\r\n"));
        const TimeAxis axis(timeline.first, timeline.last, 1000);
        for (int lane = 0; lane < int(timeline.lanes.size()); ++lane)
            timelineClusters(timeline, lane, axis, 36);
    }
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
