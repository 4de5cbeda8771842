#include "tests/benchmarks/portfolio.h"

#include "models/rows/host.h"
#include "models/rows/offering.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTargets = 30;

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

} // namespace

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

} // namespace fairlead
