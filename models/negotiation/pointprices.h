#pragma once

#include "models/negotiation/contractchecklist.h"
#include "models/negotiation/pointworth.h"
#include "models/stress/contractprotection.h"
#include "models/stress/scenarioloss.h"
#include "models/switching/assumptionset.h"
#include "models/switching/switchingmodel.h"

#include <map>

namespace fairlead {

/// Prices the points of one contract's checklist in the base case: no scenario, prices rise by
/// the likely value of the assumption "scenario.price_rise.severity" once nothing holds them.
/// Everything it is given must outlive it.
///
/// - Prices held, or their rise capped: what the rise costs where the workloads give the cheapest
///   answer to it, staying or leaving (scenarioLoss(), quant.md section 11).
/// - Rollover, conversion, sizing of commitments: the shortfall that is forecast.
/// - No charge for data on leaving: list price of egress for what is stored (section 6.2), nothing
///   from the day on which a law gives it.
/// - Ceiling on the charge for leaving early: the exit fee of the contract.
/// - Old and new side by side: the parallel run at today's cost.
/// - Longer transition: months of a tacit renewal that would be paid and not used.
/// - Notice before a model goes: the loss that the longer notice avoids, for the model whose end
///   would cost most.
class PointPrices
{
public:
    PointPrices(const Workspace &workspace, const SwitchingModel &model,
                const ContractSituation &situation);

    /// Null: nothing that these rules can price. What was typed in with the point goes first.
    std::optional<PointWorth> worthOf(const ChecklistPoint &point) const;

    int horizonMonths() const { return m_horizon; }
    const ContractProtection &protection() const { return m_protection; }
    double monthlySpend() const { return m_spend; } ///< known spend of the contract's workloads

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
    std::optional<PointWorth> transition(const Value &days) const;
    std::optional<PointWorth> retirementNotice(const Value &days) const;
    std::optional<PointWorth> shortfall() const;
    std::optional<PointWorth> egress() const;
    std::optional<PointWorth> exitFee() const;
    std::optional<PointWorth> parallelRun() const;

    double lossOfRise(const Workload &workload, double rise, double from) const;
    void addUnpriced(PointWorth &worth) const; ///< says that the amount is a lower bound
    const Ways &waysOf(const Workload &workload) const;
    std::vector<EscapeRoute> routesOf(const Workload &workload, const PriceSteps &rises) const;
    bool isVendors(const Placement &placement) const;
    TraceInput assumption(const QString &id) const;
    TraceInput contractField(QStringView key) const;
    TraceInput workloadSpend(const Workload &workload) const;

    const Workspace &m_workspace;
    const SwitchingModel &m_model;
    const ContractSituation &m_situation;
    AssumptionSet m_assumptions;
    ContractProtection m_protection;
    int m_horizon;
    std::vector<const Workload *> m_workloads; ///< of this contract, with known spend
    std::vector<const Workload *> m_unpriced;  ///< of this contract, spend unknown
    double m_spend = 0;
    mutable std::map<QString, Ways> m_ways; ///< by workload, made when first needed
};

} // namespace fairlead
