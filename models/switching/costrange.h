#pragma once

#include "models/switching/costform.h"
#include "models/uncertainty/sampler.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fairlead {

/// A parameter that a simulation draws.
struct UncertainParameter
{
    Parameter parameter = Parameter::Rate;
    Estimate estimate;
    bool isCorrelated = false; ///< shares the estimators' common factor
};

/// All parameters, the hours a unit correlated.
std::vector<UncertainParameter> uncertainParameters(const SwitchingParameters &parameters);

/// The Monte Carlo of switching costs (quant.md section 12): parameters are global, drawn once an
/// iteration for all moves. Making one prepares the distributions; then it can be run for any
/// number of forms. Results depend on the seed and the iterations, not on the threads.
class CostSimulation
{
public:
    /// Parameters that are not drawn keep the value of `likely`. `spearman`, in [0, 1], is the rank
    /// correlation of any two correlated ones.
    CostSimulation(const ParameterValues &likely, std::vector<UncertainParameter> uncertain,
                   double spearman, std::uint64_t seed);

    /// The cost in iterations 0, 1 …, US dollars.
    std::vector<double> samples(const CostForm &form, int iterations, int threads = 1) const;

    /// The parameters of one iteration.
    ParameterValues parametersOf(std::uint64_t iteration) const;

    CostRange range(const CostForm &form, int iterations, int threads = 1) const;

private:
    ParameterValues m_likely;
    std::vector<Parameter> m_drawn; ///< in the order of the sampler
    Sampler m_sampler;
};

/// Mean, quantiles and the 95 % interval of P90; where the sample is too small for an end of the
/// interval, its smallest or largest value. Sorts the samples, of which there is at least one.
CostRange costRange(std::vector<double> samples);

/// The cost when one parameter is at its own P10 and P90 and all others are as likely.
struct TornadoRow
{
    Parameter parameter = Parameter::Rate;
    double low = 0;  ///< US dollars
    double high = 0; ///< US dollars
};

/// Largest swing first, then by id.
std::vector<TornadoRow> tornado(const CostForm &form, const ParameterValues &likely,
                                std::span<const UncertainParameter> uncertain);

} // namespace fairlead
