#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// The share of what a party receives from us that it pays on to another. An estimate: such shares
/// are hardly ever published.
struct PassOn
{
    using Id = fairlead::Id<PassOn>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Party> payer;
    fairlead::Id<Party> payee;
    std::optional<double> low;
    std::optional<double> likely;
    std::optional<double> high;
    Grade grade = Grade::J;
    fairlead::Id<Source> source;
    std::optional<PartialDate> asOf;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const PassOn &) const = default;
};

} // namespace fairlead
