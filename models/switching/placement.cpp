#include "models/switching/placement.h"

namespace fairlead {

namespace {

/// A workload and a move name the eight fields alike.
template<class T>
Placement placementIn(const T &row)
{
    return {.route = row.route,
            .host = row.host,
            .apiProtocol = row.apiProtocol,
            .family = row.family,
            .model = row.model,
            .agentFramework = row.agentFramework,
            .silicon = row.silicon,
            .embeddingModel = row.embeddingModel};
}

} // namespace

Placement placementOf(const Workload &workload)
{
    return placementIn(workload);
}

Placement placementOf(const Move &move)
{
    return placementIn(move);
}

} // namespace fairlead
