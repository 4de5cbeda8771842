#include "models/rows/host.h"
#include "models/rows/model.h"
#include "models/rows/modelfamily.h"
#include "models/rows/offering.h"
#include "models/rows/party.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"
#include "tests/ui/board/boarddesk.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTextStream>

#include <algorithm>

// Prints how long the board works on one move of the mouse, repaint included, while a card of a
// large workspace is dragged over all columns. By hand: bench_board [workloads] [columns].

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Workspace largeWorkspace(int workloads, int routes)
{
    Workspace workspace = boardWorkspace();
    for (int number = 0; number < routes - 3; ++number) {
        const QString id = u"route%1"_s.arg(number);
        workspace.put(Row::of(Party{.id = {id}, .name = u"Party %1"_s.arg(number)}));
        workspace.put(Row::of(Host{.id = {id}, .name = id, .operatedBy = {id}}));
        workspace.put(Row::of(Route{
            .id = {id}, .name = u"Route %1"_s.arg(number), .operatedBy = {id}, .host = {id}}));
        Offering offering = *workspace.find(Id<Offering>{u"sonnet.vertex"_s});
        offering.id = {u"sonnet."_s + id};
        offering.route = {id};
        workspace.put(Row::of(offering));
    }
    const Workload sample = *workspace.find(Id<Workload>{u"large"_s});
    for (int number = 0; number < workloads; ++number) {
        Workload workload = sample;
        workload.id = {u"w%1"_s.arg(number)};
        workload.name = u"Workload %1"_s.arg(number);
        workload.monthlySpend = Money::ofUnits(2'000 + number * 37 % 60'000);
        if (number % routes >= 3) {
            const QString route = u"route%1"_s.arg(number % routes - 3);
            workload.route = {route};
            workload.host = {route};
        }
        workspace.put(Row::of(workload));
    }
    return workspace;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void printPercentiles(QTextStream &out, const QString &name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    out << QStringLiteral("%1  n %2  p50 %3  p95 %4  max %5 ms\n")
               .arg(name, -26)
               .arg(times.size(), 5)
               .arg(at(0.5), 7, 'f', 2)
               .arg(at(0.95), 7, 'f', 2)
               .arg(times.back(), 7, 'f', 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int workloads = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000;
    const int routes = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 30;
    QTextStream out(stdout);
    BoardDesk board;
    QElapsedTimer timer;
    timer.start();
    board.desk.live.reset(largeWorkspace(workloads, routes));
    board.settle();
    out << QStringLiteral("%1 workloads, %2 columns: built in %3 ms\n")
               .arg(workloads)
               .arg(board.view->board().columns.size())
               .arg(milliseconds(timer), 0, 'f', 1);

    std::vector<double> first;
    std::vector<double> again;
    std::vector<double> between;
    const auto sweep = [&](std::vector<double> &times) {
        // Along the top row of cards, scrolling as the hand reaches the edge.
        const int right = board.view->viewport()->width();
        for (int lap = 0; lap < 8; ++lap) {
            for (int x = 10; x < right; x += 6) {
                timer.start();
                board.point(QEvent::MouseMove, QPointF(x, 200 + x % 40));
                board.view->viewport()->repaint();
                times.push_back(milliseconds(timer));
                timer.start();
                QCoreApplication::processEvents();
                between.push_back(milliseconds(timer));
            }
            board.view->scrollSideways(right - 40);
        }
        board.view->scrollSideways(-100'000);
    };
    board.view->selectOnly({0, 0});
    timer.start();
    board.point(QEvent::MouseButtonPress, board.view->cardOnViewport({0, 0}).center());
    board.point(QEvent::MouseMove, board.view->cardOnViewport({0, 0}).center() + QPointF(30, 30));
    board.view->viewport()->repaint();
    out << QStringLiteral("picked up and drawn in %1 ms\n").arg(milliseconds(timer), 0, 'f', 2);
    sweep(first);
    sweep(again);
    printPercentiles(out, u"mouse move, first pass"_s, first);
    printPercentiles(out, u"mouse move, second pass"_s, again);
    printPercentiles(out, u"between two moves"_s, between);
    QTest::keyClick(board.view, Qt::Key_Escape);
    return 0;
}
