#include "app/shippedworkspace.h"
#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/trend.h"
#include "models/overview/overview.h"
#include "models/rows/checklist.h"
#include "models/rows/checklistitem.h"
#include "models/rows/commitment.h"
#include "models/rows/contract.h"
#include "models/rows/model.h"
#include "models/rows/move.h"
#include "models/rows/organisation.h"
#include "models/rows/plan.h"
#include "models/rows/talksoutcome.h"
#include "models/rows/workload.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

Lens lensOn(const QDate &day)
{
    Lens lens;
    lens.asOf = day;
    return lens;
}

Lens usual()
{
    return lensOn(QDate(2026, 11, 20));
}

template<class T, class Change>
Workspace changed(const char *id, Change change)
{
    Workspace workspace = sample();
    T row = *workspace.find(Id<T>{QString::fromLatin1(id)});
    change(row);
    workspace.put(Row::of(row));
    return workspace;
}

const OverviewFigure &figure(const Overview &overview, KeyMeasure kind)
{
    return overview.figures[size_t(kind)];
}

std::vector<OverviewFinding> findings(const Overview &overview, CareKind kind, const char *id)
{
    std::vector<OverviewFinding> found;
    std::ranges::copy_if(
        overview.findings, std::back_inserter(found), [&](const OverviewFinding &each) {
            return each.kind == kind && std::ranges::any_of(each.link.rows, [&](const RowRef &row) {
                       return row.id == QLatin1StringView(id);
                   });
        });
    return found;
}

const AgendaItem *item(const Overview &overview, const QString &title)
{
    const auto found = std::ranges::find(overview.agenda, title, &AgendaItem::title);
    return found == overview.agenda.end() ? nullptr : &*found;
}

/// The sample with points of checklists, due on 20 December.
Workspace withPoints(const std::vector<std::tuple<QString, QString, QString>> &points)
{
    Workspace workspace = sample();
    for (const auto &[checklist, id, owner] : points) {
        if (!workspace.find(Id<Checklist>{checklist})) {
            Checklist row;
            row.id = {checklist};
            row.contract = {u"aws-agreement"_s};
            workspace.put(Row::of(row));
        }
        ChecklistItem point;
        point.id = {id};
        point.checklist = {checklist};
        point.owner = owner;
        point.dueOn = PartialDate(QDate(2026, 12, 20));
        workspace.put(Row::of(point));
    }
    return workspace;
}

std::vector<AgendaItem> duePoints(const Overview &overview)
{
    std::vector<AgendaItem> points;
    std::ranges::copy_if(overview.agenda, std::back_inserter(points), [](const AgendaItem &each) {
        return each.kind == TimelineKind::ChecklistItem
               && each.on == PartialDate(QDate(2026, 12, 20));
    });
    return points;
}

} // namespace

/// Key figures, agenda and findings of the Overview.
class OverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheMeasures();
    void unknownIsNeverZero();
    void missingSpendMakesABound();
    void unknownShortfallMakesABound();
    void changesAreSinceTheLastSnapshot();
    void aPlanIsNotCompared();
    void aSnapshotOfNowShowsNoChange();
    void whatNobodySeesIsNoChange();
    void bigNumbersAreShort_data();
    void bigNumbersAreShort();
    void theAgendaHoldsWhatIsDue();
    void pointsOfOneDayStandTogether();
    void noticeSaysWhatHappensOtherwise();
    void onlyTalksAboutThisDeadlineDecideIt_data();
    void onlyTalksAboutThisDeadlineDecideIt();
    void adoptedMovesAreOnTheAgenda();
    void theFindingCountsDecisions();
    void findingsAreRanked();
    void everyLinkLeadsToARow();
    void aDeadlineNeedsAnOwner();
    void aMonthIsNotOverOnItsFirstDay();
    void severalOwnersAreOwners();
    void onlyWhatNamesNobodyIsWithoutOwner();
    void tomorrowIsNotInTomorrow();
    void pointsOfTwoChecklistsStandApart();
    void aTestedFallbackIsNoFinding();
    void aCaptiveSaysWhatHoldsIt();
    void thresholdsAreTheOrganisations();
    void otherCurrenciesHaveNoWeight();
    void nothingOfOursMeansNoFiguresAndNoDates();
    void theSameTwice();
};

void OverviewTest::figuresAreThoseOfTheMeasures()
{
    const Lens lens = usual();
    const Overview overview = overviewOf(sample(), lens);
    QCOMPARE(overview.figures.size(), size_t(kKeyMeasureCount));
    const SpendConcentrations spread = spendConcentrations(sample(), lens);
    QCOMPARE(*figure(overview, KeyMeasure::AnnualSpend).value,
             spread.currencies.front().total.units());
    double direct = 0;
    for (const UltimateShare &share : spread.currencies.front().ultimate)
        direct = share.party.isNull() ? direct : std::max(direct, share.direct);
    const OverviewFigure &parent = figure(overview, KeyMeasure::LargestParent);
    QCOMPARE(*parent.value, direct);
    QVERIFY(*parent.second >= *parent.value && *parent.second <= 1 + 1e-9);
    const OverviewFigure &exit = figure(overview, KeyMeasure::CheapestExit);
    QVERIFY(exit.value && exit.second && *exit.value > 0 && *exit.value < *exit.second);
    const OverviewFigure &notice = figure(overview, KeyMeasure::NextNotice);
    QCOMPARE(*notice.value, 12.0); // 2 December
    QCOMPARE(notice.link.rows.front(), (RowRef{TableId::Contract, u"aws-agreement"_s}));
    double shortfall = 0;
    for (const TimelineEvent &event : timelineEvents(sample(), lens).events) {
        if (event.kind == TimelineKind::CommitmentYear && event.status == TimelineStatus::Current
            && event.burnDown)
            shortfall += event.burnDown->shortfall.value_or(0);
    }
    QVERIFY(shortfall > 0);
    QVERIFY(std::abs(*figure(overview, KeyMeasure::Shortfall).value - shortfall) < 1e-6);
    for (const OverviewFigure &each : overview.figures)
        QVERIFY2(!each.why.isEmpty() && !each.note.isEmpty(),
                 qPrintable(keyMeasureText(each.kind)));
}

void OverviewTest::unknownIsNeverZero()
{
    const Overview overview = overviewOf({}, usual());
    for (const OverviewFigure &each : overview.figures) {
        QVERIFY2(!each.value, qPrintable(keyMeasureText(each.kind)));
        QVERIFY(!each.unknownBecause.isEmpty());
        QCOMPARE(figureParts(each).whole(), u"–"_s);
        QVERIFY(changeText(each).isEmpty());
    }
}

void OverviewTest::missingSpendMakesABound()
{
    const Workspace workspace =
        changed<Workload>("claims-assistant", [](Workload &row) { row.monthlySpend.reset(); });
    const Overview before = overviewOf(sample(), usual());
    const Overview after = overviewOf(workspace, usual());
    const OverviewFigure &spend = figure(after, KeyMeasure::AnnualSpend);
    QVERIFY(spend.isBound && figureParts(spend).whole().startsWith(u"≥"_s));
    QVERIFY(*spend.value < *figure(before, KeyMeasure::AnnualSpend).value);
}

void OverviewTest::unknownShortfallMakesABound()
{
    const OverviewFigure before = figure(overviewOf(sample(), usual()), KeyMeasure::Shortfall);
    QVERIFY(before.value && *before.value > 0);
    // Counted in euros: how far it is from its floor is not known in dollars.
    const Workspace workspace = changed<Commitment>("aws-edp", [](Commitment &row) {
        row.cost = Money{row.cost->minor, *Currency::fromCode(u"EUR"_s)};
        row.consumed.reset();
        row.shortfallForecast.reset();
    });
    const OverviewFigure after = figure(overviewOf(workspace, usual()), KeyMeasure::Shortfall);
    QVERIFY(after.value && *after.value < *before.value);
    QVERIFY(after.isBound && figureParts(after).whole().startsWith(u"≥"_s));
    QVERIFY2(after.why.contains(u"without a forecast"_s), qPrintable(after.why));
}

void OverviewTest::changesAreSinceTheLastSnapshot()
{
    const Overview overview = overviewOf(sample(), usual());
    QCOMPARE(overview.comparedWith, std::optional(QDate(2026, 10, 31)));
    const OverviewFigure &spend = figure(overview, KeyMeasure::AnnualSpend);
    QCOMPARE(*spend.before, 4286000.0);
    QCOMPARE(*spend.change(), *spend.value - 4286000.0);
    QCOMPARE(spend.series.size(), size_t(3)); // August, October, now
    QCOMPARE(spend.series.back().first, usual().asOf);
    QCOMPARE(spend.series.back().second, *spend.value);
    // What the snapshot says is not known is not zero either.
    const OverviewFigure &exit = figure(overview, KeyMeasure::CheapestExit);
    QVERIFY(!exit.before && exit.series.empty() && changeText(exit).isEmpty());
}

void OverviewTest::aPlanIsNotCompared()
{
    Lens lens = usual();
    lens.plan = {u"second-cloud"_s};
    const Overview overview = overviewOf(sample(), lens);
    QVERIFY(!overview.comparedWith);
    for (const OverviewFigure &each : overview.figures)
        QVERIFY(!each.before && each.series.empty());
}

void OverviewTest::aSnapshotOfNowShowsNoChange()
{
    const Lens lens = usual();
    const SwitchingModel model(sample(), lens);
    std::vector<ExposureFigure> kept =
        exposureFigures(exposureOf(sample(), model, lens), spendConcentrations(sample(), lens));
    for (const ExposureFigure &each : keptFigures(overviewOf(sample(), lens).figures))
        kept.push_back(each);
    const auto edit =
        takeSnapshot(kept, lens, u"Now"_s, QDateTime(lens.asOf, QTime(12, 0), Qt::UTC), {u"now"_s});
    QVERIFY(edit);
    Workspace workspace = sample();
    workspace.apply(*edit);
    for (const OverviewFigure &each : overviewOf(workspace, lens).figures) {
        if (each.kind == KeyMeasure::NextNotice)
            continue; // days pass by themselves
        QVERIFY2(each.before && *each.change() == 0, qPrintable(keyMeasureText(each.kind)));
        QCOMPARE(changeText(each), u"no change"_s);
    }
}

void OverviewTest::whatNobodySeesIsNoChange()
{
    OverviewFigure spend{.kind = KeyMeasure::AnnualSpend, .unit = u"USD"_s};
    QVERIFY(!spend.hasChanged()); // nothing is known
    spend.before = 4'000'000;
    spend.value = 4'000'100;
    QVERIFY(!spend.hasChanged());
    QCOMPARE(changeText(spend), u"no change"_s);
    spend.value = 4'010'000;
    QVERIFY(spend.hasChanged() && changeText(spend).contains(u"0.3"_s));
    OverviewFigure share{.kind = KeyMeasure::LargestParent, .unit = u"fraction"_s};
    share.before = 0.7;
    share.value = 0.7004;
    QVERIFY(!share.hasChanged());
    share.value = 0.701;
    QVERIFY(share.hasChanged());
    OverviewFigure none{.kind = KeyMeasure::AnnualSpend, .unit = u"USD"_s};
    none.before = 0;
    none.value = 5;
    QVERIFY(none.hasChanged());
}

void OverviewTest::bigNumbersAreShort_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const QString space(QChar(QChar::Nbsp));
    QTest::newRow("nothing") << u"USD"_s << 0.0 << u"$0"_s;
    QTest::newRow("hundreds") << u"USD"_s << 999.4 << u"$999"_s;
    QTest::newRow("a thousand") << u"USD"_s << 999.5 << u"$1.0"_s + space + u'k';
    QTest::newRow("thousands") << u"USD"_s << 283'400.0 << u"$283"_s + space + u'k';
    QTest::newRow("a million") << u"USD"_s << 999'500.0 << u"$1.00"_s + space + u'M';
    QTest::newRow("millions") << u"USD"_s << 4'514'000.0 << u"$4.51"_s + space + u'M';
    QTest::newRow("tens of millions") << u"USD"_s << 45'140'000.0 << u"$45.1"_s + space + u'M';
    QTest::newRow("a billion") << u"USD"_s << 1e9 << u"$1.00"_s + space + u'B';
    QTest::newRow("share") << u"fraction"_s << 0.714 << u"71"_s + space + u'%';
    QTest::newRow("one day") << u"days"_s << 1.0 << u"1"_s + space + u"day(s)"_s;
    QTest::newRow("days") << u"days"_s << 41.0 << u"41"_s + space + u"day(s)"_s;
}

void OverviewTest::bigNumbersAreShort()
{
    QFETCH(const QString, unit);
    QFETCH(const double, value);
    QFETCH(const QString, text);
    OverviewFigure figure;
    figure.unit = unit;
    figure.value = value;
    QCOMPARE(figureParts(figure).whole(), text);
}

void OverviewTest::theAgendaHoldsWhatIsDue()
{
    const Lens lens = usual();
    const Overview overview = overviewOf(sample(), lens);
    const Timeline timeline = timelineEvents(sample(), lens);
    int due = 0;
    for (const int index : timeline.deadlines)
        due += timeline.events[size_t(index)].daysLeft <= kAgendaDays;
    for (const int index : timeline.missed) // of a month that is not over
        due += timeline.events[size_t(index)].begins.last() >= lens.asOf;
    int held = 0;
    int before = 0;
    for (const AgendaItem &each : overview.agenda) {
        QVERIFY(each.daysLeft >= before && each.daysLeft <= kAgendaDays);
        QCOMPARE(each.daysLeft, std::max(0, int(lens.asOf.daysTo(each.on.first()))));
        before = each.daysLeft;
        // What only happens, or what we planned ourselves, is no deadline.
        const bool isPlanned = each.kind == TimelineKind::PlanMove;
        if (!isPlanned && each.kind != TimelineKind::Review && each.kind != TimelineKind::Listing)
            held += each.count;
    }
    QVERIFY(due > 10);
    QCOMPARE(held, due);
}

void OverviewTest::pointsOfOneDayStandTogether()
{
    const Overview overview = overviewOf(sample(), usual());
    const AgendaItem *points = item(overview, u"4 negotiation point(s) due"_s);
    QVERIFY(points);
    QCOMPARE(points->count, 4);
    QCOMPARE(points->on, PartialDate(QDate(2026, 12, 31)));
    const auto alone = std::ranges::count_if(overview.agenda, [](const AgendaItem &each) {
        return each.kind == TimelineKind::ChecklistItem;
    });
    QCOMPARE(alone, 1);
}

void OverviewTest::noticeSaysWhatHappensOtherwise()
{
    Contract contract;
    contract.termMonths = 24;
    QVERIFY(renewalText(contract).contains(u"not known"_s));
    contract.autoRenew = false;
    QCOMPARE(renewalText(contract), u"else it ends on its last day"_s);
    contract.autoRenew = true;
    QCOMPARE(renewalText(contract),
             u"else renews for 24 month(s), no cap on the price is entered"_s);
    contract.renewalTermMonths = 12;
    contract.renewalCap = 0.05;
    QCOMPARE(renewalText(contract), u"else renews for 12 month(s), price up to 5 % higher"_s);
    const Overview overview = overviewOf(sample(), usual());
    const AgendaItem *notice = item(overview, u"Notice: AWS enterprise agreement"_s);
    QVERIFY(notice && notice->isDecision);
    QCOMPARE(notice->stateText, u"undecided"_s);
    QCOMPARE(notice->owner, u"Procurement lead"_s);
    QVERIFY(notice->windowBegins.isValid() && notice->windowBegins < notice->on.first());
}

void OverviewTest::onlyTalksAboutThisDeadlineDecideIt_data()
{
    QTest::addColumn<QString>("decidedOn");
    QTest::addColumn<int>("renewalMonths");
    QTest::addColumn<bool>("isDecided");
    QTest::newRow("now") << u"2026-11-10"_s << 12 << true;
    QTest::newRow("before the last renewal") << u"2024-11-01"_s << 12 << false;
    QTest::newRow("before a short renewal") << u"2026-03-01"_s << 6 << false;
    QTest::newRow("in a short renewal") << u"2026-07-01"_s << 6 << true;
    QTest::newRow("not yet") << u"2026-11-25"_s << 12 << false;
    QTest::newRow("nobody knows when") << QString() << 12 << false;
}

void OverviewTest::onlyTalksAboutThisDeadlineDecideIt()
{
    QFETCH(const QString, decidedOn);
    QFETCH(const int, renewalMonths);
    QFETCH(const bool, isDecided);
    Workspace workspace = changed<Contract>(
        "aws-agreement", [&](Contract &row) { row.renewalTermMonths = renewalMonths; });
    Checklist checklist;
    checklist.id = {u"talks"_s};
    checklist.contract = {u"aws-agreement"_s};
    workspace.put(Row::of(checklist));
    TalksOutcome outcome;
    outcome.id = {u"talks.outcome"_s};
    outcome.checklist = checklist.id;
    outcome.decision = TalksDecision::Extended;
    if (!decidedOn.isEmpty())
        outcome.decidedOn = PartialDate(QDate::fromString(decidedOn, Qt::ISODate));
    workspace.put(Row::of(outcome));
    const Overview overview = overviewOf(workspace, usual());
    const AgendaItem *notice = item(overview, u"Notice: AWS enterprise agreement"_s);
    QVERIFY(notice);
    QCOMPARE(notice->isDecision, !isDecided);
    QCOMPARE(notice->stateText,
             isDecided ? labelOf(TalksDecision::Extended).toLower() : u"undecided"_s);
}

void OverviewTest::adoptedMovesAreOnTheAgenda()
{
    const QString plan = u"second-cloud"_s;
    Workspace workspace = changed<Plan>("second-cloud", [](Plan &row) {
        row.status = PlanStatus::Adopted;
        row.decidedOn = PartialDate(QDate(2026, 11, 15));
    });
    int moves = 0;
    for (Move move : sample().rows<Move>()) {
        if (move.plan.text != plan)
            continue;
        move.month = 2;
        workspace.put(Row::of(move));
        ++moves;
    }
    QVERIFY(moves > 0);
    const auto begun = [](const Overview &overview) {
        return std::ranges::count_if(overview.agenda, [](const AgendaItem &each) {
            return each.kind == TimelineKind::PlanMove
                   && each.on == PartialDate(QDate(2027, 1, 15));
        });
    };
    QCOMPARE(begun(overviewOf(workspace, usual())), moves);
    QCOMPARE(begun(overviewOf(sample(), usual())), 0);
}

void OverviewTest::theFindingCountsDecisions()
{
    QCOMPARE(agendaFinding({}), u"Next 180 day(s): nothing is due"_s);
    AgendaItem news;
    news.on = PartialDate(QDate(2026, 12, 1));
    QCOMPARE(agendaFinding({news}), u"Next 180 day(s): nothing to decide"_s);
    AgendaItem decision = news;
    decision.isDecision = true;
    QVERIFY(agendaFinding({news, decision}).contains(u"1 decision(s) by 1 Dec 2026"_s));
}

void OverviewTest::findingsAreRanked()
{
    const Overview overview = overviewOf(sample(), usual());
    QVERIFY(overview.findings.size() > 5);
    for (size_t i = 1; i < overview.findings.size(); ++i)
        QVERIFY(overview.findings[i - 1].rank <= overview.findings[i].rank);
    QVERIFY(findingsFinding(overview.findings).contains(u"today"_s));
    QCOMPARE(findingsFinding({}), u"Nothing needs care"_s);
}

void OverviewTest::everyLinkLeadsToARow()
{
    const Overview overview = overviewOf(sample(), usual());
    const auto areThere = [](const std::vector<RowRef> &rows) {
        return std::ranges::all_of(rows, [](const RowRef &row) { return sample().contains(row); });
    };
    for (const OverviewFigure &each : overview.figures)
        QVERIFY2(areThere(each.link.rows), qPrintable(keyMeasureText(each.kind)));
    for (const AgendaItem &each : overview.agenda)
        QVERIFY2(!each.link.rows.empty() && areThere(each.link.rows), qPrintable(each.title));
    for (const OverviewFinding &each : overview.findings) {
        QVERIFY2(areThere(each.link.rows), qPrintable(each.text));
        QVERIFY2(!each.link.rows.empty() || each.link.place == OverviewPlace::Exposure,
                 qPrintable(each.text));
        QVERIFY(!each.title.isEmpty() && !each.text.isEmpty() && !each.action.isEmpty());
    }
}

void OverviewTest::aDeadlineNeedsAnOwner()
{
    const auto unowned = [](const Overview &overview) {
        return std::ranges::count(overview.findings, u"Deadline without owner"_s,
                                  &OverviewFinding::title);
    };
    const auto before = unowned(overviewOf(sample(), usual()));
    const Workspace workspace =
        changed<Contract>("aws-agreement", [](Contract &row) { row.owner.clear(); });
    const Overview overview = overviewOf(workspace, usual());
    QCOMPARE(unowned(overview), before + 1);
    const auto found = findings(overview, CareKind::Deadline, "aws-agreement");
    QVERIFY(std::ranges::any_of(found, [](const OverviewFinding &each) {
        return each.title == u"Deadline without owner"_s && each.rank == CareRank::Today;
    }));
}

void OverviewTest::aMonthIsNotOverOnItsFirstDay()
{
    Workspace workspace = withPoints({{u"a"_s, u"a1"_s, u"Head of claims"_s}});
    ChecklistItem point = *workspace.find(Id<ChecklistItem>{u"a1"_s});
    point.dueOn = PartialDate::month(2026, 11);
    workspace.put(Row::of(point));
    const auto lines = [&](const QDate &day) {
        const Overview overview = overviewOf(workspace, lensOn(day));
        const auto found = findings(overview, CareKind::Deadline, "a1");
        const auto line = std::ranges::find(
            overview.agenda, RowRef(TableId::ChecklistItem, u"a1"_s), &AgendaItem::row);
        const bool isAhead = line != overview.agenda.end();
        return std::pair(found.size(), isAhead && line->daysLeft == 0);
    };
    QCOMPARE(lines(QDate(2026, 11, 20)), std::pair(size_t(0), true));
    QCOMPARE(lines(QDate(2026, 12, 1)), std::pair(size_t(1), false));
    const auto ended = [](const QDate &day) {
        const Workspace ends = changed<Model>(
            "nova-pro", [](Model &row) { row.retiresOn = PartialDate::month(2026, 12); });
        const auto found =
            findings(overviewOf(ends, lensOn(day)), CareKind::Retirement, "fraud-triage");
        return std::ranges::count(found, u"A model in use has ended"_s, &OverviewFinding::title);
    };
    QCOMPARE(ended(QDate(2026, 12, 10)), 0);
    QCOMPARE(ended(QDate(2027, 1, 1)), 1);
}

void OverviewTest::severalOwnersAreOwners()
{
    const Overview overview = overviewOf(withPoints({{u"a"_s, u"a1"_s, u"Head of claims"_s},
                                                     {u"a"_s, u"a2"_s, u"General counsel"_s}}),
                                         usual());
    const std::vector<AgendaItem> points = duePoints(overview);
    QCOMPARE(points.size(), size_t(1));
    QCOMPARE(points.front().count, 2);
    QCOMPARE(points.front().owner, u"Head of claims, General counsel"_s);
    QVERIFY(findings(overview, CareKind::Deadline, "a1").empty());
    QVERIFY(findings(overview, CareKind::Deadline, "a2").empty());
}

void OverviewTest::onlyWhatNamesNobodyIsWithoutOwner()
{
    const Overview overview = overviewOf(
        withPoints({{u"a"_s, u"a1"_s, u"Head of claims"_s}, {u"a"_s, u"a2"_s, {}}}), usual());
    QVERIFY(findings(overview, CareKind::Deadline, "a1").empty());
    const auto found = findings(overview, CareKind::Deadline, "a2");
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().title, u"Deadline without owner"_s);
}

void OverviewTest::tomorrowIsNotInTomorrow()
{
    const Overview overview = overviewOf(sample(), lensOn(QDate(2026, 12, 1)));
    const auto found = findings(overview, CareKind::Deadline, "aws-agreement");
    QVERIFY(std::ranges::any_of(
        found, [](const OverviewFinding &each) { return each.text.contains(u", tomorrow,"_s); }));
    for (const OverviewFinding &each : overview.findings)
        QVERIFY2(!each.text.contains(u"in tomorrow"_s), qPrintable(each.text));
}

void OverviewTest::pointsOfTwoChecklistsStandApart()
{
    const Overview overview = overviewOf(withPoints({{u"a"_s, u"a1"_s, u"Head of claims"_s},
                                                     {u"b"_s, u"b1"_s, u"Head of claims"_s}}),
                                         usual());
    QCOMPARE(duePoints(overview).size(), size_t(2));
}

void OverviewTest::aTestedFallbackIsNoFinding()
{
    const auto count = [](const Workspace &workspace) {
        return findings(overviewOf(workspace, usual()), CareKind::Fallback, "claims-assistant")
            .size();
    };
    const auto with = [](const std::optional<PartialDate> &tested) {
        return changed<Workload>("claims-assistant", [&](Workload &row) {
            row.criticality = Criticality::Critical;
            row.fallbackRoute = {u"vertex"_s};
            row.fallbackTestedOn = tested;
        });
    };
    QCOMPARE(count(with(PartialDate(QDate(2026, 11, 1)))), size_t(0));
    QCOMPARE(count(with({})), size_t(1));
    QCOMPARE(count(with(PartialDate(QDate(2024, 1, 1)))), size_t(1)); // too long ago
    QCOMPARE(count(with(PartialDate(QDate(2027, 1, 1)))), size_t(1)); // not yet
}

void OverviewTest::aCaptiveSaysWhatHoldsIt()
{
    const Workspace workspace = changed<Workload>(
        "claims-assistant", [](Workload &row) { row.permittedLabs = {{u"anthropic"_s}}; });
    const auto found =
        findings(overviewOf(workspace, usual()), CareKind::Captive, "claims-assistant");
    QCOMPARE(found.size(), size_t(1));
    QVERIFY2(found.front().text.contains(u"permitted"_s), qPrintable(found.front().text));
    QCOMPARE(found.front().link.place, OverviewPlace::Exposure);
}

void OverviewTest::thresholdsAreTheOrganisations()
{
    const auto above = [](double threshold) {
        Workspace workspace = sample();
        for (Organisation ours : sample().rows<Organisation>()) {
            ours.directThreshold = threshold;
            ours.indirectThreshold = threshold;
            workspace.put(Row::of(ours));
        }
        const Overview overview = overviewOf(workspace, usual());
        return std::ranges::count(overview.findings, CareKind::Threshold, &OverviewFinding::kind);
    };
    QCOMPARE(above(1.0), 0);
    QVERIFY(above(0.2) > above(0.6));
}

void OverviewTest::otherCurrenciesHaveNoWeight()
{
    const Currency yen = *Currency::fromCode(u"JPY");
    Workspace workspace = sample();
    for (Workload row : sample().rows<Workload>()) {
        if (row.monthlySpend)
            row.monthlySpend = Money::ofUnits(qint64(row.monthlySpend->units()), yen);
        workspace.put(Row::of(row));
    }
    const Overview overview = overviewOf(workspace, usual());
    QVERIFY(std::ranges::count(overview.findings, CareKind::Threshold, &OverviewFinding::kind) > 0);
    for (const OverviewFinding &each : overview.findings) {
        if (each.kind == CareKind::Threshold)
            QCOMPARE(each.weight, 0.0);
    }
}

void OverviewTest::nothingOfOursMeansNoFiguresAndNoDates()
{
    const Workspace market = *shippedWorkspace(StartContent::Market);
    const Overview overview = overviewOf(market, usual());
    for (const OverviewFigure &each : overview.figures)
        QVERIFY(!each.value);
    for (const AgendaItem &each : overview.agenda)
        QVERIFY2(each.contract.isNull(), qPrintable(each.title));
}

void OverviewTest::theSameTwice()
{
    QVERIFY(overviewOf(sample(), usual()) == overviewOf(sample(), usual()));
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
