#include "models/switching/finance.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace fairlead;

class FinanceTest : public QObject
{
    Q_OBJECT

private slots:
    void annuityIsTheSumOfDiscountFactors();
    void annuityWithoutRateOrMonths();
    void annuityIsSmoothWhereTheRateVanishes();
    void valueOfKnownMoves();
    void paybackComesWithTheSaving();
    void discountedPaybackIsTheFirstMonth();
    void bestMonthIsTheCheapest();
    void bestMonthWaitsForTheFloorToEnd();
};

void FinanceTest::annuityIsTheSumOfDiscountFactors()
{
    RandomMoves random(1);
    for (int i = 0; i < 2000; ++i) {
        const double rate = random.between(0, 1);
        const int months = random.wholeBetween(0, 84);
        double sum = 0;
        for (int month = 1; month <= months; ++month)
            sum += discountFactor(rate, month);
        QVERIFY(isClose(annuityFactor(rate, months), sum));
    }
    QVERIFY(isClose(annuityFactor(0.08, 36), 32.043331388718));
}

void FinanceTest::annuityWithoutRateOrMonths()
{
    QCOMPARE(annuityFactor(0, 36), 36.0);
    QCOMPARE(annuityFactor(0.08, 0), 0.0);
    QCOMPARE(annuityFactor(0.08, -5), 0.0);
    QCOMPARE(annuityFactor(0, -5), 0.0);
}

void FinanceTest::annuityIsSmoothWhereTheRateVanishes()
{
    for (const double rate : {1e-6, 1e-9, 1e-12, 1e-15, 1e-18}) {
        const double factor = annuityFactor(rate, 84);
        QVERIFY(factor <= 84);
        QVERIFY(84 - factor < 84 * 84 * rate);
    }
}

void FinanceTest::valueOfKnownMoves()
{
    const MoveValue good = moveValue(250'000, 12'000, 0.08, 36);
    QVERIFY(isClose(good.netPresentValue, 134'519.97666461603));
    QVERIFY(isClose(*good.payback, 20.833333333333332));
    QCOMPARE(good.discountedPayback, 23);

    const MoveValue bad = moveValue(1000, -10, 0.08, 36);
    QVERIFY(isClose(bad.netPresentValue, -1320.43331388718));
    QVERIFY(!bad.payback);
    QVERIFY(!bad.discountedPayback);
}

void FinanceTest::paybackComesWithTheSaving()
{
    QVERIFY(!simplePayback(100, 0));
    QVERIFY(!simplePayback(100, -1));
    QCOMPARE(simplePayback(0, 5), 0.0);
    QCOMPARE(simplePayback(100, 8), 12.5);
}

void FinanceTest::discountedPaybackIsTheFirstMonth()
{
    RandomMoves random(2);
    for (int i = 0; i < 2000; ++i) {
        const double rate = random.between(0, 0.3);
        const double saving = random.between(-10, 100);
        const double cost = random.between(0, 5000);
        const int horizon = random.wholeBetween(1, 84);
        const MoveValue value = moveValue(cost, saving, rate, horizon);
        QVERIFY(!value.discountedPayback
                || (*value.discountedPayback >= 1 && *value.discountedPayback <= horizon));
        if (std::abs(value.netPresentValue) > 1e-6)
            QCOMPARE(value.discountedPayback.has_value(), value.netPresentValue > 0);
        if (value.discountedPayback && *value.discountedPayback > 1) {
            const int month = *value.discountedPayback;
            QVERIFY(saving * annuityFactor(rate, month) >= cost - 1e-6);
            QVERIFY(saving * annuityFactor(rate, month - 1) < cost);
            QVERIFY(month >= *value.payback);
        }
    }
}

void FinanceTest::bestMonthIsTheCheapest()
{
    RandomMoves random(3);
    for (int i = 0; i < 500; ++i) {
        const double rate = random.between(0, 0.3);
        const double source = random.amount();
        const double target = random.amount();
        const int horizon = random.wholeBetween(1, 60);
        std::vector<double> costs(size_t(random.wholeBetween(1, horizon + 1)));
        for (double &cost : costs)
            cost = random.amount();
        const MoveTiming timing = bestMoveMonth(source, target, costs, rate, horizon);
        QCOMPARE(timing.values.size(), costs.size());
        QCOMPARE(timing.values[size_t(timing.month)], std::ranges::min(timing.values));
        for (size_t month = 0; month < costs.size(); ++month) {
            double value = discountFactor(rate, double(month)) * costs[month];
            for (int k = 1; k <= horizon; ++k)
                value += discountFactor(rate, k) * (k <= int(month) ? source : target);
            QVERIFY(isClose(timing.values[month], value, 1e-11));
        }
        QVERIFY(isClose(timing.stay, source * annuityFactor(rate, horizon)));
    }
}

void FinanceTest::bestMonthWaitsForTheFloorToEnd()
{
    const std::array<double, 6> costs{250'000, 250'000, 250'000, 249'604, 169'604, 300'000};
    const MoveTiming timing = bestMoveMonth(33'360, 27'000, costs, 0.08, 36);
    QCOMPARE(timing.month, 4);
    QVERIFY(isClose(timing.values[0], 1'115'169.9474953853));
    QVERIFY(isClose(timing.values[4], 1'055'514.3183189116));
    QVERIFY(isClose(timing.stay, 1'068'965.5351276319));

    const std::array<double, 3> equal{0, 0, 0};
    QCOMPARE(bestMoveMonth(10, 10, equal, 0, 12).month, 0);
}

QTEST_GUILESS_MAIN(FinanceTest)
#include "tst_finance.moc"
