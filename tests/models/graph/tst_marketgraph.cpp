#include "app/shippedworkspace.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/workspace.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};
const Lens kEndOfApril{.asOf = QDate(2026, 4, 30)};

Money billions(qint64 amount)
{
    return Money::ofUnits(amount * 1'000'000'000);
}

RowRef party(const char *id)
{
    return {TableId::Party, QString::fromLatin1(id)};
}

RowRef route(const char *id)
{
    return {TableId::Route, QString::fromLatin1(id)};
}

RowRef workload(const char *id)
{
    return {TableId::Workload, QString::fromLatin1(id)};
}

enum class Ended { No, Yes };

/// The edge, or an empty one of which every comparison fails.
GraphEdge edgeOf(const MarketGraph &graph, const RowRef &from, const RowRef &to, EdgeFamily family,
                 Ended ended = Ended::No)
{
    const auto found = std::find_if(graph.edges.begin(), graph.edges.end(), [&](const auto &edge) {
        return edge.from == from && edge.to == to && edge.family == family
               && edge.isEnded == (ended == Ended::Yes);
    });
    return found == graph.edges.end() ? GraphEdge() : *found;
}

/// Two parties, and a verified deal from one to the other with one part of a kind.
Workspace dealOf(const char *kind, std::initializer_list<Row> more)
{
    Workspace workspace =
        workspaceOf({rowWith(TableId::Party, "payer", {{"name", "Payer"}, {"kind", "hyperscaler"}}),
                     rowWith(TableId::Party, "payee", {{"name", "Payee"}, {"kind", "lab"}}),
                     rowWith(TableId::Deal, "d",
                             {{"title", "D"},
                              {"payer", "payer"},
                              {"counterparty", "payee"},
                              {"status", "signed"},
                              {"announced_on", "2026-04-20"},
                              {"sum_rule", "add_by_qualifier"},
                              {"verified", "true"}}),
                     rowWith(TableId::DealComponent, "c", {{"deal", "d"}, {"kind", kind}})});
    for (const Row &row : more)
        workspace.put(row);
    return workspace;
}

Row trancheOf(const char *id, const char *amount, const char *certainty)
{
    return rowWith(TableId::Tranche, id,
                   {{"component", "c"},
                    {"label", id},
                    {"amount", amount},
                    {"period", "once"},
                    {"certainty", certainty},
                    {"counted", "true"}});
}

Row changed(const Workspace &workspace, const RowRef &ref, const char *key, const char *text)
{
    const Field &field = fieldOf(ref.table, key);
    return *workspace.find(ref)->with(field, *valueFromStored(field, QString::fromLatin1(text)));
}

} // namespace

class MarketGraphTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawsEachCertaintyAsAStrand();
    void keepsCurrenciesApart();
    void whatIsInNoSumDrawsNoStrand_data();
    void whatIsInNoSumDrawsNoStrand();
    void laterFactsAreAbsent();
    void whatIsOverIsMarked();
    void powerRunsToItsBuyerAndMoneyBack();
    void theSamePowerIsNotAddedUp();
    void partsWithoutAmountAreDrawnOnce();
    void oppositeBoundsContestAnEdge();
    void ownSpendRunsToWhoBillsIt();
    void ownSpendWithoutAmountIsUnknown();
    void riskWeightedIsKnownOnlyWithoutRisk();
    void unknownPartiesAreNeverMerged();
    void theSameRowsGiveTheSameGraph();
    void amazonAndAnthropicFundEachOther();
    void exclusivityOfAzureEndsInApril();
    void aprilKnowsNothingOfMay();
    void everyNodeHasAnEdgeOrIsAWorkload();

private:
    Workspace m_market;
};

void MarketGraphTest::initTestCase()
{
    m_market = *shippedWorkspace(StartContent::Sample);
}

void MarketGraphTest::drawsEachCertaintyAsAStrand()
{
    const MarketGraph graph = marketGraph(
        dealOf("equity",
               {trancheOf("t1", "1.00 USD", "paid"), trancheOf("t2", "2.00 USD", "firm"),
                trancheOf("t3", "4.00 USD", "conditional"), trancheOf("t4", "8.00 USD", "option"),
                trancheOf("t5", "16.00 USD", "intention"), trancheOf("t6", "32.00 USD", "lapsed")}),
        kAutumn);
    const GraphEdge edge = edgeOf(graph, party("payer"), party("payee"), EdgeFamily::Equity);
    QCOMPARE(edge.strands.size(), size_t(3));
    QCOMPARE(edge.strands[0].state, StrandState::Settled);
    QCOMPARE(edge.strands[0].amount, Money::ofUnits(3));
    QCOMPARE(edge.strands[0].rows.size(), size_t(2));
    QCOMPARE(edge.strands[1].state, StrandState::Conditional);
    QCOMPARE(edge.strands[1].amount, Money::ofUnits(12));
    QCOMPARE(edge.strands[2].amount, Money::ofUnits(16));
    QCOMPARE(amountOn(edge, MoneyBasis::Firm), Money::ofUnits(3));
    QCOMPARE(amountOn(edge, MoneyBasis::Headline), Money::ofUnits(31));
    QCOMPARE(edge.deals, std::vector{Id<Deal>{u"d"_s}});
    QCOMPARE(graph.find(party("payer"))->out, Money::ofUnits(3));
    QCOMPARE(graph.find(party("payee"))->back, Money::ofUnits(3));
    QVERIFY(!graph.find(party("payer"))->back && !graph.find(party("payer"))->outIsOpen);
}

void MarketGraphTest::keepsCurrenciesApart()
{
    const MarketGraph graph = marketGraph(dealOf("equity", {trancheOf("t1", "5.00 EUR", "firm"),
                                                            trancheOf("t2", "2.00 USD", "firm")}),
                                          kAutumn);
    const GraphEdge edge = edgeOf(graph, party("payer"), party("payee"), EdgeFamily::Equity);
    QCOMPARE(edge.sums.firm->toText(), u"5.00 EUR"_s);
    QCOMPARE(edge.otherSums.size(), size_t(1));
    QCOMPARE(edge.otherSums.front().firm, Money::ofUnits(2));
    QCOMPARE(edge.strands.size(), size_t(2));
    QCOMPARE(graph.find(party("payer"))->out->toText(), u"5.00 EUR"_s);
    QVERIFY(graph.find(party("payer"))->outIsOpen);
}

void MarketGraphTest::whatIsInNoSumDrawsNoStrand_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("ended");
    QTest::newRow("unverified") << QByteArray("verified") << QByteArray("false") << false;
    QTest::newRow("superseded") << QByteArray("status") << QByteArray("superseded") << true;
    QTest::newRow("held by others") << QByteArray("sum_rule") << QByteArray("do_not_add") << false;
}

void MarketGraphTest::whatIsInNoSumDrawsNoStrand()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(bool, ended);
    Workspace workspace = dealOf("equity", {trancheOf("t", "1.00 USD", "paid")});
    workspace.put(rowWith(TableId::CapacityMilestone, "m",
                          {{"deal", "d"},
                           {"supplier", "payer"},
                           {"customer", "payee"},
                           {"quantity", "1"},
                           {"verified", "true"}}));
    QCOMPARE(marketGraph(workspace, kAutumn).edges.size(), size_t(2));
    workspace.put(changed(workspace, {TableId::Deal, u"d"_s}, field, value));
    const MarketGraph graph = marketGraph(workspace, kAutumn);
    QCOMPARE(graph.edges.size(), size_t(2));
    for (const GraphEdge &edge : graph.edges) {
        QVERIFY(edge.strands.empty());
        QVERIFY(!edge.sums.ceiling && !edge.sums.incomplete && !edge.capacityGw);
        QCOMPARE(edge.deals.size(), size_t(1));
        QCOMPARE(edge.isEnded, ended);
    }
    QVERIFY(!graph.find(party("payer"))->out);
}

void MarketGraphTest::laterFactsAreAbsent()
{
    const Workspace workspace = dealOf("equity", {trancheOf("t", "1.00 USD", "paid")});
    QCOMPARE(marketGraph(workspace, {.asOf = QDate(2026, 4, 19)}), MarketGraph());
    QCOMPARE(marketGraph(workspace, {.asOf = QDate(2026, 4, 20)}).edges.size(), size_t(1));
}

void MarketGraphTest::whatIsOverIsMarked()
{
    Workspace workspace = dealOf("cloud_commitment", {trancheOf("t", "1.00 USD", "firm")});
    workspace.put(changed(workspace, {TableId::Deal, u"d"_s}, "valid_to", "2026-06"));
    const GraphEdge held = edgeOf(marketGraph(workspace, {.asOf = QDate(2026, 6, 30)}),
                                  party("payer"), party("payee"), EdgeFamily::ComputeCommitment);
    QCOMPARE(held.until->toText(), u"2026-06"_s);
    const MarketGraph later = marketGraph(workspace, {.asOf = QDate(2026, 7, 1)});
    const GraphEdge over =
        edgeOf(later, party("payer"), party("payee"), EdgeFamily::ComputeCommitment, Ended::Yes);
    QCOMPARE(over.strands.size(), size_t(1));
    QVERIFY(!later.find(party("payer"))->out);
}

void MarketGraphTest::powerRunsToItsBuyerAndMoneyBack()
{
    const MarketGraph graph =
        marketGraph(dealOf("capacity", {trancheOf("t", "50.00 USD", "firm")}), kAutumn);
    const GraphEdge edge = edgeOf(graph, party("payee"), party("payer"), EdgeFamily::Capacity);
    QCOMPARE(edge.sums.firm, Money::ofUnits(50));
    QCOMPARE(payerOf(edge), party("payer"));
    QCOMPARE(receiverOf(edge), party("payee"));
    QCOMPARE(graph.find(party("payer"))->out, Money::ofUnits(50));
}

void MarketGraphTest::theSamePowerIsNotAddedUp()
{
    const auto milestone = [](const char *id, const char *quantity, const char *unit,
                              const char *qualifier, const char *state) {
        return rowWith(TableId::CapacityMilestone, id,
                       {{"deal", "d"},
                        {"supplier", "payee"},
                        {"customer", "payer"},
                        {"quantity", quantity},
                        {"unit", unit},
                        {"qualifier", qualifier},
                        {"state", state},
                        {"verified", "true"}});
    };
    const MarketGraph graph =
        marketGraph(dealOf("capacity", {milestone("m1", "1", "gw", "exact", "delivered"),
                                        milestone("m2", "5000", "mw", "up_to", "contracted"),
                                        milestone("m3", "900", "chips", "exact", "planned"),
                                        milestone("m4", "70", "gw", "exact", "missed")}),
                    kAutumn);
    const GraphEdge edge = edgeOf(graph, party("payee"), party("payer"), EdgeFamily::Capacity);
    QCOMPARE(edge.capacityGw, 5.0);
    QCOMPARE(edge.strands.size(), size_t(3));
    QCOMPARE(edge.strands[0].rows.front().id, u"m1"_s);
    QCOMPARE(edge.strands[1].rows.front().id, u"m2"_s);
    QCOMPARE(edge.strands[2].rows.front().id, u"m3"_s);
    QVERIFY(!graph.find(party("payer"))->out && !graph.find(party("payer"))->outIsOpen);
}

void MarketGraphTest::partsWithoutAmountAreDrawnOnce()
{
    const Row second = rowWith(TableId::DealComponent, "c0", {{"deal", "d"}, {"kind", "debt"}});
    const GraphEdge unknown = edgeOf(marketGraph(dealOf("equity", {second}), kAutumn),
                                     party("payer"), party("payee"), EdgeFamily::Equity);
    QCOMPARE(unknown.strands.size(), size_t(1));
    QVERIFY(!unknown.strands.front().amount);
    QCOMPARE(unknown.strands.front().rows.size(), size_t(1));
    QVERIFY(unknown.sums.incomplete && !unknown.sums.ceiling);
    const GraphEdge known =
        edgeOf(marketGraph(dealOf("equity", {second, trancheOf("t", "1.00 USD", "paid")}), kAutumn),
               party("payer"), party("payee"), EdgeFamily::Equity);
    QVERIFY(!known.sums.incomplete);
    QCOMPARE(known.strands.front().rows.size(), size_t(1));
}

void MarketGraphTest::oppositeBoundsContestAnEdge()
{
    const auto claim = [](const char *id, const char *value, const char *qualifier) {
        return rowWith(TableId::Claim, id,
                       {{"subject_table", "tranche"},
                        {"subject", "t"},
                        {"attribute", "amount"},
                        {"value", value},
                        {"qualifier", qualifier}});
    };
    const auto isContested = [&](const Row &first, const Row &second) {
        const Workspace workspace =
            dealOf("equity", {trancheOf("t", "1.00 USD", "paid"), first, second});
        return edgeOf(marketGraph(workspace, kAutumn), party("payer"), party("payee"),
                      EdgeFamily::Equity)
            .isContested;
    };
    QVERIFY(isContested(claim("a", "1.00 USD", "up_to"), claim("b", "1.00 USD", "more_than")));
    QVERIFY(isContested(claim("a", "1.00 USD", "exact"), claim("b", "2.00 USD", "exact")));
    QVERIFY(!isContested(claim("a", "1.00 USD", "up_to"), claim("b", "1.00 USD", "about")));
    QVERIFY(!isContested(claim("a", "1.00 USD", "exact"), claim("b", "", "exact")));
}

void MarketGraphTest::ownSpendRunsToWhoBillsIt()
{
    const Workspace workspace =
        workspaceOf({rowWith(TableId::Party, "p", {{"name", "P"}}),
                     rowWith(TableId::Route, "r",
                             {{"name", "R"}, {"biller", "p"}, {"opened_on", "2026-05-11"}}),
                     rowWith(TableId::Workload, "w1",
                             {{"name", "W1"}, {"route", "r"}, {"monthly_spend", "10.50 USD"}}),
                     rowWith(TableId::Workload, "w2",
                             {{"name", "W2"}, {"route", "r"}, {"monthly_spend", "1.00 USD"}}),
                     rowWith(TableId::Workload, "w3", {{"name", "W3"}})});
    const MarketGraph graph = marketGraph(workspace, kAutumn);
    const GraphEdge first = edgeOf(graph, workload("w1"), route("r"), EdgeFamily::OwnSpend);
    QCOMPARE(first.sums.firm->toText(), u"126.00 USD"_s);
    QCOMPARE(first.strands.front().rows, std::vector{workload("w1")});
    const GraphEdge second = edgeOf(graph, route("r"), party("p"), EdgeFamily::OwnSpend);
    QCOMPARE(second.sums.ceiling->toText(), u"138.00 USD"_s);
    QCOMPARE(second.strands.front().rows.size(), size_t(2));
    QCOMPARE(graph.find(route("r"))->back->toText(), u"138.00 USD"_s);
    QCOMPARE(graph.find(workload("w1"))->out->toText(), u"126.00 USD"_s);
    QVERIFY(!graph.find(party("p"))->back);
    QVERIFY(graph.find(workload("w3")));
    const MarketGraph before = marketGraph(workspace, kEndOfApril);
    QVERIFY(before.edges.empty());
    QCOMPARE(before.nodes.size(), size_t(3));
}

void MarketGraphTest::ownSpendWithoutAmountIsUnknown()
{
    const MarketGraph graph =
        marketGraph(workspaceOf({rowWith(TableId::Route, "r", {{"name", "R"}}),
                                 rowWith(TableId::Workload, "w", {{"name", "W"}, {"route", "r"}})}),
                    kAutumn);
    const GraphEdge edge = edgeOf(graph, workload("w"), route("r"), EdgeFamily::OwnSpend);
    QCOMPARE(edge.strands.size(), size_t(1));
    QVERIFY(!edge.strands.front().amount && !edge.sums.ceiling);
    QVERIFY(!graph.find(route("r"))->back && graph.find(route("r"))->backIsOpen);
}

void MarketGraphTest::riskWeightedIsKnownOnlyWithoutRisk()
{
    Workspace workspace = dealOf("equity", {trancheOf("t1", "1.00 USD", "paid")});
    const Lens lens{.asOf = kAutumn.asOf, .basis = MoneyBasis::RiskWeighted};
    QCOMPARE(marketGraph(workspace, lens).find(party("payer"))->out, Money::ofUnits(1));
    workspace.put(trancheOf("t2", "1.00 USD", "conditional"));
    const MarketGraph graph = marketGraph(workspace, lens);
    QVERIFY(!graph.find(party("payer"))->out);
    QVERIFY(graph.find(party("payer"))->outIsOpen);
}

void MarketGraphTest::unknownPartiesAreNeverMerged()
{
    Workspace workspace = dealOf("equity", {trancheOf("t", "1.00 USD", "paid")});
    workspace.put(rowWith(TableId::Party, "namesake", {{"name", "Payer"}, {"kind", "investor"}}));
    workspace.put(rowWith(TableId::Deal, "d2",
                          {{"title", "D2"}, {"payer", "namesake"}, {"counterparty", "payee"}}));
    workspace.put(rowWith(TableId::DealComponent, "c2", {{"deal", "d2"}, {"kind", "equity"}}));
    workspace.put(rowWith(TableId::Deal, "d3",
                          {{"title", "D3"}, {"payer", "nobody"}, {"counterparty", "payee"}}));
    workspace.put(rowWith(TableId::DealComponent, "c3", {{"deal", "d3"}, {"kind", "equity"}}));
    const MarketGraph graph = marketGraph(workspace, kAutumn);
    QCOMPARE(graph.nodes.size(), size_t(3));
    QCOMPARE(graph.edges.size(), size_t(2));
}

void MarketGraphTest::theSameRowsGiveTheSameGraph()
{
    QCOMPARE(marketGraph(m_market, kAutumn), marketGraph(m_market, kAutumn));
}

void MarketGraphTest::amazonAndAnthropicFundEachOther()
{
    const MarketGraph graph = marketGraph(m_market, kAutumn);
    const GraphEdge equity = edgeOf(graph, party("amazon"), party("anthropic"), EdgeFamily::Equity);
    QCOMPARE(amountOn(equity, MoneyBasis::Firm), billions(13));
    QCOMPARE(amountOn(equity, MoneyBasis::Headline), billions(33));
    QVERIFY(!isOpenOn(equity, MoneyBasis::Headline));
    QCOMPARE(equity.sums.paid, billions(8));
    QCOMPARE(equity.strands.size(), size_t(2));
    QCOMPARE(equity.strands[0].amount, billions(13));
    QCOMPARE(equity.strands[1].amount, billions(20));
    QCOMPARE(equity.strands[1].state, StrandState::Conditional);
    QCOMPARE(equity.deals.size(), size_t(3));

    const GraphEdge spend =
        edgeOf(graph, party("anthropic"), party("amazon"), EdgeFamily::ComputeCommitment);
    QVERIFY(!amountOn(spend, MoneyBasis::Firm));
    QCOMPARE(amountOn(spend, MoneyBasis::Headline), billions(100));
    QVERIFY(isOpenOn(spend, MoneyBasis::Headline));
    QVERIFY(spend.strands.front().isOpen);
    QVERIFY(spend.isContested);
}

void MarketGraphTest::exclusivityOfAzureEndsInApril()
{
    const auto azureOn = [&](QDate day, Ended ended) {
        return edgeOf(marketGraph(m_market, {.asOf = day}), party("openai"), route("foundry"),
                      EdgeFamily::Distribution, ended);
    };
    QCOMPARE(azureOn({2026, 4, 26}, Ended::No).exclusivity, Exclusivity::Exclusive);
    QVERIFY(azureOn({2026, 4, 26}, Ended::Yes).strands.empty());
    QCOMPARE(azureOn({2026, 4, 27}, Ended::No).exclusivity, Exclusivity::Preferred);
    QCOMPARE(azureOn({2026, 4, 30}, Ended::No).exclusivity, Exclusivity::Preferred);
    const GraphEdge over = azureOn({2026, 4, 30}, Ended::Yes);
    QCOMPARE(over.exclusivity, Exclusivity::Exclusive);
    QCOMPARE(over.until->toText(), u"2026-04-27"_s);
}

void MarketGraphTest::aprilKnowsNothingOfMay()
{
    const MarketGraph graph = marketGraph(m_market, kEndOfApril);
    for (const GraphEdge &edge : graph.edges)
        QVERIFY(!edge.since || edge.since->first() <= kEndOfApril.asOf);
    QVERIFY(!graph.find(route("claude-platform-aws")));
    QVERIFY(edgeOf(graph, party("anthropic"), party("spacex"), EdgeFamily::ComputeCommitment)
                .strands.empty());
    QCOMPARE(amountOn(edgeOf(graph, party("amazon"), party("anthropic"), EdgeFamily::Equity),
                      MoneyBasis::Firm),
             billions(13));
    const MarketGraph march = marketGraph(m_market, {.asOf = QDate(2026, 3, 31)});
    QCOMPARE(amountOn(edgeOf(march, party("amazon"), party("anthropic"), EdgeFamily::Equity),
                      MoneyBasis::Headline),
             billions(8));
}

void MarketGraphTest::everyNodeHasAnEdgeOrIsAWorkload()
{
    const MarketGraph graph = marketGraph(m_market, kAutumn);
    for (const GraphNode &node : graph.nodes) {
        QVERIFY(!node.name.isEmpty());
        QVERIFY(node.row.table == TableId::Workload
                || std::any_of(graph.edges.begin(), graph.edges.end(), [&](const GraphEdge &edge) {
                       return edge.from == node.row || edge.to == node.row;
                   }));
    }
    for (const GraphEdge &edge : graph.edges)
        QVERIFY(graph.find(edge.from) && graph.find(edge.to));
}

QTEST_GUILESS_MAIN(MarketGraphTest)
#include "tst_marketgraph.moc"
