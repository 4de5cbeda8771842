#include "models/stress/scenarioloss.h"
#include "models/switching/finance.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

using namespace fairlead;

class ScenarioLossTest : public QObject
{
    Q_OBJECT

private slots:
    void priceRiseEndsAtTheExit();
    void ofALostSource();
    void withoutExitIsNull();
    void isZeroWithoutSeverity();
    void growsWithSeverity();
    void neverExceedsTheUnaffectedExit();
    void moreNoticeNeverHurts();
    void agreesWithMonthByMonth();
    void capacityOfKnownCuts();
    void readinessHalves();
    void displacementOfKnownPrices();
    void displacementNeverGains();
    void probabilityOverAHorizon();
};

namespace {

const std::vector<EscapeRoute> kRoutes{{330'000, 390'000, 46'000, 5, {}},
                                       {250'000, 290'000, 33'360, 3, {}}};

StressCase priceRise(double rise)
{
    return {.sourceMonth = 33'360,
            .decisionMonth = 3,
            .notice = 3,
            .rises = {{3, rise}},
            .rate = 0.08,
            .horizonMonths = 36};
}

StressCase lostSource(int decision, int notice)
{
    return {.sourceMonth = 33'360,
            .decisionMonth = decision,
            .notice = notice,
            .isSourceLost = true,
            .businessValue = 200'000,
            .rate = 0.08,
            .horizonMonths = 36};
}

StressCase randomCase(RandomMoves &random)
{
    StressCase stress;
    stress.sourceMonth = random.magnitude(1, 1e6);
    stress.decisionMonth = random.wholeBetween(0, 12);
    stress.notice = random.wholeBetween(0, 24);
    for (int step = random.wholeBetween(0, 2), month = stress.notice; step > 0; --step) {
        month += random.wholeBetween(0, 6);
        stress.rises.push_back({month, random.between(0, 2)});
    }
    stress.isSourceLost = random.chance(0.5);
    if (random.chance(0.7))
        stress.businessValue = stress.sourceMonth * random.between(1, 20);
    stress.prepaid = random.chance(0.5) ? 0 : random.between(0, 1e6);
    stress.rate = random.between(0, 0.2);
    stress.horizonMonths = random.wholeBetween(12, 84);
    return stress;
}

/// Routes that cost the same in stress, so that calm and event differ by the event alone.
std::vector<EscapeRoute> randomRoutes(RandomMoves &random, const StressCase &stress)
{
    std::vector<EscapeRoute> routes(size_t(random.wholeBetween(1, 5)));
    for (EscapeRoute &route : routes) {
        route.cost = route.costInStress = stress.sourceMonth * random.between(0, 20);
        route.monthly = stress.sourceMonth * random.between(0.5, 2);
        route.exitMonths = random.wholeBetween(0, 12);
        if (random.chance(0.3))
            route.rises = stress.rises;
    }
    return routes;
}

/// Of the price in a month, counted from today.
double riseIn(int month, const PriceSteps &rises, const StressCase &stress)
{
    double factor = 1;
    for (const PriceStep &step : rises)
        factor *= month > stress.decisionMonth + step.month ? 1 + step.rise : 1;
    return factor;
}

/// The definitions, added up month by month.
double valueByMonths(const StressCase &stress, const EscapeRoute *route)
{
    const int event = stress.decisionMonth + stress.notice;
    double value = 0;
    int done = stress.horizonMonths;
    if (route) {
        const double oneTime = route->costInStress + (stress.isSourceLost ? stress.prepaid : 0);
        value += discountFactor(stress.rate, stress.decisionMonth) * oneTime;
        done = stress.decisionMonth + route->exitMonths;
    }
    for (int month = 1; month <= stress.horizonMonths; ++month) {
        double cost = 0;
        if (month > done)
            cost = route->monthly * riseIn(month, route->rises, stress);
        else if (stress.isSourceLost && month > event)
            cost = stress.businessValue.value_or(stress.sourceMonth);
        else
            cost = stress.sourceMonth * riseIn(month, stress.rises, stress);
        value += discountFactor(stress.rate, month) * cost;
    }
    return value;
}

} // namespace

void ScenarioLossTest::priceRiseEndsAtTheExit()
{
    const auto loss = [](double rise) { return *scenarioLoss(priceRise(rise), kRoutes); };
    QVERIFY(isClose(loss(0.15).loss(), 130'985.50932583283, 1e-9));
    QVERIFY(!loss(0.15).route);
    QVERIFY(isClose(loss(0.5).loss(), 284'473.6591169955, 1e-9));
    QCOMPARE(loss(0.5).route, size_t(1));
    QVERIFY(isClose(loss(2).loss(), 284'473.6591169955, 1e-9));
    QCOMPARE(loss(2).outageMonths, 0);
}

void ScenarioLossTest::ofALostSource()
{
    StressCase stress = lostSource(1, 1);
    stress.prepaid = 50'000;
    const auto failure = scenarioLoss(stress, kRoutes);
    QVERIFY(isClose(failure->value, 1'732'675.838626121));
    QVERIFY(isClose(failure->valueBefore, 1'068'965.5351276319));
    QCOMPARE(failure->route, size_t(1));
    QCOMPARE(failure->outageMonths, 2);
    const auto divestiture = scenarioLoss(lostSource(2, 18), kRoutes);
    QVERIFY(isClose(divestiture->loss(), 286'303.9712052571, 1e-9));
    QCOMPARE(divestiture->outageMonths, 0);
}

void ScenarioLossTest::withoutExitIsNull()
{
    QVERIFY(!scenarioLoss(lostSource(1, 1), {}));
    QVERIFY(isClose(costWithoutEvent(lostSource(1, 1), {}), 1'068'965.5351276319));
    QVERIFY(scenarioLoss(priceRise(1), {}));
}

void ScenarioLossTest::isZeroWithoutSeverity()
{
    RandomMoves random(1);
    for (int i = 0; i < 2000; ++i) {
        StressCase stress = randomCase(random);
        stress.rises = {{stress.notice, 0}};
        stress.isSourceLost = false;
        const auto loss = scenarioLoss(stress, randomRoutes(random, stress));
        QCOMPARE(loss->loss(), 0.0);
    }
}

void ScenarioLossTest::growsWithSeverity()
{
    RandomMoves random(2);
    for (int i = 0; i < 2000; ++i) {
        StressCase stress = randomCase(random);
        auto routes = randomRoutes(random, stress);
        double before = scenarioLoss(stress, routes)->loss();
        const double slack = 1e-9 * (before + stress.sourceMonth * 100);
        QVERIFY(before >= -slack);
        const auto isNoLess = [&] {
            const double after = scenarioLoss(stress, routes)->loss();
            const bool isFine = after >= before - slack;
            before = after;
            return isFine;
        };
        for (PriceStep &step : stress.rises)
            step.rise += random.between(0, 1);
        QVERIFY(isNoLess());
        for (EscapeRoute &route : routes) {
            for (PriceStep &step : route.rises)
                step.rise += random.between(0, 1);
        }
        QVERIFY(isNoLess());
        stress.businessValue =
            stress.businessValue.value_or(stress.sourceMonth) * random.between(1, 3);
        QVERIFY(isNoLess());
        stress.prepaid += random.between(0, 1e5);
        QVERIFY(isNoLess());
        for (EscapeRoute &route : routes)
            route.costInStress *= random.between(1, 2);
        QVERIFY(isNoLess());
    }
}

void ScenarioLossTest::neverExceedsTheUnaffectedExit()
{
    RandomMoves random(3);
    for (int i = 0; i < 2000; ++i) {
        StressCase stress = randomCase(random);
        stress.isSourceLost = false;
        const auto routes = randomRoutes(random, stress);
        const auto loss = scenarioLoss(stress, routes);
        for (const EscapeRoute &route : routes) {
            const double exit = valueByMonths(stress, &route) - loss->valueBefore;
            QVERIFY(!route.rises.empty() || loss->loss() <= exit * (1 + 1e-9) + 1e-6);
        }
    }
}

void ScenarioLossTest::moreNoticeNeverHurts()
{
    RandomMoves random(4);
    for (int i = 0; i < 2000; ++i) {
        StressCase stress = randomCase(random);
        auto routes = randomRoutes(random, stress);
        const double before = scenarioLoss(stress, routes)->loss();
        const int later = random.wholeBetween(1, 12);
        stress.notice += later;
        for (PriceStep &step : stress.rises)
            step.month += later;
        for (EscapeRoute &route : routes) {
            for (PriceStep &step : route.rises)
                step.month += later;
        }
        QVERIFY(scenarioLoss(stress, routes)->loss()
                <= before + 1e-9 * (before + stress.sourceMonth * 100));
    }
}

void ScenarioLossTest::agreesWithMonthByMonth()
{
    RandomMoves random(5);
    for (int i = 0; i < 2000; ++i) {
        const StressCase stress = randomCase(random);
        const auto routes = randomRoutes(random, stress);
        const auto loss = scenarioLoss(stress, routes);
        const EscapeRoute *chosen = loss->route ? &routes[*loss->route] : nullptr;
        QVERIFY(isClose(loss->value, valueByMonths(stress, chosen), 1e-9));
        if (!stress.isSourceLost)
            QVERIFY(loss->value <= valueByMonths(stress, nullptr) * (1 + 1e-9));
        for (const EscapeRoute &route : routes)
            QVERIFY(loss->value <= valueByMonths(stress, &route) * (1 + 1e-9));
    }
}

void ScenarioLossTest::capacityOfKnownCuts()
{
    CapacityCut cut{.sourceMonth = 33'360,
                    .share = 0.3,
                    .months = 2,
                    .fallbackShare = 0.2,
                    .priceRatio = 1.4,
                    .businessValue = 200'000};
    QVERIFY(isClose(capacityLoss(cut).usd, 38'665.6));
    QVERIFY(isClose(capacityLoss(cut).unserved, 0.1));
    cut.readiness = 0;
    QVERIFY(isClose(capacityLoss(cut).usd, 2 * 0.3 * (200'000 - 33'360)));
    cut.readiness = 1;
    cut.fallbackShare = 0.5;
    cut.priceRatio = 0.9;
    QCOMPARE(capacityLoss(cut).usd, 0.0);
    cut.share = 0;
    QCOMPARE(capacityLoss(cut).rerouted, 0.0);
}

void ScenarioLossTest::readinessHalves()
{
    QCOMPARE(readiness(0, 12), 1.0);
    QCOMPARE(readiness(12, 12), 0.5);
    QCOMPARE(readiness(36, 12), 0.125);
    QCOMPARE(readiness({}, 12), 0.0);
}

void ScenarioLossTest::displacementOfKnownPrices()
{
    Displacement displacement{.sourceMonth = 33'360,
                              .priceFactor = 0.3,
                              .cost = 330'000,
                              .stranded = 100'000,
                              .rate = 0.08,
                              .horizonMonths = 36,
                              .month = 6,
                              .exitMonths = 4};
    const DisplacementLoss moving = displacementLoss(displacement);
    QVERIFY(moving.moves);
    QVERIFY(isClose(moving.withLockIn, 959'922.0475518389));
    QVERIFY(isClose(moving.loss(), 502'222.22261142917));
    displacement.priceFactor = 0.8;
    const DisplacementLoss staying = displacementLoss(displacement);
    QVERIFY(!staying.moves);
    QVERIFY(isClose(staying.loss(), 174'647.34576777788));
}

void ScenarioLossTest::displacementNeverGains()
{
    RandomMoves random(6);
    for (int i = 0; i < 3000; ++i) {
        const Displacement displacement{.sourceMonth = random.amount(),
                                        .priceFactor = random.between(0, 1.5),
                                        .cost = random.amount(),
                                        .stranded = random.amount(),
                                        .rate = random.between(0, 0.3),
                                        .horizonMonths = random.wholeBetween(0, 60),
                                        .month = random.wholeBetween(0, 70),
                                        .exitMonths = random.wholeBetween(0, 24)};
        const DisplacementLoss loss = displacementLoss(displacement);
        QVERIFY(loss.loss() >= -1e-9 * loss.withLockIn);
    }
}

void ScenarioLossTest::probabilityOverAHorizon()
{
    QVERIFY(isClose(horizonProbability(0.05, 36), 1 - 0.95 * 0.95 * 0.95));
    QCOMPARE(horizonProbability(0, 36), 0.0);
    QCOMPARE(horizonProbability(1, 36), 1.0);
    QCOMPARE(horizonProbability(0.5, 0), 0.0);
}

QTEST_GUILESS_MAIN(ScenarioLossTest)
#include "tst_scenarioloss.moc"
