#pragma once

#include "models/graph/marketgraph.h"

namespace fairlead {

inline constexpr double kBarWidth = 12;
inline constexpr double kLeastBar = 12;   ///< height
inline constexpr double kBarPadding = 3;  ///< over the first strand and under the last
inline constexpr double kStrandGap = 2.5; ///< between strands at a bar

/// The widths of the strands of an edge, in pixels at a zoom of one: they grow with the root of the
/// amount on the basis. What is not on the basis is a thin line.
std::vector<double> strandWidths(const GraphEdge &edge, MoneyBasis basis);

double widthOfBillions(double billions); ///< for the key of the legend

} // namespace fairlead
