#include "models/concentration/concentration.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>

namespace fairlead {

double Concentration::largestTogether(size_t count) const
{
    std::vector<double> largest(shares);
    std::ranges::sort(largest, std::greater());
    const auto end = largest.begin() + std::ptrdiff_t(std::min(count, largest.size()));
    return std::accumulate(largest.begin(), end, 0.0);
}

std::optional<Concentration> concentration(std::span<const double> amounts)
{
    const double total = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    if (total <= 0)
        return {};
    Concentration found;
    double squares = 0;
    double parties = 0;
    for (const double amount : amounts) {
        const double share = amount / total;
        found.shares.push_back(share);
        squares += share * share;
        parties += amount > 0 ? 1 : 0;
    }
    found.herfindahl = 10000 * squares;
    found.effectiveNumber = 1 / squares;
    found.normalised = parties > 1 ? (squares - 1 / parties) / (1 - 1 / parties) : 1;
    return found;
}

double mergerRise(double oneShare, double otherShare)
{
    return 2 * oneShare * otherShare * 10000;
}

double neutralityGap(const Concentration &access, const Concentration &infrastructure)
{
    return std::max(0.0, 1 - infrastructure.effectiveNumber / access.effectiveNumber);
}

} // namespace fairlead
