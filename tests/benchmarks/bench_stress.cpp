#include "app/shippedworkspace.h"
#include "models/rows/host.h"
#include "models/rows/offering.h"
#include "models/rows/route.h"
#include "models/stress/stressinputs.h"
#include "models/stress/stressrange.h"
#include "models/stress/stressstudy.h"
#include "tests/benchmarks/median.h"

#include <QTextStream>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;
constexpr int kIterations = 10'000;
constexpr int kTargets = 30;
const Lens kAutumn{.asOf = QDate(2026, 11, 20)};

/// Whatever a route offers, on as many routes as make it @p targets: each host of the market takes
/// some of them.
void addRoutes(Workspace &workspace, const Route &original, int targets)
{
    std::vector<Offering> offerings;
    for (const Offering &offering : workspace.rows<Offering>()) {
        if (offering.route == original.id)
            offerings.push_back(offering);
    }
    std::vector<Id<Host>> hosts;
    for (const Host &host : workspace.rows<Host>())
        hosts.push_back(host.id);
    for (int number = 1; number < targets; ++number) {
        Route route = original;
        route.id.text = u"%1-%2"_s.arg(original.id.text).arg(number);
        route.host = hosts[size_t(number) % hosts.size()];
        workspace.put(Row::of(route));
        for (Offering offering : offerings) {
            offering.id.text += u"-%1"_s.arg(number);
            offering.route = route.id;
            workspace.put(Row::of(offering));
        }
    }
}

/// The workloads of the sample, repeated, free to go wherever the market offers something.
Workspace portfolio(const Workspace &sample, int workloads)
{
    Workspace workspace = sample;
    std::vector<Workload> originals;
    for (const Workload &workload : sample.rows<Workload>()) {
        workspace.remove({TableId::Workload, workload.id.text});
        if (!workload.route.isNull() && workload.monthlySpend && workload.staff)
            originals.push_back(workload);
    }
    for (int i = 0; i < workloads; ++i) {
        Workload copy = originals[size_t(i) % originals.size()];
        copy.id.text = u"copy-%1"_s.arg(i + 100'000);
        copy.requiredRegimes.clear();
        copy.requiredRegions.clear();
        copy.residencyRegion.clear();
        copy.permittedLabs.clear();
        copy.mustStay = false;
        workspace.put(Row::of(copy));
    }
    addRoutes(workspace, *workspace.find(Id<Route>{u"anthropic-api"_s}), kTargets);
    return workspace;
}

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
