#pragma once

#include "models/graph/matrix.h"

#include <optional>

namespace fairlead {

// Money that may go round (quant.md section 10.4): upper bounds, no evidence that it does. Amounts
// are not negative, in one unit.

/// Funding from one party to another, and what the other buys from the first.
struct RoundTrip
{
    double returnableShare = 0; ///< of the funding, in [0, 1]
    double cover = 0;           ///< purchases for one unit of funding
};

std::optional<RoundTrip> roundTrip(double funding, double purchases); ///< null without funding

struct ClosedFlows
{
    double reciprocity = 0; ///< share of all flows that a flow of the same pair returns
    double share = 0;       ///< share of all flows that can be part of some circle
};

/// `flows(i, j)` is what i pays j. Null if nothing flows.
std::optional<ClosedFlows> closedFlows(const Matrix &flows);

} // namespace fairlead
