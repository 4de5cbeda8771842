#include "models/exposure/stressedexit.h"

#include "models/switching/assumptionset.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

std::optional<WayAway> stressedExit(const Workspace &workspace, const SwitchingModel &model,
                                    const Id<Workload> &workload)
{
    const double haste = std::max(1.0, AssumptionSet(workspace).likely(u"expedite"_s).value_or(1));
    const auto ways = model.waysAway(workload, haste);
    const auto cheapest = std::ranges::min_element(ways, {}, &WayAway::costInHaste);
    return cheapest == ways.end() ? std::nullopt : std::optional(*cheapest);
}

} // namespace fairlead
