#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One thing that happens in a scenario.
struct Shock
{
    using Id = fairlead::Id<Shock>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Scenario> scenario;
    ShockKind kind = ShockKind::PriceRise;
    fairlead::Id<Party> party;
    fairlead::Id<Route> route;
    fairlead::Id<Tranche> tranche;
    fairlead::Id<Model> model;
    QString currency;
    std::optional<double> severityLow;
    std::optional<double> severity;
    std::optional<double> severityHigh;
    std::optional<double> noticeMonths;
    std::optional<double> durationMonths;
    std::optional<double> probability;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Shock &) const = default;
};

} // namespace fairlead
