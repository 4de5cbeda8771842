#include "models/graph/debtrank.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;

class DebtRankTest : public QObject
{
    Q_OBJECT

private slots:
    void ofThePublishedExample();
    void linearFollowsACircleToItsEnd();
    void withoutShockIsZero();
    void staysInItsBounds();
};

namespace {

Exposures randomExposures(RandomMoves &random)
{
    const auto size = size_t(random.wholeBetween(1, 12));
    Exposures exposures{.claims = Matrix(size), .equity = {}, .weights = {}};
    for (size_t holder = 0; holder < size; ++holder) {
        exposures.equity.push_back(random.between(1, 100));
        exposures.weights.push_back(random.between(0.1, 10));
        for (size_t debtor = 0; debtor < size; ++debtor) {
            if (holder != debtor && random.chance(0.4))
                exposures.claims(holder, debtor) = random.between(0, 50);
        }
    }
    return exposures;
}

} // namespace

// The example of the package NetworkRiskMeasures (Cinelli and Silva).
void DebtRankTest::ofThePublishedExample()
{
    Exposures exposures{.claims = Matrix(3), .equity = {2, 5, 2}, .weights = {10, 100, 30}};
    exposures.claims(0, 1) = 1;
    exposures.claims(1, 0) = 10;
    exposures.claims(1, 2) = 3;
    exposures.claims(2, 0) = 3;
    exposures.claims(2, 1) = 2;
    const auto ofFirst = singlePassDistress(exposures, std::array<double, 3>{1, 0, 0});
    QCOMPARE(ofFirst.levels, (std::vector<double>{1, 1, 1}));
    QVERIFY(isClose(ofFirst.debtRank, 0.9285714285714286));
    const auto ofSecond = singlePassDistress(exposures, std::array<double, 3>{0, 1, 0});
    QCOMPARE(ofSecond.levels, (std::vector<double>{0.5, 1, 1}));
    QVERIFY(isClose(ofSecond.debtRank, 0.25));
}

void DebtRankTest::linearFollowsACircleToItsEnd()
{
    // Each holds half its equity in the other: 0.2 + 0.2 / 4 + … = 0.2 / (1 - 1 / 4).
    Exposures exposures{.claims = Matrix(2), .equity = {10, 20}, .weights = {1, 1}};
    exposures.claims(0, 1) = 5;
    exposures.claims(1, 0) = 10;
    const auto found = linearDistress(exposures, std::array<double, 2>{0.2, 0});
    QVERIFY(isClose(found.levels[0], 0.2 / 0.75));
    QVERIFY(isClose(found.levels[1], 0.1 / 0.75));
    QVERIFY(isClose(found.debtRank, (0.3 / 0.75 - 0.2) / 2));
}

void DebtRankTest::withoutShockIsZero()
{
    RandomMoves random(1);
    for (int i = 0; i < 200; ++i) {
        const Exposures exposures = randomExposures(random);
        const std::vector<double> calm(exposures.claims.size());
        QCOMPARE(singlePassDistress(exposures, calm).debtRank, 0.0);
        QCOMPARE(linearDistress(exposures, calm).debtRank, 0.0);
    }
}

void DebtRankTest::staysInItsBounds()
{
    RandomMoves random(2);
    for (int i = 0; i < 1000; ++i) {
        const Exposures exposures = randomExposures(random);
        std::vector<double> shock(exposures.claims.size());
        for (double &level : shock)
            level = random.chance(0.6) ? 0 : random.between(0, 1);
        const Distress single = singlePassDistress(exposures, shock);
        const Distress linear = linearDistress(exposures, shock);
        QVERIFY(single.debtRank >= 0 && single.debtRank <= 1);
        QVERIFY(linear.debtRank >= single.debtRank - 1e-9);
        QVERIFY(linear.debtRank <= 1);
        for (size_t party = 0; party < shock.size(); ++party) {
            QVERIFY(single.levels[party] >= shock[party]);
            QVERIFY(linear.levels[party] >= single.levels[party] - 1e-9);
            QVERIFY(linear.levels[party] <= 1);
        }
    }
}

QTEST_GUILESS_MAIN(DebtRankTest)
#include "tst_debtrank.moc"
