#include "app/shippedworkspace.h"
#include "models/graph/graphviews.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

RowRef party(const char *id)
{
    return {TableId::Party, QString::fromLatin1(id)};
}

Money billions(qint64 amount)
{
    return Money::ofUnits(amount * 1'000'000'000);
}

} // namespace

class GraphViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void focusKeepsWhatIsNear();
    void familiesStandTogether();
    void layersStandTogether();
    void whatIsExpandedStandsAlone();
    void bundlesHoldAllOfOneDirection();
    void placesAreMadeForAllDays();
    void partsThatAreNotKnownStayUnknown();
    void exclusivityEndsBetweenTwoDays();
    void whatIsNewIsListed();

private:
    Workspace m_market;
    Lens m_lens{.asOf = QDate(2026, 11, 20)};
    MarketGraph m_graph;
};

void GraphViewsTest::initTestCase()
{
    m_market = *shippedWorkspace(StartContent::Sample);
    m_graph = marketGraph(m_market, m_lens);
}

void GraphViewsTest::focusKeepsWhatIsNear()
{
    const MarketGraph alone = focusOn(m_graph, party("stackit"), 0);
    QVERIFY(alone.nodes.size() <= 1);
    const MarketGraph near = focusOn(m_graph, party("cohere"), 1);
    QVERIFY(near.find(party("schwarz-group")) && near.find(party("canada")));
    QVERIFY(!near.find(party("anthropic")));
    for (const GraphEdge &edge : near.edges)
        QVERIFY(near.find(edge.from) && near.find(edge.to));
    QCOMPARE(near.find(party("cohere"))->back, m_graph.find(party("cohere"))->back);
    const MarketGraph far = focusOn(m_graph, party("cohere"), 2);
    QVERIFY(far.nodes.size() > near.nodes.size());
    QVERIFY(focusOn(m_graph, party("nobody"), 3).nodes.empty());
}

void GraphViewsTest::familiesStandTogether()
{
    const MarketGraph rolled = rolledUp(m_market, m_graph, RollUp::CorporateFamily, m_lens);
    QVERIFY(!rolled.find(party("google")));
    QVERIFY(rolled.find(party("alphabet")));
    QCOMPARE(rolled.find(party("alphabet"))->name, u"Alphabet"_s);
    const auto funding =
        std::find_if(rolled.edges.begin(), rolled.edges.end(), [](const GraphEdge &edge) {
            return edge.from == party("alphabet") && edge.to == party("anthropic")
                   && edge.family == EdgeFamily::Equity;
        });
    QVERIFY(funding != rolled.edges.end());
    QCOMPARE(funding->sums.firm, billions(13));
    QCOMPARE(rolled.find(party("amazon"))->out, m_graph.find(party("amazon"))->out);
}

void GraphViewsTest::layersStandTogether()
{
    const MarketGraph rolled = rolledUp(m_market, m_graph, RollUp::Layer, m_lens);
    QCOMPARE(rolled.nodes.size(), size_t(5));
    const GraphNode *workloads = rolled.find({TableId::Workload, u"layer:workload"_s});
    const GraphNode *routes = rolled.find({TableId::Route, u"layer:route"_s});
    QVERIFY(workloads && routes);
    QCOMPARE(workloads->out, routes->back);
    QCOMPARE(workloads->out->toText(), u"4256400.00 USD"_s); // all but what has no route
}

void GraphViewsTest::whatIsExpandedStandsAlone()
{
    const GraphNode &google = *m_graph.find(party("google"));
    QCOMPARE(rolledInto(m_market, google, RollUp::CorporateFamily), party("alphabet"));
    QCOMPARE(rolledInto(m_market, google, RollUp::Nothing), google.row);
    const MarketGraph families =
        rolledUp(m_market, m_graph, RollUp::CorporateFamily, m_lens, {party("alphabet")});
    QVERIFY(families.find(party("google")));
    const RowRef labs = layerNode(GraphLayer::Lab, TableId::Party);
    const MarketGraph layers = rolledUp(m_market, m_graph, RollUp::Layer, m_lens, {labs});
    QVERIFY(!layers.find(labs) && layers.find(party("anthropic")));
    QVERIFY(layers.find(layerNode(GraphLayer::Cloud, TableId::Party)));
    QVERIFY(!recordOf(labs));
    QCOMPARE(recordOf(ultimateOf({u"amazon"_s})), std::optional(party("amazon")));
}

void GraphViewsTest::bundlesHoldAllOfOneDirection()
{
    const MarketGraph bundled = inBundles(m_market, m_graph);
    QVERIFY(bundled.edges.size() < m_graph.edges.size());
    std::set<std::tuple<RowRef, RowRef, bool, bool>> pairs; // what is in no sum stays apart
    std::map<QString, qint64> sums;
    size_t held = 0;
    for (const GraphEdge &edge : bundled.edges) {
        const bool isOwn = edge.family == EdgeFamily::OwnSpend;
        const bool isAlone = isOwn || edge.leftOut;
        const bool isNew =
            pairs.emplace(payerOf(edge), receiverOf(edge), edge.isEnded, isAlone).second;
        QVERIFY(isNew || edge.leftOut);
        held += std::max(size_t(1), edge.bundled.size());
        QVERIFY(edge.bundled.size() != 1);
        if (edge.sums.ceiling)
            sums[edge.sums.currency.code()] += edge.sums.ceiling->minor;
        for (const MoneySums &other : edge.otherSums)
            sums[other.currency.code()] += other.ceiling ? other.ceiling->minor : 0;
    }
    QCOMPARE(held, m_graph.edges.size());
    for (const GraphEdge &edge : m_graph.edges) {
        if (edge.sums.ceiling)
            sums[edge.sums.currency.code()] -= edge.sums.ceiling->minor;
        for (const MoneySums &other : edge.otherSums)
            sums[other.currency.code()] -= other.ceiling ? other.ceiling->minor : 0;
    }
    for (const auto &[currency, left] : sums)
        QCOMPARE(left, 0);
}

void GraphViewsTest::placesAreMadeForAllDays()
{
    const Lens past{.asOf = QDate(2025, 1, 1)};
    const MarketGraph then = marketGraph(m_market, past);
    const MarketGraph whole = graphOfAllDays(m_market, past, then);
    for (const MarketGraph *graph : {&then, static_cast<const MarketGraph *>(&m_graph)}) {
        for (const GraphNode &node : graph->nodes)
            QVERIFY2(whole.find(node.row), qPrintable(node.name));
    }
    QVERIFY(std::ranges::is_sorted(whole.nodes, {}, &GraphNode::layer));
}

void GraphViewsTest::partsThatAreNotKnownStayUnknown()
{
    const Money one = Money::ofUnits(1);
    const Money zero = Money::ofUnits(0);
    const MoneySums known{.paid = one, .firm = one, .conditional = zero, .ceiling = one};
    const MoneySums open{.unknown = one, .ceiling = one, .incomplete = true};
    const MoneySums sum = together(known, open);
    QCOMPARE(sum.firm, one);
    QVERIFY(!sum.conditional); // nothing in one, not known in the other
    QCOMPARE(sum.unknown, one);
    QCOMPARE(sum.ceiling, Money::ofUnits(2));
    QVERIFY(sum.incomplete);
    QCOMPARE(together(known, known).conditional, zero);
}

void GraphViewsTest::exclusivityEndsBetweenTwoDays()
{
    const GraphDifference changes = difference(marketGraph(m_market, {.asOf = QDate(2026, 4, 26)}),
                                               marketGraph(m_market, {.asOf = QDate(2026, 4, 30)}));
    const RowRef foundry{TableId::Route, u"foundry"_s};
    QCOMPARE(std::count_if(changes.ended.begin(), changes.ended.end(),
                           [&](const GraphEdge &edge) {
                               return edge.from == party("openai") && edge.to == foundry;
                           }),
             1);
    const auto changed =
        std::find_if(changes.changed.begin(), changes.changed.end(),
                     [&](const ChangedEdge &edge) { return edge.after.to == foundry; });
    QVERIFY(changed != changes.changed.end());
    QCOMPARE(changed->before.exclusivity, Exclusivity::Exclusive);
    QCOMPARE(changed->after.exclusivity, Exclusivity::Preferred);
}

void GraphViewsTest::whatIsNewIsListed()
{
    const MarketGraph april = marketGraph(m_market, {.asOf = QDate(2026, 4, 30)});
    const GraphDifference changes = difference(april, m_graph);
    QVERIFY(std::any_of(changes.added.begin(), changes.added.end(), [](const GraphEdge &edge) {
        return edge.from == party("anthropic") && edge.to == party("spacex");
    }));
    QVERIFY(std::any_of(
        changes.addedNodes.begin(), changes.addedNodes.end(),
        [](const GraphNode &node) { return node.row == party("anthropic-series-h-investors"); }));
    QVERIFY(changes.gone.empty() && changes.goneNodes.empty());
    QVERIFY(difference(april, april).isEmpty());
    QVERIFY(!difference(m_graph, april).gone.empty());
}

QTEST_GUILESS_MAIN(GraphViewsTest)
#include "tst_graphviews.moc"
