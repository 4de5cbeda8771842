#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// How far spend on a route burns a commitment down.
struct CommitmentEligibility
{
    using Id = fairlead::Id<CommitmentEligibility>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Commitment> commitment;
    fairlead::Id<Route> route;
    double share = 0;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const CommitmentEligibility &) const = default;
};

} // namespace fairlead
