#pragma once

#include "models/briefing/briefing.h"
#include "models/briefing/workbook.h"
#include "models/negotiation/contractalternatives.h"
#include "models/negotiation/pointprices.h"
#include "models/timeline/decisionplan.h"

namespace fairlead {

/// For whom a negotiation plan is written.
enum class PlanEdition {
    Team,       ///< everything
    VendorSafe, ///< the points alone: no targets, fallbacks, red lines, values, alternatives,
                ///< ranks, notes or reasons of ours, and none of our people
};

template<>
const Enumeration &enumeration<PlanEdition>();

/// What a plan is written from; everything outlives it.
struct PlanBasis
{
    const Workspace &workspace;
    const Lens &lens;
    const ContractChecklist &list;
    const PointPrices &prices;
    const ContractAlternatives &alternatives;
};

/// The negotiation plan of one contract as a document (negotiation.md section 2).
Briefing negotiationPlan(const PlanBasis &basis, PlanEdition edition, const QLocale &locale);

/// The same from a workspace alone. Null: there is no such contract.
std::optional<Briefing> negotiationPlan(const Workspace &workspace, const Lens &lens,
                                        const Id<Contract> &contract, PlanEdition edition,
                                        const QLocale &locale);

/// The issue matrix as a table for spreadsheets, one row a point on the table. For our team only.
Workbook issueMatrix(const PlanBasis &basis);
std::optional<Workbook> issueMatrix(const Workspace &workspace, const Lens &lens,
                                    const Id<Contract> &contract);

/// The dates around the notice deadline of the contract; null: none is known.
std::optional<DecisionPlan> decisionPlanOf(const Workspace &workspace, const Lens &lens,
                                           const ContractSituation &situation);

} // namespace fairlead
