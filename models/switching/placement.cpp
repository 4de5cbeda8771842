#include "models/switching/placement.h"

namespace fairlead {

Placement placementOf(const Workload &workload)
{
    return {.route = workload.route,
            .host = workload.host,
            .apiProtocol = workload.apiProtocol,
            .family = workload.family,
            .model = workload.model,
            .agentFramework = workload.agentFramework,
            .silicon = workload.silicon,
            .embeddingModel = workload.embeddingModel};
}

Placement placementOf(const Move &move)
{
    return {.route = move.route,
            .host = move.host,
            .apiProtocol = move.apiProtocol,
            .family = move.family,
            .model = move.model,
            .agentFramework = move.agentFramework,
            .silicon = move.silicon,
            .embeddingModel = move.embeddingModel};
}

} // namespace fairlead
