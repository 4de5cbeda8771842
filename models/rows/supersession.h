#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// How a later deal changes an earlier one. A replaced deal stays in history and out of sums.
struct Supersession
{
    using Id = fairlead::Id<Supersession>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Deal> earlier;
    fairlead::Id<Deal> later;
    SupersessionKind kind = SupersessionKind::Replaces;
    std::optional<PartialDate> happenedOn;
    QString reason;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Supersession &) const = default;
};

} // namespace fairlead
