#pragma once

#include "models/fields/tableinfo.h"
#include "models/values/id.h"

namespace fairlead {

/// A choice that belongs to the workspace.
struct Setting
{
    using Id = fairlead::Id<Setting>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString value;

    bool operator==(const Setting &) const = default;
};

} // namespace fairlead
