#pragma once

#include "models/switching/assumptionset.h"
#include "models/switching/market.h"
#include "models/switching/placement.h"
#include "models/switching/runcost.h"

#include <QHash>

namespace fairlead {

/// What a workload costs a month somewhere, and how that is known.
struct RunCost
{
    double month = 0; ///< US dollars; what is known of it when it is not
    bool isKnown = true;
    std::optional<MonthlyUse> use; ///< of the formula; null: stated, or taken from today's cost
    Id<Offering> offering;         ///< whose prices are in it
    QStringList missing;           ///< unknown inputs by name
};

/// Monthly run costs (quant.md section 6.1) by these rules:
/// - today: the stated monthly spend if there is one; not known when it is stated in a currency
///   without a rate, or is a credit; otherwise tokens times the list price in the
///   workload's region, with its own premium and discount;
/// - elsewhere: tokens times the list price there, in the area where the workload must be
///   processed. The negotiated discount counts where it is proved: where a workload of ours runs
///   the same family on that route (the smallest of theirs), or the workload's own contract covers
///   the route and the family stays. Fixed cost ends with the route and model that it was paid for;
/// - without tokens or without a price the cost stays as it is today, and what is unknown is
///   listed;
/// - another family counts tokens differently: assumption "token_ratio".
class RunCosts
{
public:
    RunCosts(const Workspace &workspace, const Market &market, const AssumptionSet &assumptions);

    RunCost today(const Workload &workload) const;

    /// At a placement; @p now is what the workload costs where it runs now.
    RunCost at(const Workload &workload, const Placement &to, const RunCost &now) const;

private:
    RunCost fromFormula(const Workload &workload, const ListPrice &price, MonthlyUse use) const;
    double discountAt(const Workload &workload, const Placement &to) const;

    const Workspace &m_workspace;
    const Market &m_market;
    double m_tokenRatio;
    QHash<QString, double> m_discounts; ///< smallest of ours, by route and family
};

/// The label of a workload's field.
QString workloadLabel(QStringView key);

} // namespace fairlead
