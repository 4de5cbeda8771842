#include "models/graph/graphfilter.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestGraphFilter : public QObject
{
    Q_OBJECT

private slots:
    void everythingInForceIsShownByDefault();
    void aHiddenFamilyTakesItsNodesAlong();
    void aHiddenCertaintyLeavesTheOtherStrands();
    void contestedEdgesCanBeHidden();
    void hiddenNodesTakeTheirEdgesAlong();
    void workloadsStayWithoutAnEdge();
    void focusShowsWhatIsNear();
    void countsDoNotFollowTheFilter();
    void whatIsInNoSumHasItsSwitches();
    void eachSwitchLaysOutWhatItShows();
    void theReasonForWhatIsHiddenIsKnown();
};

namespace {

RowRef party(const char *id)
{
    return {TableId::Party, QString::fromLatin1(id)};
}

GraphEdge edgeOf(const char *from, const char *to, EdgeFamily family,
                 std::initializer_list<StrandState> states)
{
    GraphEdge edge;
    edge.from = party(from);
    edge.to = party(to);
    edge.family = family;
    for (const StrandState state : states) {
        GraphStrand strand;
        strand.state = state;
        edge.strands.push_back(strand);
    }
    return edge;
}

/// a → b (equity), b → c (compute, contested), c → d (silicon, ended), and a workload alone.
MarketGraph chain()
{
    MarketGraph graph;
    for (const char *name : {"a", "b", "c", "d"}) {
        GraphNode node;
        node.row = party(name);
        node.name = QString::fromLatin1(name);
        graph.nodes.push_back(node);
    }
    GraphNode workload;
    workload.row = {TableId::Workload, u"w"_s};
    workload.layer = GraphLayer::Workload;
    graph.nodes.push_back(workload);
    graph.edges = {
        edgeOf("a", "b", EdgeFamily::Equity, {StrandState::Settled, StrandState::Conditional}),
        edgeOf("b", "c", EdgeFamily::ComputeCommitment, {StrandState::Announced}),
        edgeOf("c", "d", EdgeFamily::Silicon, {StrandState::Settled})};
    graph.edges[1].isContested = true;
    graph.edges[2].isEnded = true;
    return graph;
}

QString names(const MarketGraph &graph)
{
    QString names;
    for (const GraphNode &node : graph.nodes)
        names += node.row.id;
    return names;
}

} // namespace

void TestGraphFilter::everythingInForceIsShownByDefault()
{
    const MarketGraph shown = filtered(chain(), {});
    QCOMPARE(shown.edges.size(), size_t(2));
    QCOMPARE(names(shown), u"abcw"_s);
    QCOMPARE(filtered(chain(), {.showsEnded = true}).edges.size(), size_t(3));
}

void TestGraphFilter::aHiddenFamilyTakesItsNodesAlong()
{
    const MarketGraph shown = filtered(chain(), {.hiddenFamilies = {EdgeFamily::Equity}});
    QCOMPARE(names(shown), u"bcw"_s);
}

void TestGraphFilter::aHiddenCertaintyLeavesTheOtherStrands()
{
    const MarketGraph shown = filtered(chain(), {.hiddenStates = {StrandState::Conditional}});
    QCOMPARE(shown.edges[0].strands.size(), size_t(1));
    const MarketGraph less =
        filtered(chain(), {.hiddenStates = {StrandState::Conditional, StrandState::Announced}});
    QCOMPARE(less.edges.size(), size_t(1));
}

void TestGraphFilter::contestedEdgesCanBeHidden()
{
    QCOMPARE(names(filtered(chain(), {.hidesContested = true})), u"abw"_s);
}

void TestGraphFilter::hiddenNodesTakeTheirEdgesAlong()
{
    QCOMPARE(names(filtered(chain(), {.hiddenNodes = {party("a")}})), u"bcw"_s);
}

void TestGraphFilter::workloadsStayWithoutAnEdge()
{
    const MarketGraph shown =
        filtered(chain(), {.hiddenFamilies = {EdgeFamily::Equity, EdgeFamily::ComputeCommitment}});
    QCOMPARE(names(shown), u"w"_s);
}

void TestGraphFilter::focusShowsWhatIsNear()
{
    QCOMPARE(names(filtered(chain(), {.focus = party("a"), .focusSteps = 1})), u"ab"_s);
    QCOMPARE(names(filtered(chain(), {.focus = party("a"), .focusSteps = 2})), u"abc"_s);
    // Not over edges that are not shown.
    QCOMPARE(names(filtered(
                 chain(),
                 {.hiddenFamilies = {EdgeFamily::Equity}, .focus = party("a"), .focusSteps = 3})),
             u"a"_s);
}

void TestGraphFilter::countsDoNotFollowTheFilter()
{
    const GraphCounts counts = countsOf(chain());
    QCOMPARE(counts.families.at(EdgeFamily::Equity), 1);
    QVERIFY(!counts.families.contains(EdgeFamily::Silicon));
    QCOMPARE(counts.states.at(StrandState::Announced), 1);
    QCOMPARE(counts.contested, 1);
    QCOMPARE(counts.ended, 1);
}

/// chain() with x → a, of which no source was read, and y → a, which others count.
static MarketGraph withUncounted()
{
    MarketGraph graph = chain();
    for (const char *name : {"x", "y"}) {
        GraphNode node;
        node.row = party(name);
        node.name = QString::fromLatin1(name);
        graph.nodes.push_back(node);
        graph.edges.push_back(edgeOf(name, "a", EdgeFamily::Equity, {}));
        graph.edges.back().deals = {{u"deal"_s}};
        graph.edges.back().leftOut = *name == 'x' ? LeftOut::Unverified : LeftOut::DoNotAdd;
    }
    return graph;
}

void TestGraphFilter::whatIsInNoSumHasItsSwitches()
{
    const MarketGraph graph = withUncounted();
    const GraphCounts counts = countsOf(graph);
    QCOMPARE(counts.unverified, 1);
    QCOMPARE(counts.countedElsewhere, 1);
    QCOMPARE(counts.families.at(EdgeFamily::Equity), 1);
    QVERIFY(!names(filtered(graph, {})).contains(u'x'));
    // It is a dotted line without an amount, whatever is done with announced ones.
    const GraphFilter withoutAnnounced{.hiddenStates = {StrandState::Announced},
                                       .showsUncounted = true};
    const MarketGraph shown = filtered(graph, withoutAnnounced);
    QVERIFY(names(shown).contains(u'x') && names(shown).contains(u'y'));
    const GraphEdge &line = shown.edges.back();
    QCOMPARE(line.strands.size(), size_t(1));
    QVERIFY(!line.strands.front().amount);
    QCOMPARE(line.strands.front().rows, (std::vector{RowRef{TableId::Deal, u"deal"_s}}));
    // What is laid out holds all that a switch that is on may show.
    QCOMPARE(drawable(graph, graph, {}).edges.size(), size_t(3));
    QCOMPARE(drawable(graph, graph, {.showsUncounted = true}).edges.size(), size_t(5));
}

/// withUncounted() with z → a, which has lapsed.
void TestGraphFilter::eachSwitchLaysOutWhatItShows()
{
    MarketGraph graph = withUncounted();
    GraphNode node;
    node.row = party("z");
    node.name = u"z"_s;
    graph.nodes.push_back(node);
    graph.edges.push_back(edgeOf("z", "a", EdgeFamily::Equity, {}));
    const auto laidOut = [&](const GraphFilter &filter) {
        return names(drawable(graph, graph, filter));
    };
    QCOMPARE(laidOut({}), u"abcdw"_s);
    QCOMPARE(laidOut({.showsUncounted = true}), u"abcdwxy"_s);
    QCOMPARE(laidOut({.showsEnded = true}), u"abcdwz"_s);
    QCOMPARE(laidOut({.showsEnded = true, .showsUncounted = true}), u"abcdwxyz"_s);
    // A deal that lapses one day may be counted elsewhere on another.
    MarketGraph today = graph;
    today.edges.back().leftOut = LeftOut::DoNotAdd;
    const GraphFilter uncountedOnly{.showsUncounted = true};
    QVERIFY(names(filtered(today, uncountedOnly)).contains(u'z'));
    QVERIFY(names(drawable(graph, today, uncountedOnly)).contains(u'z'));
}

void TestGraphFilter::theReasonForWhatIsHiddenIsKnown()
{
    const MarketGraph graph = withUncounted();
    const auto why = [&](const GraphFilter &filter, const char *node) {
        return reasonHidden(graph, filter, party(node));
    };
    QVERIFY(!why({}, "a"));
    QCOMPARE(why({}, "x"), HiddenBy::Unverified);
    QCOMPARE(why({}, "y"), HiddenBy::Elsewhere);
    QCOMPARE(why({}, "d"), HiddenBy::Ended);
    QCOMPARE(why({.hiddenNodes = {party("a")}}, "a"), HiddenBy::Hand);
    QCOMPARE(why({.focus = party("c")}, "a"), HiddenBy::Focus);
    const GraphFilter noEquity{.hiddenFamilies = {EdgeFamily::Equity}};
    QCOMPARE(why(noEquity, "a"), HiddenBy::Lines);
    for (const char *node : {"a", "x", "y", "d"}) {
        GraphFilter lines = noEquity;
        lines.hiddenNodes = {party("b")};
        allow(graph, party(node), lines);
        QVERIFY2(!why(lines, node), node);
    }
}

QTEST_GUILESS_MAIN(TestGraphFilter)
#include "tst_graphfilter.moc"
