#include "models/switching/commitments.h"
#include "tests/support/numbers.h"
#include "tests/support/switching/randommoves.h"

#include <QTest>

#include <numeric>

using namespace fairlead;

class CommitmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void shortfallOfKnownYears();
    void rolloverNeverRaisesTheShortfall();
    void shortfallPlusUsageMeetsTheFloor();
    void termLooksAtTheWholeOnly();
    void fallingUsageStrandsMoney();
    void nothingIsStrandedAboveTheFloor();
    void leavingTogetherStrandsAtLeastTheSum();
    void strandedOfKnownYears();
    void highestTierReachedApplies();
    void trancheTotals_data();
    void trancheTotals();
    void riskedLiesBetweenFirmAndCeiling();
};

namespace {

using Years = std::vector<double>;

Years randomYears(RandomMoves &random, size_t count)
{
    Years years(count);
    for (double &year : years)
        year = random.chance(0.2) ? 0 : random.between(0, 1e7);
    return years;
}

Years less(RandomMoves &random, Years years)
{
    for (double &year : years)
        year *= random.between(0, 1);
    return years;
}

double sum(const Years &years)
{
    return std::accumulate(years.begin(), years.end(), 0.0);
}

} // namespace

void CommitmentsTest::shortfallOfKnownYears()
{
    const Years floors{600'000, 700'000, 800'000};
    const Years usage{650'000, 500'000, 500'000};
    QCOMPARE(annualShortfall(floors, usage, Rollover::Lost), (Years{0, 200'000, 300'000}));
    QCOMPARE(annualShortfall(floors, usage, Rollover::Carried), (Years{0, 150'000, 300'000}));
    QVERIFY(annualShortfall({}, {}, Rollover::Lost).empty());
}

void CommitmentsTest::rolloverNeverRaisesTheShortfall()
{
    RandomMoves random(1);
    for (int i = 0; i < 5000; ++i) {
        const auto years = size_t(random.wholeBetween(1, 6));
        const Years floors = randomYears(random, years);
        const Years usage = randomYears(random, years);
        const Years lost = annualShortfall(floors, usage, Rollover::Lost);
        const Years carried = annualShortfall(floors, usage, Rollover::Carried);
        for (size_t year = 0; year < years; ++year)
            QVERIFY(carried[year] <= lost[year]);
        QVERIFY(sum(carried) >= termShortfall(sum(floors), usage) - 1e-6);
    }
}

void CommitmentsTest::shortfallPlusUsageMeetsTheFloor()
{
    RandomMoves random(2);
    for (int i = 0; i < 5000; ++i) {
        const Years floors = randomYears(random, 4);
        const Years usage = randomYears(random, 4);
        const Years shortfall = annualShortfall(floors, usage, Rollover::Lost);
        for (size_t year = 0; year < floors.size(); ++year) {
            QVERIFY(shortfall[year] >= 0);
            QVERIFY(usage[year] + shortfall[year] >= floors[year] * (1 - 1e-12));
            QCOMPARE(shortfall[year] == 0, usage[year] >= floors[year]);
        }
    }
}

void CommitmentsTest::termLooksAtTheWholeOnly()
{
    const Years usage{650'000, 500'000, 500'000};
    QCOMPARE(termShortfall(2'100'000, usage), 450'000.0);
    QCOMPARE(termShortfall(1'650'000, usage), 0.0);
    QCOMPARE(termShortfall(0, {}), 0.0);
    const Years before{700'000, 700'000, 700'000};
    QVERIFY(isClose(strandedTerm(2'100'000, before, usage, 0.08), 450'000 / (1.08 * 1.08 * 1.08)));
}

void CommitmentsTest::fallingUsageStrandsMoney()
{
    RandomMoves random(3);
    for (int i = 0; i < 5000; ++i) {
        const auto years = size_t(random.wholeBetween(1, 6));
        const Years floors = randomYears(random, years);
        const Years before = randomYears(random, years);
        const Years after = less(random, before);
        const double rate = random.between(0, 0.3);
        for (const Rollover rollover : {Rollover::Lost, Rollover::Carried})
            QVERIFY(strandedAnnual(floors, before, after, rollover, rate) >= 0);
        QVERIFY(strandedTerm(sum(floors), before, after, rate) >= 0);
        QCOMPARE(strandedAnnual(floors, before, before, Rollover::Carried, rate), 0.0);
    }
}

void CommitmentsTest::nothingIsStrandedAboveTheFloor()
{
    RandomMoves random(4);
    for (int i = 0; i < 2000; ++i) {
        const Years after = randomYears(random, 3);
        const Years floors = less(random, after);
        Years before = after;
        for (double &year : before)
            year += random.amount();
        QCOMPARE(strandedAnnual(floors, before, after, Rollover::Lost, 0.08), 0.0);
    }
}

void CommitmentsTest::leavingTogetherStrandsAtLeastTheSum()
{
    RandomMoves random(5);
    for (int i = 0; i < 5000; ++i) {
        const Years floors = randomYears(random, 3);
        std::vector<Years> workloads(size_t(random.wholeBetween(1, 6)));
        Years all(3);
        for (Years &workload : workloads) {
            workload = randomYears(random, 3);
            for (size_t year = 0; year < all.size(); ++year)
                all[year] += workload[year];
        }
        double alone = 0;
        for (const Years &workload : workloads) {
            Years rest = all;
            for (size_t year = 0; year < rest.size(); ++year)
                rest[year] = std::max(0.0, rest[year] - workload[year]);
            alone += strandedAnnual(floors, all, rest, Rollover::Lost, 0.08);
        }
        const double together = strandedAnnual(floors, all, Years(3), Rollover::Lost, 0.08);
        QVERIFY(together >= alone - 1e-6);
    }
}

void CommitmentsTest::strandedOfKnownYears()
{
    const Years floors(3, 600'000);
    QVERIFY(
        isClose(strandedAnnual(floors, Years(3, 900'000), Years(3, 500'000), Rollover::Lost, 0.08),
                257'709.69872478786));
}

void CommitmentsTest::highestTierReachedApplies()
{
    const std::vector<DiscountTier> tiers{
        {2'500'000, 0.09}, {0, 0.0}, {5'000'000, 0.12}, {1'000'000, 0.06}};
    QCOMPARE(discountAt(999'999, tiers), 0.0);
    QCOMPARE(discountAt(1'000'000, tiers), 0.06);
    QCOMPARE(discountAt(9e9, tiers), 0.12);
    QCOMPARE(discountAt(5, {}), 0.0);
    QCOMPARE(discountAt(5, std::vector<DiscountTier>{{10, 0.5}}), 0.0);
    QVERIFY(isClose(lostTierAnnual(2'800'000, 2'300'000, tiers), 69'000));
    QCOMPARE(lostTierAnnual(2'800'000, 0, tiers), 0.0);
    QCOMPARE(lostTierAnnual(2'800'000, 2'600'000, tiers), 0.0);
    QVERIFY(lostTierAnnual(900'000, 1'100'000, tiers) < 0);
}

Q_DECLARE_METATYPE(std::vector<fairlead::TrancheChance>)
Q_DECLARE_METATYPE(fairlead::Milestones)
Q_DECLARE_METATYPE(fairlead::TrancheTotals)

void CommitmentsTest::trancheTotals_data()
{
    QTest::addColumn<std::vector<TrancheChance>>("tranches");
    QTest::addColumn<Milestones>("milestones");
    QTest::addColumn<TrancheTotals>("expected");

    const std::vector<TrancheChance> announced{{8, 1, 0}, {5, 1, 0}, {20, 0.5, 1}};
    QTest::newRow("independent") << announced << Milestones::Independent
                                 << TrancheTotals{33, 13, 23, 21};
    QTest::newRow("sequential") << std::vector<TrancheChance>{{10, 0.5, 0}, {8, 1, 0}, {4, 0.5, 1}}
                                << Milestones::Sequential << TrancheTotals{22, 0, 10, 9.8};
    QTest::newRow("unknown") << std::vector<TrancheChance>{{8, 1, 0}, {5, {}, 0}, {2, 1, 0}}
                             << Milestones::Independent << TrancheTotals{15, 10, {}, {}};
    QTest::newRow("all after an unknown one is uncertain")
        << std::vector<TrancheChance>{{8, 1, 0}, {5, {}, 0}, {2, 1, 0}} << Milestones::Sequential
        << TrancheTotals{15, 8, {}, {}};
    QTest::newRow("none") << std::vector<TrancheChance>() << Milestones::Independent
                          << TrancheTotals{0, 0, 0, 0};
}

void CommitmentsTest::trancheTotals()
{
    QFETCH(std::vector<TrancheChance>, tranches);
    QFETCH(Milestones, milestones);
    QFETCH(TrancheTotals, expected);

    const TrancheTotals totals = fairlead::trancheTotals(tranches, milestones, 0.25);
    QVERIFY(isClose(totals.ceiling, expected.ceiling));
    QVERIFY(isClose(totals.firm, expected.firm));
    QCOMPARE(totals.risked.has_value(), expected.risked.has_value());
    QVERIFY(isClose(totals.risked.value_or(0), expected.risked.value_or(0)));
    QCOMPARE(totals.presentRisked.has_value(), expected.presentRisked.has_value());
    QVERIFY(isClose(totals.presentRisked.value_or(0), expected.presentRisked.value_or(0)));
}

void CommitmentsTest::riskedLiesBetweenFirmAndCeiling()
{
    RandomMoves random(6);
    for (int i = 0; i < 5000; ++i) {
        std::vector<TrancheChance> tranches(size_t(random.wholeBetween(0, 8)));
        for (TrancheChance &tranche : tranches) {
            tranche.amount = random.amount();
            tranche.probability = random.chance(0.3) ? 1 : random.between(0, 1);
            tranche.years = random.between(0, 5);
        }
        for (const auto milestones : {Milestones::Independent, Milestones::Sequential}) {
            const TrancheTotals totals = fairlead::trancheTotals(tranches, milestones, 0.08);
            const double slack = 1e-12 * totals.ceiling;
            QVERIFY(totals.firm <= *totals.risked + slack);
            QVERIFY(*totals.risked <= totals.ceiling + slack);
            QVERIFY(*totals.presentRisked <= *totals.risked + slack);
        }
    }
}

QTEST_GUILESS_MAIN(CommitmentsTest)
#include "tst_commitments.moc"
