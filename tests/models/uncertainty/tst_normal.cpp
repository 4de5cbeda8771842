#include "models/uncertainty/normal.h"
#include "tests/support/numbers.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>

using namespace fairlead;

class NormalTest : public QObject
{
    Q_OBJECT

private slots:
    void quantileIsExact();
    void quantileInvertsTheProbability();
    void probabilityKeepsItsTails();
    void correlationsOfRanksAndNormals();
};

void NormalTest::quantileIsExact()
{
    const boost::math::normal_distribution<long double> normal;
    // From one tail to the other, and the ends that a draw of 53 bits can reach.
    for (int step = 1; step < 20'000; ++step) {
        const double u = step / 20'000.0;
        QVERIFY(isClose(normalQuantile(u), double(boost::math::quantile(normal, u)), 1e-15));
    }
    for (int exponent = 2; exponent <= 54; ++exponent) {
        const double u = std::ldexp(1.0, -exponent);
        const double exact = double(boost::math::quantile(normal, u));
        QVERIFY(std::abs(normalQuantile(u) - exact) <= 1e-15 * std::abs(exact));
    }
    QCOMPARE(normalQuantile(0.5), 0.0);
}

void NormalTest::quantileInvertsTheProbability()
{
    for (double z = -8; z <= 5; z += 0.01) {
        const double back = normalQuantile(normalProbability(z));
        QVERIFY(std::abs(back - z) < 1e-9);
    }
}

void NormalTest::probabilityKeepsItsTails()
{
    QCOMPARE(normalProbability(0), 0.5);
    QVERIFY(isClose(normalProbability(1.959963984540054), 0.975));
    const double tail = 6.661338147750939e-16 / 1.0707;
    QVERIFY(normalProbability(-8) > tail * 0.99 && normalProbability(-8) < tail * 1.01);
    QVERIFY(normalProbability(-30) > 0);
}

void NormalTest::correlationsOfRanksAndNormals()
{
    QVERIFY(isClose(latentFromSpearman(0.3), 0.31286893008046174));
    QCOMPARE(latentFromSpearman(0), 0.0);
    QVERIFY(isClose(latentFromSpearman(1), 1));
    QVERIFY(isClose(latentFromSpearman(-1), -1));
    for (double spearman = -1; spearman <= 1; spearman += 0.01)
        QVERIFY(isClose(spearmanFromLatent(latentFromSpearman(spearman)), spearman));
}

QTEST_GUILESS_MAIN(NormalTest)
#include "tst_normal.moc"
