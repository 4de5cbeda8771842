#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One workload in a plan, and the placement it moves to.
struct Move
{
    using Id = fairlead::Id<Move>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Plan> plan;
    fairlead::Id<Workload> workload;
    fairlead::Id<Route> route;
    fairlead::Id<Host> host;
    std::optional<ApiProtocol> apiProtocol;
    fairlead::Id<ModelFamily> family;
    fairlead::Id<Model> model;
    std::optional<AgentFramework> agentFramework;
    std::optional<Silicon> silicon;
    fairlead::Id<Model> embeddingModel;
    std::optional<qint64> month;
    std::optional<double> staff;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Move &) const = default;
};

} // namespace fairlead
