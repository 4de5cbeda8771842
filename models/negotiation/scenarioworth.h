#pragma once

#include "models/lens.h"
#include "models/negotiation/contractchecklist.h"

#include <vector>

namespace fairlead {

class SwitchingModel;

/// What winning a point takes from the loss of one scenario, or adds to it.
struct ScenarioWorth
{
    Id<Scenario> scenario;
    double usd = 0; ///< loss without the point less loss with it, US dollars of today over the
                    ///< horizon: winning lowers the loss of the StressModel by it; negative
                    ///< where the contract holds more than the point asks for
    bool isBound = false; ///< workloads that the scenario reaches have no known loss

    bool operator==(const ScenarioWorth &) const = default;
};

/// Of all scenarios whose loss the point changes, the largest worth first, then by id. Amounts of
/// different scenarios are never added. Only workloads under the contract are looked at.
std::vector<ScenarioWorth> worthInScenarios(const Workspace &workspace, const SwitchingModel &model,
                                            const Lens &lens, const Contract &contract,
                                            const ChecklistPoint &point);

} // namespace fairlead
