#pragma once

#include "models/fields/tableinfo.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

namespace fairlead {

/// A market dataset that was imported.
struct Dataset
{
    using Id = fairlead::Id<Dataset>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QString edition;
    PartialDate asOf;

    bool operator==(const Dataset &) const = default;
};

} // namespace fairlead
