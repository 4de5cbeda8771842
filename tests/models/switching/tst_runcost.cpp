#include "models/switching/runcost.h"
#include "tests/support/numbers.h"

#include <QTest>

using namespace fairlead;

class RunCostTest : public QObject
{
    Q_OBJECT

private slots:
    void ofKnownMonths_data();
    void ofKnownMonths();
};

Q_DECLARE_METATYPE(fairlead::MonthlyUse)

void RunCostTest::ofKnownMonths_data()
{
    QTest::addColumn<MonthlyUse>("use");
    QTest::addColumn<double>("usd");

    const MonthlyUse claims{.inputTokensM = 12000,
                            .outputTokensM = 1800,
                            .inputPrice = 2,
                            .outputPrice = 10,
                            .cachedShare = 0.4,
                            .cachedPrice = 0.2};
    const auto changed = [&claims](auto change) {
        MonthlyUse use = claims;
        change(use);
        return use;
    };
    QTest::newRow("claims assistant") << claims << 33'360.0;
    QTest::newRow("no price of cached input")
        << changed([](MonthlyUse &use) { use.cachedPrice.reset(); }) << 42'000.0;
    QTest::newRow("cached input is free")
        << changed([](MonthlyUse &use) { use.cachedPrice = 0; }) << 32'400.0;
    QTest::newRow("regional, with a discount") << changed([](MonthlyUse &use) {
        use.regionalPremium = 0.1;
        use.discount = 0.08;
    }) << 33'760.32;
    QTest::newRow("other tokenizer")
        << changed([](MonthlyUse &use) { use.tokenRatio = 1.3; }) << 43'368.0;
    QTest::newRow("fixed cost takes no discount") << changed([](MonthlyUse &use) {
        use.fixedMonth = 5000;
        use.discount = 0.5;
    }) << 21'680.0;
    QTest::newRow("self-hosted") << MonthlyUse{.fixedMonth = 18'000} << 18'000.0;
    QTest::newRow("nothing") << MonthlyUse{.inputPrice = 2} << 0.0;
}

void RunCostTest::ofKnownMonths()
{
    QFETCH(MonthlyUse, use);
    QFETCH(double, usd);

    QVERIFY(isClose(monthlyRunCost(use), usd));
}

QTEST_GUILESS_MAIN(RunCostTest)
#include "tst_runcost.moc"
