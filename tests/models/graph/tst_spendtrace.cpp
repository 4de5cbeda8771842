#include "app/shippedworkspace.h"
#include "models/graph/spendtrace.h"
#include "models/graph/tracegraph.h"
#include "tests/support/numbers.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

RowRef ref(TableId table, const char *id)
{
    return {table, QString::fromLatin1(id)};
}

/// Two clouds, a lab that one of them belongs to no more, and what three workloads pay.
Workspace smallMarket()
{
    return workspaceOf(
        {rowWith(TableId::Party, "cloud", {{"name", "Cloud"}, {"parent", "group"}}),
         rowWith(TableId::Party, "group", {{"name", "Group"}}),
         rowWith(TableId::Party, "lab", {{"name", "Lab"}, {"kind", "lab"}}),
         rowWith(TableId::Party, "maker", {{"name", "Maker"}, {"own_silicon", "tpu"}}),
         rowWith(TableId::ModelFamily, "f", {{"name", "F"}, {"lab", "lab"}}),
         rowWith(TableId::Route, "r", {{"name", "R"}, {"operator", "lab"}, {"biller", "cloud"}}),
         rowWith(TableId::Route, "api", {{"name", "Api"}, {"operator", "lab"}}),
         rowWith(TableId::Contract, "c", {{"name", "C"}}),
         rowWith(TableId::Workload, "w1",
                 {{"name", "W1"},
                  {"route", "r"},
                  {"monthly_spend", "100.00 USD"},
                  {"family", "f"},
                  {"contract", "c"},
                  {"silicon", "tpu"}}),
         rowWith(TableId::Workload, "w2",
                 {{"name", "W2"}, {"route", "api"}, {"monthly_spend", "300.00 USD"}}),
         rowWith(TableId::Workload, "w3", {{"name", "W3"}, {"monthly_spend", "5.00 EUR"}}),
         rowWith(TableId::Workload, "w4", {{"name", "W4"}, {"route", "r"}})});
}

UltimateShare shareOf(const SpendShares &shares, const char *party)
{
    const auto found =
        std::find_if(shares.ultimate.begin(), shares.ultimate.end(), [&](const auto &share) {
            return share.party.text == QLatin1StringView(party);
        });
    return found == shares.ultimate.end() ? UltimateShare() : *found;
}

Row passOn(const char *id, const char *payer, const char *payee, const char *likely)
{
    return rowWith(TableId::PassOn, id, {{"payer", payer}, {"payee", payee}, {"likely", likely}});
}

} // namespace

class SpendTraceTest : public QObject
{
    Q_OBJECT

private slots:
    void pathsEndAtParents();
    void spendStaysWhenItsWayCameLater_data();
    void spendStaysWhenItsWayCameLater();
    void startsWhereAsked_data();
    void startsWhereAsked();
    void currenciesAreTracedApart();
    void dollarsSpeakForTheTrace();
    void moneyThatIsPassedOnRestsElsewhere();
    void holdersStandBehindWhereItRests();
    void whatIsNotKnownIsListed();
    void everythingInACircleNamesTheLoop();
    void moreThanAllIsAProblem();
    void siliconIsCountedWhereItIsKnown();
    void namesWhomTheSpendDependsOn();
    void theSampleEndsAtAmazonMost();
};

void SpendTraceTest::pathsEndAtParents()
{
    const SpendTrace trace = traceSpend(smallMarket(), kAutumn, {});
    QCOMPARE(trace.paths.size(), size_t(3));
    QCOMPARE(trace.paths[0].amount.toText(), u"3600.00 USD"_s);
    QCOMPARE(trace.paths[0].steps,
             (std::vector{ref(TableId::Workload, "w2"), ref(TableId::Route, "api"),
                          ref(TableId::Party, "lab")}));
    QCOMPARE(trace.paths[1].steps,
             (std::vector{ref(TableId::Workload, "w1"), ref(TableId::Route, "r"),
                          ref(TableId::Party, "cloud"), ref(TableId::Party, "group")}));
    QCOMPARE(trace.paths[2].steps, std::vector{ref(TableId::Workload, "w3")});
    QCOMPARE(trace.withoutAmount, std::vector{Id<Workload>{u"w4"_s}});
}

void SpendTraceTest::spendStaysWhenItsWayCameLater_data()
{
    QTest::addColumn<bool>("isRoute");
    QTest::newRow("its route opened later") << true;
    QTest::newRow("its contract began later") << false;
}

/// Today's spend seen through the market of an earlier day: the sum is that of today.
void SpendTraceTest::spendStaysWhenItsWayCameLater()
{
    QFETCH(bool, isRoute);
    Workspace workspace = smallMarket();
    if (isRoute) {
        workspace.put(rowWith(
            TableId::Route, "r",
            {{"name", "R"}, {"operator", "lab"}, {"biller", "cloud"}, {"opened_on", "2026-05"}}));
    } else {
        workspace.put(
            rowWith(TableId::Contract, "c", {{"name", "C"}, {"starts_on", "2026-05-01"}}));
    }
    const Lens april{.asOf = QDate(2026, 4, 30)};
    const SpendTrace trace = traceSpend(workspace, april, {});
    QCOMPARE(trace.shares[1].total, traceSpend(workspace, kAutumn, {}).shares[1].total);
    QVERIFY(isClose(shareOf(trace.shares[1], "").direct, 0.25)); // it ends at nobody
    QCOMPARE(shareOf(trace.shares[1], "lab").direct, 0.75);
    QCOMPARE(trace.paths[1].steps, std::vector{ref(TableId::Workload, "w1")});
    QCOMPARE(trace.untraced.front().workload.text, u"w1"_s);
    QCOMPARE(trace.untraced.front().why, isRoute ? NoWay::RouteLater : NoWay::ContractLater);
    QVERIFY(untracedText(workspace, trace.untraced.front()).startsWith(u"W1: "_s));
    QVERIFY(traceSpend(workspace, kAutumn, {}).untraced.empty());
    // Asked for by itself it is there, too, with the reason.
    const SpendTrace alone = traceSpend(workspace, april, ref(TableId::Workload, "w1"));
    QCOMPARE(alone.shares.front().total.toText(), u"1200.00 USD"_s);
    QCOMPARE(alone.untraced.size(), size_t(1));
    const auto start = isRoute ? ref(TableId::Route, "r") : ref(TableId::Contract, "c");
    QCOMPARE(traceSpend(workspace, april, start).untraced.front().workload.text, u"w1"_s);
}

void SpendTraceTest::startsWhereAsked_data()
{
    QTest::addColumn<TableId>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("total");
    QTest::newRow("workload") << TableId::Workload << "w2"_ba << u"3600.00 USD"_s;
    QTest::newRow("contract") << TableId::Contract << "c"_ba << u"1200.00 USD"_s;
    QTest::newRow("route") << TableId::Route << "r"_ba << u"1200.00 USD"_s;
}

void SpendTraceTest::startsWhereAsked()
{
    QFETCH(TableId, table);
    QFETCH(QByteArray, id);
    QFETCH(QString, total);
    const SpendTrace trace = traceSpend(smallMarket(), kAutumn, ref(table, id));
    QCOMPARE(trace.paths.size(), size_t(1));
    QCOMPARE(trace.shares.front().total.toText(), total);
}

void SpendTraceTest::currenciesAreTracedApart()
{
    const SpendTrace trace = traceSpend(smallMarket(), kAutumn, {});
    QCOMPARE(trace.shares.size(), size_t(2));
    QCOMPARE(trace.shares[0].total.toText(), u"60.00 EUR"_s);
    QVERIFY(trace.shares[0].ultimate.front().party.isNull());
    QCOMPARE(trace.shares[0].ultimate.front().direct, 1.0);
    QCOMPARE(trace.shares[1].total.toText(), u"4800.00 USD"_s);
    QCOMPARE(shareOf(trace.shares[1], "group").direct, 0.25);
    QCOMPARE(shareOf(trace.shares[1], "lab").cash, 0.75);
}

/// However much the others are as bare numbers, and whichever comes first by code.
void SpendTraceTest::dollarsSpeakForTheTrace()
{
    Workspace workspace = smallMarket();
    workspace.put(rowWith(TableId::Workload, "w3",
                          {{"name", "W3"}, {"route", "r"}, {"monthly_spend", "900000.00 EUR"}}));
    const SpendTrace trace = traceSpend(workspace, kAutumn, {});
    QCOMPARE(mainShares(trace), &trace.shares[1]);
    const MarketGraph graph = traceGraph(workspace, trace, {});
    const GraphNode *group = graph.find(ultimateOf(Id<Party>{u"group"_s}));
    QVERIFY(group && group->caption.contains(u"25"_s)); // not the all of the euros
    SpendTrace euros = trace;
    euros.shares.pop_back();
    QCOMPARE(mainShares(euros), &euros.shares[0]);
    QVERIFY(!mainShares({}));
    const SpendShares thirds{.total = *Money::fromText(u"100.00 USD"), .ultimate = {}};
    QCOMPARE(directAmount(thirds, {.direct = 2.0 / 3}).toText(), u"66.67 USD"_s);
}

void SpendTraceTest::moneyThatIsPassedOnRestsElsewhere()
{
    Workspace workspace = smallMarket();
    workspace.put(passOn("1", "cloud", "lab", "0.4"));
    workspace.put(passOn("2", "lab", "cloud", "0.5"));
    const SpendShares shares =
        traceSpend(workspace, kAutumn, ref(TableId::Workload, "w1")).shares.front();
    // gross of cloud: 1 / (1 - 0.4 * 0.5) = 1.25; it keeps 0.6 of that
    QVERIFY(isClose(*shareOf(shares, "group").cash, 0.75));
    QVERIFY(isClose(*shareOf(shares, "lab").cash, 0.25));
    QCOMPARE(shareOf(shares, "group").direct, 1.0);
    QCOMPARE(shares.reach.front().party.text, u"cloud"_s);
    QVERIFY(isClose(shares.reach.front().reach, 1));
    QVERIFY(isClose(shares.reach.back().reach, 0.4));
}

void SpendTraceTest::holdersStandBehindWhereItRests()
{
    Workspace workspace = smallMarket();
    const auto stake = [](const char *id, const char *share, const char *asOf, const char *basis) {
        return rowWith(TableId::Stake, id,
                       {{"holder", "maker"},
                        {"company", "lab"},
                        {"share", share},
                        {"as_of", asOf},
                        {"basis", basis},
                        {"verified", "true"}});
    };
    workspace.put(stake("1", "0.3", "2025", "issued"));
    workspace.put(stake("2", "0.2", "2026-01", "issued"));
    workspace.put(stake("3", "0.9", "2027", "issued"));
    const auto ownership = [&] {
        return traceSpend(workspace, kAutumn, ref(TableId::Workload, "w2")).shares.front();
    };
    QVERIFY(isClose(*shareOf(ownership(), "maker").ownership, 0.2));
    QVERIFY(isClose(*shareOf(ownership(), "lab").ownership, 0.8));
    QCOMPARE(shareOf(ownership(), "lab").cash, 1.0);
    workspace.put(stake("2", "0.2", "2026-01", "if_vested"));
    QVERIFY(isClose(*shareOf(ownership(), "lab").ownership, 1));
}

void SpendTraceTest::whatIsNotKnownIsListed()
{
    Workspace workspace = smallMarket();
    workspace.put(passOn("1", "cloud", "maker", ""));
    workspace.put(rowWith(TableId::Stake, "s",
                          {{"holder", "maker"}, {"company", "cloud"}, {"verified", "true"}}));
    const SpendTrace trace = traceSpend(workspace, kAutumn, ref(TableId::Workload, "w1"));
    QCOMPARE(trace.unknownPassOn,
             (std::set<UnknownShare>{{{u"cloud"_s}, {u"maker"_s}, ShareGap::NoValue},
                                     {{u"cloud"_s}, {u"lab"_s}, ShareGap::NoRow}}));
    QCOMPARE(trace.unknownStakes,
             (std::set<UnknownShare>{{{u"maker"_s}, {u"cloud"_s}, ShareGap::NoValue}}));
    QCOMPARE(shareOf(trace.shares.front(), "group").cash, 1.0);
}

void SpendTraceTest::everythingInACircleNamesTheLoop()
{
    Workspace workspace = smallMarket();
    workspace.put(passOn("1", "cloud", "lab", "1"));
    workspace.put(passOn("2", "lab", "cloud", "1"));
    const SpendShares shares =
        traceSpend(workspace, kAutumn, ref(TableId::Workload, "w1")).shares.front();
    QVERIFY2(shares.cashProblem.contains(u"Cloud → Lab → Cloud"_s), qPrintable(shares.cashProblem));
    QVERIFY(!shareOf(shares, "group").cash && !shareOf(shares, "group").ownership);
    QCOMPARE(shareOf(shares, "group").direct, 1.0);
}

void SpendTraceTest::moreThanAllIsAProblem()
{
    Workspace workspace = smallMarket();
    workspace.put(passOn("1", "cloud", "lab", "0.7"));
    workspace.put(passOn("2", "cloud", "maker", "0.7"));
    const SpendShares shares =
        traceSpend(workspace, kAutumn, ref(TableId::Workload, "w1")).shares.front();
    QVERIFY2(shares.cashProblem.contains(u"Cloud"_s), qPrintable(shares.cashProblem));
}

void SpendTraceTest::siliconIsCountedWhereItIsKnown()
{
    const SpendShares shares = traceSpend(smallMarket(), kAutumn, {}).shares.back();
    QCOMPARE(shares.silicon.size(), size_t(1));
    QCOMPARE(shares.silicon.front().silicon, Silicon::Tpu);
    QCOMPARE(shares.silicon.front().makers, std::vector{Id<Party>{u"maker"_s}});
    QCOMPARE(shares.silicon.front().amount.toText(), u"1200.00 USD"_s);
    QCOMPARE(shares.unknownSilicon->toText(), u"3600.00 USD"_s);
}

void SpendTraceTest::namesWhomTheSpendDependsOn()
{
    Workspace workspace = smallMarket();
    workspace.put(rowWith(TableId::Deal, "d",
                          {{"title", "D"},
                           {"payer", "maker"},
                           {"counterparty", "lab"},
                           {"sum_rule", "add_by_qualifier"},
                           {"verified", "true"}}));
    workspace.put(rowWith(TableId::DealComponent, "d", {{"deal", "d"}, {"kind", "equity"}}));
    workspace.put(rowWith(TableId::Tranche, "d",
                          {{"component", "d"},
                           {"label", "D"},
                           {"amount", "7.00 USD"},
                           {"certainty", "firm"},
                           {"counted", "true"}}));
    const SpendTrace trace = traceSpend(workspace, kAutumn, ref(TableId::Workload, "w1"));
    QCOMPARE(trace.dependences.size(), size_t(3));
    QCOMPARE(trace.dependences[0].kind, DependenceKind::ModelOwner);
    QCOMPARE(trace.dependences[0].party.text, u"lab"_s);
    QCOMPARE(trace.dependences[0].spend.front().toText(), u"1200.00 USD"_s);
    QCOMPARE(trace.dependences[1].kind, DependenceKind::RouteOperator);
    QCOMPARE(trace.dependences[2].kind, DependenceKind::Investor);
    QCOMPARE(trace.dependences[2].through.text, u"lab"_s);
    QCOMPARE(trace.dependences[2].ties.front().sums.firm, Money::ofUnits(7));
}

void SpendTraceTest::theSampleEndsAtAmazonMost()
{
    const SpendTrace trace = traceSpend(*shippedWorkspace(StartContent::Sample), kAutumn, {});
    QCOMPARE(trace.shares.size(), size_t(1));
    const SpendShares &shares = trace.shares.front();
    QCOMPARE(shares.ultimate.front().party.text, u"amazon"_s);
    QVERIFY(isClose(shares.ultimate.front().direct, 0.707, 1e-3));
    QVERIFY(shares.cashProblem.isEmpty() && shares.ownershipProblem.isEmpty());
    QVERIFY(trace.unknownStakes.contains({{u"amazon"_s}, {u"anthropic"_s}, ShareGap::NoValue}));
}

QTEST_GUILESS_MAIN(SpendTraceTest)
#include "tst_spendtrace.moc"
