#pragma once

#include "models/rows/model.h"
#include "models/rows/offering.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"
#include "models/workspace.h"

#include <vector>

namespace fairlead {

/// The end of a model on a route.
struct ModelRetirement
{
    Id<Model> model;
    Id<Route> route; ///< null: on every route that names no date of its own
    PartialDate endsOn;
    RowRef row;                          ///< the offering or the model that says so
    std::vector<Id<Workload>> workloads; ///< of ours that run it there today, by id

    /// The date is that of the model, not of an offer on a route.
    bool isOfModel() const { return row.table == TableId::Model; }

    bool operator==(const ModelRetirement &) const = default;
};

/// All ends that are known, by model, then route. A route's own date, the earliest of its regions,
/// goes before the model's; a model's date counts for the routes that offer it and name none, and
/// without a route for what is offered nowhere.
std::vector<ModelRetirement> modelRetirements(const Workspace &workspace);

} // namespace fairlead
