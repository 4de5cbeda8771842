#pragma once

#include "models/uncertainty/countergenerator.h"
#include "models/uncertainty/pert.h"

#include <span>
#include <vector>

namespace fairlead {

/// An estimate that a simulation draws.
struct UncertainInput
{
    Estimate estimate;
    bool isCorrelated = false; ///< with all others that are: one common factor moves them
};

/// Draws all inputs of a simulation, iteration by iteration, as quant.md section 12 says. Any range
/// of iterations can be drawn at any time on any thread.
class Sampler
{
public:
    /// Inputs in byte order of their ids; `spearman`, in [0, 1], is the rank
    /// correlation of any two correlated ones.
    Sampler(std::span<const UncertainInput> inputs, double spearman, std::uint64_t seed);

    /// Writes the values of input i in iterations first, first + 1 … to
    /// values[i * count], values[i * count + 1] …
    void draw(std::uint64_t first, size_t count, double *values) const;

private:
    CounterGenerator m_generator;
    double m_common = 0; ///< weight of the common factor
    double m_own = 1;    ///< weight of what is the input's own, if it is correlated
    std::vector<PertTable> m_tables;
    std::vector<char> m_isCorrelated;
};

} // namespace fairlead
