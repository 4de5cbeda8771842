#pragma once

#include <array>
#include <span>
#include <vector>

namespace fairlead {

/// Switching costs that market prices imply, by brand (Shy 2002, quant.md section 14). Brands come
/// with falling subscribers, two at least, all above 0. A negative cost means that the model does
/// not fit.
std::vector<double> impliedSwitchingCosts(std::span<const double> prices,
                                          std::span<const double> subscribers);

/// Prices of two brands that neither can undercut, at a switching cost.
std::array<double, 2> undercutProofPrices(double subscribersA, double subscribersB,
                                          double switchingCost);

} // namespace fairlead
