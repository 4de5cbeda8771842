#pragma once

#include "models/rows/host.h"
#include "models/rows/model.h"
#include "models/rows/move.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"

namespace fairlead {

class Workspace;

/// How and where a workload runs: the eight fields of quant.md section 3, all compared for
/// equality. A null id or an empty field is unknown; two unknowns are equal.
struct Placement
{
    Id<Route> route;
    Id<Host> host;
    std::optional<ApiProtocol> apiProtocol;
    Id<ModelFamily> family;
    Id<Model> model;
    std::optional<AgentFramework> agentFramework;
    std::optional<Silicon> silicon; ///< null counts as managed
    Id<Model> embeddingModel;

    bool operator==(const Placement &) const = default;
};

Placement placementOf(const Workload &workload);

/// A workload that runs elsewhere: it takes the placement, and what belongs to the old place ends:
/// negotiated terms and the contract with the route, unless that covers the new one, reservations
/// and fixed cost with the route and model. Its stated spend is of the old place and is left.
Workload movedTo(const Workspace &workspace, const Workload &workload, const Placement &to);

/// Where a move takes its workload.
Placement placementOf(const Move &move);

void setPlacement(Move &move, const Placement &to);

/// One column of the board: a route, and the lab when columns are split by model owner.
struct Place
{
    Id<Route> route;
    Id<Party> lab; ///< null: models of any lab

    bool operator==(const Place &) const = default;
    bool operator<(const Place &other) const
    {
        return route != other.route ? route < other.route : lab < other.lab;
    }
};

} // namespace fairlead
