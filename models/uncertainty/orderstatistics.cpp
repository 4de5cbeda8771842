#include "models/uncertainty/orderstatistics.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>

namespace fairlead {

double quantile7(std::span<const double> sorted, double p)
{
    const double position = double(sorted.size() - 1) * p;
    const size_t below = std::min(size_t(position), sorted.size() - 1);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - double(below)) * (sorted[above] - sorted[below]);
}

QuantileRanks quantileRanks(int sampleSize, double p, double confidence)
{
    // The number of values below the quantile is binomial: the value of rank k lies above it if at
    // most k - 1 are below.
    const boost::math::binomial_distribution<double> below(sampleSize, p);
    const double outside = (1 - confidence) / 2;
    const auto smallestReaching = [&](double probability) {
        int low = 0;
        int high = sampleSize;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (boost::math::cdf(below, middle) >= probability)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    QuantileRanks ranks;
    if (const int lower = smallestReaching(outside); lower >= 1)
        ranks.lower = lower;
    if (const int upper = smallestReaching(1 - outside) + 1; upper <= sampleSize)
        ranks.upper = upper;
    return ranks;
}

} // namespace fairlead
