#include "models/graph/dependents.h"
#include "models/graph/financing.h"
#include "models/graph/graphviews.h"
#include "models/graph/spendtrace.h"
#include "tests/benchmarks/median.h"
#include "tests/support/randommarket.h"

#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

// How long the graph takes to derive and to ask: bench_graph

namespace {

void measure(const QString &title, const MarketSize &size)
{
    QTextStream out(stdout);
    const Lens lens{.asOf = QDate(2028, 1, 1)};
    const Workspace workspace = randomMarket(1, size);
    const MarketGraph graph = marketGraph(workspace, lens);
    out << title << ": " << graph.nodes.size() << " nodes, " << graph.edges.size() << " edges\n";
    const auto print = [&](const QString &what, const std::function<void()> &function) {
        out << "  " << what.leftJustified(28)
            << QString::number(median(5, function), 'f', 2).rightJustified(10) << " ms" << Qt::endl;
    };
    print(u"derive"_s, [&] { marketGraph(workspace, lens); });
    print(u"focus, 2 steps"_s, [&] { focusOn(graph, graph.nodes.front().row, 2); });
    print(u"roll up families"_s,
          [&] { rolledUp(workspace, graph, RollUp::CorporateFamily, lens); });
    print(u"difference"_s, [&] { difference(graph, graph); });
    print(u"trace all spend"_s, [&] { traceSpend(workspace, lens, {}); });
    print(u"dependents"_s, [&] { dependentsOf(workspace, lens, graph.nodes.front().row); });
    print(u"loops"_s, [&] { financing(workspace, graph); });
}

} // namespace

int main()
{
    measure(u"large market"_s,
            {.parties = 230, .deals = 1700, .routes = 20, .workloads = 60, .shares = 300});
    measure(u"huge market"_s,
            {.parties = 1600, .deals = 6200, .routes = 60, .workloads = 400, .shares = 1500});
}
