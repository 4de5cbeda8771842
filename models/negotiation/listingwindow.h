#pragma once

#include "models/rows/listingstep.h"
#include "models/rows/source.h"
#include "models/workspace.h"

#include <QDate>

namespace fairlead {

/// What is said of a vendor is doubted after so many days without a check.
inline constexpr int kVendorFactDays = 180;

/// Where a vendor stands on the road to public markets, and how far that can be trusted.
struct ListingWindow
{
    std::optional<ListingState> state;   ///< null: unknown
    std::optional<PartialDate> since;    ///< when it entered the state
    std::optional<PartialDate> expected; ///< when it is expected to list
    /// A listing is filed, or expected within the planning horizon. Null: unknown.
    std::optional<bool> isOpen;
    std::optional<PartialDate> checkedOn; ///< when the state was last checked against a source
    bool isStale = false;                 ///< never checked, or longer ago than kVendorFactDays
    QList<Id<Source>> sources;            ///< of the claims about the state, preferred first

    bool operator==(const ListingWindow &) const = default;
};

/// The last state that the vendor is known to have reached by @p day, by its dated steps; without
/// any, the state of the party itself. Rumours and plans are no state.
ListingWindow listingWindow(const Workspace &workspace, const Party &vendor, QDate day,
                            int horizonMonths);

} // namespace fairlead
