#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// Something dated that changes law, listings, models or the market.
struct MarketEvent
{
    using Id = fairlead::Id<MarketEvent>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString title;
    std::optional<PartialDate> occursOn;
    EventKind kind = EventKind::Regulation;
    QList<Jurisdiction> jurisdictions;
    QList<fairlead::Id<Party>> parties;
    QString meaning;
    fairlead::Id<Source> source;
    bool verified = false;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const MarketEvent &) const = default;
};

} // namespace fairlead
