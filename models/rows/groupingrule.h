#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// Which groups of a bill make up a workload; applied again to every new bill. A group fits when
/// each condition fits; an empty condition fits anything, `*` stands for any letters. The first
/// rule by position that fits decides; without a workload it says that the group is none.
struct GroupingRule
{
    using Id = fairlead::Id<GroupingRule>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    std::optional<qint64> position;
    QString provider;
    QString account;
    QString service;
    QString model;
    QString tag;
    fairlead::Id<Workload> workload;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const GroupingRule &) const = default;
};

} // namespace fairlead
