#include "ui/graph/strandwidths.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr double kThin = 1.6;
constexpr double kDotted = 1.9;
constexpr double kLeast = 1.4;
constexpr double kLeastOwn = 1.0;
constexpr double kLeastBand = 1.6;
constexpr double kMostBeside = 3.4;
constexpr double kGrowth = 0.55;
constexpr double kMonths = 12;
constexpr double kBand = 0.42 / 1e3 / kMonths; // pixels of a band for a unit a year
constexpr double kMostBands = 120;             // pixels of all bands together

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

StrandScale bandScale(const MarketGraph &graph, MoneyBasis basis)
{
    double all = 0;
    for (const GraphNode &node : graph.nodes) {
        if (node.layer == GraphLayer::Workload && node.out)
            all += node.out->units();
    }
    return {.basis = basis, .bandPixels = all > 0 ? std::min(kBand, kMostBands / all) : kBand};
}

std::vector<StrandWidth> strandWidths(const GraphEdge &edge, const StrandScale &scale)
{
    const std::optional<Money> whole = amountOn(edge, scale.basis);
    double left = whole ? whole->units() : 0;
    std::vector<StrandWidth> widths;
    for (const GraphStrand &strand : edge.strands) {
        const double thin = strand.state == StrandState::Announced ? kDotted : kThin;
        const double part = std::min(left, strand.amount ? strand.amount->units() : 0.0);
        left -= part;
        if (scale.bandPixels > 0 && edge.family == EdgeFamily::OwnSpend) {
            widths.push_back({std::max(kLeastBand, part * scale.bandPixels), part > 0});
            continue;
        }
        const double width = part > 0 ? std::max(thin, widthOf(edge.family, part)) : thin;
        // What stands beside bands is context, and as thin as that.
        widths.push_back({scale.bandPixels > 0 ? std::min(width, kMostBeside) : width, part > 0});
    }
    return widths;
}

} // namespace fairlead
