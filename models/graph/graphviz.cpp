#include "models/graph/graphviz.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPollMs = 20;
constexpr qsizetype kMostOutput = 64 * 1024 * 1024;
constexpr double kPointsPerInch = 72;
constexpr double kLabelWidth = 130; // room beside a node for its name

/// Runs a program of Graphviz on a text; what it printed, or null.
std::optional<QByteArray> run(const QString &program, const QStringList &arguments,
                              const QByteArray &input, const LayoutTools &tools)
{
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    QByteArray output;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(kPollMs);
        output += process.readAll();
        const bool isLate = double(timer.elapsed()) > tools.seconds * 1000;
        if (isLate || tools.stop.stop_requested() || output.size() > kMostOutput) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
    }
    output += process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return output;
}

/// The lines "node n7 1.5 2.25 …" of the format "plain"; null unless each node is there once.
std::optional<std::vector<QPointF>> placesIn(const QByteArray &output, size_t count)
{
    std::vector<std::optional<QPointF>> found(count);
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4 || words[0] != "node" || !words[1].startsWith('n'))
            continue;
        bool isNumber = false;
        bool isX = false;
        bool isY = false;
        const size_t number = words[1].sliced(1).toULongLong(&isNumber);
        const QPointF place(words[2].toDouble(&isX), words[3].toDouble(&isY));
        if (!isNumber || !isX || !isY || number >= count)
            return std::nullopt;
        found[number] = place;
    }
    std::vector<QPointF> places;
    for (const auto &place : found) {
        if (!place)
            return std::nullopt;
        places.push_back(*place);
    }
    return places;
}

QByteArray nodeName(size_t number)
{
    return 'n' + QByteArray::number(qulonglong(number));
}

QByteArray forceText(const LayoutRequest &request)
{
    QByteArray text = "graph g {\ngraph [overlap=prism, start=7, splines=false, K=1.6];\n"
                      "node [shape=box, fixedsize=true, label=\"\"];\n";
    for (size_t at = 0; at < request.nodes.size(); ++at) {
        const LayoutNode &node = request.nodes[at];
        const double height = node.height + node.above + node.below;
        text += nodeName(at) + " [width=" + QByteArray::number(kLabelWidth / kPointsPerInch)
                + ", height=" + QByteArray::number(height / kPointsPerInch) + "];\n";
    }
    for (const LayoutEdge &edge : request.edges)
        text += nodeName(size_t(edge.from)) + " -- " + nodeName(size_t(edge.to)) + ";\n";
    return text + "}\n";
}

} // namespace

QByteArray dotText(const LayeredGraph &graph)
{
    QByteArray text = "digraph g {\ngraph [rankdir=LR, nodesep=0.05, ranksep=1];\n"
                      "node [shape=box, fixedsize=true, width=0.1, height=0.1, label=\"\"];\n";
    for (int layer = 0; layer < graph.layers; ++layer) {
        text += "{ rank=same; c" + QByteArray::number(layer) + ';';
        for (size_t vertex = 0; vertex < graph.vertices.size(); ++vertex) {
            if (graph.vertices[vertex].layer == layer)
                text += ' ' + nodeName(vertex) + ';';
        }
        text += " }\n";
        if (layer > 0) {
            text += 'c' + QByteArray::number(layer - 1) + " -> c" + QByteArray::number(layer)
                    + " [style=invis];\n";
        }
    }
    for (size_t vertex = 0; vertex < graph.vertices.size(); ++vertex) {
        for (const int neighbour : graph.right[vertex])
            text += nodeName(vertex) + " -> " + nodeName(size_t(neighbour)) + ";\n";
    }
    return text + "}\n";
}

std::optional<LayerOrder> dotOrder(const LayeredGraph &graph, const LayoutTools &tools)
{
    const auto output = run(tools.dot, {u"-Tplain"_s}, dotText(graph), tools);
    const auto places = output ? placesIn(*output, graph.vertices.size()) : std::nullopt;
    if (!places)
        return std::nullopt;
    LayerOrder order(size_t(graph.layers));
    for (size_t vertex = 0; vertex < graph.vertices.size(); ++vertex)
        order[size_t(graph.vertices[vertex].layer)].push_back(int(vertex));
    for (std::vector<int> &layer : order) {
        std::ranges::stable_sort(layer, std::greater(), [&](int vertex) {
            return (*places)[size_t(vertex)].y(); // upwards in Graphviz
        });
    }
    return order;
}

std::optional<std::vector<QPointF>> forcePlaces(const LayoutRequest &request,
                                                const LayoutTools &tools)
{
    const auto output = run(tools.sfdp, {u"-Tplain"_s}, forceText(request), tools);
    auto places = output ? placesIn(*output, request.nodes.size()) : std::nullopt;
    if (!places)
        return std::nullopt;
    double top = 0;
    for (const QPointF &place : *places)
        top = std::max(top, place.y());
    for (size_t at = 0; at < places->size(); ++at) {
        const LayoutNode &node = request.nodes[at];
        QPointF &place = (*places)[at];
        place = {place.x() * kPointsPerInch,
                 (top - place.y()) * kPointsPerInch + (node.above - node.below) / 2};
    }
    return places;
}

} // namespace fairlead
