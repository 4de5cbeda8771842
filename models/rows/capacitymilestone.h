#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// A quantity of power or chips, promised or delivered. Power, chips and speed are never converted.
struct CapacityMilestone
{
    using Id = fairlead::Id<CapacityMilestone>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Deal> deal;
    fairlead::Id<Party> supplier;
    fairlead::Id<Party> customer;
    std::optional<double> quantity;
    std::optional<double> quantityHigh;
    CapacityUnit unit = CapacityUnit::Gw;
    CapacityDefinition definition = CapacityDefinition::PowerUnspecified;
    Qualifier qualifier = Qualifier::Unstated;
    CapacityState state = CapacityState::Planned;
    QList<Silicon> silicon;
    std::optional<PartialDate> dueOn;
    bool verified = false;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const CapacityMilestone &) const = default;
};

} // namespace fairlead
