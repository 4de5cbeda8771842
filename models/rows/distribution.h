#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// Which lab's models are sold on which route, and with what right.
struct Distribution
{
    using Id = fairlead::Id<Distribution>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Party> lab;
    fairlead::Id<ModelFamily> family;
    fairlead::Id<Route> route;
    std::optional<IntegrationDepth> depth;
    std::optional<Exclusivity> exclusivity;
    std::optional<FactStatus> status;
    std::optional<PartialDate> validFrom;
    std::optional<PartialDate> validTo;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Distribution &) const = default;
};

} // namespace fairlead
