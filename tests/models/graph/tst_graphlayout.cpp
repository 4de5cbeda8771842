#include "models/graph/graphlayout.h"
#include "models/graph/graphviz.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

class TestGraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeIsPlacedInItsColumn();
    void nodesDoNotOverlap();
    void sameRequestGivesTheSamePlaces();
    void fewerCrossingsThanTheOrderOfEntry();
    void longEdgesPassEveryColumnBetween();
    void anAddedEdgeMovesNoOtherNode();
    void aNewNodeLeavesTheOrderOfTheOthers();
    void pinsAreKept();
    void missingProgramsLeadToThePlainLayout();
    void dotOrdersAllVertices();
    void dotGetsNumbersOnly();
    void forceKeepsNodesApart();
    void aStoppedProgramLeadsToThePlainLayout();
    void anEmptyGraphIsLaidOut();
};

namespace {

const LayoutTools kNone{.dot = {}, .sfdp = {}};

LayoutRequest randomRequest(int nodes, int edges, unsigned seed)
{
    std::mt19937 random(seed);
    LayoutRequest request{
        .nodes = {}, .edges = {}, .columns = {0, 100, 200, 300, 400}, .height = 500};
    for (int node = 0; node < nodes; ++node) {
        request.nodes.push_back({.layer = int(random() % 5),
                                 .height = 10.0 + double(random() % 40),
                                 .above = 8,
                                 .below = 4});
    }
    for (int edge = 0; edge < edges; ++edge) {
        const int from = int(random() % unsigned(nodes));
        const int to = int(random() % unsigned(nodes));
        if (from != to)
            request.edges.push_back({.from = from, .to = to, .thickness = 3});
    }
    return request;
}

QRectF roomOf(const LayoutNode &node, const QPointF &centre, double width)
{
    return {centre.x() - width / 2, centre.y() - node.height / 2 - node.above, width,
            node.height + node.above + node.below};
}

/// The nodes of each column from top to bottom.
std::vector<std::vector<int>> ordersOf(const LayoutRequest &request, const GraphLayout &layout)
{
    std::vector<std::vector<int>> orders(request.columns.size());
    for (size_t node = 0; node < request.nodes.size(); ++node)
        orders[size_t(request.nodes[node].layer)].push_back(int(node));
    for (std::vector<int> &order : orders)
        std::ranges::sort(order, {}, [&](int node) { return layout.nodes[size_t(node)].y(); });
    return orders;
}

LayoutRequest withPlaces(LayoutRequest request, const GraphLayout &layout)
{
    for (size_t node = 0; node < layout.nodes.size(); ++node)
        request.nodes[node].before = layout.nodes[node].y();
    return request;
}

} // namespace

void TestGraphLayout::everyNodeIsPlacedInItsColumn()
{
    const LayoutRequest request = randomRequest(60, 120, 1);
    const GraphLayout layout = layOut(request, kNone);
    QCOMPARE(layout.nodes.size(), request.nodes.size());
    for (size_t node = 0; node < layout.nodes.size(); ++node) {
        QCOMPARE(layout.nodes[node].x(), request.columns[size_t(request.nodes[node].layer)]);
        QVERIFY(layout.nodes[node].y() >= 0 && layout.nodes[node].y() <= layout.height);
    }
}

void TestGraphLayout::nodesDoNotOverlap()
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const LayoutRequest request = randomRequest(50, 140, seed);
        const GraphLayout layout = layOut(request, kNone);
        for (const std::vector<int> &order : ordersOf(request, layout)) {
            for (size_t at = 1; at < order.size(); ++at) {
                const auto upper = size_t(order[at - 1]);
                const auto lower = size_t(order[at]);
                const double bottom =
                    roomOf(request.nodes[upper], layout.nodes[upper], 10).bottom();
                QVERIFY(roomOf(request.nodes[lower], layout.nodes[lower], 10).top()
                        >= bottom - 1e-6);
            }
        }
    }
}

void TestGraphLayout::sameRequestGivesTheSamePlaces()
{
    const LayoutRequest request = randomRequest(80, 200, 3);
    QVERIFY(layOut(request, {}) == layOut(request, {}));
    QVERIFY(layOut(request, kNone) == layOut(request, kNone));
}

void TestGraphLayout::fewerCrossingsThanTheOrderOfEntry()
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const LayeredGraph graph(randomRequest(60, 90, seed));
        LayerOrder entered(size_t(graph.layers));
        for (size_t vertex = 0; vertex < graph.vertices.size(); ++vertex)
            entered[size_t(graph.vertices[vertex].layer)].push_back(int(vertex));
        QVERIFY(crossingsOf(graph, plainOrder(graph)) * 2 < crossingsOf(graph, entered));
    }
}

void TestGraphLayout::longEdgesPassEveryColumnBetween()
{
    LayoutRequest request{.nodes = {{.layer = 0, .height = 10}, {.layer = 3, .height = 10}},
                          .edges = {{.from = 1, .to = 0}},
                          .columns = {0, 100, 200, 300},
                          .height = 100};
    const GraphLayout layout = layOut(request, kNone);
    QCOMPARE(layout.bends.size(), size_t(1));
    QCOMPARE(layout.bends[0].size(), size_t(2));
    QCOMPARE(layout.bends[0][0].x(), 200.0); // in the direction of the edge
    QCOMPARE(layout.bends[0][1].x(), 100.0);
}

void TestGraphLayout::anAddedEdgeMovesNoOtherNode()
{
    LayoutRequest request = randomRequest(60, 90, 7);
    const GraphLayout first = layOut(request, kNone);
    request = withPlaces(request, first);
    for (int other = 1; other < 60; other += 7) {
        LayoutRequest changed = request;
        changed.edges.push_back({.from = 0, .to = other, .thickness = 3});
        QCOMPARE(ordersOf(changed, layOut(changed, kNone)), ordersOf(request, first));
    }
}

void TestGraphLayout::aNewNodeLeavesTheOrderOfTheOthers()
{
    LayoutRequest request = randomRequest(60, 90, 9);
    const GraphLayout first = layOut(request, kNone);
    const auto before = ordersOf(request, first);
    request = withPlaces(request, first);
    request.nodes.push_back({.layer = 2, .height = 20, .above = 8, .below = 4});
    request.edges.push_back({.from = 60, .to = 5, .thickness = 3});
    auto after = ordersOf(request, layOut(request, kNone));
    QCOMPARE(std::erase(after[2], 60), size_t(1));
    QCOMPARE(after, before);
}

void TestGraphLayout::pinsAreKept()
{
    LayoutRequest request = randomRequest(30, 40, 2);
    const GraphLayout free = layOut(request, kNone);
    request.nodes[4].pin = QPointF(-40, 77);
    const GraphLayout pinned = layOut(request, kNone);
    QCOMPARE(pinned.nodes[4], QPointF(-40, 77));
    for (size_t node = 0; node < free.nodes.size(); ++node) {
        if (node != 4)
            QCOMPARE(pinned.nodes[node], free.nodes[node]);
    }
}

void TestGraphLayout::missingProgramsLeadToThePlainLayout()
{
    LayoutRequest request = randomRequest(30, 40, 5);
    const LayoutTools missing{.dot = u"/nowhere/dot"_s, .sfdp = u"/nowhere/sfdp"_s};
    QVERIFY(layOut(request, missing) == layOut(request, kNone));
    const GraphLayout layered = layOut(request, kNone);
    request.kind = LayoutKind::Force;
    QVERIFY(layOut(request, missing) == layered);
}

void TestGraphLayout::dotOrdersAllVertices()
{
    const LayeredGraph graph(randomRequest(40, 70, 11));
    if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
        QSKIP("Graphviz, an optional program of packaging/packages.txt, is not installed");
    const auto order = dotOrder(graph, {});
    QVERIFY(order.has_value());
    std::vector<int> seen(graph.vertices.size());
    for (size_t layer = 0; layer < order->size(); ++layer) {
        for (const int vertex : (*order)[layer]) {
            QCOMPARE(size_t(graph.vertices[size_t(vertex)].layer), layer);
            ++seen[size_t(vertex)];
        }
    }
    QVERIFY(std::ranges::all_of(seen, [](int count) { return count == 1; }));
}

/// Names never reach Graphviz: the request has none, and the text is built of numbers.
void TestGraphLayout::dotGetsNumbersOnly()
{
    const QByteArray text = dotText(LayeredGraph(randomRequest(10, 20, 4)));
    const QRegularExpression line(
        u"^(digraph g \\{|graph \\[.*\\];|node \\[.*\\];|\\{ rank=same; c\\d+;( n\\d+;)* \\}|"
        "c\\d+ -> c\\d+ \\[style=invis\\];|n\\d+ -> n\\d+;|\\}|)$"_s);
    for (const QByteArray &each : text.split('\n'))
        QVERIFY2(line.match(QString::fromLatin1(each)).hasMatch(), each.constData());
}

void TestGraphLayout::forceKeepsNodesApart()
{
    LayoutRequest request = randomRequest(40, 60, 6);
    request.kind = LayoutKind::Force;
    if (QStandardPaths::findExecutable(u"sfdp"_s).isEmpty())
        QSKIP("Graphviz, an optional program of packaging/packages.txt, is not installed");
    const auto places = forcePlaces(request, {});
    QVERIFY(places.has_value());
    for (size_t one = 0; one < places->size(); ++one) {
        for (size_t other = 0; other < one; ++other) {
            const QRectF room = roomOf(request.nodes[one], (*places)[one], 100);
            QVERIFY(!room.intersects(roomOf(request.nodes[other], (*places)[other], 100)));
        }
    }
    QCOMPARE(layOut(request, {}).nodes, *places);
}

void TestGraphLayout::aStoppedProgramLeadsToThePlainLayout()
{
    std::stop_source stop;
    stop.request_stop();
    const LayoutRequest request = randomRequest(30, 40, 8);
    QVERIFY(layOut(request, {.stop = stop.get_token()}) == layOut(request, kNone));
}

void TestGraphLayout::anEmptyGraphIsLaidOut()
{
    const GraphLayout layout = layOut({.columns = {0, 100}, .height = 300}, {});
    QVERIFY(layout.nodes.empty());
    QCOMPARE(layout.height, 300.0);
}

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graphlayout.moc"
