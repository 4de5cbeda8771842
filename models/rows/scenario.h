#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A set of shocks that is laid over the workspace. The base is never touched.
struct Scenario
{
    using Id = fairlead::Id<Scenario>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QString description;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Scenario &) const = default;
};

} // namespace fairlead
