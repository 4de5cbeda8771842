#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// The negotiation checklist of one contract.
struct Checklist
{
    using Id = fairlead::Id<Checklist>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Contract> contract;
    std::optional<PartialDate> generatedOn;
    QString mandate;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Checklist &) const = default;
};

} // namespace fairlead
