#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// The terms of a promised compute spend between two parties of the market.
struct ComputeCommitment
{
    using Id = fairlead::Id<ComputeCommitment>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<DealComponent> component;
    fairlead::Id<Party> payer;
    fairlead::Id<Party> supplier;
    std::optional<PartialDate> startsOn;
    std::optional<double> termMonths;
    std::optional<Money> minimumPerYear;
    std::optional<bool> takeOrPay;
    std::optional<qint64> terminationNoticeDays;
    QList<Silicon> silicon;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const ComputeCommitment &) const = default;
};

} // namespace fairlead
