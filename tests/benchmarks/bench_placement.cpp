#include "models/placement/cbc.h"
#include "models/placement/cheapestplan.h"
#include "models/placement/programme.h"
#include "tests/support/placement/instances.h"

#include <QElapsedTimer>
#include <QTextStream>

/// Prints how long placements take, beside Cbc alone on the same programme (performance.md): 60 × 8
/// proven, with caps, floors and onboarding; 500 × 8 to 1 %, of our kind and of the kind that is
/// hard for its size; and ten times the workloads. Seconds.
using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimit = 120;

struct Case
{
    QString name;
    PlacementInstance instance;
    double gap = 0;
};

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void measure(const Case &each, QTextStream &out)
{
    QElapsedTimer timer;
    timer.start();
    const auto alone =
        solveWithCbc(programmeText(each.instance, {}),
                     {.program = u"cbc"_s, .seconds = kLimit, .relativeGap = each.gap});
    const double floor = seconds(timer);

    double first = 0; // until there is a plan to show
    PlacementSearch search{.seconds = kLimit, .relativeGap = each.gap, .settlesTies = false};
    search.progress = [&](const SolverProgress &progress) {
        if (first == 0 && progress.best)
            first = seconds(timer);
    };
    timer.restart();
    const auto ours = findCheapestPlan(each.instance, search);
    const double plan = seconds(timer);
    search.settlesTies = true;
    search.progress = {};
    timer.restart();
    const auto settled = findCheapestPlan(each.instance, search);
    const double all = seconds(timer);
    if (!alone || !ours || !settled) {
        out << each.name << "  failed\n";
        return;
    }
    out << each.name.leftJustified(28) << QString::number(floor, 'f', 2).rightJustified(9)
        << QString::number(plan, 'f', 2).rightJustified(9)
        << QString::number(plan / floor, 'f', 2).rightJustified(8)
        << QString::number(first, 'f', 2).rightJustified(9)
        << QString::number(all, 'f', 2).rightJustified(11) << "   "
        << QString::number(100 * ours->gap().value_or(1), 'f', 3) << " %"
        << (ours->best ? "" : "  no plan") << '\n';
    out.flush();
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "case                         cbc alone     ours   ratio    first  with ties   gap\n";
    QRandomGenerator random(8);
    const InstanceShape shape{
        .workloads = 60, .targets = 8, .limits = 3, .commitments = 2, .isTight = false};
    for (int i = 1; i <= 5; ++i)
        measure({u"60 × 8, proven, %1"_s.arg(i), randomInstance(random, shape)}, out);
    InstanceShape large = shape;
    large.workloads = 500;
    for (int i = 1; i <= 3; ++i)
        measure({u"500 × 8, 1 %, %1"_s.arg(i), randomInstance(random, large), 0.01}, out);
    measure({u"500 × 8, 1 %, hard"_s, hardAssignment(random, 8, 500), 0.01}, out);
    large.workloads = 5000;
    measure({u"5,000 × 8, 1 %"_s, randomInstance(random, large), 0.01}, out);
    return 0;
}
