#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// An editable estimate: low, likely, high.
struct Assumption
{
    using Id = fairlead::Id<Assumption>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QString topic;
    std::optional<double> low;
    std::optional<double> likely;
    std::optional<double> high;
    QString unit;
    Grade grade = Grade::J;
    fairlead::Id<Source> source;
    QString sourceNote;
    std::optional<PartialDate> asOf;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Assumption &) const = default;
};

} // namespace fairlead
