#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A spend or usage we have promised, in the vocabulary of FOCUS contract commitments.
struct Commitment
{
    using Id = fairlead::Id<Commitment>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    QString name;
    fairlead::Id<Contract> contract;
    std::optional<CommitmentKind> kind;
    std::optional<CommitmentCategory> category;
    QString type;
    QString description;
    std::optional<Money> cost;
    std::optional<double> quantity;
    QString quantityUnit;
    std::optional<PartialDate> periodStart;
    std::optional<PartialDate> periodEnd;
    std::optional<Money> consumed;
    std::optional<PartialDate> consumedAsOf;
    std::optional<Money> shortfallForecast;
    std::optional<Settlement> settlement;
    std::optional<bool> rollover;
    std::optional<bool> thirdPartyModelsEligible;
    std::optional<bool> tiedToModel;
    std::optional<bool> tiedToSilicon;
    std::optional<bool> cancellable;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Commitment &) const = default;
};

} // namespace fairlead
