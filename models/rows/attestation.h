#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QStringList>

#include <optional>

namespace fairlead {

/// An assurance, with its kind and its scope.
struct Attestation
{
    using Id = fairlead::Id<Attestation>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString regime;
    AttestationKind kind = AttestationKind::Report;
    fairlead::Id<Route> route;
    fairlead::Id<Offering> offering;
    fairlead::Id<Host> host;
    QString scope;
    QStringList regions;
    std::optional<PartialDate> validTo;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Attestation &) const = default;
};

} // namespace fairlead
