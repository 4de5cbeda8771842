#include "tests/support/quant/impliedcost.h"

namespace fairlead {

std::vector<double> impliedSwitchingCosts(std::span<const double> prices,
                                          std::span<const double> subscribers)
{
    const size_t last = prices.size() - 1;
    std::vector<double> costs;
    for (size_t i = 0; i <= last; ++i) {
        // Every brand is undercut by the smallest one, and that one by the largest.
        const size_t rival = i < last ? last : 0;
        costs.push_back(
            prices[i] - subscribers[rival] * prices[rival] / (subscribers[i] + subscribers[rival]));
    }
    return costs;
}

std::array<double, 2> undercutProofPrices(double subscribersA, double subscribersB,
                                          double switchingCost)
{
    const double a = subscribersA;
    const double b = subscribersB;
    const double scale = switchingCost * (a + b) / (a * a + a * b + b * b);
    return {scale * (a + 2 * b), scale * (2 * a + b)};
}

} // namespace fairlead
