#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// An agreement or announcement between parties. Its amounts are in its tranches.
struct Deal
{
    using Id = fairlead::Id<Deal>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString title;
    fairlead::Id<Party> payer;
    fairlead::Id<Party> counterparty;
    QList<fairlead::Id<Party>> otherParties;
    DealStatus status = DealStatus::Announced;
    std::optional<PartialDate> announcedOn;
    std::optional<PartialDate> validFrom;
    std::optional<PartialDate> validTo;
    std::optional<double> termMonths;
    QString termNote;
    std::optional<Exclusivity> distributionRight;
    std::optional<Exclusivity> computeRight;
    std::optional<Exclusivity> ipRight;
    SumRule sumRule = SumRule::NoAmount;
    QString sumReason;
    bool verified = false;
    std::optional<Confidence> confidence;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Deal &) const = default;
};

} // namespace fairlead
