#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A discount that a level of yearly spend earns.
struct CommitmentTier
{
    using Id = fairlead::Id<CommitmentTier>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Commitment> commitment;
    Money threshold;
    double discount = 0;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const CommitmentTier &) const = default;
};

} // namespace fairlead
