#include "app/shippedworkspace.h"
#include "db/exchange/graphattributes.h"
#include "db/exchange/graphfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>
#include <map>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};

using Texts = std::map<QString, QString>;

/// What a file holds, as a reader of another program would see it.
struct ReadGraph
{
    std::map<QString, Texts> nodes;   ///< by id, attributes by name
    std::vector<Texts> edges;         ///< with "source" and "target"
    std::map<QString, QString> types; ///< of attributes, by name
    Texts own;                        ///< attributes of the graph itself
    QString keywords;
    QString error;
};

/// Reads GraphML and GEXF, which differ in names and in where the value of an attribute stands.
ReadGraph readXml(const QByteArray &bytes)
{
    ReadGraph graph;
    std::map<QString, QString> names;
    Texts *into = nullptr;
    QXmlStreamReader xml(bytes);
    const auto declare = [&](const QXmlStreamAttributes &at, const QString &name,
                             const QString &type) {
        names[at.value(u"id"_s).toString()] = at.value(name).toString();
        graph.types[at.value(name).toString()] = at.value(type).toString();
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes at = xml.attributes();
        if (xml.name() == u"key") {
            declare(at, u"attr.name"_s, u"attr.type"_s);
        } else if (xml.name() == u"attribute") {
            declare(at, u"title"_s, u"type"_s);
        } else if (xml.name() == u"graph") {
            into = &graph.own;
        } else if (xml.name() == u"keywords") {
            graph.keywords = xml.readElementText();
        } else if (xml.name() == u"node") {
            into = &graph.nodes[at.value(u"id"_s).toString()];
        } else if (xml.name() == u"edge") {
            graph.edges.push_back({{u"source"_s, at.value(u"source"_s).toString()},
                                   {u"target"_s, at.value(u"target"_s).toString()}});
            into = &graph.edges.back();
        } else if (xml.name() == u"data") {
            const QString name = names.at(at.value(u"key"_s).toString());
            (*into)[name] = xml.readElementText();
        } else if (xml.name() == u"attvalue") {
            (*into)[names.at(at.value(u"for"_s).toString())] = at.value(u"value"_s).toString();
        }
    }
    graph.error = xml.hasError() ? xml.errorString() : QString();
    return graph;
}

/// The rows of a CSV text after RFC 4180.
std::vector<QStringList> readCsv(const QString &text)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isDouble = c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
        if (isDouble) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            rows.back() += cell;
            cell.clear();
        } else if (c == u'\n' && !isQuoted) {
            cell.chop(1); // the \r before it
            rows.back() += cell;
            cell.clear();
            rows.emplace_back();
        } else {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

ReadGraph readCsvGraph(const QByteArray &bytes)
{
    ReadGraph graph;
    const auto rows = readCsv(QString::fromUtf8(bytes));
    for (size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].size() != rows[0].size())
            graph.error = u"row %1 has another number of cells"_s.arg(row);
        Texts edge;
        for (qsizetype cell = 0; cell < rows[row].size(); ++cell)
            edge[rows[0].value(cell).toLower()] = rows[row][cell];
        graph.edges.push_back(edge);
    }
    return graph;
}

ReadGraph readBack(const MarketGraph &graph, GraphFormat format)
{
    const QByteArray bytes = writeGraph(graph, kLens, format, u"A “graph” & more"_s);
    return format == GraphFormat::Csv ? readCsvGraph(bytes) : readXml(bytes);
}

double sumOf(const ReadGraph &graph, const QString &attribute)
{
    double sum = 0;
    for (const Texts &edge : graph.edges) {
        const auto found = edge.find(attribute);
        sum += found == edge.end() ? 0 : found->second.toDouble();
    }
    return sum;
}

} // namespace

Q_DECLARE_METATYPE(fairlead::GraphFormat)

class GraphFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theEndOfTheNameSaysTheFormat();
    void readersSeeTheSameCountsAndSums_data();
    void readersSeeTheSameCountsAndSums();
    void networkXSeesTheSameCountsAndSums_data();
    void networkXSeesTheSameCountsAndSums();
    void theGraphSaysThroughWhichLensItIsSeen();
    void unknownIsLeftOut();
    void attributesHaveTypes();
    void hostileNamesSurvive_data();
    void hostileNamesSurvive();
    void numbersHaveNoExponent();
    void theSameGraphGivesTheSameBytes();
    void anEmptyGraphIsAFileToo();

private:
    MarketGraph m_graph;
};

void GraphFileTest::initTestCase()
{
    m_graph = marketGraph(*shippedWorkspace(StartContent::Sample), kLens);
}

void GraphFileTest::theEndOfTheNameSaysTheFormat()
{
    QCOMPARE(graphFormatOf(u"/a.b/graph.GraphML"_s), GraphFormat::GraphMl);
    QCOMPARE(graphFormatOf(u"x.gexf"_s), GraphFormat::Gexf);
    QCOMPARE(graphFormatOf(u"x.dot"_s), GraphFormat::Dot);
    QCOMPARE(graphFormatOf(u"x.csv"_s), GraphFormat::Csv);
    QVERIFY(!graphFormatOf(u"x.json"_s) && !graphFormatOf(u"csv"_s) && !graphFormatOf(u"-"_s));
}

void GraphFileTest::readersSeeTheSameCountsAndSums_data()
{
    QTest::addColumn<GraphFormat>("format");
    QTest::newRow("GraphML") << GraphFormat::GraphMl;
    QTest::newRow("GEXF") << GraphFormat::Gexf;
    QTest::newRow("CSV") << GraphFormat::Csv;
}

void GraphFileTest::readersSeeTheSameCountsAndSums()
{
    QFETCH(GraphFormat, format);
    const ReadGraph read = readBack(m_graph, format);
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QCOMPARE(read.edges.size(), m_graph.edges.size());
    double firm = 0;
    double ceiling = 0;
    for (size_t i = 0; i < m_graph.edges.size(); ++i) {
        const GraphEdge &edge = m_graph.edges[i];
        firm += edge.sums.firm ? edge.sums.firm->units() : 0;
        ceiling += edge.sums.ceiling ? edge.sums.ceiling->units() : 0;
        QCOMPARE(read.edges[i].at(u"source"_s), nodeKey(edge.from));
        QCOMPARE(read.edges[i].at(u"target"_s), nodeKey(edge.to));
        QCOMPARE(read.edges[i].at(u"family"_s), keyOf(edge.family));
        QCOMPARE(read.edges[i].at(u"contested"_s) == u"true"_s, edge.isContested);
    }
    QCOMPARE(sumOf(read, u"firm"_s), firm);
    QCOMPARE(sumOf(read, u"ceiling"_s), ceiling);
    if (format == GraphFormat::Csv)
        return;
    QCOMPARE(read.nodes.size(), m_graph.nodes.size());
    for (const GraphNode &node : m_graph.nodes)
        QCOMPARE(read.nodes.at(nodeKey(node.row)).at(u"name"_s), node.name);
}

void GraphFileTest::networkXSeesTheSameCountsAndSums_data()
{
    QTest::addColumn<GraphFormat>("format");
    QTest::addColumn<QString>("reader");
    QTest::newRow("GraphML") << GraphFormat::GraphMl << u"read_graphml"_s;
    QTest::newRow("GEXF") << GraphFormat::Gexf << u"read_gexf"_s;
}

/// Beside the reading of our own above, that of a program which others use.
void GraphFileTest::networkXSeesTheSameCountsAndSums()
{
    QFETCH(GraphFormat, format);
    QFETCH(QString, reader);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"graph.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeGraph(m_graph, kLens, format, u"A graph"_s));
    file.close();
    const QString script =
        u"import sys, networkx\n"
        "graph = networkx.%1(sys.argv[1])\n"
        "edges = [data for *ends, data in graph.edges(data=True)]\n"
        "print(graph.number_of_nodes(), len(edges),"
        " *(int(sum(data.get(name, 0) for data in edges)) for name in ('firm', 'ceiling')))\n"_s
            .arg(reader);
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import networkx"_s});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("NetworkX, an optional package of Python, is not installed");
    python.start(u"python3"_s, {u"-c"_s, script, file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    double firm = 0;
    double ceiling = 0;
    for (const GraphEdge &edge : m_graph.edges) {
        firm += edge.sums.firm ? edge.sums.firm->units() : 0;
        ceiling += edge.sums.ceiling ? edge.sums.ceiling->units() : 0;
    }
    const QByteArray seen = python.readAllStandardOutput().trimmed();
    const QByteArray expected = QByteArray::number(qulonglong(m_graph.nodes.size())) + ' '
                                + QByteArray::number(qulonglong(m_graph.edges.size())) + ' '
                                + QByteArray::number(qint64(firm)) + ' '
                                + QByteArray::number(qint64(ceiling));
    QCOMPARE(seen, expected);
}

void GraphFileTest::theGraphSaysThroughWhichLensItIsSeen()
{
    const ReadGraph ml = readBack(m_graph, GraphFormat::GraphMl);
    QCOMPARE(ml.own, (Texts{{u"as_of"_s, u"2026-11-20"_s}, {u"basis"_s, u"firm"_s}}));
    const ReadGraph gexf = readBack(m_graph, GraphFormat::Gexf);
    QCOMPARE(gexf.keywords, u"as_of=2026-11-20, basis=firm"_s);
    const QByteArray dot = writeGraph(m_graph, kLens, GraphFormat::Dot, {});
    QVERIFY(dot.contains("as_of=\"2026-11-20\"") && dot.contains("basis=\"firm\""));
}

void GraphFileTest::unknownIsLeftOut()
{
    const ReadGraph read = readBack(m_graph, GraphFormat::GraphMl);
    for (const Texts &edge : read.edges) {
        if (edge.at(u"source"_s) == u"party:anthropic" && edge.at(u"target"_s) == u"party:amazon"
            && edge.at(u"family"_s) == u"compute_commitment") {
            QVERIFY(!edge.contains(u"firm"_s));
            QCOMPARE(edge.at(u"ceiling"_s), u"100000000000.00"_s);
            QCOMPARE(edge.at(u"ceiling_is_open"_s), u"true"_s);
            return;
        }
    }
    QFAIL("The edge is not in the file.");
}

void GraphFileTest::attributesHaveTypes()
{
    for (GraphFormat format : {GraphFormat::GraphMl, GraphFormat::Gexf}) {
        const ReadGraph read = readBack(m_graph, format);
        QCOMPARE(read.types.at(u"ceiling"_s), u"double"_s);
        QCOMPARE(read.types.at(u"contested"_s), u"boolean"_s);
        QCOMPARE(read.types.at(u"since"_s), u"string"_s);
    }
}

void GraphFileTest::hostileNamesSurvive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *what, const QString &name) {
        QTest::newRow(what) << name << name;
    };
    same("quotes", u"A \"quoted\" 'name' \\\" \\"_s);
    same("markup", u"<b>&amp;]]></b>--><!DOCTYPE x>"_s);
    same("right to left", u"שלום \u202Eabc\u202C مرحبا"_s);
    same("emoji", u"\U0001F680\U0001F468\u200D\U0001F469"_s);
    same("cells", u"a,b;c\td"_s);
    same("formula", u"=1+1"_s);
    same("lines", u"one\ntwo"_s);
    QTest::newRow("control") << u"bell\u0007nul%1del\u007f"_s.arg(QChar(0))
                             << u"bell\u2407nul\u2400del\u2421"_s;
    QTest::newRow("half a pair") << u"x"_s + QChar(0xD83D) + u"y"_s << u"x\uFFFDy"_s;
    QTest::newRow("no character") << u"x\uFFFE"_s << u"x\uFFFD"_s;
}

void GraphFileTest::hostileNamesSurvive()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    MarketGraph graph;
    graph.nodes = {{.row = {TableId::Party, name}, .name = name},
                   {.row = {TableId::Party, u"b"_s}, .name = u"B"_s}};
    graph.edges.push_back({.from = graph.nodes[0].row, .to = graph.nodes[1].row});
    for (GraphFormat format : {GraphFormat::GraphMl, GraphFormat::Gexf, GraphFormat::Csv}) {
        const ReadGraph read = readBack(graph, format);
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QCOMPARE(read.edges.size(), size_t(1));
        QCOMPARE(read.edges.front().at(u"source"_s), u"party:"_s + shown);
        if (format != GraphFormat::Csv)
            QCOMPARE(read.nodes.at(u"party:"_s + shown).at(u"name"_s), shown);
        else
            QCOMPARE(read.edges.front().at(u"source_name"_s), shown);
    }
    // In DOT no quote is left open, so that the number of those without a backslash is even.
    QString dot = QString::fromUtf8(writeGraph(graph, kLens, GraphFormat::Dot, name));
    dot.replace(u"\\\\"_s, QString()).replace(u"\\\""_s, QString());
    QCOMPARE(dot.count(u'"') % 2, 0);
}

void GraphFileTest::numbersHaveNoExponent()
{
    MarketGraph graph;
    graph.nodes = {{.row = {TableId::Party, u"a"_s}, .name = u"A"_s},
                   {.row = {TableId::Party, u"b"_s}, .name = u"B"_s}};
    GraphEdge edge{.from = graph.nodes[0].row, .to = graph.nodes[1].row};
    edge.sums.ceiling = Money{std::numeric_limits<qint64>::max(), Currency::usd()};
    edge.capacityGw = 0.000001;
    graph.edges.push_back(edge);
    const QByteArray dot = writeGraph(graph, kLens, GraphFormat::Dot, {});
    QVERIFY2(dot.contains("ceiling=92233720368547758.07"), dot.constData());
    QVERIFY2(dot.contains("capacity_gw=0.000001"), dot.constData());
}

void GraphFileTest::theSameGraphGivesTheSameBytes()
{
    for (GraphFormat format :
         {GraphFormat::GraphMl, GraphFormat::Gexf, GraphFormat::Dot, GraphFormat::Csv})
        QCOMPARE(writeGraph(m_graph, kLens, format, u"x"_s),
                 writeGraph(m_graph, kLens, format, u"x"_s));
}

void GraphFileTest::anEmptyGraphIsAFileToo()
{
    for (GraphFormat format : {GraphFormat::GraphMl, GraphFormat::Gexf, GraphFormat::Csv}) {
        const ReadGraph read = readBack({}, format);
        QVERIFY(read.error.isEmpty());
        QVERIFY(read.nodes.empty() && read.edges.empty());
    }
}

QTEST_GUILESS_MAIN(GraphFileTest)
#include "tst_graphfile.moc"
