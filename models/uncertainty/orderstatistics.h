#pragma once

#include <optional>
#include <span>

namespace fairlead {

/// Quantile of a sorted sample that is not empty, linear between order statistics (type 7); p in
/// [0, 1].
double quantile7(std::span<const double> sorted, double p);

/// Ranks (from 1) of the order statistics that enclose a quantile; null where the sample is too
/// small for one.
struct QuantileRanks
{
    std::optional<int> lower;
    std::optional<int> upper;

    bool operator==(const QuantileRanks &) const = default;
};

/// Ranks that enclose the p-quantile with at least the given confidence, half of the rest on
/// either side, from the binomial distribution (Hahn and Meeker). p and confidence in (0, 1).
QuantileRanks quantileRanks(int sampleSize, double p, double confidence);

} // namespace fairlead
