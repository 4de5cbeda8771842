#include "models/negotiation/pricerange.h"
#include "tests/support/rows.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);

/// A workspace with one contract of a term of 24 months, and alternatives to it as they are given.
Workspace contractWith(const std::vector<Row> &alternatives)
{
    Workspace workspace = workspaceOf(
        {rowWith(TableId::Party, "v", {{"name", "V"}, {"kind", "lab"}}),
         rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "v"}, {"term_months", "24"}}),
         rowWith(TableId::Contract, "other", {{"name", "O"}, {"vendor", "v"}}),
         rowWith(TableId::Workload, "w",
                 {{"name", "W"}, {"contract", "c"}, {"monthly_spend", "1000.00 USD"}})});
    for (const Row &row : alternatives)
        workspace.put(row);
    return workspace;
}

ContractAlternatives alternativesIn(const Workspace &workspace)
{
    const Lens lens{.asOf = kDay};
    const Situations situations(workspace, lens);
    const SwitchingModel model(workspace, lens);
    return contractAlternatives(workspace, model,
                                situations.of(*workspace.find(Id<Contract>{u"c"_s})));
}

TalksRange rangeOf(qint64 low, qint64 high)
{
    TalksRange range;
    range.vendorLow = Money::ofUnits(low);
    range.vendorHigh = Money::ofUnits(high);
    return range;
}

const PriceLine *lineOf(const PriceRange &prices, PriceLine::Kind kind)
{
    const auto found = std::ranges::find(prices.lines, kind, &PriceLine::kind);
    return found == prices.lines.end() ? nullptr : &*found;
}

} // namespace

class PriceRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void anOwnAlternativeHoldsTheFormula();
    void whatIsUnknownMakesALowerBound();
    void withoutARunCostThereIsNoPrice();
    void onlyThoseOfTheContractCount();
    void theCheapestIsHeldAgainstAnOffer();
    void aWayGoesFromItsP10ToItsP90();
    void aTestCountsForAYear();
    void theVendorsSideIsAnEstimate();
    void roomIsWhereBothSidesMeet_data();
    void roomIsWhereBothSidesMeet();
    void ourSideGoesFromTheOpeningToWhereWeLeave();
    void otherCurrenciesAreLeftOut();
};

void PriceRangeTest::anOwnAlternativeHoldsTheFormula()
{
    Alternative own{.name = u"Own"_s};
    own.runCost = Money::ofUnits(1200);
    own.oneTimeCost = Money::ofUnits(600);
    own.riskAllowance = Money::ofUnits(100);
    own.months = 3;
    const auto way = ownAlternative(own, kDay);
    QVERIFY(way);
    // (1,200 × 2 years + 600 + 100) / 2 years
    QCOMPARE(way->reservationPrice(24), 1550.0);
    QCOMPARE(way->lowPrice(24), 1500.0);
    QCOMPARE(way->highPrice(24), 1550.0);
    QCOMPARE(way->riskAllowance(), 100.0);
    QCOMPARE(way->months, 3.0);
    QVERIFY(way->isTimeKnown && way->missing.isEmpty());
}

void PriceRangeTest::whatIsUnknownMakesALowerBound()
{
    Alternative own{.name = u"Own"_s};
    own.runCost = Money::ofUnits(1200);
    const auto way = ownAlternative(own, kDay);
    QVERIFY(way);
    QCOMPARE(way->missing.size(), 2);
    QVERIFY(!way->isTimeKnown);
    QCOMPARE(way->reservationPrice(12), 1200.0);
}

void PriceRangeTest::withoutARunCostThereIsNoPrice()
{
    Alternative own{.name = u"Own"_s};
    own.oneTimeCost = Money::ofUnits(600);
    QVERIFY(!ownAlternative(own, kDay));
}

void PriceRangeTest::onlyThoseOfTheContractCount()
{
    const ContractAlternatives all = alternativesIn(
        contractWith({rowWith(TableId::Alternative, "a",
                              {{"name", "A"}, {"contract", "c"}, {"run_cost", "900.00 USD"}}),
                      rowWith(TableId::Alternative, "b",
                              {{"name", "B"}, {"contract", "other"}, {"run_cost", "1.00 USD"}}),
                      rowWith(TableId::Alternative, "d", {{"name", "D"}, {"contract", "c"}})}));
    QCOMPARE(all.own.size(), size_t(1));
    QCOMPARE(all.own.front().name, u"A"_s);
}

void PriceRangeTest::theCheapestIsHeldAgainstAnOffer()
{
    const ContractAlternatives all = alternativesIn(
        contractWith({rowWith(TableId::Alternative, "dear",
                              {{"name", "Dear"}, {"contract", "c"}, {"run_cost", "900.00 USD"}}),
                      rowWith(TableId::Alternative, "slow",
                              {{"name", "Cheap to run"},
                               {"contract", "c"},
                               {"run_cost", "100.00 USD"},
                               {"one_time_cost", "1800.00 USD"}}),
                      rowWith(TableId::Alternative, "best",
                              {{"name", "Best"}, {"contract", "c"}, {"run_cost", "850.00 USD"}})}));
    QCOMPARE(all.best()->name, u"Best"_s);
    QCOMPARE(all.own.back().name, u"Cheap to run"_s); // 100 + 1,800 over two years
    QCOMPARE(priceRangeOf(all, nullptr).reservation, std::optional(850.0));
    QVERIFY(!ContractAlternatives().best());
}

void PriceRangeTest::aWayGoesFromItsP10ToItsP90()
{
    ContractAlternatives all{.yearlyToday = 500, .termMonths = 24};
    // Of the one-time cost 60, what is stranded makes 20 that have no range.
    all.ways.push_back({.name = u"Elsewhere"_s,
                        .monthly = 10,
                        .oneTime = 60,
                        .range = {.p10 = 30, .p50 = 40, .p90 = 64}});
    const PriceRange prices = priceRangeOf(all, nullptr);
    const PriceLine *line = lineOf(prices, PriceLine::Kind::Way);
    QVERIFY(line && !line->isOwn);
    QCOMPARE(line->low, 120 + (20 + 30) / 2.0);
    QCOMPARE(line->high, 120 + (20 + 64) / 2.0);
    QCOMPARE(*line->value, 120 + (60 + 24) / 2.0);
    QCOMPARE(prices.largest(), 500.0);
    QCOMPARE(prices.smallest(), line->low);
    QCOMPARE(PriceRange().smallest(), 0.0);
}

void PriceRangeTest::aTestCountsForAYear()
{
    Alternative own{.name = u"Own"_s, .testedOn = PartialDate(QDate(2026, 2, 1))};
    own.runCost = Money::ofUnits(1);
    QCOMPARE(ownAlternative(own, kDay)->tested, 1);
    own.testedOn = PartialDate(QDate(2025, 2, 1));
    QCOMPARE(ownAlternative(own, kDay)->tested, 0);
}

void PriceRangeTest::theVendorsSideIsAnEstimate()
{
    const ContractAlternatives none;
    QVERIFY(!lineOf(priceRangeOf(none, nullptr), PriceLine::Kind::Vendors));
    const TalksRange range = rangeOf(300, 400);
    const PriceRange prices = priceRangeOf(none, &range);
    const PriceLine *line = lineOf(prices, PriceLine::Kind::Vendors);
    QVERIFY(line);
    QCOMPARE(line->low, 300.0);
    QCOMPARE(line->high, 400.0);
    QVERIFY(!line->value);            // a range, and no figure in it that could be taken for known
    QVERIFY(!prices.isOverlapping()); // we have no alternative, so no price at which we leave
    const TalksRange turned = rangeOf(400, 300);
    QCOMPARE(lineOf(priceRangeOf(none, &turned), PriceLine::Kind::Vendors)->low, 300.0);
}

void PriceRangeTest::roomIsWhereBothSidesMeet_data()
{
    QTest::addColumn<qint64>("vendorLow");
    QTest::addColumn<bool>("isRoom");
    QTest::newRow("below") << qint64(500) << true;
    QTest::newRow("at it") << qint64(600) << true;
    QTest::newRow("above") << qint64(601) << false;
}

void PriceRangeTest::roomIsWhereBothSidesMeet()
{
    QFETCH(qint64, vendorLow);
    QFETCH(bool, isRoom);
    ContractAlternatives all;
    all.own.push_back({.name = u"Own"_s, .monthly = 50});
    const TalksRange range = rangeOf(vendorLow, 900);
    QCOMPARE(priceRangeOf(all, &range).isOverlapping(), std::optional(isRoom));
}

void PriceRangeTest::ourSideGoesFromTheOpeningToWhereWeLeave()
{
    ContractAlternatives all;
    all.own.push_back({.name = u"Own"_s, .monthly = 50});
    TalksRange range;
    QVERIFY(!lineOf(priceRangeOf(all, &range), PriceLine::Kind::Ours));
    range.opening = Money::ofUnits(400);
    range.target = Money::ofUnits(450);
    const PriceRange prices = priceRangeOf(all, &range);
    const PriceLine *line = lineOf(prices, PriceLine::Kind::Ours);
    QVERIFY(line);
    QCOMPARE(line->low, 400.0);
    QCOMPARE(line->value, std::optional(450.0));
    QCOMPARE(line->high, 600.0);
}

void PriceRangeTest::otherCurrenciesAreLeftOut()
{
    TalksRange range;
    range.opening = Money::fromText(u"400.00 EUR").value();
    QCOMPARE(priceRangeOf({}, &range).lines.size(), size_t(1)); // what is paid today
}

QTEST_GUILESS_MAIN(PriceRangeTest)
#include "tst_pricerange.moc"
