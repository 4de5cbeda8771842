#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One point of a checklist, with our own wording and state.
struct ChecklistItem
{
    using Id = fairlead::Id<ChecklistItem>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Checklist> checklist;
    QString rule;
    QString title;
    ItemStatus status = ItemStatus::NotRaised;
    std::optional<bool> mustHave;
    QString owner;
    std::optional<PartialDate> dueOn;
    QString ask;
    QString fallback;
    QString redLine;
    QString give;
    std::optional<Money> value;
    std::optional<double> weight;
    QString reason;
    std::optional<PartialDate> settledOn;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const ChecklistItem &) const = default;
};

} // namespace fairlead
