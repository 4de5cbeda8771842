#include "models/graph/lookthrough.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

/// Shares up to this count as nothing.
constexpr double kNothing = 1e-12;

/// Follows the largest payments until they come back to a party seen before.
ClosedLoop loopFrom(size_t start, const Matrix &passedOn)
{
    std::vector<size_t> path{start};
    while (true) {
        size_t next = 0;
        for (size_t payee = 1; payee < passedOn.size(); ++payee) {
            if (passedOn(path.back(), payee) > passedOn(path.back(), next))
                next = payee;
        }
        const auto seen = std::ranges::find(path, next);
        if (seen != path.end())
            return {{seen, path.end()}};
        path.push_back(next);
    }
}

/// (I - P)^-1, or the parties that keep it from being.
std::variant<Matrix, ClosedLoop> throughFlow(const Matrix &passedOn)
{
    if (const auto loop = closedLoop(passedOn))
        return *loop;
    if (auto inverse = leontiefInverse(passedOn))
        return *std::move(inverse);
    size_t most = 0;
    for (size_t party = 1; party < passedOn.size(); ++party) {
        if (passedOn.rowSum(party) > passedOn.rowSum(most))
            most = party;
    }
    return loopFrom(most, passedOn);
}

} // namespace

std::optional<ClosedLoop> closedLoop(const Matrix &passedOn)
{
    const size_t size = passedOn.size();
    std::vector<bool> comesToRest(size);
    std::vector<size_t> found;
    for (size_t party = 0; party < size; ++party) {
        if (passedOn.rowSum(party) < 1 - kNothing) {
            comesToRest[party] = true;
            found.push_back(party);
        }
    }
    while (!found.empty()) {
        const size_t payee = found.back();
        found.pop_back();
        for (size_t payer = 0; payer < size; ++payer) {
            if (!comesToRest[payer] && passedOn(payer, payee) > kNothing) {
                comesToRest[payer] = true;
                found.push_back(payer);
            }
        }
    }
    const auto start = std::ranges::find(comesToRest, false);
    if (start == comesToRest.end())
        return {};
    return loopFrom(size_t(start - comesToRest.begin()), passedOn);
}

std::variant<CashLookThrough, ClosedLoop> cashLookThrough(const Matrix &passedOn,
                                                          std::span<const double> spent)
{
    const auto flow = throughFlow(passedOn);
    if (const auto *loop = std::get_if<ClosedLoop>(&flow))
        return *loop;
    const Matrix &inverse = std::get<Matrix>(flow);
    const double total = std::accumulate(spent.begin(), spent.end(), 0.0);
    CashLookThrough found;
    found.gross = inverse.transposed().times(spent);
    for (size_t party = 0; party < found.gross.size(); ++party) {
        found.retained.push_back(std::max(0.0, 1 - passedOn.rowSum(party)) * found.gross[party]);
        if (total > 0) {
            found.share.push_back(found.retained.back() / total);
            found.reach.push_back(found.gross[party] / (inverse(party, party) * total));
        }
    }
    return found;
}

std::variant<Matrix, ClosedLoop> integratedOwnership(const Matrix &held)
{
    const auto flow = throughFlow(held.transposed());
    if (const auto *loop = std::get_if<ClosedLoop>(&flow))
        return *loop;
    return std::get<Matrix>(flow).transposed().times(held);
}

std::variant<OwnershipLookThrough, ClosedLoop> ownershipLookThrough(const Matrix &held,
                                                                    std::span<const double> value)
{
    const Matrix holders = held.transposed();
    const auto flow = throughFlow(holders);
    if (const auto *loop = std::get_if<ClosedLoop>(&flow))
        return *loop;
    OwnershipLookThrough found;
    found.gross = std::get<Matrix>(flow).transposed().times(value);
    for (size_t party = 0; party < found.gross.size(); ++party)
        found.ultimate.push_back(std::max(0.0, 1 - holders.rowSum(party)) * found.gross[party]);
    return found;
}

} // namespace fairlead
