#include "app/shippedworkspace.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "models/stress/stressstudy.h"
#include "tests/benchmarks/median.h"
#include "tests/benchmarks/portfolio.h"

#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;
constexpr int kIterations = 10'000;
const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

} // namespace

/// Times of stress tests, each the median of three.
int main()
{
    QTextStream out(stdout);
    const Workspace sample = shippedWorkspace(StartContent::Sample).value();
    Shock rise{.id = {u"rise"_s}, .kind = ShockKind::PriceRise, .party = {u"anthropic"_s}};
    const std::vector<Shock> currency{
        {.id = {u"dollar"_s}, .kind = ShockKind::Currency, .currency = u"USD"_s, .severity = 0.2}};
    for (const int workloads : {50, 1000}) {
        const Workspace workspace = portfolio(sample, workloads);
        const auto report = [&](const QString &what, double taken) {
            out << QString::number(workloads).rightJustified(6) << "  " << what.leftJustified(52)
                << QString::number(taken, 'f', 1).rightJustified(9) << " ms\n";
            out.flush();
        };
        const StressModel model(workspace, kAutumn);
        report(u"a new model and its first test"_s,
               median(kRounds, [&] { StressModel(workspace, kAutumn).test(currency); }));
        int percent = 0;
        report(u"a test while a slider moves"_s, median(kRounds, [&] {
                   rise.severity = ++percent / 100.0;
                   model.test({rise});
               }));
        report(u"the same with contracts, plans and exits"_s, median(kRounds, [&] {
                   rise.severity = ++percent / 100.0;
                   stressStudy(model, {rise});
               }));
        size_t answers = 0;
        for (const StressDecision &decision : model.decisions(currency))
            answers += decision.ways.size() + 1;
        report(u"the range of %1 iterations over %2 answers"_s.arg(kIterations).arg(answers),
               median(kRounds, [&] {
                   stressRange(model, currency, kIterations, {.threads = processors()});
               }));
        report(u"the assumptions that matter most"_s,
               median(kRounds, [&] { stressInputs(model, {rise}, {.threads = processors()}); }));
    }
    return 0;
}
