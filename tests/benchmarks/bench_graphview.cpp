#include "app/shippedworkspace.h"
#include "models/graph/graphfilter.h"
#include "models/graph/graphviz.h"
#include "models/lens.h"
#include "tests/benchmarks/median.h"
#include "tests/support/randommarket.h"
#include "tests/ui/support/desk.h"
#include "ui/graph/graphpage.h"
#include "ui/graph/graphview.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTextStream>
#include <QWindow>

#include <random>

// Prints how long frames of the graph take while it is panned and zoomed at 1920 by 1080, how long
// a filter takes to be seen, and layouts against plain dot. By hand, with
// QT_QPA_PLATFORM=offscreen.

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

MarketGraph randomGraph(int nodes, int edges)
{
    std::mt19937 random(7);
    MarketGraph graph;
    for (int at = 0; at < nodes; ++at) {
        GraphNode node;
        node.row = {TableId::Party, u"p%1"_s.arg(at, 5, 10, QLatin1Char('0'))};
        node.layer = GraphLayer(at * 5 / nodes);
        node.name = u"Party %1"_s.arg(at);
        node.out = Money::ofUnits(qint64(random() % 1000) * 10'000'000);
        graph.nodes.push_back(node);
    }
    for (int at = 0; at < edges; ++at) {
        GraphEdge edge;
        edge.from = graph.nodes[random() % size_t(nodes)].row;
        edge.to = graph.nodes[random() % size_t(nodes)].row;
        edge.family = EdgeFamily(random() % 7);
        edge.sums.firm = Money::ofUnits(qint64(random() % 5000) * 10'000'000);
        edge.sums.ceiling = edge.sums.firm;
        GraphStrand strand;
        strand.state = StrandState(random() % 3);
        strand.amount = edge.sums.firm;
        edge.strands.push_back(strand);
        if (edge.from != edge.to)
            graph.edges.push_back(edge);
    }
    return graph;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(QTextStream &out, const QString &name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    out << u"  %1 p50 %2  p95 %3  max %4 ms\n"_s.arg(name, -34)
               .arg(at(0.5), 8, 'f', 2)
               .arg(at(0.95), 8, 'f', 2)
               .arg(times.back(), 8, 'f', 2);
    out.flush();
}

GraphPlaces placesFor(const MarketGraph &graph)
{
    const LayoutRequest request = layoutRequest(graph, LayoutKind::Layered, {}, {}, {});
    return placesOf(graph, request, layOut(request, {.dot = {}, .sfdp = {}}));
}

void measureView(QTextStream &out, const QString &name, const MarketGraph &graph)
{
    out << name << u": %1 nodes, %2 edges\n"_s.arg(graph.nodes.size()).arg(graph.edges.size());
    const GraphPlaces places = placesFor(graph);
    GraphView view(nullptr);
    view.resize(1920, 1080);
    view.show();
    while (!view.windowHandle()->isExposed()) // before that nothing is painted
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    const auto frame = [&] {
        QElapsedTimer timer;
        timer.start();
        view.repaint();
        return milliseconds(timer);
    };
    std::vector<double> shown;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        view.showGraph(graph, places, {});
        view.repaint();
        shown.push_back(milliseconds(timer));
    }
    print(out, u"shown anew, first drawing"_s, shown);
    std::vector<double> whole;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        view.showGraph(graph, places, {});
        view.repaint();
        while (!view.isDrawnWhole())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        whole.push_back(milliseconds(timer));
    }
    print(out, u"until it is drawn whole"_s, whole);
    std::vector<double> zoomed;
    for (int step = 0; step < 60; ++step) {
        view.zoomAt({960, 540}, step < 30 ? 1.05 : 1 / 1.05);
        zoomed.push_back(frame());
    }
    print(out, u"frame while zooming"_s, zoomed);
    view.zoomAt({960, 540}, 2);
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    std::vector<double> panned;
    for (int step = 0; step < 60; ++step) {
        view.panBy(step % 30 < 15 ? QPoint(13, 7) : QPoint(-13, -7));
        panned.push_back(frame());
    }
    print(out, u"frame while panning"_s, panned);
    std::vector<double> hovered;
    for (int node = 0; node < 30; ++node) {
        view.hover({.node = node});
        hovered.push_back(frame());
    }
    print(out, u"frame while hovering"_s, hovered);
    view.hover({});
    std::vector<double> filters;
    for (int run = 0; run < 10; ++run) {
        GraphFilter filter;
        if (run % 2 == 0)
            filter.hiddenFamilies.insert(EdgeFamily::Equity);
        QElapsedTimer timer;
        timer.start();
        view.showGraph(filtered(graph, filter), places, {});
        view.repaint();
        filters.push_back(milliseconds(timer));
    }
    print(out, u"filter until it is seen"_s, filters);
}

/// The whole page: from the click on the legend until the picture shows it, with the undo step.
void measureFilters(QTextStream &out, const QString &name, const MarketSize &size)
{
    Desk desk;
    desk.live.reset(randomMarket(1, size));
    GraphPage page(desk.context, nullptr);
    page.resize(1920, 1080);
    page.show();
    const auto *view = page.view();
    while (view->picture().nodes.empty() || !view->isDrawnWhole())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    out << name
        << u": %1 nodes, %2 edges\n"_s.arg(view->graph().nodes.size())
               .arg(view->graph().edges.size());
    std::vector<double> times;
    for (int run = 0; run < 10; ++run) {
        auto *entry = page.findChild<QAbstractButton *>(u"legendFamily%1"_s.arg(run / 2 % 3));
        QElapsedTimer timer;
        timer.start();
        entry->click();
        page.view()->repaint();
        times.push_back(milliseconds(timer));
        QCoreApplication::processEvents();
    }
    print(out, u"filter, as the page does it"_s, times);
}

void measureLayout(QTextStream &out, const QString &name, const MarketGraph &graph)
{
    const LayoutRequest request = layoutRequest(graph, LayoutKind::Layered, {}, {}, {});
    const LayeredGraph layered(request);
    const int runs = graph.nodes.size() > 1000 ? 1 : 5;
    LayerOrder plain;
    std::optional<LayerOrder> byDot;
    const double own = median(runs, [&] { plain = plainOrder(layered); });
    const double dot = median(runs, [&] { byDot = dotOrder(layered, {.seconds = 60}); });
    const double whole = median(runs, [&] { layOut(request, {}); });
    out << u"%1: %2 nodes, %3 vertices\n"_s.arg(name)
               .arg(graph.nodes.size())
               .arg(layered.vertices.size());
    out << u"  plain order %1 ms, %2 crossings\n"_s.arg(own, 0, 'f', 1)
               .arg(crossingsOf(layered, plain));
    if (byDot)
        out << u"  dot         %1 ms, %2 crossings\n"_s.arg(dot, 0, 'f', 1)
                   .arg(crossingsOf(layered, *byDot));
    else
        out << u"  dot         no answer in 60 s\n"_s;
    out << u"  as the page asks for it, with places %1 ms"_s.arg(whole, 0, 'f', 1);
    out << (byDot ? u", %1 × dot\n"_s.arg(whole / dot, 0, 'f', 2) : u"\n"_s);
    LayoutRequest force = request;
    force.kind = LayoutKind::Force;
    out << u"  force, by sfdp %1 ms\n"_s.arg(median(runs, [&] { layOut(force, {.seconds = 60}); }),
                                             0, 'f', 1);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyTheme(Scheme::Light);
    QTextStream out(stdout);
    MarketGraph market =
        marketGraph(*shippedWorkspace(StartContent::Sample), {.asOf = QDate(2026, 11, 20)});
    std::erase_if(market.edges, [](const GraphEdge &edge) { return edge.strands.empty(); });
    const MarketGraph middle = randomGraph(300, 1'500);
    const MarketGraph large = randomGraph(2'000, 6'000);
    measureView(out, u"market and sample"_s, market);
    measureView(out, u"middle"_s, middle);
    measureView(out, u"large"_s, large);
    measureFilters(out, u"large market"_s,
                   {.parties = 230, .deals = 1700, .routes = 20, .workloads = 60, .shares = 300});
    measureFilters(
        out, u"huge market"_s,
        {.parties = 1600, .deals = 6200, .routes = 60, .workloads = 400, .shares = 1500});
    measureLayout(out, u"market and sample"_s, market);
    measureLayout(out, u"middle"_s, middle);
    measureLayout(out, u"large"_s, large);
    return 0;
}
