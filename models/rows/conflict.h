#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A disagreement between sources, and how it is represented.
struct Conflict
{
    using Id = fairlead::Id<Conflict>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString code;
    QString title;
    ConflictKind kind = ConflictKind::Money;
    QString question;
    QString resolution;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Conflict &) const = default;
};

} // namespace fairlead
