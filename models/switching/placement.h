#pragma once

#include "models/rows/host.h"
#include "models/rows/model.h"
#include "models/rows/move.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"

namespace fairlead {

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

/// Where a move takes its workload.
Placement placementOf(const Move &move);

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
