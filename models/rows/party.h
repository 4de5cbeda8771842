#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace fairlead {

/// A company, authority or public body of the market.
struct Party
{
    using Id = fairlead::Id<Party>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    QStringList aliases;
    PartyKind kind = PartyKind::Hyperscaler;
    Id parent;
    QString country;
    std::optional<ListingState> listingState;
    std::optional<PartialDate> listingExpected;
    std::optional<CreditOutlook> creditOutlook;
    QList<Designation> designations;
    QList<Silicon> ownSilicon;
    std::optional<qint64> upstreamComputeSuppliers;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Party &) const = default;
};

} // namespace fairlead
