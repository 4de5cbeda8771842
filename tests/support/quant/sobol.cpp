#include "tests/support/quant/sobol.h"

#include "models/uncertainty/countergenerator.h"

namespace fairlead {

SobolIndices sobolIndices(const std::function<double(std::span<const double>)> &function,
                          size_t inputCount, int sampleSize, std::uint64_t seed)
{
    const CounterGenerator generator(seed);
    std::vector<double> a(inputCount);
    std::vector<double> b(inputCount);
    const auto drawPoints = [&](int sample) {
        for (size_t i = 0; i < inputCount; ++i) {
            const std::uint64_t draw = (std::uint64_t(sample) * inputCount + i) * 2;
            a[i] = generator.uniform(draw);
            b[i] = generator.uniform(draw + 1);
        }
    };

    // Products are taken of deviations from the mean: they estimate the same with less noise.
    std::vector<double> ofA(static_cast<size_t>(sampleSize));
    std::vector<double> ofB(ofA.size());
    double mean = 0;
    for (int sample = 0; sample < sampleSize; ++sample) {
        drawPoints(sample);
        ofA[size_t(sample)] = function(a);
        ofB[size_t(sample)] = function(b);
        mean += (ofA[size_t(sample)] + ofB[size_t(sample)]) / (2.0 * sampleSize);
    }
    double variance = 0;
    for (size_t sample = 0; sample < ofA.size(); ++sample) {
        const double one = ofA[sample] - mean;
        const double two = ofB[sample] - mean;
        variance += (one * one + two * two) / (2.0 * sampleSize);
    }

    SobolIndices indices{std::vector<double>(inputCount), std::vector<double>(inputCount)};
    if (variance == 0)
        return indices;
    for (int sample = 0; sample < sampleSize; ++sample) {
        drawPoints(sample);
        for (size_t i = 0; i < inputCount; ++i) {
            const double kept = a[i];
            a[i] = b[i];
            const double change = function(a) - ofA[size_t(sample)];
            a[i] = kept;
            indices.first[i] += (ofB[size_t(sample)] - mean) * change;
            indices.total[i] += change * change;
        }
    }
    for (size_t i = 0; i < inputCount; ++i) {
        indices.first[i] /= sampleSize * variance;
        indices.total[i] /= 2 * sampleSize * variance;
    }
    return indices;
}

} // namespace fairlead
