#pragma once

#include "models/graph/marketgraph.h"

namespace fairlead {

inline constexpr double kBarWidth = 12;
inline constexpr double kLeastBar = 12;   ///< height
inline constexpr double kBarPadding = 3;  ///< over the first strand and under the last
inline constexpr double kStrandGap = 2.5; ///< between strands at a bar

/// What makes a strand wide.
struct StrandScale
{
    MoneyBasis basis = MoneyBasis::Firm;
    double bandPixels = 0; ///< for each unit of own spend a year; 0: it grows with the root

    bool operator==(const StrandScale &) const = default;
};

/// Own spend as bands whose widths add up, as wide as a picture of that much money bears.
StrandScale bandScale(const MarketGraph &graph, MoneyBasis basis);

struct StrandWidth
{
    double pixels = 1;      ///< at a zoom of one
    bool isCounted = false; ///< by the basis; else it is a thin line
};

/// How wide the strands of an edge are: they grow with the root of the amount on the basis.
std::vector<StrandWidth> strandWidths(const GraphEdge &edge, const StrandScale &scale);

double widthOfBillions(double billions); ///< for the key of the legend

} // namespace fairlead
