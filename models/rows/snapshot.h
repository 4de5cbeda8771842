#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QDateTime>

#include <optional>

namespace fairlead {

/// Figures of a day, kept to show what has changed.
struct Snapshot
{
    using Id = fairlead::Id<Snapshot>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QDateTime takenAt;
    PartialDate asOf;
    MoneyBasis basis = MoneyBasis::Headline;
    fairlead::Id<Scenario> scenario;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Snapshot &) const = default;
};

} // namespace fairlead
