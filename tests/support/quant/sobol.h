#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace fairlead {

/// How much of a function's variance each independent input explains.
struct SobolIndices
{
    std::vector<double> first; ///< alone (Saltelli 2010)
    std::vector<double> total; ///< together with others (Jansen 1999)
};

/// `function` takes one uniform number in (0, 1) an input. All indices are 0 if it is constant.
SobolIndices sobolIndices(const std::function<double(std::span<const double>)> &function,
                          size_t inputCount, int sampleSize, std::uint64_t seed);

} // namespace fairlead
