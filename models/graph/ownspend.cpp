#include "models/graph/ownspend.h"

#include "models/deals/dealsums.h"
#include "models/rows/contract.h"
#include "models/rows/party.h"
#include "models/rows/route.h"

namespace fairlead {

namespace {

bool isLater(const std::optional<PartialDate> &date, const Lens &lens)
{
    return date && date->first() > lens.asOf;
}

/// The largest amount there is stands for any that is beyond it.
std::optional<Money> yearOf(const Workload &workload)
{
    std::optional<Money> year;
    for (int month = 0; workload.monthlySpend && month < 12; ++month)
        addTo(year, *workload.monthlySpend);
    return year;
}

Id<Party> billerOf(const Workspace &workspace, const Route &route)
{
    const Id<Party> &biller = route.biller.isNull() ? route.operatedBy : route.biller;
    return workspace.find(biller) ? biller : Id<Party>();
}

} // namespace

std::vector<OwnSpend> ownSpends(const Workspace &workspace, const Lens &lens)
{
    std::vector<OwnSpend> spends;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const Contract *contract = workspace.find(workload.contract);
        const Route *route = workspace.find(workload.route);
        if ((contract && isLater(contract->startsOn, lens))
            || (route && isLater(route->openedOn, lens)))
            continue;
        spends.push_back({.workload = &workload,
                          .route = route ? route->id : Id<Route>(),
                          .biller = route ? billerOf(workspace, *route) : Id<Party>(),
                          .year = yearOf(workload)});
    }
    return spends;
}

} // namespace fairlead
