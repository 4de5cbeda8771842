#pragma once

#include "models/graph/matrix.h"

#include <optional>
#include <stop_token>
#include <vector>

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

/// What one party pays another; parties are counted from 0.
struct PartyFlow
{
    size_t payer = 0;
    size_t payee = 0;
    double amount = 0; ///< not negative
};

/// At most one flow from a party to another. Null if nothing flows, or if it was stopped. A flow of
/// least cost, found by the primal-dual method: the time grows with the number of flows and of
/// different lengths of circles, not with the square of the parties.
std::optional<ClosedFlows> closedFlows(size_t parties, const std::vector<PartyFlow> &flows,
                                       const std::stop_token &stop = {});

/// The same of a matrix: `flows(i, j)` is what i pays j.
std::optional<ClosedFlows> closedFlows(const Matrix &flows);

} // namespace fairlead
