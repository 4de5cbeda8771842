#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One typed part of a deal: its equity, its compute, its distribution.
struct DealComponent
{
    using Id = fairlead::Id<DealComponent>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Deal> deal;
    ComponentKind kind = ComponentKind::Equity;
    std::optional<Flow> flow;
    fairlead::Id<Party> payer;
    fairlead::Id<Party> payee;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const DealComponent &) const = default;
};

} // namespace fairlead
