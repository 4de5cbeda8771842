#include "models/graph/dependents.h"
#include "models/graph/financing.h"
#include "models/graph/graphviews.h"
#include "models/graph/spendtrace.h"
#include "tests/support/numbers.h"
#include "tests/support/randommarket.h"

#include <QTest>

#include <map>

using namespace fairlead;

namespace {

constexpr int kMarkets = 2000;
const Lens kLens{.asOf = QDate(2026, 1, 1)};

MarketSize sizeOf(int seed)
{
    return {.parties = 2 + seed % 9,
            .deals = seed % 25,
            .routes = 1 + seed % 4,
            .workloads = seed % 9,
            .shares = seed % 20};
}

using Sums = std::map<QString, qint64>; ///< by currency

void addTo(Sums &sums, const std::optional<Money> &amount)
{
    if (amount)
        sums[amount->currency.code()] += amount->minor;
}

/// The ceilings and firm amounts of all edges.
std::pair<Sums, Sums> totalsOf(const MarketGraph &graph)
{
    std::pair<Sums, Sums> totals;
    for (const GraphEdge &edge : graph.edges) {
        addTo(totals.first, edge.sums.ceiling);
        addTo(totals.second, edge.sums.firm);
        for (const MoneySums &sums : edge.otherSums) {
            addTo(totals.first, sums.ceiling);
            addTo(totals.second, sums.firm);
        }
    }
    std::erase_if(totals.second, [](const auto &entry) { return entry.second == 0; });
    return totals;
}

bool isShare(double value)
{
    return value >= -1e-9 && value <= 1 + 1e-9;
}

} // namespace

/// What must hold in any market (quant.md section 17), over many small ones with loops.
class GraphInvariantsTest : public QObject
{
    Q_OBJECT

private slots:
    void strandsMakeUpTheSums();
    void rollingUpKeepsTheSums();
    void everyUnitOfSpendEndsOnce();
    void withoutSharesEverythingStaysWhereItIsPaid();
    void dependentsAreCountedOnce();
    void whatReturnsIsPartOfWhatCircles();
    void aGraphDoesNotDifferFromItself();
};

void GraphInvariantsTest::strandsMakeUpTheSums()
{
    for (int seed = 0; seed < kMarkets; ++seed) {
        for (const GraphEdge &edge : marketGraph(randomMarket(seed, sizeOf(seed)), kLens).edges) {
            Sums strands;
            for (const GraphStrand &strand : edge.strands)
                addTo(strands, strand.amount);
            Sums sums;
            addTo(sums, edge.sums.ceiling);
            for (const MoneySums &other : edge.otherSums)
                addTo(sums, other.ceiling);
            QCOMPARE(strands, sums);
            if (edge.sums.firm && edge.sums.ceiling)
                QVERIFY(edge.sums.firm->minor <= edge.sums.ceiling->minor);
        }
    }
}

void GraphInvariantsTest::rollingUpKeepsTheSums()
{
    for (int seed = 0; seed < kMarkets; ++seed) {
        const Workspace workspace = randomMarket(seed, sizeOf(seed));
        const MarketGraph graph = marketGraph(workspace, kLens);
        for (RollUp rollUp : {RollUp::CorporateFamily, RollUp::Layer}) {
            const MarketGraph rolled = rolledUp(workspace, graph, rollUp, kLens);
            QCOMPARE(totalsOf(rolled), totalsOf(graph));
            QVERIFY(rolled.nodes.size() <= graph.nodes.size());
            for (const GraphEdge &edge : rolled.edges)
                QVERIFY(rolled.find(edge.from) && rolled.find(edge.to));
        }
    }
}

void GraphInvariantsTest::everyUnitOfSpendEndsOnce()
{
    int loops = 0;
    for (int seed = 0; seed < kMarkets; ++seed) {
        const SpendTrace trace = traceSpend(randomMarket(seed, sizeOf(seed)), kLens, {});
        Sums paths;
        for (const SpendPath &path : trace.paths)
            addTo(paths, path.amount);
        Sums totals;
        for (const SpendShares &shares : trace.shares) {
            addTo(totals, shares.total);
            Sums silicon;
            addTo(silicon, shares.unknownSilicon);
            for (const SiliconShare &share : shares.silicon)
                addTo(silicon, share.amount);
            QCOMPARE(silicon.begin()->second, shares.total.minor);
            double direct = 0;
            double cash = 0;
            double ownership = 0;
            for (const UltimateShare &share : shares.ultimate) {
                QCOMPARE(share.cash.has_value(), shares.cashProblem.isEmpty());
                QCOMPARE(share.ownership.has_value(), shares.ownershipProblem.isEmpty());
                direct += share.direct;
                cash += share.cash.value_or(0);
                ownership += share.ownership.value_or(0);
            }
            QVERIFY(isClose(direct, 1, 1e-9));
            QVERIFY(!shares.cashProblem.isEmpty() || isClose(cash, 1, 1e-9));
            QVERIFY(!shares.ownershipProblem.isEmpty() || isClose(ownership, 1, 1e-9));
            loops += shares.cashProblem.isEmpty() ? 0 : 1;
            for (const PartyReach &reach : shares.reach) {
                QVERIFY(isShare(reach.reach));
                QVERIFY(reach.retained <= reach.reach + 1e-9);
            }
        }
        QCOMPARE(paths, totals);
    }
    QVERIFY(loops > 0); // else the markets would not test what they are for
}

void GraphInvariantsTest::withoutSharesEverythingStaysWhereItIsPaid()
{
    for (int seed = 0; seed < kMarkets; ++seed) {
        MarketSize size = sizeOf(seed);
        size.shares = 0;
        for (const SpendShares &shares : traceSpend(randomMarket(seed, size), kLens, {}).shares) {
            for (const UltimateShare &share : shares.ultimate) {
                QVERIFY(isClose(*share.cash, share.direct, 1e-9));
                QVERIFY(isClose(*share.ownership, share.direct, 1e-9));
            }
        }
    }
}

void GraphInvariantsTest::dependentsAreCountedOnce()
{
    for (int seed = 0; seed < kMarkets; ++seed) {
        const Workspace workspace = randomMarket(seed, sizeOf(seed));
        Sums all;
        for (const SpendPath &path : traceSpend(workspace, kLens, {}).paths)
            addTo(all, path.amount);
        const Dependents found =
            dependentsOf(workspace, kLens, {TableId::Party, QStringLiteral("p0")});
        Sums sums;
        Sums reached;
        for (const std::vector<Money> *amounts : {&found.direct, &found.indirect}) {
            for (const Money &amount : *amounts)
                addTo(sums, amount);
        }
        for (const DependentWorkload &each : found.workloads) {
            addTo(reached, each.year);
            QCOMPARE(each.chain.front().id, QStringLiteral("p0"));
            QCOMPARE(each.chain.back().id, each.workload.text);
        }
        QCOMPARE(sums, reached);
        for (const auto &[currency, amount] : sums)
            QVERIFY(amount <= all[currency]);
    }
}

void GraphInvariantsTest::whatReturnsIsPartOfWhatCircles()
{
    int circling = 0;
    for (int seed = 0; seed < kMarkets; ++seed) {
        const Workspace workspace = randomMarket(seed, sizeOf(seed));
        const Financing found = financing(workspace, marketGraph(workspace, kLens));
        for (const ClosedMarket &market : found.market) {
            QCOMPARE(market.reciprocity.has_value(), market.closedLoopShare.has_value());
            if (!market.closedLoopShare)
                continue;
            QVERIFY(isShare(*market.closedLoopShare) && isShare(*market.reciprocity));
            QVERIFY(*market.reciprocity <= *market.closedLoopShare + 1e-9);
            circling += *market.closedLoopShare > 0.01 ? 1 : 0;
        }
        for (const FinancingPair &pair : found.pairs) {
            for (const FinancingAmounts &amounts : pair.amounts)
                QVERIFY(!amounts.returnableShare || isShare(*amounts.returnableShare));
        }
    }
    QVERIFY(circling > 0);
}

void GraphInvariantsTest::aGraphDoesNotDifferFromItself()
{
    for (int seed = 0; seed < 200; ++seed) {
        const Workspace workspace = randomMarket(seed, sizeOf(seed));
        const MarketGraph before = marketGraph(workspace, {.asOf = QDate(2025, 1, 1)});
        const MarketGraph after = marketGraph(workspace, kLens);
        QVERIFY(difference(after, after).isEmpty());
        const GraphDifference changes = difference(before, after);
        QVERIFY(changes.gone.empty());
        QCOMPARE(before.edges.size() + changes.added.size() + changes.ended.size(),
                 after.edges.size());
    }
}

QTEST_GUILESS_MAIN(GraphInvariantsTest)
#include "tst_graphinvariants.moc"
