#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// Something that was read: a page, a filing, a law, an own record.
struct Source
{
    using Id = fairlead::Id<Source>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString title;
    QString publisher;
    QString address;
    std::optional<PartialDate> publishedOn;
    std::optional<PartialDate> readOn;
    SourceKind kind = SourceKind::Secondary;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Source &) const = default;
};

} // namespace fairlead
