#include "models/uncertainty/countergenerator.h"
#include "models/uncertainty/normal.h"
#include "models/uncertainty/orderstatistics.h"
#include "tests/support/quant/functions.h"
#include "tests/support/quant/json.h"
#include "tests/support/quant/moves.h"
#include "tests/support/quant/sobol.h"
#include "tests/support/switching/shippedassumptions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace fairlead::quant {

namespace {

constexpr int kMostIterations = 10'000'000;

/// Enough for estimated indices to stay within some thousandths of the true ones.
constexpr int kSobolSample = 1 << 19;
constexpr std::uint64_t kSobolSeed = 20261120;

std::uint64_t seedOf(Input &in)
{
    const Json *seed = in.field("seed");
    if (seed && seed->is_number_unsigned())
        return seed->get<std::uint64_t>();
    in.fail("seed", "must be a whole number from 0 to 2^64 - 1");
    return 0;
}

Json pert(Input &in)
{
    const Estimate estimate = estimateOf(in);
    if (!in.isGood())
        return {};
    const Pert distribution(estimate);
    const auto shape = [&](double value) {
        return distribution.isConstant() ? Json() : Json(value);
    };
    return {{"mean", distribution.mean()},          {"var", distribution.variance()},
            {"alpha", shape(distribution.alpha())}, {"beta", shape(distribution.beta())},
            {"p10", distribution.quantile(0.1)},    {"p50", distribution.quantile(0.5)},
            {"p90", distribution.quantile(0.9)}};
}

Json splitMix64(Input &in)
{
    const CounterGenerator generator(seedOf(in));
    const int count = in.integer("count", 0, kMostIterations);
    Json values = Json::array();
    Json uniform = Json::array();
    for (std::uint64_t i = 0; i < std::uint64_t(count); ++i) {
        values.push_back(std::to_string(generator.bits(i)));
        uniform.push_back(generator.uniform(i));
    }
    return {{"values", values}, {"uniform", uniform}};
}

Json spearmanToLatent(Input &in)
{
    const double latent = latentFromSpearman(in.number("spearman", {-1, 1}));
    return {{"latent", latent}, {"back", spearmanFromLatent(latent)}};
}

Json quantile7Of(Input &in)
{
    auto sample = in.numbers("xs");
    const double p = in.number("p", kFraction);
    if (sample.empty())
        in.fail("xs", "must not be empty");
    if (!in.isGood())
        return {};
    std::ranges::sort(sample);
    return {{"value", quantile7(sample, p)}};
}

Json quantileRanksOf(Input &in)
{
    const int sampleSize = in.integer("N", 1, kMostIterations);
    const double p = in.number("p", kFraction);
    const double confidence = in.number("conf", kFraction);
    if (!in.isGood())
        return {};
    const QuantileRanks ranks = quantileRanks(sampleSize, p, confidence);
    return {{"l", orNull(ranks.lower)}, {"u", orNull(ranks.upper)}};
}

Json monteCarlo(Input &in)
{
    const MoveInput move = moveInput(in);
    const ListedParameters listed = listedParameters(in);
    const int iterations = in.integer("N", 1, kMostIterations);
    const std::uint64_t seed = seedOf(in);
    const double spearman = in.number("spearman_estimator_group", kFraction,
                                      shippedAssumption(u"estimator_correlation"));
    if (!in.isGood())
        return {};

    CostForm form;
    form.add(move.inventory, move.change, move.terms);
    const CostSimulation simulation(listed.likely, listed.uncertain, spearman, seed);
    const auto samples = simulation.samples(form, iterations);
    const CostRange range = costRange(samples);
    auto sorted = samples;
    std::ranges::sort(sorted);
    const auto ofRank = [&sorted](const std::optional<int> &rank) {
        return rank ? Json(sorted[size_t(*rank - 1)]) : Json();
    };
    const QuantileRanks ranks = quantileRanks(iterations, 0.9, 0.95);
    const ParameterValues first = simulation.parametersOf(0);
    Json firstRow = Json::object();
    for (size_t i = 0; i < listed.ids.size(); ++i)
        firstRow[listed.ids[i]] = first[listed.uncertain[i].parameter];
    return {{"mean", range.mean},
            {"p10", range.p10},
            {"p50", range.p50},
            {"p90", range.p90},
            {"p90_ci", {ofRank(ranks.lower), ofRank(ranks.upper)}},
            {"first_row", firstRow},
            {"first_value", samples.front()},
            {"likely_value", form.evaluate(listed.likely)}};
}

Json tornadoOf(Input &in)
{
    const MoveInput move = moveInput(in);
    const ListedParameters listed = listedParameters(in);
    if (!in.isGood())
        return {};
    CostForm form;
    form.add(move.inventory, move.change, move.terms);
    Json rows = Json::array();
    for (const TornadoRow &row : tornado(form, listed.likely, listed.uncertain)) {
        const auto found =
            std::ranges::find(listed.uncertain, row.parameter, &UncertainParameter::parameter);
        rows.push_back({{"id", listed.ids[size_t(found - listed.uncertain.begin())]},
                        {"low", row.low},
                        {"high", row.high}});
    }
    return {{"base", form.evaluate(listed.likely)}, {"rows", rows}};
}

SobolIndices linearIndices(Input &in)
{
    const auto coefficients = in.numbers("coef");
    std::vector<PertTable> inputs;
    for (const auto &estimate : in.matrix("pert")) {
        if (estimate.size() != 3 || estimate[0] > estimate[1] || estimate[1] > estimate[2])
            in.fail("pert", "must be low, likely and high in this order");
        if (!in.isGood())
            return {};
        inputs.emplace_back(Estimate{estimate[0], estimate[1], estimate[2]});
    }
    if (coefficients.size() != inputs.size())
        in.fail("coef", "must be as many as pert");
    if (!in.isGood())
        return {};
    const auto sum = [&](std::span<const double> uniform) {
        double total = 0;
        for (size_t i = 0; i < uniform.size(); ++i)
            total += coefficients[i] * inputs[i].atNormal(normalQuantile(uniform[i]));
        return total;
    };
    return sobolIndices(sum, inputs.size(), kSobolSample, kSobolSeed);
}

/// The usual test function of sensitivity analysis, of three angles from -pi to pi.
SobolIndices ishigamiIndices(Input &in)
{
    const double a = in.number("a", kAnyNumber, 7);
    const double b = in.number("b", kAnyNumber, 0.1);
    const auto ishigami = [a, b](std::span<const double> uniform) {
        const auto angle = [&](size_t i) { return std::numbers::pi * (2 * uniform[i] - 1); };
        return std::sin(angle(0)) + a * std::pow(std::sin(angle(1)), 2)
               + b * std::pow(angle(2), 4) * std::sin(angle(0));
    };
    return sobolIndices(ishigami, 3, kSobolSample, kSobolSeed);
}

Json sobol(Input &in)
{
    const std::string function = in.text("function");
    SobolIndices indices;
    if (function == "linear")
        indices = linearIndices(in);
    else if (function == "ishigami")
        indices = ishigamiIndices(in);
    else
        in.fail("function", "must be linear or ishigami");
    return {{"S", indices.first}, {"ST", indices.total}};
}

constexpr std::array<Function, 8> kFunctions{{
    {"pert", pert},
    {"splitmix64", splitMix64},
    {"spearman_to_latent", spearmanToLatent},
    {"quantile7", quantile7Of},
    {"quantile_ci_ranks", quantileRanksOf},
    {"monte_carlo_switching_cost", monteCarlo},
    {"tornado", tornadoOf},
    {"sobol", sobol},
}};

} // namespace

std::span<const Function> uncertaintyFunctions()
{
    return kFunctions;
}

} // namespace fairlead::quant
