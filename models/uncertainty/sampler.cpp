#include "models/uncertainty/sampler.h"

#include "models/uncertainty/normal.h"

#include <cmath>

namespace fairlead {

Sampler::Sampler(std::span<const UncertainInput> inputs, double spearman, std::uint64_t seed)
    : m_generator(seed)
{
    const double correlation = latentFromSpearman(spearman);
    m_common = std::sqrt(correlation);
    m_own = std::sqrt(1 - correlation);
    for (const UncertainInput &input : inputs) {
        m_tables.emplace_back(input.estimate);
        m_isCorrelated.push_back(input.isCorrelated);
    }
}

void Sampler::draw(std::uint64_t first, size_t count, double *values) const
{
    // One draw for the common factor, then one an input.
    const std::uint64_t stride = m_tables.size() + 1;
    std::vector<double> common(count);
    for (size_t i = 0; i < count; ++i)
        common[i] = m_common * normalQuantile(m_generator.uniform((first + i) * stride));
    for (size_t input = 0; input < m_tables.size(); ++input) {
        const PertTable &table = m_tables[input];
        const bool isCorrelated = m_isCorrelated[input];
        double *out = values + input * count;
        for (size_t i = 0; i < count; ++i) {
            const double own =
                normalQuantile(m_generator.uniform((first + i) * stride + input + 1));
            out[i] = table.atNormal(isCorrelated ? common[i] + m_own * own : own);
        }
    }
}

} // namespace fairlead
