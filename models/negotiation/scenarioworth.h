#pragma once

#include "models/lens.h"
#include "models/negotiation/contractchecklist.h"
#include "models/stress/stresstest.h"

#include <map>
#include <stop_token>
#include <vector>

namespace fairlead {

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

/// The contract as it reads once the point is agreed. Null: a value that does not fit its field.
std::optional<Contract> contractOnceWon(const Contract &contract, const ChecklistPoint &point);

/// What the points of one contract take from the scenarios of a workspace. Holds all that it needs
/// and points into nothing, so that it may be asked beside the window.
class ScenarioWorths
{
public:
    ScenarioWorths(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                   const Contract &contract);

    /// Of all scenarios whose loss the contract changes when it reads @p won, the largest worth
    /// first, then by id. Amounts of different scenarios are never added. Only workloads under the
    /// contract are looked at. Incomplete when it was stopped.
    std::vector<ScenarioWorth> of(const Contract &won, const std::stop_token &stop = {}) const;

    /// The same of a point of the contract's checklist.
    std::vector<ScenarioWorth> of(const ChecklistPoint &point) const;

private:
    const std::vector<StressResult> &without() const;

    Workspace m_workspace;
    Lens m_lens;
    Contract m_contract;
    StressModel m_model;
    std::vector<Id<Workload>> m_workloads;       ///< under the contract
    mutable std::vector<StressResult> m_without; ///< by scenario, as the contract is; made once
};

} // namespace fairlead
