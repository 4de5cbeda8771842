#include "models/switching/placement.h"

#include "models/rows/contract.h"
#include "models/workspace.h"

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

template<class T>
void setPlacementIn(T &row, const Placement &to)
{
    row.route = to.route;
    row.host = to.host;
    row.apiProtocol = to.apiProtocol;
    row.family = to.family;
    row.model = to.model;
    row.agentFramework = to.agentFramework;
    row.silicon = to.silicon;
    row.embeddingModel = to.embeddingModel;
}

} // namespace

Placement placementOf(const Workload &workload)
{
    return placementIn(workload);
}

Workload movedTo(const Workspace &workspace, const Workload &workload, const Placement &to)
{
    Workload moved = workload;
    setPlacementIn(moved, to);
    if (moved.route != workload.route) {
        const Contract *contract = workspace.find(workload.contract);
        if (!contract || !contract->routes.contains(moved.route)) {
            moved.contract = {};
            moved.protectedMonths.reset();
            moved.exitFee = Money();
        }
        moved.regionalPremium.reset();
        moved.discount.reset();
    }
    if (moved.route != workload.route || moved.model != workload.model) {
        moved.reservationMonth = Money();
        moved.reservationMonthsLeft = 0;
        moved.fixedMonthly.reset();
    }
    return moved;
}

Placement placementOf(const Move &move)
{
    return placementIn(move);
}

void setPlacement(Move &move, const Placement &to)
{
    setPlacementIn(move, to);
}

} // namespace fairlead
