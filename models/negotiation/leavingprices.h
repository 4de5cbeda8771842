#pragma once

#include "models/negotiation/pricebasis.h"

#include <optional>

/// What points are worth when we leave at the end of the term, in the base case. Null: nothing that
/// can be priced.
namespace fairlead {

/// No charge for data: list price of egress for what is stored (quant.md section 6.2), nothing from
/// the day on which a law gives it.
std::optional<PointWorth> worthOfFreeEgress(const PriceBasis &basis);

/// A ceiling on the charge for leaving early: the exit fee of the contract.
std::optional<PointWorth> worthOfFreeExit(const PriceBasis &basis);

/// Old and new side by side: the parallel run at today's cost.
std::optional<PointWorth> worthOfParallelRun(const PriceBasis &basis);

/// Help at rates agreed now: what haste would add to the labour of the cheapest ways out, which it
/// multiplies by the assumption "expedite" (kappa of quant.md section 5.1).
std::optional<PointWorth> worthOfAssistance(const PriceBasis &basis);

/// A transition of so many days: months of a tacit renewal that would be paid and not used.
std::optional<PointWorth> worthOfTransition(const PriceBasis &basis, double days);

/// No silent renewal: if its deadline is missed, the months of the renewal that are left once the
/// move is done, paid and not used; the exit fee where that is less, and nothing where we may leave
/// without cause.
std::optional<PointWorth> worthOfNoRenewal(const PriceBasis &basis);

} // namespace fairlead
