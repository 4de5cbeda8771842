#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QStringList>

#include <optional>

namespace fairlead {

/// A cloud or data centre in which agents, data, identities and logs live.
struct Host
{
    using Id = fairlead::Id<Host>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QStringList aliases;
    fairlead::Id<Party> operatedBy;
    std::optional<HostKind> kind;
    QStringList regions;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Host &) const = default;
};

} // namespace fairlead
