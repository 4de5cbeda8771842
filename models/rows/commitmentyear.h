#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// The floor of one year inside a commitment.
struct CommitmentYear
{
    using Id = fairlead::Id<CommitmentYear>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Commitment> commitment;
    PartialDate startsOn;
    Money minimum;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const CommitmentYear &) const = default;
};

} // namespace fairlead
