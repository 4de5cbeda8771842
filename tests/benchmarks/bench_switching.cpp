#include "models/switching/costrange.h"
#include "tests/benchmarks/median.h"
#include "tests/support/switching/claimsassistant.h"
#include "tests/support/switching/randommoves.h"
#include "tests/support/switching/shippedassumptions.h"

#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

// How long the arithmetic of switching takes: bench_switching

namespace {

struct RandomMove
{
    MoveInventory inventory;
    Change change;
    MoveTerms terms;
};

/// Keeps results alive, so that no work is optimised away.
double g_sum = 0;

void print(const QString &what, double time, const QString &unit, double limit)
{
    QTextStream out(stdout);
    out << what.leftJustified(52) << QString::number(time, 'f', 3).rightJustified(10) << ' '
        << unit.leftJustified(4);
    if (limit > 0)
        out << QString::number(limit).rightJustified(8)
            << (time <= limit ? "  reached" : "  MISSED");
    out << Qt::endl;
}

std::vector<RandomMove> randomMoves(int count)
{
    RandomMoves random(1);
    std::vector<RandomMove> moves;
    for (int i = 0; i < count; ++i)
        moves.push_back({random.inventory(), random.change(), random.terms()});
    return moves;
}

void measureCosts(const ParameterValues &parameters)
{
    const auto moves = randomMoves(30'000);
    const double matrix = median(11, [&] {
        for (const RandomMove &move : moves)
            g_sum += switchingCost(move.inventory, move.change, move.terms, parameters).total();
    });
    print(u"one move"_s, matrix * 1000 / double(moves.size()), u"µs"_s, 0.3);
    print(u"1,000 workloads in 30 places"_s, matrix, u"ms"_s, 20);
    const double lines = median(11, [&] {
        for (const RandomMove &move : moves)
            g_sum += double(
                switchingCost(move.inventory, move.change, move.terms, parameters).lines().size());
    });
    print(u"one move with its lines"_s, lines * 1000 / double(moves.size()), u"µs"_s, 0);
}

void measureSimulation(const SwitchingParameters &parameters)
{
    const auto simulationOf = [&] {
        return CostSimulation(parameters.likely(), uncertainParameters(parameters), 0.3, 20261120);
    };
    print(u"preparing the distributions of 29 parameters"_s,
          median(11, [&] { simulationOf().parametersOf(0); }), u"ms"_s, 0);
    const CostSimulation simulation = simulationOf();
    CostForm one;
    one.add(claimsInventory(), cloudMove(), claimsTerms());
    const auto moves = randomMoves(5000);
    for (const int iterations : {1000, 10'000, 100'000}) {
        print(u"one move, %1 iterations"_s.arg(iterations),
              median(11, [&] { g_sum += simulation.range(one, iterations).p90; }), u"ms"_s,
              iterations == 10'000 ? 10 : 0);
    }
    const auto planOf = [&](int planned) {
        CostForm plan;
        for (const RandomMove &move : std::span(moves).first(size_t(planned)))
            plan.add(move.inventory, move.change, move.terms);
        return plan;
    };
    for (const int planned : {500, 5000}) {
        for (const int threads : {1, 2}) {
            print(u"plan of %1, 10,000 iterations, %2 threads"_s.arg(planned).arg(threads),
                  median(11,
                         [&] { g_sum += simulation.range(planOf(planned), 10'000, threads).p90; }),
                  u"ms"_s, planned == 500 ? 150 : 0);
        }
    }
    for (const int threads : {1, 2}) {
        const CostForm plan = planOf(500);
        print(u"plan of 500, 100,000 samples, %1 threads"_s.arg(threads),
              median(5, [&] { g_sum += simulation.samples(plan, 100'000, threads).back(); }),
              u"ms"_s, 0);
    }
    const double each = median(3, [&] {
        for (const RandomMove &move : std::span(moves).first(500)) {
            CostForm form;
            form.add(move.inventory, move.change, move.terms);
            g_sum += simulation.range(form, 1000).p90;
        }
    });
    print(u"range of each of 500 moves, 1,000 iterations"_s, each, u"ms"_s, 0);
}

} // namespace

int main()
{
    measureCosts(shippedParameters().likely());
    measureSimulation(shippedParameters());
    return g_sum > 0 ? 0 : 1;
}
