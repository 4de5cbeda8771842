#pragma once

#include "models/graph/matrix.h"

#include <span>
#include <variant>
#include <vector>

namespace fairlead {

// Where money ends up and who owns what it ends up in (quant.md sections 10.1 and 10.2). Shares are
// in [0, 1]; amounts are not negative, in one unit.

/// Parties, by index, that pass everything on among themselves: nothing ever comes to rest.
struct ClosedLoop
{
    std::vector<size_t> parties; ///< each pays the next, the last the first

    bool operator==(const ClosedLoop &) const = default;
};

/// Null if every party's money comes to rest somewhere. Rows are what a party passes on to others
/// and add up to 1 at most.
std::optional<ClosedLoop> closedLoop(const Matrix &passedOn);

struct CashLookThrough
{
    std::vector<double> gross;    ///< amount that flows through a party
    std::vector<double> retained; ///< amount that comes to rest there; adds up to what was spent
    std::vector<double> share;    ///< retained, of all that was spent; empty if nothing was
    std::vector<double> reach;    ///< share of the spend that passes at least once; likewise
};

/// `passedOn(i, j)` is the share of what i receives that it pays on to j.
std::variant<CashLookThrough, ClosedLoop> cashLookThrough(const Matrix &passedOn,
                                                          std::span<const double> spent);

/// Share of column's party that row's party holds directly and through others. `held(i, j)` is the
/// share of j that i holds; columns add up to 1 at most.
std::variant<Matrix, ClosedLoop> integratedOwnership(const Matrix &held);

struct OwnershipLookThrough
{
    std::vector<double> gross;    ///< value of a party with all it holds
    std::vector<double> ultimate; ///< value that is left to its holders outside; adds up to all
};

std::variant<OwnershipLookThrough, ClosedLoop> ownershipLookThrough(const Matrix &held,
                                                                    std::span<const double> value);

} // namespace fairlead
