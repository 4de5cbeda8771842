#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A price list as it stood on a day.
struct PriceSnapshot
{
    using Id = fairlead::Id<PriceSnapshot>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    PartialDate takenOn;
    fairlead::Id<Source> source;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const PriceSnapshot &) const = default;
};

} // namespace fairlead
