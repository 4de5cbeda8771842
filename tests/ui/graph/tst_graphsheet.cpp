#include "app/shippedworkspace.h"
#include "models/graph/tracegraph.h"
#include "models/lens.h"
#include "ui/graph/graphlabels.h"
#include "ui/graph/graphsheet.h"
#include "ui/graph/graphtexts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The picture of the graph, and the sheet that is kept of it.
class TestGraphSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNodeAndStrandIsDrawn();
    void labelsMeetNothingElse();
    void everyLabelFindsRoomWithEnoughZoom();
    void widthsFollowTheBasis();
    void pdfHoldsEveryNameWhole();
    void svgIsWellFormedAndHoldsTheNames();
    void hostileNamesStayText();
    void pngIsAsLargeAsItsScale();
    void theEndingChoosesTheFormat();
    void sourcesAreNamed();
    void theDensestSheetHoldsEveryLabelWhole();
    void aSheetIsThatOfThePage();
    void noAmountIsLost_data();
    void noAmountIsLost();
    void aBundledSheetSaysWhatTheFilterLeavesOut();
    void aBeliefIsNamedWithItsDay();
    void bandsAddUpAtEveryNode();
    void notesNameTheTrueReason();
    void notesCountNoInnerEdges();
    void notesCountWhatIsInTheGraphAlone();
    void anEndedEdgeWithoutASourceIsNotFiltered();

private:
    GraphSheet m_sheet;
};

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

MarketGraph inForce(const Lens &lens)
{
    MarketGraph graph = marketGraph(sample(), lens);
    std::erase_if(graph.edges,
                  [](const GraphEdge &edge) { return edge.isEnded || edge.from == edge.to; });
    return graph;
}

GraphPlaces placesFor(const MarketGraph &graph)
{
    const LayoutRequest request = layoutRequest(graph, LayoutKind::Layered, {}, {}, {});
    return placesOf(graph, request, layOut(request, {.dot = {}, .sfdp = {}}));
}

QString textOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"graph.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAll()).simplified();
}

} // namespace

void TestGraphSheet::initTestCase()
{
    applyTheme(Scheme::Light);
    const MarketGraph graph = inForce(kLens);
    m_sheet = {.graph = graph,
               .places = placesFor(graph),
               .scale = {.basis = MoneyBasis::Firm},
               .title = u"A finding"_s,
               .lensLine = lensLine(sample(), kLens),
               .hiddenNotes = {u"3 nodes are hidden."_s},
               .sources = sourcesOf(sample(), graph)};
    QVERIFY(graph.nodes.size() > 60 && graph.edges.size() > 80);
}

void TestGraphSheet::everyNodeAndStrandIsDrawn()
{
    const GraphPicture picture = pictureOf(m_sheet.graph, m_sheet.places, m_sheet.scale, 1);
    QCOMPARE(picture.nodes.size(), m_sheet.graph.nodes.size());
    QCOMPARE(picture.edges.size(), m_sheet.graph.edges.size());
    size_t strands = 0;
    for (const GraphEdge &edge : m_sheet.graph.edges)
        strands += edge.strands.size();
    QCOMPARE(picture.strands.size(), strands);
    for (const PictureStrand &strand : picture.strands) {
        QVERIFY(!strand.path.isEmpty() && strand.width > 0);
        const PictureEdge &edge = picture.edges[size_t(strand.edge)];
        const QRectF bar = picture.nodes[size_t(edge.to)].bar.adjusted(-1, -1, 1, 1);
        QVERIFY(bar.contains(strand.tip)); // money arrives at whoever receives it
    }
}

void TestGraphSheet::labelsMeetNothingElse()
{
    const GraphPicture picture = pictureOf(m_sheet.graph, m_sheet.places, m_sheet.scale, 1);
    for (const double scale : {0.4, 0.8, 1.6}) {
        const auto labels = placeLabels(picture, scale, GraphFonts(QApplication::font()));
        for (size_t one = 0; one < labels.size(); ++one) {
            const QRectF area = labels[one].area.adjusted(0.1, 0.1, -0.1, -0.1);
            for (size_t other = 0; other < one; ++other)
                QVERIFY(!area.intersects(labels[other].area));
            for (const PictureNode &node : picture.nodes)
                QVERIFY(
                    !area.intersects(QRectF(node.bar.topLeft() * scale, node.bar.size() * scale)));
        }
    }
}

void TestGraphSheet::everyLabelFindsRoomWithEnoughZoom()
{
    const GraphPicture picture = pictureOf(m_sheet.graph, m_sheet.places, m_sheet.scale, 1);
    const auto labels = placeLabels(picture, 6, GraphFonts(QApplication::font()));
    const auto names =
        std::ranges::count_if(labels, [](const GraphLabel &label) { return label.node >= 0; });
    QCOMPARE(size_t(names), picture.nodes.size());
}

void TestGraphSheet::widthsFollowTheBasis()
{
    const RowRef amazon{TableId::Party, u"amazon"_s};
    const RowRef anthropic{TableId::Party, u"anthropic"_s};
    const auto sumOf = [&](MoneyBasis basis) {
        const GraphPicture picture = pictureOf(m_sheet.graph, m_sheet.places, {.basis = basis}, 1);
        double sum = 0;
        for (size_t at = 0; at < picture.edges.size(); ++at) {
            const GraphEdge &edge = m_sheet.graph.edges[at];
            if (edge.from == amazon && edge.to == anthropic && edge.family == EdgeFamily::Equity)
                sum += picture.edges[at].weight;
        }
        return sum;
    };
    QVERIFY(sumOf(MoneyBasis::Firm) > 0);
    QVERIFY(sumOf(MoneyBasis::Headline) > sumOf(MoneyBasis::Firm));
}

void TestGraphSheet::pdfHoldsEveryNameWhole()
{
    const QString text = textOfPdf(graphPdf(m_sheet));
    if (text.isEmpty())
        QSKIP("pdftotext, an optional program of packaging/packages.txt, is not installed");
    for (const GraphNode &node : m_sheet.graph.nodes)
        QVERIFY2(text.contains(node.name), qPrintable(node.name));
    QVERIFY(text.contains(u"A finding"_s) && text.contains(u"3 nodes are hidden."_s));
    QVERIFY(text.contains(u"Sources"_s));
    QVERIFY(text.contains(edgeFamilyText(EdgeFamily::Equity)));
    QVERIFY(text.contains(u"2026"_s));
    // A search finds words as they are typed: no two letters are joined into one.
    QVERIFY(text.contains(u"basis: Firm"_s) && text.contains(u"Office agents"_s)
            && text.contains(u"Paid or firm"_s));
    for (const QChar each : text)
        QVERIFY(each < u'\ufb00' || each > u'\ufb06');
}

void TestGraphSheet::svgIsWellFormedAndHoldsTheNames()
{
    const QByteArray svg = graphSvg(m_sheet);
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + u'\n';
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const GraphNode &node : m_sheet.graph.nodes)
        QVERIFY2(text.contains(node.name), qPrintable(node.name));
}

void TestGraphSheet::hostileNamesStayText()
{
    GraphSheet sheet = m_sheet;
    const QString name = u"</text><script>alert(1)</script> \" ; } --> 名前"_s;
    sheet.graph.nodes.front().name = name;
    sheet.title = name;
    QXmlStreamReader reader(graphSvg(sheet));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            QVERIFY(reader.name() != u"script"_s);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestGraphSheet::pngIsAsLargeAsItsScale()
{
    const QImage once = QImage::fromData(graphPng(m_sheet, 1));
    const QImage twice = QImage::fromData(graphPng(m_sheet, 2));
    QVERIFY(!once.isNull());
    QCOMPARE(twice.size(), once.size() * 2);
}

void TestGraphSheet::theEndingChoosesTheFormat()
{
    QVERIFY(graphFile(m_sheet, u"a.PDF"_s)->startsWith("%PDF"));
    QVERIFY(graphFile(m_sheet, u"a.svg"_s)->contains("<svg"));
    const auto other = graphFile(m_sheet, u"a.doc"_s);
    QVERIFY(!other && other.error().message.contains(u"a.doc"_s));
}

void TestGraphSheet::sourcesAreNamed()
{
    QVERIFY(m_sheet.sources.size() > 20);
    QVERIFY(sourcesOf(sample(), {}).isEmpty());
}

/// All that was ever known, with what has ended, on one page: nothing is cut, and all is text.
void TestGraphSheet::theDensestSheetHoldsEveryLabelWhole()
{
    Workspace workspace = sample();
    workspace.apply(keepGraphArrangement(workspace, {.lines = {.showsEnded = true}}, u"Ended"_s));
    const GraphSheet sheet = graphSheet(workspace, kLens);
    QVERIFY(std::ranges::any_of(sheet.graph.edges, &GraphEdge::isEnded));
    QVERIFY(sheet.graph.edges.size() > 120);
    const QString text = textOfPdf(graphPdf(sheet));
    if (text.isEmpty())
        QSKIP("pdftotext, an optional program of packaging/packages.txt, is not installed");
    for (const GraphNode &node : sheet.graph.nodes)
        QVERIFY2(text.contains(node.name.simplified()), qPrintable(node.name));
    for (const QString &source : sheet.sources)
        QVERIFY2(text.contains(source.simplified()), qPrintable(source));
    for (const QString &amount : {u"250"_s, u"138"_s}) // of the heaviest edges
        QVERIFY2(text.contains(amount), qPrintable(amount));
}

void TestGraphSheet::aSheetIsThatOfThePage()
{
    const RowRef openai{TableId::Party, u"openai"_s};
    Workspace workspace = sample();
    workspace.apply(keepGraphArrangement(workspace,
                                         {.hidden = {openai},
                                          .lines = {.hiddenFamilies = {EdgeFamily::Equity}},
                                          .rollUp = RollUp::CorporateFamily},
                                         u"Arrange"_s));
    const GraphSheet sheet = graphSheet(workspace, kLens);
    QVERIFY(!sheet.graph.find(openai));
    QVERIFY(sheet.graph.find(RowRef{TableId::Party, u"alphabet"_s}));
    QVERIFY(std::ranges::none_of(sheet.graph.edges, [](const GraphEdge &edge) {
        return edge.family == EdgeFamily::Equity;
    }));
    QVERIFY(sheet.hiddenNotes.contains(u"1 node is hidden."_s)
            || sheet.hiddenNotes.contains(u"1 nodes are hidden."_s));
    for (const GraphNode &node : sheet.graph.nodes)
        QVERIFY(sheet.places.nodes.contains(node.row));
}

void TestGraphSheet::noAmountIsLost_data()
{
    QTest::addColumn<bool>("isBundled");
    QTest::newRow("each edge") << false;
    QTest::newRow("bundles") << true;
}

/// On its edge, or in the list under the picture.
void TestGraphSheet::noAmountIsLost()
{
    QFETCH(bool, isBundled);
    Workspace workspace = sample();
    workspace.apply(keepGraphArrangement(
        workspace, {.lines = {.showsEnded = true}, .isBundled = isBundled}, u"Arrange"_s));
    const GraphSheet sheet = graphSheet(workspace, kLens);
    std::map<QString, qsizetype> wanted;
    for (const GraphEdge &edge : sheet.graph.edges) {
        const QString label = edgeLabel(edge, kLens.basis);
        if (!label.isEmpty())
            ++wanted[label.simplified()];
    }
    QVERIFY(wanted.size() > 20);
    const QString text = textOfPdf(graphPdf(sheet));
    if (text.isEmpty())
        QSKIP("pdftotext, an optional program of packaging/packages.txt, is not installed");
    for (const auto &[label, count] : wanted) {
        const QRegularExpression whole(
            u"(?<![\\w.>$])(?<!> )%1(?![\\w.])"_s.arg(QRegularExpression::escape(label)));
        qsizetype found = 0;
        for (auto match = whole.globalMatch(text); match.hasNext(); match.next())
            ++found;
        QVERIFY2(found >= count, qPrintable(u"%1: %2 of %3"_s.arg(label).arg(found).arg(count)));
    }
}

void TestGraphSheet::aBundledSheetSaysWhatTheFilterLeavesOut()
{
    Workspace workspace = sample();
    const auto notesOf = [&](bool isBundled) {
        workspace.apply(keepGraphArrangement(
            workspace, {.lines = {.hiddenFamilies = {EdgeFamily::Equity}}, .isBundled = isBundled},
            u"Arrange"_s));
        return graphSheet(workspace, kLens).hiddenNotes;
    };
    const QStringList apart = notesOf(false);
    QStringList bundled = notesOf(true);
    QCOMPARE(bundled.size(), apart.size() + 1);
    bundled.removeFirst(); // that it is bundled
    QCOMPARE(bundled, apart);
    QCOMPARE(apart.filter(u"the filter"_s).size(), 1);
}

void TestGraphSheet::aBeliefIsNamedWithItsDay()
{
    const QDate day(2026, 6, 30);
    const QString line = lensLine(sample(), kLens, day);
    QVERIFY2(line.contains(QLocale().toString(day, QLocale::LongFormat)), qPrintable(line));
    QVERIFY(line != lensLine(sample(), kLens));
}

void TestGraphSheet::bandsAddUpAtEveryNode()
{
    const SpendTrace trace = traceSpend(sample(), kLens, {});
    const MarketGraph graph = traceGraph(sample(), trace, marketGraph(sample(), kLens));
    const StrandScale scale = bandScale(graph, MoneyBasis::Firm);
    std::map<RowRef, double> in;
    std::map<RowRef, double> out;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.family != EdgeFamily::OwnSpend)
            continue;
        out[edge.from] += edge.sums.firm->units() * scale.bandPixels;
        in[edge.to] += edge.sums.firm->units() * scale.bandPixels;
    }
    double ends = 0;
    for (const GraphNode &node : graph.nodes) {
        if (node.layer == GraphLayer::Backer)
            ends += in[node.row];
        else if (node.layer == GraphLayer::Route || node.layer == GraphLayer::Cloud)
            QVERIFY2(std::abs(in[node.row] - out[node.row]) < 1e-6, qPrintable(node.name));
    }
    double paid = 0;
    for (const SpendPath &path : trace.paths)
        paid += path.steps.size() > 2 ? path.amount.units() * scale.bandPixels : 0;
    QVERIFY(paid > 50 && std::abs(ends - paid) < 1e-6);
}

/// Nobody has set a filter: what is not drawn has other reasons, and each is named.
void TestGraphSheet::notesNameTheTrueReason()
{
    const Workspace workspace = sample();
    const GraphSheet sheet = graphSheet(workspace, kLens);
    const MarketGraph whole = marketGraph(workspace, kLens);
    const GraphCounts counts = countsOf(whole);
    QVERIFY(counts.unverified > 0 && counts.countedElsewhere > 0 && counts.undated > 0);
    const auto holds = [&](const QString &words, qsizetype count) {
        const QStringList found = sheet.hiddenNotes.filter(words);
        return found.size() == 1 && found.front().startsWith(u"%1 "_s.arg(count));
    };
    QVERIFY(sheet.hiddenNotes.filter(u"filter"_s).isEmpty());
    QVERIFY(holds(u"no source"_s, counts.unverified));
    QVERIFY(holds(u"other deals"_s, counts.countedElsewhere));
    QVERIFY(holds(u"no edge that is drawn"_s,
                  qsizetype(whole.nodes.size() - sheet.graph.nodes.size())));
    QVERIFY(holds(u"unknown beginning"_s, counts.undated));
    QVERIFY(!sheet.graph.find(RowRef{TableId::Party, u"g42"_s}));
    Workspace shown = workspace;
    shown.apply(keepGraphArrangement(shown, {.lines = {.showsUncounted = true}}, u"Show"_s));
    const GraphSheet all = graphSheet(shown, kLens);
    QVERIFY(all.graph.find(RowRef{TableId::Party, u"g42"_s}));
    QVERIFY(all.places.nodes.contains(RowRef{TableId::Party, u"g42"_s}));
    QVERIFY(all.hiddenNotes.filter(u"no source"_s).isEmpty());
}

namespace {

GraphNode nodeNamed(const char *id)
{
    GraphNode node;
    node.row = {TableId::Party, QString::fromLatin1(id)};
    node.name = node.row.id;
    return node;
}

/// Its strand is settled.
GraphEdge equityOf(const GraphNode &from, const GraphNode &to)
{
    GraphEdge edge;
    edge.from = from.row;
    edge.to = to.row;
    edge.strands.push_back({.state = StrandState::Settled, .amount = {}, .rows = {}});
    return edge;
}

QStringList notesOf(const MarketGraph &graph, const GraphArrangement &arrangement)
{
    GraphFilter filter = arrangement.lines;
    filter.hiddenNodes = arrangement.hidden;
    return hiddenNotes(graph, filtered(graph, filter), arrangement);
}

} // namespace

/// As they are in a graph that is rolled up: what runs within a node is drawn by nobody.
void TestGraphSheet::notesCountNoInnerEdges()
{
    MarketGraph graph{.nodes = {nodeNamed("a"), nodeNamed("b")}, .edges = {}};
    graph.edges = {equityOf(graph.nodes[0], graph.nodes[0]),
                   equityOf(graph.nodes[0], graph.nodes[1])};
    graph.edges.front().isEnded = true;
    const QStringList notes = notesOf(graph, {.lines = {.hiddenFamilies = {EdgeFamily::Equity}}});
    QVERIFY2(notes.filter(u"ended"_s).isEmpty(), qPrintable(notes.join(u'\n')));
    QCOMPARE(notes.filter(u"the filter"_s).size(), 1);
    QVERIFY(notes.filter(u"the filter"_s).front().startsWith(u"1 "_s));
}

void TestGraphSheet::notesCountWhatIsInTheGraphAlone()
{
    MarketGraph graph{.nodes = {nodeNamed("a"), nodeNamed("b"), nodeNamed("alone")}, .edges = {}};
    graph.edges = {equityOf(graph.nodes[0], graph.nodes[1])};
    const QStringList notes = notesOf(graph, {.hidden = {nodeNamed("gone").row}});
    QVERIFY2(notes.filter(u"hidden"_s).isEmpty(), qPrintable(notes.join(u'\n')));
    QCOMPARE(notes.filter(u"no edge that is drawn"_s).size(), 1);
    QVERIFY(notes.filter(u"no edge that is drawn"_s).front().startsWith(u"1 "_s));
}

void TestGraphSheet::anEndedEdgeWithoutASourceIsNotFiltered()
{
    MarketGraph graph{.nodes = {nodeNamed("a"), nodeNamed("b")}, .edges = {}};
    graph.edges = {equityOf(graph.nodes[0], graph.nodes[1])};
    graph.edges.front().isEnded = true;
    graph.edges.front().strands.clear();
    graph.edges.front().leftOut = LeftOut::Unverified;
    const QStringList notes = notesOf(graph, {.lines = {.showsEnded = true}});
    QVERIFY2(notes.filter(u"the filter"_s).isEmpty(), qPrintable(notes.join(u'\n')));
    QCOMPARE(notes.filter(u"no source"_s).size(), 1);
}

QTEST_MAIN(TestGraphSheet)
#include "tst_graphsheet.moc"
