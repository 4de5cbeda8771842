#include "app/shippedworkspace.h"
#include "models/rows/contract.h"
#include "models/rows/offering.h"
#include "models/stress/scenarioworkspace.h"
#include "models/stress/stressstudy.h"
#include "models/stress/usualshock.h"
#include "models/switching/finance.h"
#include "tests/support/workedexample.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};
constexpr double kCent = 0.01;

Shock shockOf(ShockKind kind, const QString &party)
{
    return {.id = {u"shock"_s}, .kind = kind, .party = {party}};
}

const StressedWorkload *find(const StressResult &result, const QString &workload)
{
    const auto at =
        std::ranges::find(result.workloads, Id<Workload>{workload}, &StressedWorkload::workload);
    return at == result.workloads.end() ? nullptr : &*at;
}

} // namespace

/// What the answers of all workloads come to, and what holds of any scenario (quant.md 17).
class StressStudyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingCostsNothing();
    void sumsAreThoseOfTheWorkloads();
    void theLossNeverFallsWithTheSize_data();
    void theLossNeverFallsWithTheSize();
    void noAnswerIsDearerThanStaying();
    void theOrderOfShocksDoesNotMatter();
    void aSecondShockNeverHelps();
    void exitsLeadAwayFromTheRise();
    void theAnswerIsThePlanOfTheMoves();
    void aCapIsToldWithItsContract();
    void timeToActIsTheNoticeLessTheExit();
    void oneModelAnswersAsManyTimes();
    void layingOverRaisesWhatRises();
    void layingOverEndsWhatIsLost();
    void whatHasEndedIsNotWokenByTheLoss();
    void aScenarioIsTheSameOnEveryDay();
    void layingOverNothingChangesNothing();
    void theMainTargetTakesMostOfTheSpend();
    void theUsualShockStrikesTheLargestLab();

private:
    Workspace m_sample;
    std::optional<StressModel> m_model;
};

void StressStudyTest::initTestCase()
{
    const auto sample = shippedWorkspace(StartContent::Sample);
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *sample;
    m_model.emplace(m_sample, kAutumn);
}

void StressStudyTest::nothingCostsNothing()
{
    const StressStudy study = stressStudy(*m_model, std::vector<Shock>());
    QCOMPARE(study.result.loss, 0.0);
    QCOMPARE(study.yearlyRise, 0.0);
    QCOMPARE(study.reached, 0);
    QVERIFY(study.contracts.empty());
    QVERIFY(study.exits.moves.empty());
    QVERIFY(!study.monthsToAct);
}

void StressStudyTest::sumsAreThoseOfTheWorkloads()
{
    for (const Scenario &scenario : m_sample.rows<Scenario>()) {
        const StressStudy study = stressStudy(*m_model, m_model->shocksOf(scenario.id));
        double rise = 0;
        double loss = 0;
        int reached = 0;
        for (const StressedContract &each : study.contracts) {
            rise += each.yearlyRise;
            loss += each.loss;
            reached += each.workloads;
        }
        QVERIFY(std::abs(rise - study.yearlyRise) < kCent);
        QVERIFY(std::abs(loss - study.result.loss) < kCent);
        QCOMPARE(reached, study.reached);
    }
}

void StressStudyTest::theLossNeverFallsWithTheSize_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("price rise") << int(ShockKind::PriceRise);
    QTest::newRow("capacity") << int(ShockKind::CapacityShortfall);
    QTest::newRow("currency") << int(ShockKind::Currency);
}

void StressStudyTest::theLossNeverFallsWithTheSize()
{
    QFETCH(int, kind);
    for (const QString &party : {u"anthropic"_s, u"amazon"_s, u"google"_s}) {
        double before = 0;
        for (const double size : {0.0, 0.05, 0.2, 0.5, 1.0}) {
            Shock shock = shockOf(ShockKind(kind), party);
            shock.severity = size;
            const StressResult result = m_model->test({shock});
            QVERIFY(result.loss >= before - kCent);
            before = result.loss;
            if (size == 0)
                QVERIFY(std::abs(result.loss) < kCent);
            for (const StressedWorkload &each : result.workloads)
                QVERIFY(!each.loss || *each.loss >= -kCent);
        }
    }
}

void StressStudyTest::noAnswerIsDearerThanStaying()
{
    const double rate = m_model->switching().discountRate();
    const int horizon = m_model->switching().horizonMonths();
    for (const double size : {0.1, 0.5, 2.0}) {
        Shock shock = shockOf(ShockKind::PriceRise, u"anthropic"_s);
        shock.severity = size;
        for (const StressedWorkload &each : m_model->test({shock}).workloads) {
            if (each.shocks.empty() || !each.loss)
                continue;
            const double stay = *each.monthly * each.priceRise
                                * (annuityFactor(rate, horizon)
                                   - annuityFactor(rate, std::min(each.noticeMonths, horizon)));
            QVERIFY2(*each.loss <= stay + kCent, qPrintable(each.workload.text));
        }
    }
}

void StressStudyTest::theOrderOfShocksDoesNotMatter()
{
    for (const Scenario &scenario : m_sample.rows<Scenario>()) {
        std::vector<Shock> shocks = m_model->shocksOf(scenario.id);
        const StressStudy forwards = stressStudy(*m_model, shocks);
        std::ranges::reverse(shocks);
        QVERIFY(stressStudy(*m_model, shocks) == forwards);
    }
}

void StressStudyTest::aSecondShockNeverHelps()
{
    Shock rise = shockOf(ShockKind::PriceRise, u"anthropic"_s);
    rise.severity = 0.2;
    Shock currency{.id = {u"dollar"_s}, .kind = ShockKind::Currency, .severity = 0.1};
    const double alone = m_model->test({rise}).loss;
    QVERIFY(m_model->test({rise, currency}).loss >= alone - kCent);
}

void StressStudyTest::exitsLeadAwayFromTheRise()
{
    Shock rise = shockOf(ShockKind::PriceRise, u"anthropic"_s);
    rise.severity = 0.2;
    const StressStudy study = stressStudy(*m_model, {rise});
    QVERIFY(!study.exits.moves.empty());
    int free = 0;
    for (const StressedWorkload &each : study.result.workloads) {
        if (each.shocks.empty() || !each.cheapestExit)
            continue;
        const auto &ways = m_model->waysOf(each.workload);
        const auto isFree = [&](const WayAway &way) {
            return m_model->effectOn({rise}, way.to).priceRise == 0;
        };
        const bool isExitFree = isFree(*each.cheapestExit);
        free += isExitFree ? 1 : 0;
        const bool keepsFamily = std::ranges::any_of(ways, [&](const WayAway &way) {
            return way.to.family == m_sample.find(each.workload)->family && isFree(way);
        });
        QVERIFY2(isExitFree || !keepsFamily, qPrintable(each.workload.text));
    }
    QVERIFY(free > 0);
}

void StressStudyTest::theAnswerIsThePlanOfTheMoves()
{
    Shock failure = shockOf(ShockKind::VendorFailure, u"coreweave"_s);
    failure.noticeMonths = 1;
    const StressStudy study = stressStudy(*m_model, {failure});
    std::vector<Id<Workload>> moved;
    for (const StressedWorkload &each : study.result.workloads) {
        if (each.response == StressResponse::Move)
            moved.push_back(each.workload);
    }
    std::vector<Id<Workload>> planned;
    for (const WorkloadMove &move : study.response.moves)
        planned.push_back(move.workload);
    QCOMPARE(int(planned.size()), study.result.moves);
    QVERIFY(planned == moved);
    QCOMPARE(study.response.assessment.moves.size(), planned.size());
}

void StressStudyTest::aCapIsToldWithItsContract()
{
    Workspace workspace = m_sample;
    Contract contract = *workspace.find(Id<Contract>{u"anthropic-enterprise"_s});
    contract.renewalCap = 0.03;
    workspace.put(Row::of(contract));
    Shock rise = shockOf(ShockKind::PriceRise, u"anthropic"_s);
    rise.severity = 0.2;
    rise.noticeMonths = 12; // after the renewal
    const StressStudy study = stressStudy(StressModel(workspace, kAutumn), {rise});
    const auto told = std::ranges::find(study.contracts, contract.id, &StressedContract::contract);
    QVERIFY(told != study.contracts.end());
    QCOMPARE(told->cap.value_or(0), 0.03);
    QVERIFY(std::abs(told->yearlyRise - 0.03 * told->yearly) < kCent);
    const StressedWorkload *letters = find(study.result, u"claims-letters"_s);
    QVERIFY(letters && letters->cap);
    QVERIFY(std::abs(letters->priceRise - 0.03) < 1e-9);
}

void StressStudyTest::timeToActIsTheNoticeLessTheExit()
{
    Shock failure = shockOf(ShockKind::VendorFailure, u"coreweave"_s);
    failure.noticeMonths = 6;
    const StressResult result = m_model->test({failure});
    const StressedWorkload *redaction = find(result, u"redaction"_s);
    QVERIFY(redaction);
    QVERIFY(redaction->cheapestExit);
    QVERIFY(std::abs(*redaction->monthsToAct() - (6 - redaction->cheapestExit->months)) < 1e-9);
    const StressedWorkload *beside = find(result, u"translation"_s);
    QVERIFY(beside && !beside->monthsToAct());
}

void StressStudyTest::oneModelAnswersAsManyTimes()
{
    for (const Scenario &scenario : m_sample.rows<Scenario>()) {
        QVERIFY(m_model->test(scenario.id) == StressModel(m_sample, kAutumn).test(scenario.id));
    }
}

void StressStudyTest::layingOverRaisesWhatRises()
{
    Workspace workspace = m_sample;
    const Scenario scenario{.id = {u"rise"_s}, .name = u"Rise"_s};
    Shock rise = shockOf(ShockKind::PriceRise, u"anthropic"_s);
    rise.scenario = scenario.id;
    rise.severity = 0.5;
    workspace.put(Row::of(scenario));
    workspace.put(Row::of(rise));
    const Workspace base = workspace;
    Lens lens = kAutumn;
    lens.scenario = scenario.id;
    const Workspace under = workspaceUnder(workspace, lens);
    QVERIFY(workspace == base);
    const Id<Workload> claims{u"claims-assistant"_s};
    QCOMPARE(under.find(claims)->monthlySpend->minor,
             qRound64(double(base.find(claims)->monthlySpend->minor) * 1.5));
    const Id<Workload> fraud{u"fraud-triage"_s};
    QVERIFY(*under.find(fraud) == *base.find(fraud));
    int dearer = 0;
    for (const Offering &row : base.rows<Offering>()) {
        if (!row.inputPrice)
            continue;
        const qint64 after = under.find(row.id)->inputPrice->nano;
        QVERIFY(after == row.inputPrice->nano
                || after == qRound64(double(row.inputPrice->nano) * 1.5));
        dearer += after > row.inputPrice->nano ? 1 : 0;
    }
    QVERIFY(dearer > 0);
}

void StressStudyTest::layingOverEndsWhatIsLost()
{
    Workspace workspace = m_sample;
    const Scenario scenario{.id = {u"failure"_s}, .name = u"Failure"_s};
    Shock failure = shockOf(ShockKind::VendorFailure, u"google"_s);
    failure.scenario = scenario.id;
    workspace.put(Row::of(scenario));
    workspace.put(Row::of(failure));
    Lens lens = kAutumn;
    lens.scenario = scenario.id;
    const Workspace under = workspaceUnder(workspace, lens);
    const SwitchingModel before(workspace, kAutumn);
    const SwitchingModel after(under, kAutumn);
    const Id<Workload> claims{u"claims-assistant"_s};
    const auto goesToVertex = [](const std::vector<Placement> &ways) {
        return std::ranges::any_of(
            ways, [](const Placement &way) { return way.route.text == u"vertex"; });
    };
    QVERIFY(goesToVertex(before.alternatives(claims)));
    QVERIFY(!goesToVertex(after.alternatives(claims)));
}

void StressStudyTest::whatHasEndedIsNotWokenByTheLoss()
{
    Workspace workspace = m_sample;
    Shock failure = shockOf(ShockKind::VendorFailure, u"google"_s);
    failure.scenario = {u"failure"_s};
    workspace.put(Row::of(Scenario{.id = failure.scenario, .name = u"Failure"_s}));
    workspace.put(Row::of(failure));
    QList<Id<Offering>> vertex;
    for (const Offering &row : m_sample.rows<Offering>()) {
        if (row.route.text == u"vertex")
            vertex += row.id;
    }
    QVERIFY(vertex.size() >= 2);
    const PartialDate longAgo(QDate(2025, 6, 30));
    Offering ended = *workspace.find(vertex[0]);
    ended.validTo = longAgo;
    workspace.put(Row::of(ended));
    Offering later = *workspace.find(vertex[1]);
    later.validTo = PartialDate(kAutumn.asOf.addYears(1));
    workspace.put(Row::of(later));
    Lens lens = kAutumn;
    lens.scenario = failure.scenario;
    const Workspace under = workspaceUnder(workspace, lens);
    QVERIFY(under.find(ended.id)->validTo == longAgo);
    QVERIFY(under.find(later.id)->validTo == PartialDate(kAutumn.asOf.addDays(-1)));
}

void StressStudyTest::aScenarioIsTheSameOnEveryDay()
{
    // Of then it is not known, or reads otherwise: neither is a change of anything we have.
    Lens lens = kAutumn;
    lens.scenario = {u"listing-price-rise"_s};
    const Workspace now = workspaceUnder(m_sample, lens);
    Workspace without = m_sample;
    Workspace other = m_sample;
    QVERIFY(m_model->shocksOf(lens.scenario).size() >= 2);
    for (Shock shock : m_model->shocksOf(lens.scenario)) {
        without.remove({TableId::Shock, shock.id.text});
        shock.severity = 0.9;
        other.put(Row::of(shock));
    }
    Shock dropped = shockOf(ShockKind::VendorFailure, u"amazon"_s);
    dropped.scenario = lens.scenario;
    other.put(Row::of(dropped));
    without.remove({TableId::Scenario, lens.scenario.text});
    QVERIFY(workspaceUnder(withScenarioOf(m_sample, without, lens.scenario), lens) == now);
    QVERIFY(workspaceUnder(withScenarioOf(m_sample, other, lens.scenario), lens) == now);
    QVERIFY(withScenarioOf(m_sample, without, {}) == without);
}

void StressStudyTest::layingOverNothingChangesNothing()
{
    QVERIFY(workspaceUnder(m_sample, kAutumn) == m_sample);
    Lens lens = kAutumn;
    lens.scenario = {u"there-is-none"_s};
    QVERIFY(workspaceUnder(m_sample, lens) == m_sample);
}

void StressStudyTest::theMainTargetTakesMostOfTheSpend()
{
    QVERIFY(mainTarget({}).isNull());
    StressPlan plan;
    const auto add = [&](const QString &route, double monthly) {
        MoveAssessment move;
        move.to.route.text = route;
        move.monthlyBefore = monthly;
        plan.assessment.moves.push_back(move);
    };
    add(u"c"_s, 0); // whose spend is not known
    QCOMPARE(mainTarget(plan).text, u"c"_s);
    add(u"b"_s, 40);
    add(u"a"_s, 30);
    add(u"a"_s, 20);
    QCOMPARE(mainTarget(plan).text, u"a"_s);
    add(u"b"_s, 10); // as much: the first by id
    QCOMPARE(mainTarget(plan).text, u"a"_s);
}

void StressStudyTest::theUsualShockStrikesTheLargestLab()
{
    QVERIFY(largestLab({}).isNull());
    const Id<Party> lab = largestLab(m_sample);
    QCOMPARE(lab.text, u"anthropic"_s);
    const auto usual = [&](ShockKind kind) {
        return usualShock(m_sample, {u"shock"_s}, {u"scenario"_s}, kind);
    };
    const Shock rise = usual(ShockKind::PriceRise);
    QCOMPARE(rise.party, lab);
    QCOMPARE(rise.scenario.text, u"scenario"_s);
    QVERIFY(!rise.severity); // as the assumption says
    const Shock currency = usual(ShockKind::Currency);
    QCOMPARE(currency.currency, u"USD"_s);
    QVERIFY(currency.party.isNull() && currency.severity);
    QVERIFY(usual(ShockKind::OpenWeightDisplacement).party.isNull()); // the whole market
}

QTEST_GUILESS_MAIN(StressStudyTest)
#include "tst_stressstudy.moc"
