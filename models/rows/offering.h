#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <optional>

namespace fairlead {

/// A model on a route in a region, at a price.
struct Offering
{
    using Id = fairlead::Id<Offering>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<Model> model;
    fairlead::Id<Route> route;
    QString region;
    std::optional<ModelStage> stage;
    std::optional<UnitPrice> inputPrice;
    std::optional<UnitPrice> cachedInputPrice;
    std::optional<UnitPrice> cacheWritePrice;
    std::optional<UnitPrice> outputPrice;
    std::optional<double> batchDiscount;
    std::optional<double> regionalPremium;
    std::optional<Silicon> silicon;
    std::optional<IntegrationDepth> integrationDepth;
    std::optional<PartialDate> validFrom;
    std::optional<PartialDate> validTo;

    Origin origin = Origin::Own;
    std::optional<PartialDate> checkedOn;
    QString notes;

    bool operator==(const Offering &) const = default;
};

} // namespace fairlead
