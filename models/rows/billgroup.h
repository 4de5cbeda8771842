#pragma once

#include "models/fields/tableinfo.h"
#include "models/values/id.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QStringList>

#include <optional>

namespace fairlead {

/// The rows of a bill that belong together in one month, added up. Costs are rounded to the minor
/// unit such that the groups of a bill add up to its rounded total.
struct BillGroup
{
    using Id = fairlead::Id<BillGroup>;

    static TableInfo describe(); ///< names, units and meanings of the fields below

    Id id;
    fairlead::Id<BillImport> bill;
    PartialDate month;
    QString provider;
    QString billingAccount;
    QString account;
    QString service;
    QString model;
    QString region;
    QStringList tags;
    QString charge;
    std::optional<bool> isAi;
    fairlead::Id<Workload> workload;
    std::optional<Money> spend;
    std::optional<Money> billedCost;
    std::optional<Money> effectiveCost;
    std::optional<Money> contractedCost;
    std::optional<Money> listCost;
    std::optional<double> inputTokensM;
    std::optional<double> cachedTokensM;
    std::optional<double> outputTokensM;
    std::optional<qint64> rows;

    bool operator==(const BillGroup &) const = default;
};

} // namespace fairlead
