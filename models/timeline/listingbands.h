#pragma once

#include "models/rows/listingstep.h"
#include "models/rows/party.h"
#include "models/workspace.h"

#include <QDate>

#include <vector>

namespace fairlead {

/// Early holders may customarily sell half a year after a listing.
inline constexpr int kLockUpDays = 180;

/// A state on the road to public markets, and how long it lasted.
struct ListingBand
{
    ListingState state = ListingState::Private;
    PartialDate since;
    std::optional<QDate> until; ///< the day before the next state; null: not known to end
    bool isExpected = false;    ///< not reached by the day, only planned or computed
    bool isComputed = false;    ///< the end of a lock-up by custom
    bool isVerified = true;     ///< not only reported
    RowRef row; ///< the step; of a lock-up's end the listing, of an expected listing
                ///< the party

    bool operator==(const ListingBand &) const = default;
};

/// The dated states of a party, by date. What is planned or rumoured is expected, an expected
/// listing of the party itself as well; what came about only after @p day is left out. The end of a
/// lock-up that no step names is kLockUpDays after the listing, if its day is known.
std::vector<ListingBand> listingBands(const Workspace &workspace, const Party &party, QDate day);

} // namespace fairlead
