#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// What we could do instead of a contract, with figures of our own.
struct Alternative
{
    using Id = fairlead::Id<Alternative>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Contract> contract;
    QString name;
    std::optional<Money> runCost; ///< a year
    std::optional<Money> oneTimeCost;
    std::optional<Money> riskAllowance;
    std::optional<double> months;
    std::optional<double> qualityDifference; ///< a fraction; negative is worse
    std::optional<PartialDate> testedOn;
    QString improvement;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Alternative &) const = default;
};

} // namespace fairlead
