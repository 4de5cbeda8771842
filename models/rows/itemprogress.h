#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// How far one point of a checklist is: its place in our own order, the proof at hand, and who
/// moved it last.
struct ItemProgress
{
    using Id = fairlead::Id<ItemProgress>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<ChecklistItem> item;
    std::optional<qint64> rank;
    QStringList evidenceHeld;
    QStringList packages;
    std::optional<PartialDate> raisedOn;
    QString changedBy;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const ItemProgress &) const = default;
};

} // namespace fairlead
