#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// Where the talks that a checklist prepares may end on price: what we ask for, and what we believe
/// of the vendor. Amounts are those of a year.
struct TalksRange
{
    using Id = fairlead::Id<TalksRange>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Checklist> checklist;
    std::optional<Money> opening;
    std::optional<Money> target;
    std::optional<Money> vendorLow;
    std::optional<Money> vendorHigh;
    QString vendorGrounds;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const TalksRange &) const = default;
};

} // namespace fairlead
