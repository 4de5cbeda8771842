#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One part of a component with its own amount, certainty, trigger and state.
struct Tranche
{
    using Id = fairlead::Id<Tranche>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<DealComponent> component;
    QString label;
    std::optional<Money> amount;
    std::optional<Money> amountHigh;
    Qualifier qualifier = Qualifier::Unstated;
    Period period = Period::Once;
    std::optional<double> periods;
    Certainty certainty = Certainty::Unknown;
    std::optional<Consideration> consideration;
    std::optional<TriggerKind> triggerKind;
    QString triggerNote;
    std::optional<PartialDate> dueOn;
    std::optional<PartialDate> settledOn;
    std::optional<TrancheState> state;
    bool counted = false;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Tranche &) const = default;
};

} // namespace fairlead
