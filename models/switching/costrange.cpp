#include "models/switching/costrange.h"

#include "models/uncertainty/orderstatistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

namespace fairlead {

namespace {

/// Iterations drawn at a time: their values stay in the processor's nearest cache.
constexpr int kBlock = 128;

std::vector<UncertainParameter> sortedById(std::vector<UncertainParameter> parameters)
{
    std::ranges::sort(parameters, {}, [](const UncertainParameter &parameter) {
        return parameterId(parameter.parameter);
    });
    return parameters;
}

Sampler samplerOf(const std::vector<UncertainParameter> &sorted, double spearman,
                  std::uint64_t seed)
{
    std::vector<UncertainInput> inputs;
    for (const UncertainParameter &parameter : sorted)
        inputs.push_back({parameter.estimate, parameter.isCorrelated});
    return Sampler(inputs, spearman, seed);
}

} // namespace

std::vector<UncertainParameter> uncertainParameters(const SwitchingParameters &parameters)
{
    std::vector<UncertainParameter> uncertain;
    for (int i = 0; i < kParameterCount; ++i) {
        const auto parameter = Parameter(i);
        uncertain.push_back({parameter, parameters[parameter], isEffortEstimate(parameter)});
    }
    return uncertain;
}

CostSimulation::CostSimulation(const ParameterValues &likely,
                               std::vector<UncertainParameter> uncertain, double spearman,
                               std::uint64_t seed)
    : m_likely(likely)
    , m_sampler({}, 0, seed)
{
    uncertain = sortedById(std::move(uncertain));
    for (const UncertainParameter &parameter : uncertain)
        m_drawn.push_back(parameter.parameter);
    m_sampler = samplerOf(uncertain, spearman, seed);
}

std::vector<double> CostSimulation::samples(const CostForm &form, int iterations, int threads) const
{
    std::vector<double> costs(static_cast<size_t>(iterations));
    const auto runBlocks = [&](int firstBlock, int endBlock) {
        std::vector<double> drawn(m_drawn.size() * kBlock);
        ParameterValues values = m_likely;
        for (int first = firstBlock * kBlock; first < std::min(endBlock * kBlock, iterations);
             first += kBlock) {
            const auto count = size_t(std::min(kBlock, iterations - first));
            m_sampler.draw(std::uint64_t(first), count, drawn.data());
            for (size_t i = 0; i < count; ++i) {
                for (size_t input = 0; input < m_drawn.size(); ++input)
                    values[m_drawn[input]] = drawn[input * count + i];
                costs[size_t(first) + i] = form.evaluate(values);
            }
        }
    };

    const int blocks = (iterations + kBlock - 1) / kBlock;
    const int workers = std::clamp(threads, 1, std::max(1, blocks));
    std::vector<std::jthread> others;
    for (int worker = 1; worker < workers; ++worker)
        others.emplace_back(runBlocks, blocks * worker / workers, blocks * (worker + 1) / workers);
    runBlocks(0, blocks / workers);
    others.clear(); // waits for them
    return costs;
}

ParameterValues CostSimulation::parametersOf(std::uint64_t iteration) const
{
    std::vector<double> drawn(m_drawn.size());
    m_sampler.draw(iteration, 1, drawn.data());
    ParameterValues values = m_likely;
    for (size_t input = 0; input < m_drawn.size(); ++input)
        values[m_drawn[input]] = drawn[input];
    return values;
}

CostRange CostSimulation::range(const CostForm &form, int iterations, int threads) const
{
    return costRange(samples(form, iterations, threads));
}

CostRange costRange(std::vector<double> samples)
{
    CostRange range;
    range.iterations = int(samples.size());
    // The sum is taken in the order of the draws, so that it is the same on any number of threads.
    range.mean = std::accumulate(samples.begin(), samples.end(), 0.0) / double(samples.size());
    std::ranges::sort(samples);
    range.p10 = quantile7(samples, 0.1);
    range.p50 = quantile7(samples, 0.5);
    range.p90 = quantile7(samples, 0.9);
    const QuantileRanks ranks = quantileRanks(range.iterations, 0.9, 0.95);
    range.p90Low = ranks.lower ? samples[size_t(*ranks.lower - 1)] : samples.front();
    range.p90High = ranks.upper ? samples[size_t(*ranks.upper - 1)] : samples.back();
    return range;
}

std::vector<TornadoRow> tornado(const CostForm &form, const ParameterValues &likely,
                                std::span<const UncertainParameter> uncertain)
{
    std::vector<TornadoRow> rows;
    for (const UncertainParameter &parameter : uncertain) {
        const auto costAt = [&](double u) {
            ParameterValues values = likely;
            values[parameter.parameter] = Pert(parameter.estimate).quantile(u);
            return form.evaluate(values);
        };
        rows.push_back({parameter.parameter, costAt(0.1), costAt(0.9)});
    }
    std::ranges::sort(rows, [](const TornadoRow &one, const TornadoRow &two) {
        const double oneSwing = std::abs(one.high - one.low);
        const double twoSwing = std::abs(two.high - two.low);
        if (oneSwing != twoSwing)
            return oneSwing > twoSwing;
        return parameterId(one.parameter) < parameterId(two.parameter);
    });
    return rows;
}

} // namespace fairlead
