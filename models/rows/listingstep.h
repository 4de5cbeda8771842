#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One dated state of a party on the road to public markets.
struct ListingStep
{
    using Id = fairlead::Id<ListingStep>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Party> party;
    ListingState state = ListingState::Private;
    std::optional<PartialDate> occursOn;
    std::optional<FactStatus> status;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const ListingStep &) const = default;
};

} // namespace fairlead
