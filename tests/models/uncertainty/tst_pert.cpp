#include "models/uncertainty/normal.h"
#include "models/uncertainty/pert.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

using namespace fairlead;

class PertTest : public QObject
{
    Q_OBJECT

private slots:
    void ofKnownEstimates_data();
    void ofKnownEstimates();
    void ofAnExactEstimateIsConstant();
    void quantilesRiseFromLowToHigh();
    void tableFollowsTheDistribution();
    void tableFollowsEveryShape();
    void tableStaysInsideTheEstimate();
    void validEstimatesAreOrderedAndFinite();
};

void PertTest::ofKnownEstimates_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("likely");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::addColumn<double>("p10");
    QTest::addColumn<double>("p50");
    QTest::addColumn<double>("p90");

    QTest::newRow("skewed") << 2.0 << 6.0 << 16.0 << 7.0 << 6.428571428571429 << 3.8087069186055915
                            << 6.76517720284049 << 10.545405492695744;
    QTest::newRow("nearly even") << 0.1 << 0.5 << 1.0 << 0.5166666666666667 << 0.02876984126984127
                                 << 0.2923568420953898 << 0.5127323165104102 << 0.7469008086114584;
    // With likely = low the quantile is 1 - (1 - u)^(1/5).
    QTest::newRow("at its low end")
        << 0.0 << 0.0 << 10.0 << 10.0 / 6 << 125.0 / 63 << 10 * (1 - std::pow(0.9, 0.2))
        << 10 * (1 - std::pow(0.5, 0.2)) << 10 * (1 - std::pow(0.1, 0.2));
    QTest::newRow("at its high end")
        << 0.0 << 10.0 << 10.0 << 50.0 / 6 << 125.0 / 63 << 10 * std::pow(0.1, 0.2)
        << 10 * std::pow(0.5, 0.2) << 10 * std::pow(0.9, 0.2);
}

void PertTest::ofKnownEstimates()
{
    QFETCH(double, low);
    QFETCH(double, likely);
    QFETCH(double, high);
    QFETCH(double, mean);
    QFETCH(double, variance);
    QFETCH(double, p10);
    QFETCH(double, p50);
    QFETCH(double, p90);

    const Pert pert({low, likely, high});
    QVERIFY(isClose(pert.mean(), mean));
    QVERIFY(isClose(pert.variance(), variance));
    QVERIFY(isClose(pert.alpha() + pert.beta(), 6));
    QVERIFY(isClose(pert.quantile(0.1), p10, 1e-10));
    QVERIFY(isClose(pert.quantile(0.5), p50, 1e-10));
    QVERIFY(isClose(pert.quantile(0.9), p90, 1e-10));
}

void PertTest::ofAnExactEstimateIsConstant()
{
    const Pert pert(Estimate::exactly(5));
    const PertTable table(Estimate::exactly(5));
    QVERIFY(pert.isConstant());
    QCOMPARE(pert.mean(), 5.0);
    QCOMPARE(pert.variance(), 0.0);
    for (const double u : {0.0, 0.3, 1.0})
        QCOMPARE(pert.quantile(u), 5.0);
    for (const double z : {-20.0, -1.0, 0.0, 20.0}) {
        QCOMPARE(pert.atNormal(z), 5.0);
        QCOMPARE(table.atNormal(z), 5.0);
    }
}

void PertTest::quantilesRiseFromLowToHigh()
{
    RandomMoves random(1);
    for (int i = 0; i < 300; ++i) {
        const Estimate estimate = random.estimate(0, 100);
        const Pert pert(estimate);
        QCOMPARE(pert.quantile(0), estimate.low);
        QCOMPARE(pert.quantile(1), estimate.high);
        double before = estimate.low;
        for (int step = 1; step < 40; ++step) {
            const double value = pert.quantile(step / 40.0);
            QVERIFY(value >= before);
            before = value;
        }
    }
}

void PertTest::tableFollowsTheDistribution()
{
    RandomMoves random(2);
    std::vector<Estimate> estimates{{0, 0, 1}, {0, 1, 1}, {0, 0.5, 1}, {2, 6, 16}};
    for (int i = 0; i < 60; ++i)
        estimates.push_back(random.estimate(-1000, 1000));
    for (const Estimate &estimate : estimates) {
        const Pert pert(estimate);
        const PertTable table(estimate);
        const double width = estimate.high - estimate.low;
        for (double z = -9; z <= 9; z += 0.0173)
            QVERIFY(std::abs(table.atNormal(z) - pert.atNormal(z)) <= 1e-11 * width);
        for (double u = 0.001; u < 1; u += 0.013)
            QVERIFY(isClose(table.atNormal(normalQuantile(u)), pert.quantile(u), 1e-9 * width));
    }
}

void PertTest::tableFollowsEveryShape()
{
    for (int step = 0; step <= 1000; ++step) {
        const Estimate estimate{0, step / 1000.0, 1};
        const Pert pert(estimate);
        const PertTable table(estimate);
        for (double z = -8.4; z <= 8.4; z += 0.7)
            QVERIFY(std::abs(table.atNormal(z) - pert.atNormal(z)) <= 1e-11);
    }
    for (const double tiny : {1e-300, 1e-18, 1e-12, 1e-9, 1e-6}) {
        const PertTable atLow({0, tiny, 1});
        const PertTable atHigh({0, 1 - tiny, 1});
        for (double z = -8.4; z <= 8.4; z += 0.7)
            QVERIFY(std::abs(atLow.atNormal(z) + atHigh.atNormal(-z) - 1) <= 1e-11);
    }
}

void PertTest::tableStaysInsideTheEstimate()
{
    RandomMoves random(3);
    for (int i = 0; i < 100; ++i) {
        const Estimate estimate = random.estimate(-1e6, 1e6);
        const PertTable table(estimate);
        double before = estimate.low;
        for (double z = -40; z <= 40; z += 0.05) {
            const double value = table.atNormal(z);
            QVERIFY(value >= estimate.low && value <= estimate.high);
            QVERIFY(value >= before - 1e-9 * (estimate.high - estimate.low));
            before = value;
        }
    }
}

void PertTest::validEstimatesAreOrderedAndFinite()
{
    const double infinite = std::numeric_limits<double>::infinity();
    QVERIFY(Estimate({1, 2, 3}).isValid());
    QVERIFY(Estimate::exactly(0).isValid());
    QVERIFY(!Estimate({2, 1, 3}).isValid());
    QVERIFY(!Estimate({1, 4, 3}).isValid());
    QVERIFY(!Estimate({1, 2, infinite}).isValid());
    QVERIFY(!Estimate({-infinite, 2, 3}).isValid());
    QVERIFY(!Estimate({1, std::nan(""), 3}).isValid());
}

QTEST_GUILESS_MAIN(PertTest)
#include "tst_pert.moc"
