#include "models/switching/egress.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <limits>

using namespace fairlead;

class EgressTest : public QObject
{
    Q_OBJECT

private slots:
    void costOfKnownVolumes_data();
    void costOfKnownVolumes();
    void whatExceedsTheListHasNoPrice();
    void costGrowsWithVolumeAndIsShared();
    void isWaivedByLawOrProgramme_data();
    void isWaivedByLawOrProgramme();
};

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();
constexpr std::array<PriceTier, 5> kTiers{
    {{100, 0}, {10240, 0.09}, {51200, 0.085}, {153600, 0.07}, {kEndless, 0.05}}};

} // namespace

void EgressTest::costOfKnownVolumes_data()
{
    QTest::addColumn<double>("gb");
    QTest::addColumn<double>("usd");

    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("all that is free") << 100.0 << 0.0;
    QTest::newRow("one more") << 101.0 << 0.09;
    QTest::newRow("claims assistant") << 4500.0 << 396.0;
    QTest::newRow("on a bound") << 10240.0 << 912.6;
    QTest::newRow("three tiers") << 57000.0 << 4800.2;
    QTest::newRow("all tiers") << 153601.0 << 912.6 + 40960 * 0.085 + 102400 * 0.07 + 0.05;
}

void EgressTest::costOfKnownVolumes()
{
    QFETCH(double, gb);
    QFETCH(double, usd);

    QVERIFY(isClose(egressCost(gb, kTiers), usd));
    QVERIFY(hasPrice(gb, kTiers));
}

void EgressTest::whatExceedsTheListHasNoPrice()
{
    const auto twoTiers = std::span(kTiers).first(2);
    QVERIFY(isClose(egressCost(20000, twoTiers), 912.6));
    QVERIFY(hasPrice(10240, twoTiers));
    QVERIFY(!hasPrice(10241, twoTiers));
    QCOMPARE(egressCost(5, {}), 0.0);
    QVERIFY(!hasPrice(5, {}));
    QVERIFY(hasPrice(0, {}));
}

void EgressTest::costGrowsWithVolumeAndIsShared()
{
    RandomMoves random(1);
    for (int i = 0; i < 5000; ++i) {
        const double one = random.magnitude(1e-3, 1e8);
        const double two = random.magnitude(1e-3, 1e8);
        const double both = egressCost(one + two, kTiers);
        QVERIFY(both >= egressCost(one, kTiers));
        QVERIFY(both <= (one + two) * 0.09);
        // Beyond the free part a larger volume is never dearer by the gigabyte.
        const double larger = 200 + one + two;
        QVERIFY(egressCost(larger, kTiers) - egressCost(200 + one, kTiers)
                <= two * 0.09 * (1 + 1e-9) + 1e-6);
    }
}

Q_DECLARE_METATYPE(fairlead::EgressCase)

void EgressTest::isWaivedByLawOrProgramme_data()
{
    QTest::addColumn<EgressCase>("egress");
    QTest::addColumn<bool>("waived");

    const QDate before(2027, 1, 11);
    const QDate from(2027, 1, 12);
    const auto switching = EgressPurpose::Switching;
    const auto parallel = EgressPurpose::ParallelUse;
    QTest::newRow("EU, a day too early")
        << EgressCase{before, switching, true, false, true} << false;
    QTest::newRow("EU, from the day on") << EgressCase{from, switching, true, false, false} << true;
    QTest::newRow("elsewhere") << EgressCase{from, switching, false, false, false} << false;
    QTest::newRow("programme, full exit")
        << EgressCase{before, switching, false, true, true} << true;
    QTest::newRow("full exit without programme")
        << EgressCase{from, switching, false, true, false} << false;
    QTest::newRow("in parallel, never") << EgressCase{from, parallel, true, true, true} << false;
}

void EgressTest::isWaivedByLawOrProgramme()
{
    QFETCH(EgressCase, egress);
    QFETCH(bool, waived);

    QCOMPARE(isEgressWaived(egress), waived);
}

QTEST_GUILESS_MAIN(EgressTest)
#include "tst_egress.moc"
