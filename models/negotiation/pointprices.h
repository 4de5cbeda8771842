#pragma once

#include "models/negotiation/contractchecklist.h"
#include "models/negotiation/pricebasis.h"
#include "models/stress/scenarioloss.h"

#include <map>

namespace fairlead {

/// Prices the points of one contract's checklist in the base case: no scenario, prices rise by
/// the likely value of the assumption "scenario.price_rise.severity" once nothing holds them.
/// Everything it is given must outlive it.
///
/// - Prices held, or their rise capped: what the rise costs where the workloads give the cheapest
///   answer to it, staying or leaving (scenarioLoss(), quant.md section 11).
/// - Rollover, conversion, sizing of commitments: the shortfall that is forecast.
/// - Whatever pays when we leave, as leavingprices.h says it.
/// - Notice before a model goes: the loss that the longer notice avoids, for the model whose end
///   would cost most.
class PointPrices
{
public:
    PointPrices(const Workspace &workspace, const SwitchingModel &model,
                const ContractSituation &situation);

    /// Null: nothing that these rules can price. What was typed in with the point goes first.
    std::optional<PointWorth> worthOf(const ChecklistPoint &point) const;

    int horizonMonths() const { return m_basis.horizonMonths; }

private:
    /// A way out of the contract.
    struct Way
    {
        EscapeRoute route;
        bool isVendors = false; ///< prices of the contract's vendor are paid there too
    };
    using Ways = std::vector<Way>;

    std::optional<PointWorth> worthOfWin(const Rule &rule, const Win &win) const;
    std::optional<PointWorth> priceHold(const Rule &rule) const;
    std::optional<PointWorth> renewalCap(const Value &cap) const;
    std::optional<PointWorth> rise(double from, double until, double withPoint,
                                   const QString &sentence) const;
    std::optional<PointWorth> retirementNotice(const Value &days) const;
    std::optional<PointWorth> shortfall() const;

    double lossOfRise(const Workload &workload, double rise, double from) const;
    const Ways &waysOf(const Workload &workload) const;
    std::vector<EscapeRoute> routesOf(const Workload &workload, const PriceSteps &rises) const;
    bool isVendors(const Placement &placement) const;

    PriceBasis m_basis;
    mutable std::map<QString, Ways> m_ways; ///< by workload, made when first needed
};

} // namespace fairlead
