#include "models/rows/assumption.h"
#include "models/rows/contract.h"
#include "models/rows/model.h"
#include "models/rows/party.h"
#include "models/switching/runcosts.h"

#include <QTest>

#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

std::optional<UnitPrice> price(const char *text)
{
    return *UnitPrice::fromText(QString::fromUtf8(text));
}

Offering offering(const QString &route, const QString &region, const char *input,
                  const char *output)
{
    return {.id = {u"song."_s + route + u'.' + region},
            .model = {u"song"_s},
            .route = {route},
            .region = region,
            .inputPrice = price(input),
            .outputPrice = price(output)};
}

/// One model on the route "home", on "away", and on "billed", which has no price list of its own
/// but the operator of "away".
Workspace market()
{
    Workspace workspace;
    const auto put = [&](auto row) { workspace.put(Row::of(row)); };
    put(Party{.id = {u"lab"_s}, .name = u"Lab"_s});
    put(Route{.id = {u"home"_s}, .name = u"Home"_s});
    put(Route{.id = {u"away"_s}, .name = u"Away"_s, .operatedBy = {u"lab"_s}});
    put(Route{.id = {u"billed"_s}, .name = u"Billed"_s, .operatedBy = {u"lab"_s}});
    put(ModelFamily{.id = {u"songs"_s}, .name = u"Songs"_s, .lab = {u"lab"_s}});
    put(ModelFamily{.id = {u"tales"_s}, .name = u"Tales"_s});
    put(Model{.id = {u"song"_s}, .name = u"Song"_s, .family = {u"songs"_s}});
    put(Model{.id = {u"tale"_s}, .name = u"Tale"_s, .family = {u"tales"_s}});
    put(offering(u"home"_s, u"global"_s, "2 USD", "10 USD"));
    put(offering(u"home"_s, u"eu"_s, "2.2 USD", "11 USD"));
    Offering away = offering(u"away"_s, u"global"_s, "1 USD", "5 USD");
    away.regionalPremium = 0.2;
    put(away);
    put(Offering{.id = {u"song.billed"_s}, .model = {u"song"_s}, .route = {u"billed"_s}});
    put(Offering{.id = {u"tale.away"_s},
                 .model = {u"tale"_s},
                 .route = {u"away"_s},
                 .inputPrice = price("1 USD"),
                 .outputPrice = price("1 USD")});
    return workspace;
}

Workload workload()
{
    Workload row{.id = {u"chat"_s}, .name = u"Chat"_s};
    row.route = {u"home"_s};
    row.family = {u"songs"_s};
    row.model = {u"song"_s};
    row.inputTokensM = 100;
    row.outputTokensM = 10;
    row.cachedShare = 0;
    return row;
}

RunCost costAt(const Workspace &workspace, const Workload &row, const char *route,
               const char *model = "song", const char *family = "songs")
{
    const Market offers(workspace, kToday);
    const AssumptionSet assumptions(workspace);
    Placement to = placementOf(row);
    to.route = {QString::fromUtf8(route)};
    to.model = {QString::fromUtf8(model)};
    to.family = {QString::fromUtf8(family)};
    const RunCosts costs(workspace, offers, assumptions);
    return costs.at(row, to, costs.today(row));
}

RunCost costToday(const Workspace &workspace, const Workload &row)
{
    const Market offers(workspace, kToday);
    return RunCosts(workspace, offers, AssumptionSet(workspace)).today(row);
}

bool isNear(double left, double right)
{
    return std::abs(left - right) < 1e-9;
}

} // namespace

/// Which prices, discounts and premiums a monthly run cost takes.
class RunCostsTest : public QObject
{
    Q_OBJECT

private slots:
    void theStatedSpendGoesFirst();
    void withoutItTheListPriceCounts();
    void theAreaDecidesThePrice();
    void aDiscountCountsWhereItIsProved();
    void fixedCostStaysBehind();
    void aRouteWithoutPricesTakesItsOperators();
    void whatIsNotKnownStaysAsItIs();
    void anotherFamilyCountsTokensDifferently();
};

void RunCostsTest::theStatedSpendGoesFirst()
{
    Workload row = workload();
    row.monthlySpend = Money::ofUnits(555);
    QCOMPARE(costToday(market(), row).month, 555.0);
    QVERIFY(costToday(market(), row).missing.isEmpty());
    // Nothing that decides the price changes: nor does the cost.
    QCOMPARE(costAt(market(), row, "home").month, 555.0);
}

void RunCostsTest::withoutItTheListPriceCounts()
{
    Workload row = workload();
    QVERIFY(isNear(costToday(market(), row).month, 100 * 2 + 10 * 10));
    row.discount = 0.1;
    row.regionalPremium = 0.5;
    row.fixedMonthly = Money::ofUnits(7);
    QVERIFY(isNear(costToday(market(), row).month, 300 * 1.5 * 0.9 + 7));
    QCOMPARE(costToday(market(), row).offering, Id<Offering>{u"song.home.global"_s});
}

void RunCostsTest::theAreaDecidesThePrice()
{
    Workload row = workload();
    row.requiredRegions = {u"eu"_s};
    QVERIFY(isNear(costToday(market(), row).month, 330));
    // Only a price without a region, and what the region adds to it.
    QVERIFY(isNear(costAt(market(), row, "away").month, 150 * 1.2));
    row.requiredRegions.clear();
    QVERIFY(isNear(costAt(market(), row, "away").month, 150));
}

void RunCostsTest::aDiscountCountsWhereItIsProved()
{
    Workspace workspace = market();
    Workload row = workload();
    row.discount = 0.1;
    workspace.put(Row::of(row));
    QVERIFY(isNear(costAt(workspace, row, "away").month, 150));
    // The workload's contract covers the route.
    row.contract = {u"deal"_s};
    workspace.put(Row::of(Contract{.id = {u"deal"_s},
                                   .name = u"Deal"_s,
                                   .vendor = {u"lab"_s},
                                   .routes = {Id<Route>{u"away"_s}}}));
    QVERIFY(isNear(costAt(workspace, row, "away").month, 150 * 0.9));
    QVERIFY(isNear(costAt(workspace, row, "away", "tale", "tales").month, 110));
    // Others of ours are there, with smaller discounts.
    for (const double discount : {0.08, 0.05}) {
        Workload other = workload();
        other.id = {QString::number(discount)};
        other.route = {u"away"_s};
        other.discount = discount;
        workspace.put(Row::of(other));
    }
    QVERIFY(isNear(costAt(workspace, row, "away").month, 150 * 0.95));
}

void RunCostsTest::fixedCostStaysBehind()
{
    Workload row = workload();
    row.fixedMonthly = Money::ofUnits(1000);
    QVERIFY(isNear(costToday(market(), row).month, 1300));
    QVERIFY(isNear(costAt(market(), row, "away").month, 150));
}

void RunCostsTest::aRouteWithoutPricesTakesItsOperators()
{
    const RunCost billed = costAt(market(), workload(), "billed");
    QVERIFY(isNear(billed.month, 150));
    QCOMPARE(billed.offering, Id<Offering>{u"song.away.global"_s});
}

void RunCostsTest::whatIsNotKnownStaysAsItIs()
{
    const RunCost nowhere = costAt(market(), workload(), "home", "tale", "tales");
    QVERIFY(isNear(nowhere.month, 300));
    QCOMPARE(nowhere.missing, QStringList{u"Price of Tale on Home"_s});
    Workload unknown = workload();
    unknown.inputTokensM.reset();
    unknown.outputTokensM.reset();
    QCOMPARE(costToday(market(), unknown).missing, QStringList{u"Monthly spend"_s});
    unknown.monthlySpend = Money::ofUnits(42);
    const RunCost away = costAt(market(), unknown, "away");
    QCOMPARE(away.month, 42.0);
    QCOMPARE(away.missing, (QStringList{u"Input"_s, u"Output"_s}));
}

void RunCostsTest::anotherFamilyCountsTokensDifferently()
{
    Workspace workspace = market();
    workspace.put(Row::of(Assumption{
        .id = {u"token_ratio"_s}, .name = u"Ratio"_s, .topic = u"run cost"_s, .likely = 1.5}));
    QVERIFY(isNear(costAt(workspace, workload(), "away", "tale", "tales").month, 110 * 1.5));
    QVERIFY(isNear(costAt(workspace, workload(), "away").month, 150));
}

QTEST_GUILESS_MAIN(RunCostsTest)
#include "tst_runcosts.moc"
