#pragma once

#include "models/switching/egress.h"
#include "tests/support/quant/input.h"

#include <vector>

namespace fairlead::quant {

/// Tiers as pairs of a bound, null for none, and a price; bounds have to rise.
std::vector<PriceTier> priceTiers(Input &in, const char *key);

} // namespace fairlead::quant
