#include "tests/support/quant/tiers.h"

namespace fairlead::quant {

std::vector<PriceTier> priceTiers(Input &in, const char *key)
{
    std::vector<PriceTier> tiers;
    for (const auto &[bound, price] : in.pairs(key, kNotNegative)) {
        if (!tiers.empty() && bound <= tiers.back().boundGb)
            in.fail(key, "bounds must rise");
        tiers.push_back({bound, price});
    }
    return tiers;
}

} // namespace fairlead::quant
