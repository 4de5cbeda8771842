#include "ui/graph/strandwidths.h"

#include <cmath>

namespace fairlead {

namespace {

constexpr double kThin = 1.6;
constexpr double kDotted = 1.9;
constexpr double kLeast = 1.4;
constexpr double kLeastOwn = 1.0;
constexpr double kGrowth = 0.55;
constexpr double kMonths = 12;

double widthOf(EdgeFamily family, double units)
{
    if (family == EdgeFamily::OwnSpend)
        return kLeastOwn + kGrowth * std::sqrt(std::max(0.0, units / kMonths / 1e3));
    return widthOfBillions(units / 1e9);
}

} // namespace

double widthOfBillions(double billions)
{
    return kLeast + kGrowth * std::sqrt(std::max(0.0, billions));
}

std::vector<StrandWidth> strandWidths(const GraphEdge &edge, MoneyBasis basis)
{
    const std::optional<Money> whole = amountOn(edge, basis);
    double left = whole ? whole->units() : 0;
    std::vector<StrandWidth> widths;
    for (const GraphStrand &strand : edge.strands) {
        const double thin = strand.state == StrandState::Announced ? kDotted : kThin;
        const double part = std::min(left, strand.amount ? strand.amount->units() : 0.0);
        left -= part;
        widths.push_back(
            {part > 0 ? std::max(thin, widthOf(edge.family, part)) : thin, part > 0});
    }
    return widths;
}

} // namespace fairlead
