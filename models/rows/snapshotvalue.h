#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// One figure of a snapshot.
struct SnapshotValue
{
    using Id = fairlead::Id<SnapshotValue>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Snapshot> snapshot;
    QString measure;
    QString subject;
    std::optional<double> value;
    QString unit;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const SnapshotValue &) const = default;
};

} // namespace fairlead
