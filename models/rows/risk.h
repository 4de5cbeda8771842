#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// A risk that sources name.
struct Risk
{
    using Id = fairlead::Id<Risk>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString code;
    QString title;
    QString bearer;
    QString tracking;
    QList<fairlead::Id<Source>> sources;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Risk &) const = default;
};

} // namespace fairlead
