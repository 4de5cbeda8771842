#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QList>

#include <optional>

namespace fairlead {

/// A figure about a party at a date: valuation, run-rate, capital expenditure.
struct Metric
{
    using Id = fairlead::Id<Metric>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Party> party;
    QList<fairlead::Id<Party>> members;
    MetricKind kind = MetricKind::Valuation;
    std::optional<Money> amount;
    std::optional<Money> amountHigh;
    std::optional<double> share;
    std::optional<Qualifier> qualifier;
    std::optional<MetricBasis> basis;
    std::optional<MetricNature> nature;
    QString fiscalPeriod;
    std::optional<PartialDate> asOf;
    fairlead::Id<Deal> deal;
    bool verified = false;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Metric &) const = default;
};

} // namespace fairlead
