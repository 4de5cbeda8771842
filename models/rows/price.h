#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One entry of a price list.
struct Price
{
    using Id = fairlead::Id<Price>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<PriceSnapshot> snapshot;
    fairlead::Id<Offering> offering;
    QString modelKey;
    QString platform;
    std::optional<UnitPrice> inputPrice;
    std::optional<UnitPrice> cachedInputPrice;
    std::optional<UnitPrice> cacheWritePrice;
    std::optional<UnitPrice> outputPrice;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Price &) const = default;
};

} // namespace fairlead
