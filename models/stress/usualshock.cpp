#include "models/stress/usualshock.h"

#include "models/switching/dollars.h"
#include "models/switching/parties.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

constexpr double kCurrencyMove = 0.1; ///< a fraction: as far as the dollar moves in some years

} // namespace

Id<Party> largestLab(const Workspace &workspace)
{
    std::map<Id<Party>, double> spend;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const Id<Party> lab = partyOf(workspace, placementOf(workload), ExitRole::Lab);
        if (!lab.isNull())
            spend[lab] += dollars(workload.monthlySpend).value_or(0);
    }
    const auto most =
        std::ranges::max_element(spend, {}, [](const auto &entry) { return entry.second; });
    return most == spend.end() ? Id<Party>() : most->first;
}

Shock usualShock(const Workspace &workspace, const Id<Shock> &id, const Id<Scenario> &scenario,
                 ShockKind kind)
{
    Shock shock{.id = id, .scenario = scenario, .kind = kind};
    if (kind == ShockKind::Currency) {
        shock.currency = Currency::usd().code();
        shock.severity = kCurrencyMove;
    } else if (kind != ShockKind::OpenWeightDisplacement) {
        shock.party = largestLab(workspace);
    }
    return shock;
}

} // namespace fairlead
