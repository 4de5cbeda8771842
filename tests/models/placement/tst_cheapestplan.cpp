#include "models/placement/cheapestplan.h"
#include "tests/support/placement/instances.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace fairlead;
using namespace Qt::StringLiterals;

using Status = PlacementResult::Status;

namespace {

PlacementSearch cbcOnly()
{
    PlacementSearch search;
    search.seconds = 60;
    search.enumerateUpTo = 0;
    return search;
}

PlacementResult solved(const PlacementInstance &instance, const PlacementSearch &search = {})
{
    const auto result = findCheapestPlan(instance, search);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

/// All plans that the gates allow.
std::vector<PlanFigures> allPlans(const PlacementInstance &instance)
{
    std::vector<PlacementPlan> plans{{}};
    for (int w = 0; w < instance.workloadCount(); ++w) {
        std::vector<PlacementPlan> longer;
        for (const PlacementPlan &plan : plans) {
            for (int t = 0; t < instance.targetCount(); ++t) {
                if (!instance.option(w, t).allowed)
                    continue;
                longer.push_back(plan);
                longer.back().push_back(t);
            }
        }
        plans = longer;
    }
    std::vector<PlanFigures> figures;
    for (const PlacementPlan &plan : plans)
        figures.push_back(figuresOf(instance, plan));
    return figures;
}

QStringList targetIds(const PlacementInstance &instance, const PlacementPlan &plan)
{
    std::vector<std::pair<QString, QString>> ids;
    for (size_t w = 0; w < plan.size(); ++w)
        ids.push_back({instance.workloads[w].id, instance.targets[size_t(plan[w])]});
    std::sort(ids.begin(), ids.end());
    QStringList targets;
    for (const auto &[workload, target] : ids)
        targets.append(target);
    return targets;
}

/// The plan that quant.md section 13.3 asks for, the slow way.
std::optional<PlanFigures> expectedPlan(const PlacementInstance &instance,
                                        std::vector<PlanFigures> plans)
{
    double least = std::numeric_limits<double>::infinity();
    for (const PlanFigures &plan : plans)
        least = std::min(least, plan.cost);
    std::erase_if(plans, [&](const PlanFigures &plan) { return plan.cost > least + 0.005; });
    const auto preferred =
        std::min_element(plans.begin(), plans.end(), [&](const auto &left, const auto &right) {
            if (left.moves != right.moves)
                return left.moves < right.moves;
            return targetIds(instance, left.plan) < targetIds(instance, right.plan);
        });
    return preferred == plans.end() ? std::nullopt : std::optional(*preferred);
}

std::vector<PlanFigures> within(std::vector<PlanFigures> plans, double violation)
{
    std::erase_if(plans, [&](const PlanFigures &plan) { return plan.violation > violation; });
    return plans;
}

double leastViolation(const std::vector<PlanFigures> &plans)
{
    return std::min_element(
               plans.begin(), plans.end(),
               [](const auto &left, const auto &right) { return left.violation < right.violation; })
        ->violation;
}

/// Three workloads, two targets, everything equal but the ids.
PlacementInstance evenInstance()
{
    PlacementInstance instance;
    instance.targets = {u"zinc"_s, u"amber"_s};
    for (const auto &id : {u"c"_s, u"a"_s, u"b"_s}) {
        instance.workloads.push_back({.id = id, .weight = 1000, .current = 0});
        instance.options.push_back({.monthly = 1000});
        instance.options.push_back({.monthly = 1000});
    }
    return instance;
}

double costOrInfinity(const PlacementResult &result)
{
    return result.best ? result.best->cost : std::numeric_limits<double>::infinity();
}

} // namespace

class CheapestPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void enumerationFindsWhatALookAtEveryPlanFinds();
    void cbcFindsWhatEnumerationFinds();
    void cbcFindsThePlanThatComesNearest();
    void largePlansKeepToTheirLimits();
    void tighterLimitsNeverCostLess();
    void higherFloorsNeverCostLess();
    void newIdsChangeNoCost();
    void tiesGoToTheFewestMovesThenToTheIds_data();
    void tiesGoToTheFewestMovesThenToTheIds();
    void sharedCostsArePaidOnce();
    void carriedUsageCoversTheNextFloor();
    void termCommitmentsAreSettledOnce();
    void nothingToPlaceCostsNothing();
    void workloadsWithoutAnOptionAreNamed();
    void malformedInstancesAreRefused_data();
    void malformedInstancesAreRefused();
    void whyNotSaysTheExtraCost();
    void frontiersNeverRiseAsTheLimitLoosens();
    void frontiersOfUnknownLimitsAreRefused();
    void assignmentsAreSolvedBothWays();
};

void CheapestPlanTest::enumerationFindsWhatALookAtEveryPlanFinds()
{
    QRandomGenerator random(20261120);
    int infeasible = 0;
    for (int i = 0; i < 2000; ++i) {
        const InstanceShape shape{.workloads = int(random.bounded(1, 5)),
                                  .targets = int(random.bounded(1, 5)),
                                  .limits = int(random.bounded(4)),
                                  .commitments = int(random.bounded(3))};
        const PlacementInstance instance = randomInstance(random, shape);
        const auto plans = allPlans(instance);
        const auto feasible = within(plans, 0);
        const PlacementResult result = solved(instance);
        QCOMPARE(result.method, PlacementResult::Method::Enumeration);
        QCOMPARE(result.feasiblePlans, qint64(feasible.size()));
        QCOMPARE(result.best, expectedPlan(instance, feasible));
        if (result.best) {
            QVERIFY(isWithinLimits(instance, *result.best));
            QCOMPARE(result.gap().value_or(1) < 1e-9, true);
            continue;
        }
        ++infeasible;
        QCOMPARE(result.status, Status::Infeasible);
        const double violation = leastViolation(plans);
        QCOMPARE(result.nearest, expectedPlan(instance, within(plans, violation + 1e-7)));
    }
    QVERIFY(infeasible > 50); // otherwise the instances prove little
    QVERIFY(infeasible < 1500);
}

void CheapestPlanTest::cbcFindsWhatEnumerationFinds()
{
    QRandomGenerator random(29);
    for (int i = 0; i < 150; ++i) {
        const InstanceShape shape{.workloads = int(random.bounded(1, 7)),
                                  .targets = int(random.bounded(2, 6)),
                                  .limits = int(random.bounded(4)),
                                  .commitments = int(random.bounded(3)),
                                  .isTight = false};
        const PlacementInstance instance = randomInstance(random, shape);
        const PlacementResult expected = solved(instance);
        const PlacementResult result = solved(instance, cbcOnly());
        QCOMPARE(result.method, PlacementResult::Method::Cbc);
        QCOMPARE(result.status, expected.status);
        if (!expected.best)
            continue;
        QVERIFY(result.tiesSettled);
        QCOMPARE(result.best->plan, expected.best->plan);
        QCOMPARE(result.best->cost, expected.best->cost);
        QCOMPARE(result.secondBest.has_value(), expected.secondBest.has_value());
        if (expected.secondBest)
            QVERIFY(std::abs(*result.secondBest - *expected.secondBest) < 0.01);
    }
}

void CheapestPlanTest::cbcFindsThePlanThatComesNearest()
{
    QRandomGenerator random(27);
    for (int seen = 0; seen < 30;) {
        const PlacementInstance instance =
            randomInstance(random, {.workloads = 4, .targets = 4, .limits = 3});
        const PlacementResult expected = solved(instance);
        if (expected.best)
            continue;
        ++seen;
        const PlacementResult result = solved(instance, cbcOnly());
        QCOMPARE(result.status, Status::Infeasible);
        QVERIFY(result.nearestProven);
        QCOMPARE(result.nearest->plan, expected.nearest->plan);
    }
}

void CheapestPlanTest::largePlansKeepToTheirLimits()
{
    QRandomGenerator random(60);
    for (int i = 0; i < 3; ++i) {
        const PlacementInstance instance =
            randomInstance(random, {.workloads = 60, .targets = 8, .limits = 2, .isTight = false});
        const PlacementResult result = solved(instance);
        QCOMPARE(result.method, PlacementResult::Method::Cbc);
        if (!result.best) {
            QCOMPARE(result.status, Status::Infeasible);
            continue;
        }
        QVERIFY(isWithinLimits(instance, *result.best));
        QVERIFY(*result.bound <= result.best->cost);
        QCOMPARE(*result.best, figuresOf(instance, result.best->plan));
    }
}

void CheapestPlanTest::tighterLimitsNeverCostLess()
{
    QRandomGenerator random(30);
    for (int i = 0; i < 500; ++i) {
        PlacementInstance instance = randomInstance(random, {.workloads = 4, .targets = 3});
        double cost = 0;
        for (const double factor : {1.0, 0.8, 0.5, 0.2}) {
            PlacementInstance tighter = instance;
            for (PlacementLimit &limit : tighter.limits)
                limit.bound *= limit.sense == PlacementLimit::Sense::AtMost ? factor : 1 / factor;
            if (tighter.budget)
                *tighter.budget *= factor;
            const double now = costOrInfinity(solved(tighter));
            QVERIFY(now >= cost - 0.005);
            cost = now;
        }
    }
}

void CheapestPlanTest::higherFloorsNeverCostLess()
{
    QRandomGenerator random(31);
    for (int i = 0; i < 500; ++i) {
        PlacementInstance instance =
            randomInstance(random, {.workloads = 4, .targets = 3, .commitments = 2});
        double cost = costOrInfinity(solved(instance));
        for (int step = 0; step < 3; ++step) {
            for (CommittedYear &year : instance.commitments[size_t(step) % 2].years)
                year.floor += random.bounded(200000);
            const double now = costOrInfinity(solved(instance));
            QVERIFY(now >= cost - 0.005);
            cost = now;
        }
    }
}

void CheapestPlanTest::newIdsChangeNoCost()
{
    QRandomGenerator random(32);
    const QStringList hostile{u""_s,
                              u" "_s,
                              u"+ 5 x_0_0 >= 7"_s,
                              u"\n End\n"_s,
                              u"\\ comment"_s,
                              u"übermäßig 東京 \U0001F600"_s,
                              QString(5000, u'x'),
                              u"x_0_0"_s,
                              u"a\tb\r\nc"_s,
                              u"\u2028Subject To\u2029"_s};
    for (int i = 0; i < 20; ++i) {
        PlacementInstance instance =
            randomInstance(random, {.workloads = 5, .targets = 5, .isTight = false});
        const double cost = costOrInfinity(solved(instance));
        for (size_t w = 0; w < instance.workloads.size(); ++w)
            instance.workloads[w].id = hostile[qsizetype(w + size_t(i)) % hostile.size()];
        for (size_t t = 0; t < instance.targets.size(); ++t)
            instance.targets[t] = hostile[qsizetype(t + 3 + size_t(i)) % hostile.size()];
        for (size_t k = 0; k < instance.limits.size(); ++k)
            instance.limits[k].name = hostile[qsizetype(k + size_t(i)) % hostile.size()];
        for (const PlacementSearch &search : {PlacementSearch(), cbcOnly()}) {
            const PlacementResult result = solved(instance, search);
            if (std::isinf(cost))
                QVERIFY(!result.best);
            else
                QVERIFY(std::abs(result.best->cost - cost) < 0.01);
        }
    }
}

void CheapestPlanTest::tiesGoToTheFewestMovesThenToTheIds_data()
{
    QTest::addColumn<bool>("isCbc");
    QTest::newRow("enumeration") << false;
    QTest::newRow("cbc") << true;
}

void CheapestPlanTest::tiesGoToTheFewestMovesThenToTheIds()
{
    QFETCH(bool, isCbc);
    const PlacementSearch search = isCbc ? cbcOnly() : PlacementSearch();
    PlacementInstance instance = evenInstance();
    QCOMPARE(solved(instance, search).best->plan, (PlacementPlan{0, 0, 0}));

    // Two of three have to go: "a" and "b" come first by id, "c" stands first in the list.
    instance.limits.push_back(
        shareLimit(instance, u"zinc"_s, {1, 0}, PlacementLimit::Sense::AtMost, 0.4));
    const PlacementResult result = solved(instance, search);
    QCOMPARE(result.best->plan, (PlacementPlan{0, 1, 1}));
    QVERIFY(result.tiesSettled);

    // A saving below the tie of half a cent is no reason to move a third.
    instance.options[1].oneTime = -0.004;
    QCOMPARE(solved(instance, search).best->moves, 2);
    instance.options[1].oneTime = -0.04;
    QCOMPARE(solved(instance, search).best->plan[0], 1);
}

void CheapestPlanTest::sharedCostsArePaidOnce()
{
    PlacementInstance instance = evenInstance();
    instance.sharedCosts.push_back({u"onboarding"_s, 5000});
    for (size_t w = 0; w < 3; ++w) {
        instance.options[2 * w].monthly = 2000;
        instance.options[2 * w + 1].oneTime = 10;
        instance.options[2 * w + 1].sharedCosts = {0};
    }
    for (const PlacementSearch &search : {PlacementSearch(), cbcOnly()})
        QCOMPARE(solved(instance, search).best->oneTime, 5030);
    instance.budget = 5020;
    for (const PlacementSearch &search : {PlacementSearch(), cbcOnly()})
        QCOMPARE(solved(instance, search).best->moves, 2);
}

void CheapestPlanTest::carriedUsageCoversTheNextFloor()
{
    PlacementInstance instance = evenInstance();
    PlacementCommitment commitment{.name = u"edp"_s,
                                   .years = {{.floor = 10000, .due = 12},
                                             {.floor = 50000, .due = 24},
                                             {.floor = 40000, .due = 36}}};
    commitment.eligible.assign(instance.options.size(), 1);
    instance.commitments.push_back(commitment); // 36,000 a year are spent
    QCOMPARE(solved(instance).best->shortfalls.front(), (std::vector<double>{0, 14000, 4000}));
    instance.commitments.front().rollover = Rollover::Carried;
    for (const PlacementSearch &search : {PlacementSearch(), cbcOnly()})
        QCOMPARE(solved(instance, search).best->shortfalls.front(), (std::vector<double>{0, 0, 0}));
}

void CheapestPlanTest::termCommitmentsAreSettledOnce()
{
    PlacementInstance instance = evenInstance();
    PlacementCommitment commitment{
        .name = u"edp"_s,
        .years = {{.floor = 100000, .due = 12}, {.due = 24}, {.floor = 20000, .due = 36}},
        .settlement = PlacementCommitment::Settlement::Term};
    commitment.eligible.assign(instance.options.size(), 1);
    instance.commitments.push_back(commitment); // three times 36,000 are spent
    const auto best = solved(instance, cbcOnly()).best;
    QCOMPARE(best->shortfalls.front(), (std::vector<double>{0, 0, 12000}));
    QVERIFY(std::abs(best->shortfall - 12000 / std::pow(1.08, 3)) < 1e-6);
}

void CheapestPlanTest::nothingToPlaceCostsNothing()
{
    const PlacementResult result = solved({});
    QCOMPARE(result.status, Status::Proven);
    QCOMPARE(result.best->cost, 0);
    QCOMPARE(result.feasiblePlans, 1);
    QVERIFY(!result.secondBest);
}

void CheapestPlanTest::workloadsWithoutAnOptionAreNamed()
{
    PlacementInstance instance = evenInstance();
    instance.options[2].allowed = false;
    instance.options[3].allowed = false;
    for (const PlacementSearch &search : {PlacementSearch(), cbcOnly()}) {
        const PlacementResult result = solved(instance, search);
        QCOMPARE(result.status, Status::Stuck);
        QCOMPARE(result.stuck, std::vector<int>{1});
        QVERIFY(!result.best);
        QVERIFY(!result.nearest);
    }
}

void CheapestPlanTest::malformedInstancesAreRefused_data()
{
    QTest::addColumn<PlacementInstance>("instance");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char *name, auto change) {
        PlacementInstance instance = evenInstance();
        instance.limits.push_back(
            shareLimit(instance, u"zinc"_s, {1, 0}, PlacementLimit::Sense::AtMost, 0.4));
        change(instance);
        QTest::newRow(name) << instance;
    };
    row("cost that is no number", [&](auto &each) { each.options[0].oneTime = nan; });
    row("infinite run cost", [&](auto &each) { each.options[0].monthly = 1 / 0.0; });
    row("negative weight", [](auto &each) { each.workloads[0].weight = -1; });
    row("same id", [](auto &each) { each.workloads[0].id = each.workloads[1].id; });
    row("same target", [](auto &each) { each.targets[0] = each.targets[1]; });
    row("no such target", [](auto &each) { each.workloads[0].current = 2; });
    row("option missing", [](auto &each) { each.options.pop_back(); });
    row("no such shared cost", [](auto &each) { each.options[0].sharedCosts = {0}; });
    row("negative share", [](auto &each) { each.limits[0].bound = -1; });
    row("short limit", [](auto &each) { each.limits[0].use.pop_back(); });
    row("same limit", [](auto &each) { each.limits.push_back(each.limits[0]); });
    row("negative budget", [](auto &each) { each.budget = -1; });
    row("negative moves", [](auto &each) { each.maxMoves = -1; });
    row("negative rate", [](auto &each) { each.rate = -0.1; });
    row("endless horizon", [](auto &each) { each.horizon = 1 / 0.0; });
    row("short commitment", [](auto &each) { each.commitments.push_back({}); });
}

void CheapestPlanTest::malformedInstancesAreRefused()
{
    QFETCH(PlacementInstance, instance);
    const auto result = findCheapestPlan(instance, {});
    QVERIFY(!result);
    QVERIFY(!result.error().message.isEmpty());
}

void CheapestPlanTest::whyNotSaysTheExtraCost()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 10; ++i) {
        const PlacementInstance instance =
            randomInstance(random, {.workloads = 4, .targets = 3, .isTight = false});
        const PlacementResult result = solved(instance);
        if (!result.best)
            continue;
        QCOMPARE(result.whyNot.size(), instance.options.size() - instance.workloads.size());
        const auto asked = whyNotAll(instance, *result.best, cbcOnly());
        QVERIFY(asked);
        QCOMPARE(asked->size(), result.whyNot.size());
        for (size_t k = 0; k < asked->size(); ++k) {
            const WhyNot &expected = result.whyNot[k];
            QCOMPARE(asked->at(k).kind, expected.kind);
            QCOMPARE(asked->at(k).gate, expected.gate);
            QVERIFY(std::abs(asked->at(k).extraCost - expected.extraCost) < 0.02);
            QVERIFY(expected.extraCost > -0.01);
        }
    }
}

void CheapestPlanTest::frontiersNeverRiseAsTheLimitLoosens()
{
    QRandomGenerator random(13);
    const std::vector<double> shares{0.9, 0.1, 0.3, 0.5, 0.7, 0, 1};
    for (int i = 0; i < 100; ++i) {
        const PlacementInstance instance = randomInstance(random, {.workloads = 4, .targets = 4});
        const auto points = placementFrontier(instance, u"limit 0"_s, shares, {});
        QVERIFY(points);
        QCOMPARE(points->size(), shares.size());
        for (size_t k = 0; k < shares.size(); ++k) {
            PlacementInstance alone = instance;
            alone.limits[0].bound = shares[k] * alone.limits[0].whole;
            const auto best = solved(alone).best;
            QCOMPARE(points->at(k).cost.has_value(), best.has_value());
            if (best)
                QVERIFY(std::abs(*points->at(k).cost - best->cost) < 0.01);
            QVERIFY(points->at(k).proven);
        }
    }
}

void CheapestPlanTest::frontiersOfUnknownLimitsAreRefused()
{
    QVERIFY(!placementFrontier(evenInstance(), u"nobody"_s, {0.5}, {}));
}

void CheapestPlanTest::assignmentsAreSolvedBothWays()
{
    const std::vector<std::vector<double>> cost{{3, 8, 2}, {4, 1, 9}};
    const std::vector<std::vector<double>> weight{{2, 2, 2}, {1, 1, 1}};
    for (const PlacementSearch &search : {PlacementSearch(), cbcOnly()}) {
        const auto least = assignmentProblem(cost, weight, {4, 3}, AssignmentGoal::Least);
        QCOMPARE(solved(least, search).best->cost, 6);
        const auto greatest = assignmentProblem(cost, weight, {2, 3}, AssignmentGoal::Greatest);
        QCOMPARE(-solved(greatest, search).best->cost, 21);
        const auto none = assignmentProblem(cost, weight, {0, 2}, AssignmentGoal::Least);
        QCOMPARE(solved(none, search).status, Status::Infeasible);
    }
}

QTEST_GUILESS_MAIN(CheapestPlanTest)
#include "tst_cheapestplan.moc"
