#include "models/uncertainty/normal.h"
#include "models/uncertainty/sampler.h"
#include "tests/support/numbers.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace fairlead;

class SamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void generatorGivesThePublishedNumbers();
    void uniformNumbersNeverReachTheEnds();
    void drawsInTheOrderOfTheCounter();
    void drawsTheSameFromAnyIteration();
    void hasTheMomentsOfTheInputs();
    void correlatesOnlyWhatIsMarked();
};

namespace {

const std::vector<UncertainInput> kInputs{
    {{2, 6, 16}, true}, {{0, 1, 10}, false}, {{1, 4, 5}, true}, {{3, 3, 3}, true}};

constexpr size_t kMany = 20'000;

std::vector<double> drawn(double spearman, std::uint64_t first, size_t count)
{
    std::vector<double> values(kInputs.size() * count);
    Sampler(kInputs, spearman, 42).draw(first, count, values.data());
    return values;
}

/// Spearman's correlation of two inputs over many draws.
double rankCorrelation(double spearman, size_t one, size_t two)
{
    const auto values = drawn(spearman, 0, kMany);
    const auto ranks = [&values](size_t input) {
        std::vector<size_t> order(kMany);
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](size_t i) { return values[input * kMany + i]; });
        std::vector<double> rank(kMany);
        for (size_t i = 0; i < kMany; ++i)
            rank[order[i]] = double(i);
        return rank;
    };
    const auto a = ranks(one);
    const auto b = ranks(two);
    const double n = kMany;
    double squares = 0;
    for (size_t i = 0; i < kMany; ++i)
        squares += (a[i] - b[i]) * (a[i] - b[i]);
    return 1 - 6 * squares / (n * (n * n - 1));
}

} // namespace

void SamplerTest::generatorGivesThePublishedNumbers()
{
    constexpr CounterGenerator generator(1234567);
    static_assert(generator.bits(0) == 6457827717110365317u);
    static_assert(generator.bits(1) == 3203168211198807973u);
    static_assert(generator.bits(4) == 16408922859458223821u);
    QCOMPARE(generator.uniform(0), 0.3500795420214082);
}

void SamplerTest::uniformNumbersNeverReachTheEnds()
{
    std::set<std::uint64_t> seen;
    for (const std::uint64_t seed : {0ull, 1ull, ~0ull}) {
        const CounterGenerator generator(seed);
        for (std::uint64_t i = 0; i < 10'000; ++i) {
            QVERIFY(generator.uniform(i) > 0 && generator.uniform(i) < 1);
            seen.insert(generator.bits(i));
        }
    }
    QVERIFY(seen.size() > 29'900);
}

void SamplerTest::drawsInTheOrderOfTheCounter()
{
    const CounterGenerator generator(42);
    const auto normal = [&generator](std::uint64_t draw) {
        return normalQuantile(generator.uniform(draw));
    };
    const double rho = latentFromSpearman(0.3);
    const auto values = drawn(0.3, 7, 1);
    for (size_t input = 0; input < kInputs.size(); ++input) {
        const std::uint64_t start = 7 * (kInputs.size() + 1);
        double z = normal(start + 1 + input);
        if (kInputs[input].isCorrelated)
            z = std::sqrt(rho) * normal(start) + std::sqrt(1 - rho) * z;
        QVERIFY(isClose(values[input], Pert(kInputs[input].estimate).quantile(normalProbability(z)),
                        1e-8));
    }
}

void SamplerTest::drawsTheSameFromAnyIteration()
{
    const auto all = drawn(0.3, 0, 300);
    for (const size_t first : {0, 1, 77, 299}) {
        const size_t count = 300 - first;
        const auto rest = drawn(0.3, first, count);
        for (size_t input = 0; input < kInputs.size(); ++input) {
            for (size_t i = 0; i < count; ++i)
                QVERIFY(rest[input * count + i] == all[input * 300 + first + i]);
        }
    }
}

void SamplerTest::hasTheMomentsOfTheInputs()
{
    const auto values = drawn(0.3, 0, kMany);
    for (size_t input = 0; input < kInputs.size(); ++input) {
        const Pert pert(kInputs[input].estimate);
        const auto begin = values.begin() + qptrdiff(input * kMany);
        const double mean = std::accumulate(begin, begin + kMany, 0.0) / kMany;
        // Six standard errors.
        QVERIFY(std::abs(mean - pert.mean()) <= 6 * std::sqrt(pert.variance() / kMany) + 1e-12);
    }
}

void SamplerTest::correlatesOnlyWhatIsMarked()
{
    QVERIFY(std::abs(rankCorrelation(0.3, 0, 2) - 0.3) < 0.03);
    QVERIFY(std::abs(rankCorrelation(0.3, 0, 1)) < 0.03);
    QVERIFY(std::abs(rankCorrelation(0, 0, 2)) < 0.03);
    QVERIFY(rankCorrelation(1, 0, 2) > 0.999);
}

QTEST_GUILESS_MAIN(SamplerTest)
#include "tst_sampler.moc"
