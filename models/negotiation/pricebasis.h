#pragma once

#include "models/negotiation/contractsituation.h"
#include "models/negotiation/pointworth.h"
#include "models/stress/contractprotection.h"
#include "models/switching/assumptionset.h"
#include "models/switching/switchingmodel.h"

namespace fairlead {

/// What the points of one contract are priced from. Everything it is given must outlive it.
struct PriceBasis
{
    PriceBasis(const Workspace &of, const SwitchingModel &reckoned,
               const ContractSituation &situation);

    const Workspace &workspace;
    const SwitchingModel &model;
    const ContractSituation &situation;
    AssumptionSet assumptions;
    ContractProtection protection;
    int horizonMonths;
    std::vector<const Workload *> workloads; ///< of this contract, with known spend
    std::vector<const Workload *> unpriced;  ///< of this contract, spend unknown
    double spend = 0; ///< of the workloads with a known one, US dollars a month

    const Contract &contract() const { return *situation.contract; }
    void addUnpriced(PointWorth &worth) const; ///< says that the amount is a lower bound

    // Where a number comes from, for the trace.
    TraceInput assumption(const QString &id) const;
    TraceInput contractField(QStringView key) const;
    TraceInput workloadSpend(const Workload &workload) const;
};

/// The assumption that says what haste multiplies labour by, at least 1.
inline constexpr QLatin1StringView kExpedite{"expedite"};

// Numbers as a formula or a sentence holds them.
QString priceText(double usd);        ///< "$1,234"
QString percentOfShare(double share); ///< "15 %"
QString monthsNumber(double count);   ///< "4.2"
double numberOf(const Value &value);  ///< 0 for what is no number

} // namespace fairlead
