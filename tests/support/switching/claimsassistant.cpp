#include "tests/support/switching/claimsassistant.h"

namespace fairlead {

MoveInventory claimsInventory()
{
    MoveInventory inventory;
    inventory.count(Driver::ApiCallSite) = 14;
    inventory.count(Driver::Prompt) = 60;
    inventory.count(Driver::EvalCase) = 800;
    inventory.count(Driver::ToolSchema) = 22;
    inventory.count(Driver::Agent) = 6;
    inventory.count(Driver::ToolIntegration) = 18;
    inventory.count(Driver::MemoryStore) = 3;
    inventory.count(Driver::IamPolicy) = 40;
    inventory.count(Driver::NetworkPath) = 6;
    inventory.count(Driver::ComplianceControl) = 35;
    inventory.count(Driver::MonitoringAsset) = 30;
    inventory.count(Driver::Trainee) = 6;
    inventory.count(Driver::DataPipeline) = 2;
    inventory.covered(Mitigation::Abstraction) = 0.5;
    inventory.covered(Mitigation::EvalAutomation) = 0.6;
    inventory.covered(Mitigation::PortableFramework) = 0.25;
    inventory.covered(Mitigation::PolicyAsCode) = 0.4;
    inventory.covered(Mitigation::OpenDataFormat) = 0.5;
    inventory.embedTokensM = 2000;
    return inventory;
}

Change cloudMove()
{
    return {.route = true,
            .host = true,
            .apiProtocol = true,
            .agentFramework = true,
            .embeddingModel = true};
}

Change routeMove()
{
    return {.route = true, .apiProtocol = true};
}

MoveTerms claimsTerms()
{
    return {.sourceMonth = kClaimsMonth, .egress = 396, .embedPrice = 0.15};
}

} // namespace fairlead
