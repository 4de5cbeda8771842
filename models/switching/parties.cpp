#include "models/switching/parties.h"

#include "models/rows/host.h"
#include "models/rows/modelfamily.h"
#include "models/rows/party.h"
#include "models/switching/switchingmodel.h"

#include <algorithm>
#include <map>

namespace fairlead {

Id<Party> partyOf(const Workspace &workspace, const Placement &placement, ExitRole role)
{
    const Route *route = workspace.find(placement.route);
    const Host *host =
        workspace.find(placement.host.isNull() && route ? route->host : placement.host);
    const ModelFamily *family = workspace.find(placement.family);
    switch (role) {
    case ExitRole::RouteOperator:
        return route ? route->operatedBy : Id<Party>();
    case ExitRole::HostOperator:
        return host ? host->operatedBy : Id<Party>();
    case ExitRole::Lab:
        return family ? family->lab : Id<Party>();
    }
    Q_UNREACHABLE();
}

Id<Party> largestHostOperator(const Workspace &workspace, const SwitchingModel &model)
{
    std::map<Id<Party>, double> spend;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const Id<Party> host = partyOf(workspace, placementOf(workload), ExitRole::HostOperator);
        if (!host.isNull())
            spend[host] += model.monthlySpend(workload.id);
    }
    const auto largest =
        std::ranges::max_element(spend, {}, [](const auto &entry) { return entry.second; });
    return largest == spend.end() || largest->second <= 0 ? Id<Party>() : largest->first;
}

} // namespace fairlead
