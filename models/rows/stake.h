#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A share of ownership, with its basis.
struct Stake
{
    using Id = fairlead::Id<Stake>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Party> holder;
    fairlead::Id<Party> company;
    std::optional<double> share;
    std::optional<Qualifier> qualifier;
    std::optional<StakeBasis> basis;
    std::optional<bool> voting;
    std::optional<qint64> boardSeats;
    std::optional<double> shareCap;
    std::optional<PartialDate> asOf;
    std::optional<bool> inferred;
    bool verified = false;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Stake &) const = default;
};

} // namespace fairlead
