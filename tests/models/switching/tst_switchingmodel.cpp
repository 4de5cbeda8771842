#include "app/shippedworkspace.h"
#include "models/assumptions/shippedassumptions.h"
#include "models/rows/commitment.h"
#include "models/rows/party.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

#include <QTest>

#include <cmath>
#include <set>
#include <thread>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

Id<Workload> claims()
{
    return {u"claims-assistant"_s};
}

Id<Route> route(const char *id)
{
    return {QString::fromUtf8(id)};
}

Place on(const char *id)
{
    return {.route = route(id), .lab = {}};
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 0.5;
}

double usdOf(const MoveAssessment &move, QStringView line)
{
    for (const CostLine &one : move.lines) {
        if (one.id == line)
            return one.usd;
    }
    return 0;
}

std::set<QString> lineIds(const MoveAssessment &move)
{
    std::set<QString> ids;
    for (const CostLine &line : move.lines)
        ids.insert(line.id);
    return ids;
}

Move moveOf(const Id<Workload> &workload, const Placement &to, int month = 0)
{
    Move move = asMoves({{workload, to}}).front();
    move.month = month;
    return move;
}

} // namespace

/// The switching model on the sample workspace: what a page may show of it.
class SwitchingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void followsTheWorkedExample();
    void stayingCostsNothing();
    void linesAddUpAndCanBeTraced();
    void everyPlaceHoldsItsWorkloads();
    void findsTheSameModelElsewhere();
    void routeCloudAndLabMovesDiffer();
    void aFloorMakesACheapMoveDear();
    void forecastsTheShortfallsOfTheSample();
    void namesWhatIsNotKnown();
    void neverMixesCurrencies();
    void aCreditIsNoRunCost();
    void aPlanOfOneMoveIsTheMove();
    void onboardingIsPaidOnceARoute();
    void movesOfTheLensPlanCountAsMade();
    void dataLeaveFreeOfChargeFrom2027();
    void aReservationIsWorthWaitingFor();
    void theReasonToWaitReachesTheBestMonth();
    void lockInAddsUp();
    void theRangeIsTheSameOnAnyThread();
    void aDearerAssumptionMakesItDearer();
    void knowsWhatOverridesTheShipped();
    void anUnknownWorkloadIsNothing();
    void sumsDoNotDependOnTheProcess();

private:
    MoveAssessment assess(const Placement &to) const { return m_model->assess(claims(), to); }

    Workspace m_sample;
    Workspace m_shipped; ///< the sample with the shipped assumptions
    std::unique_ptr<SwitchingModel> m_model;
};

void SwitchingModelTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
    m_shipped = m_sample;
    for (const Id<Assumption> &id : overriddenAssumptions(m_sample))
        m_shipped.put(Row::of(*shippedAssumption(m_sample, id)));
    m_model = std::make_unique<SwitchingModel>(m_sample, kAutumn);
}

void SwitchingModelTest::followsTheWorkedExample()
{
    const SwitchingModel model(m_shipped, kAutumn);
    const Placement today = placementOf(*m_shipped.find(claims()));

    Placement api = *model.placementIn(on("anthropic-api"), claims());
    QCOMPARE(api.host, today.host);
    QCOMPARE(api.agentFramework, today.agentFramework);
    const MoveAssessment direct = model.assess(claims(), api);
    QVERIFY2(isNear(direct.oneTime, 61'775), qPrintable(QString::number(direct.oneTime)));
    QCOMPARE(std::round(direct.hours), 316.0);

    const Placement vertex = *model.placementIn(on("vertex"), claims());
    QCOMPARE(vertex.agentFramework, AgentFramework::VertexAgentBuilder);
    QCOMPARE(vertex.apiProtocol, ApiProtocol::AnthropicMessages);
    const MoveAssessment cloud = model.assess(claims(), vertex);
    QVERIFY2(isNear(cloud.oneTime, 239'254), qPrintable(QString::number(cloud.oneTime)));
    QCOMPARE(std::round(cloud.hours), 1208.0);
    QVERIFY(isNear(usdOf(cloud, u"egress"), 396));
    QVERIFY(isNear(usdOf(cloud, u"parallel_run"), 50'040));
    QVERIFY(isNear(cloud.monthlyBefore, 33'360));
    QVERIFY(isNear(cloud.monthlyAfter, 33'360));
    QVERIFY(std::abs(cloud.time.total - 4.19) < 0.01);

    const Placement nova = *model.placementWith(route("bedrock"), {u"nova-pro"_s}, claims());
    const MoveAssessment lab = model.assess(claims(), nova);
    QVERIFY2(isNear(lab.oneTime, 133'968), qPrintable(QString::number(lab.oneTime)));
    QCOMPARE(std::round(lab.hours), 538.0);
}

void SwitchingModelTest::stayingCostsNothing()
{
    for (const Workload &workload : m_sample.rows<Workload>()) {
        const MoveAssessment stay = m_model->assess(workload.id, placementOf(workload));
        QCOMPARE(stay.oneTime, 0.0);
        QCOMPARE(stay.hours, 0.0);
        QCOMPARE(stay.allIn(), 0.0);
        QCOMPARE(stay.monthlyAfter, stay.monthlyBefore);
        QVERIFY(stay.lines.empty() && stay.gates.empty() && stay.commitments.empty());
        QVERIFY(stay.missing.isEmpty());
        QCOMPARE(stay.lockInAfter, stay.lockInBefore);
        QCOMPARE(m_model->bestMonth(workload.id, placementOf(workload)).best, 0);
        const CostRange range = m_model->range(workload.id, placementOf(workload), 100);
        QCOMPARE(range.p90, 0.0);
    }
}

void SwitchingModelTest::linesAddUpAndCanBeTraced()
{
    for (const Workload &workload : m_sample.rows<Workload>()) {
        for (const Place &place : m_model->placesByLab()) {
            const auto to = m_model->placementIn(place, workload.id);
            if (!to)
                continue;
            const MoveAssessment move = m_model->assess(workload.id, *to);
            double sum = 0;
            double hours = 0;
            for (const CostLine &line : move.lines) {
                QVERIFY(line.usd != 0);
                sum += line.usd;
                hours += line.hours;
                const Trace trace = m_model->trace(workload.id, *to, line.id);
                QCOMPARE(trace.result, line.usd);
                QVERIFY2(!trace.formula.isEmpty(), qPrintable(line.id));
                QVERIFY2(!trace.inputs.empty(), qPrintable(line.id));
                QVERIFY(costLineText(line.id) != line.id);
            }
            QCOMPARE(sum, move.oneTime);
            QCOMPARE(hours, move.hours);
            QCOMPARE(m_model->oneTimeCost(workload.id, *to), move.oneTime);
            QVERIFY(move.oneTime >= 0 && std::isfinite(move.oneTime));
            QVERIFY(std::isfinite(move.monthlyAfter) && std::isfinite(move.allIn()));
            for (const auto id : {kMonthlyBeforeLine, kMonthlyAfterLine})
                QVERIFY(!m_model->trace(workload.id, *to, id).formula.isEmpty());
        }
    }
}

void SwitchingModelTest::everyPlaceHoldsItsWorkloads()
{
    const std::vector<Place> places = m_model->places();
    QVERIFY(std::is_sorted(places.begin(), places.end()));
    for (const std::vector<Place> &columns : {places, m_model->placesByLab()}) {
        for (const Workload &workload : m_sample.rows<Workload>()) {
            int holders = 0;
            for (const Place &place : columns) {
                if (!m_model->contains(place, workload.id))
                    continue;
                ++holders;
                QCOMPARE(*m_model->placementIn(place, workload.id), placementOf(workload));
            }
            QCOMPARE(holders, 1);
        }
    }
}

void SwitchingModelTest::findsTheSameModelElsewhere()
{
    const Placement azure = *m_model->placementIn(on("foundry"), claims());
    QCOMPARE(azure.model, Id<Model>{u"claude-sonnet-5"_s});
    QCOMPARE(azure.agentFramework, AgentFramework::FoundryAgents);
    // No Sonnet 5 in the government cloud; of the two on offer the other Sonnet is nearer.
    const Placement government = *m_model->placementIn(on("bedrock-govcloud"), claims());
    QCOMPARE(government.model, Id<Model>{u"claude-sonnet-4-5"_s});
    // A lab's own service is not inside a cloud: data and agents stay where they are.
    const Placement lab = *m_model->placementIn(on("claude-platform-aws"), {u"contract-review"_s});
    QCOMPARE(lab.host, Id<Host>{u"azure"_s});
    QCOMPARE(lab.agentFramework, AgentFramework::Portable);
    const Place google{.route = route("vertex"), .lab = {u"google"_s}};
    const Placement other = *m_model->placementIn(google, claims());
    QCOMPARE(other.family, Id<ModelFamily>{u"gemini"_s});
    QCOMPARE(other.apiProtocol, ApiProtocol::Gemini);
}

void SwitchingModelTest::routeCloudAndLabMovesDiffer()
{
    const auto routeOnly = lineIds(assess(*m_model->placementIn(on("anthropic-api"), claims())));
    const auto cloud = lineIds(assess(*m_model->placementIn(on("vertex"), claims())));
    const auto lab =
        lineIds(assess(*m_model->placementWith(route("bedrock"), {u"nova-pro"_s}, claims())));
    QVERIFY(routeOnly != cloud && cloud != lab && lab != routeOnly);
    QVERIFY(cloud.contains(u"agent"_s) && cloud.contains(u"egress"_s));
    QVERIFY(!routeOnly.contains(u"agent"_s) && !routeOnly.contains(u"egress"_s));
    QVERIFY(!lab.contains(u"iam_policy"_s) && !lab.contains(u"api_call_site"_s));
}

/// The lab's own service is cheaper by price, and pays back its move: but the spend is then missing
/// from the yearly floor of the cloud agreement.
void SwitchingModelTest::aFloorMakesACheapMoveDear()
{
    const Id<Workload> assistant{u"code-assistant"_s};
    const Placement to = *m_model->placementIn(on("anthropic-api"), assistant);
    const MoveAssessment move = m_model->assess(assistant, to);
    const double saving = move.monthlyBefore - move.monthlyAfter;
    QVERIFY(saving > 0);
    QVERIFY(saving * 36 * 0.85 > move.oneTime);
    for (const Placement &other : m_model->alternatives(assistant)) {
        if (other.model == to.model)
            QVERIFY(m_model->assess(assistant, other).monthlyAfter >= move.monthlyAfter);
    }
    QVERIFY(move.stranded > 10 * saving);
    QVERIFY(!move.breakEvenMonth);
    QCOMPARE(move.allIn(), move.oneTime + move.stranded + move.lostTier);
    const CommitmentEffect &floor = move.commitments.back();
    QCOMPARE(floor.commitment, Id<Commitment>{u"aws-edp"_s});
    QVERIFY(floor.stranded > 0);
    for (const CommitmentYearEffect &year : floor.years) {
        QVERIFY(year.usageAfter < year.usageBefore);
        QVERIFY(year.shortfallAfter > year.shortfallBefore);
        QCOMPARE(year.shortfallAfter, year.floor - year.usageAfter);
    }
}

void SwitchingModelTest::forecastsTheShortfallsOfTheSample()
{
    const PlanAssessment nothing = m_model->assess(std::vector<Move>());
    QCOMPARE(nothing.allIn(), 0.0);
    QVERIFY(!nothing.breakEvenMonth);
    int seen = 0;
    for (const CommitmentEffect &effect : nothing.commitments) {
        double shortfall = 0;
        for (const CommitmentYearEffect &year : effect.years) {
            QCOMPARE(year.shortfallAfter, year.shortfallBefore);
            shortfall += year.shortfallBefore;
        }
        const Commitment &commitment = *m_sample.find(effect.commitment);
        QVERIFY2(std::abs(shortfall - commitment.shortfallForecast->units()) < 10'000,
                 qPrintable(commitment.name + u' ' + QString::number(shortfall)));
        ++seen;
    }
    QCOMPARE(seen, 4); // reserved throughput is no commitment on spend
}

void SwitchingModelTest::namesWhatIsNotKnown()
{
    const Id<Workload> notes{u"underwriting-notes"_s};
    const Placement to = *m_model->placementIn(on("vertex"), notes);
    const MoveAssessment move = m_model->assess(notes, to);
    QVERIFY(move.missing.contains(u"Eval cases"_s));
    QVERIFY(!move.missing.contains(u"Prompts"_s));
    // What the move does not need is not asked for.
    Placement framework = move.from;
    framework.agentFramework = AgentFramework::Portable;
    QVERIFY(!m_model->assess(notes, framework).missing.contains(u"Eval cases"_s));

    Workspace known = m_sample;
    Workload row = *m_sample.find(notes);
    row.evalCases = 500;
    known.put(Row::of(row));
    QVERIFY(SwitchingModel(known, kAutumn).oneTimeCost(notes, to) > move.oneTime);

    // Nothing is known of this one: it still has an answer, and says that it is a lower bound.
    const Id<Workload> trial{u"voice-bot-trial"_s};
    const MoveAssessment unknown =
        m_model->assess(trial, *m_model->placementIn(on("vertex"), trial));
    QVERIFY(unknown.missing.contains(u"Monthly spend"_s));
    QVERIFY(unknown.missing.contains(u"Prompts"_s));
    QVERIFY(!unknown.isBeforeKnown && !unknown.isAfterKnown);
    QVERIFY(!unknown.breakEvenMonth);
}

void SwitchingModelTest::neverMixesCurrencies()
{
    Workspace workspace = m_sample;
    Workload row = *m_sample.find(claims());
    row.monthlySpend = Money::ofUnits(30'000, *Currency::fromCode(u"EUR"));
    row.inputTokensM.reset();
    row.outputTokensM.reset();
    workspace.put(Row::of(row));
    const SwitchingModel model(workspace, kAutumn);
    QCOMPARE(model.monthlySpend(claims()), 0.0);
    const MoveAssessment move = model.assess(claims(), *model.placementIn(on("vertex"), claims()));
    QVERIFY(move.missing.contains(u"Rate of EUR in US dollars"_s));
    QVERIFY(!move.isBeforeKnown && !move.breakEvenMonth);
}

void SwitchingModelTest::aCreditIsNoRunCost()
{
    Workspace workspace = m_sample;
    Workload row = *m_sample.find(claims());
    row.monthlySpend = Money::ofUnits(-500, Currency::usd());
    workspace.put(Row::of(row));
    const SwitchingModel model(workspace, kAutumn);
    const MoveAssessment move = model.assess(claims(), *model.placementIn(on("vertex"), claims()));
    QVERIFY(!model.isSpendKnown(claims()));
    QVERIFY(!move.isBeforeKnown && move.isAfterKnown);
    QVERIFY(move.oneTime > 0);
    QVERIFY(!move.breakEvenMonth);
}

void SwitchingModelTest::aPlanOfOneMoveIsTheMove()
{
    for (const Place &place : m_model->places()) {
        const auto to = m_model->placementIn(place, claims());
        if (!to)
            continue;
        const MoveAssessment move = assess(*to);
        const PlanAssessment plan = m_model->assess(std::vector<Move>{moveOf(claims(), *to)});
        QCOMPARE(plan.moves.size(), size_t(1));
        QCOMPARE(plan.moves.front(), move);
        QCOMPARE(plan.oneTime, move.oneTime);
        QCOMPARE(plan.stranded, move.stranded);
        QCOMPARE(plan.lostTier, move.lostTier);
        QCOMPARE(plan.finishMonth, move.time.total);
        QCOMPARE(plan.breakEvenMonth, move.breakEvenMonth);
        QCOMPARE(m_model->range(std::vector<Move>{moveOf(claims(), *to)}, 500),
                 m_model->range(claims(), *to, 500));
    }
}

void SwitchingModelTest::onboardingIsPaidOnceARoute()
{
    const Id<Workload> letters{u"claims-letters"_s};
    const Placement first = *m_model->placementIn(on("mistral-api"), claims());
    const Placement second = *m_model->placementIn(on("mistral-api"), letters);
    const double alone = usdOf(assess(first), QString(kOnboardingLine));
    QVERIFY(alone > 0);
    const PlanAssessment plan = m_model->assess({moveOf(claims(), first), moveOf(letters, second)});
    double split = 0;
    for (const MoveAssessment &move : plan.moves)
        split += usdOf(move, QString(kOnboardingLine));
    QCOMPARE(split, alone);
    QCOMPARE(plan.lines.back().id, QString(kOnboardingLine));
    QCOMPARE(plan.lines.back().usd, alone);
    QVERIFY(plan.oneTime < assess(first).oneTime + m_model->assess(letters, second).oneTime);
    double sum = 0;
    for (const CostLine &line : plan.lines)
        sum += line.usd;
    QVERIFY(isNear(sum, plan.oneTime));
    // The order of the moves does not matter.
    QCOMPARE(m_model->assess({moveOf(letters, second), moveOf(claims(), first)}), plan);
}

void SwitchingModelTest::movesOfTheLensPlanCountAsMade()
{
    Lens planned = kAutumn;
    planned.plan = {u"second-cloud"_s};
    const SwitchingModel model(m_sample, planned);
    QCOMPARE(model.placeOf(claims()).route, route("vertex"));
    QCOMPARE(m_model->placeOf(claims()).route, route("bedrock"));
    QCOMPARE(model.assess(planned.plan), m_model->assess(planned.plan));
    // The floor is breached further, so that what leaves next is missing in full all the same.
    const Id<Workload> support{u"support-chat"_s};
    const Placement to = *m_model->placementIn(on("vertex"), support);
    QVERIFY(model.assess(support, to).commitments.front().years.back().usageBefore
            < m_model->assess(support, to).commitments.front().years.back().usageBefore);
}

void SwitchingModelTest::dataLeaveFreeOfChargeFrom2027()
{
    const Placement to = *m_model->placementIn(on("vertex"), claims());
    QVERIFY(usdOf(m_model->assess(moveOf(claims(), to, 1)), u"egress") > 0);
    const MoveAssessment later = m_model->assess(moveOf(claims(), to, 2));
    QCOMPARE(usdOf(later, u"egress"), 0.0);
    for (const CostLine &line : later.lines)
        QCOMPARE(line.usd, usdOf(assess(to), line.id));
}

void SwitchingModelTest::theReasonToWaitReachesTheBestMonth()
{
    int waits = 0;
    for (const Workload &workload : m_sample.rows<Workload>()) {
        const auto to = m_model->placementIn(on("vertex"), workload.id);
        if (!to)
            continue;
        const BestMonth best = m_model->bestMonth(workload.id, *to);
        if (best.best == 0)
            continue;
        ++waits;
        const QString year = QString::number(kAutumn.asOf.addMonths(best.best).year());
        QVERIFY2(best.reason.contains(year), qPrintable(workload.name + u": "_s + best.reason));
    }
    QVERIFY(waits > 2);
}

void SwitchingModelTest::aReservationIsWorthWaitingFor()
{
    const Id<Workload> triage{u"fraud-triage"_s};
    const Placement to = *m_model->placementIn(on("vertex"), triage);
    const BestMonth best = m_model->bestMonth(triage, to);
    QCOMPARE(best.values.size(), size_t(36));
    QCOMPARE(best.saving, best.values.front() - best.values[size_t(best.best)]);
    QVERIFY(best.saving >= 0);
    QVERIFY(best.reason.isEmpty() == (best.best == 0));
    const double now = usdOf(m_model->assess(triage, to), u"stranded_reservation");
    const double later = usdOf(m_model->assess(moveOf(triage, to, 4)), u"stranded_reservation");
    QVERIFY(isNear(now, 33'600 * 4.3));
    QVERIFY(isNear(later, 33'600 * 0.3));
}

void SwitchingModelTest::lockInAddsUp()
{
    for (const Workload &workload : m_sample.rows<Workload>()) {
        const LockIn lockIn = m_model->lockIn(workload.id);
        double largest = 0;
        for (const Exit &exit : lockIn.exits) {
            QVERIFY(exit.index >= 0 && exit.index <= 100);
            largest = std::max(largest, exit.index);
            QCOMPARE(exit.months.has_value(), !exit.captive);
            double parts = 0;
            for (const double part : exit.indexByType)
                parts += part;
            QVERIFY(std::abs(parts - (exit.captive ? 0 : exit.index)) < 1e-9);
        }
        QCOMPARE(lockIn.headline, largest);
        QCOMPARE(lockIn.exits[size_t(lockIn.headlineRole)].index, largest);
    }
    for (const Workload &workload : m_sample.rows<Workload>()) {
        for (const Placement &way : m_model->alternatives(workload.id))
            QVERIFY(way.route != route("bedrock-govcloud"));
    }
    const LockIn claimsLockIn = m_model->lockIn(claims());
    for (const ExitRole role : {ExitRole::RouteOperator, ExitRole::HostOperator})
        QCOMPARE(claimsLockIn.exits[size_t(role)].alternative.family, Id<ModelFamily>{u"claude"_s});
    QVERIFY(claimsLockIn.exits[size_t(ExitRole::HostOperator)].cost
            > claimsLockIn.exits[size_t(ExitRole::RouteOperator)].cost);
}

void SwitchingModelTest::theRangeIsTheSameOnAnyThread()
{
    const Placement to = *m_model->placementIn(on("vertex"), claims());
    const CostRange here = m_model->range(claims(), to, 10'000);
    QCOMPARE(here.iterations, 10'000);
    QVERIFY(here.p10 < here.p50 && here.p50 < here.p90);
    QVERIFY(here.p90Low <= here.p90 && here.p90 <= here.p90High);
    const SwitchingModel fresh(m_sample, kAutumn);
    CostRange first;
    CostRange second;
    LockIn firstLockIn;
    LockIn secondLockIn;
    {
        std::jthread one([&] {
            first = fresh.range(claims(), to, 10'000);
            firstLockIn = fresh.lockIn(claims());
        });
        std::jthread two([&] {
            second = fresh.range(claims(), to, 10'000);
            secondLockIn = fresh.lockIn(claims());
        });
    }
    QCOMPARE(first, here);
    QCOMPARE(second, here);
    QCOMPARE(firstLockIn, m_model->lockIn(claims()));
    QCOMPARE(secondLockIn, firstLockIn);
}

void SwitchingModelTest::aDearerAssumptionMakesItDearer()
{
    const Placement to = *m_model->placementIn(on("vertex"), claims());
    for (const char *id : {"rate", "hours.agent", "overhead", "parallel_months"}) {
        Workspace workspace = m_sample;
        Assumption row = *m_sample.find(Id<Assumption>{QString::fromUtf8(id)});
        row.likely = *row.likely * 2;
        row.high = row.likely;
        workspace.put(Row::of(row));
        QVERIFY2(SwitchingModel(workspace, kAutumn).oneTimeCost(claims(), to)
                     > m_model->oneTimeCost(claims(), to),
                 id);
    }
}

void SwitchingModelTest::knowsWhatOverridesTheShipped()
{
    const std::vector<Id<Assumption>> measured{
        {u"hours.eval_case"_s}, {u"hours.prompt"_s}, {u"parallel_months"_s}, {u"rate"_s}};
    QCOMPARE(overriddenAssumptions(m_sample), measured);
    QCOMPARE(shippedAssumption(m_sample, {u"rate"_s})->likely, 130.0);
    QVERIFY(!shippedAssumption(m_sample, {u"nobody knows"_s}));
    QVERIFY(overriddenAssumptions(m_shipped).empty());
    // A remark is no other figure.
    Workspace noted = m_shipped;
    Assumption row = *m_shipped.find(Id<Assumption>{u"rate"_s});
    row.notes = u"Looks right."_s;
    noted.put(Row::of(row));
    QVERIFY(overriddenAssumptions(noted).empty());
}

void SwitchingModelTest::anUnknownWorkloadIsNothing()
{
    const Id<Workload> nobody{u"nobody"_s};
    QVERIFY(!m_model->placementIn(on("vertex"), nobody));
    QCOMPARE(m_model->assess(nobody, {}), MoveAssessment());
    QCOMPARE(m_model->oneTimeCost(nobody, {}), 0.0);
    QCOMPARE(m_model->monthlySpend(nobody), 0.0);
    QVERIFY(!m_model->contains(on("vertex"), nobody));
    const SwitchingModel empty(Workspace(), kAutumn);
    QVERIFY(empty.places().empty());
    QCOMPARE(empty.assess(std::vector<Move>()).oneTime, 0.0);
}

/// Each process has its own order in hash tables; sums of doubles depend on the order.
void SwitchingModelTest::sumsDoNotDependOnTheProcess()
{
    Workspace workspace = m_sample;
    const Workload first = *m_sample.find(claims());
    for (int i = 0; i < 200; ++i) {
        Workload workload = first;
        workload.id = {u"copy-%1"_s.arg(i)};
        workload.monthlySpend = Money{i * i * 7919 + 1, Currency::usd()};
        workspace.put(Row::of(workload));
    }
    const auto sum = [&] {
        return SwitchingModel(workspace, kAutumn).assess(std::vector<Move>()).monthlyBefore;
    };
    QHashSeed::setDeterministicGlobalSeed();
    const double expected = sum();
    QHashSeed::resetRandomGlobalSeed();
    for (int i = 0; i < 5; ++i)
        QVERIFY(sum() == expected); // to the last bit
}

QTEST_GUILESS_MAIN(SwitchingModelTest)
#include "tst_switchingmodel.moc"
