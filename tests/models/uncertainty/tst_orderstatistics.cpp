#include "models/uncertainty/orderstatistics.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;

class OrderStatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void quantilesOfAKnownSample();
    void quantilesRiseFromSmallestToLargest();
    void ranksOfKnownSizes_data();
    void ranksOfKnownSizes();
    void ranksEncloseTheQuantile();
    void ranksCoverAsOftenAsTheySay();
};

Q_DECLARE_METATYPE(fairlead::QuantileRanks)

void OrderStatisticsTest::quantilesOfAKnownSample()
{
    std::vector<double> sample{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
    std::ranges::sort(sample);
    QCOMPARE(quantile7(sample, 0.5), 4.0);
    QCOMPARE(quantile7(sample, 0.9), 6.0);
    QCOMPARE(quantile7(sample, 0.25), 2.5);
    QCOMPARE(quantile7(sample, 0), 1.0);
    QCOMPARE(quantile7(sample, 1), 9.0);
    const std::array<double, 1> one{7};
    QCOMPARE(quantile7(one, 0.3), 7.0);
}

void OrderStatisticsTest::quantilesRiseFromSmallestToLargest()
{
    RandomMoves random(1);
    for (int i = 0; i < 1000; ++i) {
        std::vector<double> sample(size_t(random.wholeBetween(1, 50)));
        for (double &value : sample)
            value = random.between(-1e6, 1e6);
        std::ranges::sort(sample);
        double before = sample.front();
        for (int step = 0; step <= 20; ++step) {
            const double value = quantile7(sample, step / 20.0);
            QVERIFY(value >= before - 1e-9);
            before = value;
        }
        QCOMPARE(before, sample.back());
    }
}

void OrderStatisticsTest::ranksOfKnownSizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("p");
    QTest::addColumn<QuantileRanks>("ranks");

    QTest::newRow("P90 of 10,000") << 10'000 << 0.9 << QuantileRanks{8941, 9059};
    QTest::newRow("median of 10,000") << 10'000 << 0.5 << QuantileRanks{4902, 5099};
    QTest::newRow("too few for an upper end") << 59 << 0.95 << QuantileRanks{52, {}};
    QTest::newRow("one value") << 1 << 0.9 << QuantileRanks{};
    QTest::newRow("too few for a lower end") << 59 << 0.05 << QuantileRanks{{}, 8};
}

void OrderStatisticsTest::ranksOfKnownSizes()
{
    QFETCH(int, size);
    QFETCH(double, p);
    QFETCH(QuantileRanks, ranks);

    QCOMPARE(quantileRanks(size, p, 0.95), ranks);
}

void OrderStatisticsTest::ranksEncloseTheQuantile()
{
    for (const int size : {2, 10, 33, 100, 999, 1000, 50'000}) {
        for (const double p : {0.05, 0.1, 0.5, 0.9, 0.99}) {
            const QuantileRanks ranks = quantileRanks(size, p, 0.95);
            if (ranks.lower)
                QVERIFY(*ranks.lower >= 1 && *ranks.lower <= size * p + 1);
            if (ranks.upper)
                QVERIFY(*ranks.upper <= size && *ranks.upper >= size * p);
        }
    }
}

void OrderStatisticsTest::ranksCoverAsOftenAsTheySay()
{
    RandomMoves random(2);
    const QuantileRanks ranks = quantileRanks(200, 0.9, 0.95);
    int covered = 0;
    constexpr int kTrials = 4000;
    for (int trial = 0; trial < kTrials; ++trial) {
        std::vector<double> sample(200);
        for (double &value : sample)
            value = random.between(0, 1);
        std::ranges::sort(sample);
        covered +=
            sample[size_t(*ranks.lower - 1)] <= 0.9 && 0.9 <= sample[size_t(*ranks.upper - 1)];
    }
    QVERIFY(covered >= 0.94 * kTrials);
    QVERIFY(covered <= 0.98 * kTrials);
}

QTEST_GUILESS_MAIN(OrderStatisticsTest)
#include "tst_orderstatistics.moc"
