#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A set of moves that is weighed, adopted or thrown away.
struct Plan
{
    using Id = fairlead::Id<Plan>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    PlanStatus status = PlanStatus::Draft;
    std::optional<PartialDate> decidedOn;
    QString decision;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Plan &) const = default;
};

} // namespace fairlead
