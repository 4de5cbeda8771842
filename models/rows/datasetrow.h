#pragma once

#include "models/fields/tableinfo.h"
#include "models/values/id.h"

namespace fairlead {

/// A row exactly as the dataset brought it, to tell the user's edits from the dataset's.
struct DatasetRow
{
    using Id = fairlead::Id<DatasetRow>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Dataset> dataset;
    QString rowTable;
    QString rowId;
    QString content;

    bool operator==(const DatasetRow &) const = default;
};

} // namespace fairlead
