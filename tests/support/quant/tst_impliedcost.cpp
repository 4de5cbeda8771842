#include "tests/support/numbers.h"
#include "tests/support/quant/impliedcost.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

using namespace fairlead;

class ImpliedCostTest : public QObject
{
    Q_OBJECT

private slots:
    void ofKnownBrands();
    void ofEqualsIsHalfThePrice();
    void returnsTheCostThatMadeThePrices();
};

void ImpliedCostTest::ofKnownBrands()
{
    const std::array<double, 3> prices{30, 26, 20};
    const std::array<double, 3> subscribers{500, 300, 200};
    const auto costs = impliedSwitchingCosts(prices, subscribers);
    QVERIFY(isClose(costs[0], 30 - 200.0 * 20 / 700));
    QVERIFY(isClose(costs[1], 26 - 200.0 * 20 / 500));
    QVERIFY(isClose(costs[2], 20 - 500.0 * 30 / 700));
}

void ImpliedCostTest::ofEqualsIsHalfThePrice()
{
    const auto prices = undercutProofPrices(1, 1, 10);
    QVERIFY(isClose(prices[0], 20));
    QVERIFY(isClose(prices[1], 20));
}

void ImpliedCostTest::returnsTheCostThatMadeThePrices()
{
    RandomMoves random(1);
    for (int i = 0; i < 2000; ++i) {
        const double small = random.magnitude(1, 1e6);
        const std::array<double, 2> subscribers{small * random.between(1, 50), small};
        const double cost = random.magnitude(1e-2, 1e6);
        const auto prices = undercutProofPrices(subscribers[0], subscribers[1], cost);
        for (const double implied : impliedSwitchingCosts(prices, subscribers))
            QVERIFY(isClose(implied, cost, 1e-9));
    }
}

QTEST_GUILESS_MAIN(ImpliedCostTest)
#include "tst_impliedcost.moc"
