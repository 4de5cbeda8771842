#include "tests/support/quant/sobol.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <numeric>

using namespace fairlead;

class SobolTest : public QObject
{
    Q_OBJECT

private slots:
    void ofASumAreTheSharesOfVariance();
    void ofTheIshigamiFunction();
    void ofAProductInteract();
    void ofAConstantAreZero();
};

namespace {

constexpr int kSample = 1 << 16;

void compare(const std::vector<double> &found, const std::vector<double> &expected)
{
    QCOMPARE(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i) {
        const bool isNear = std::abs(found[i] - expected[i]) < 0.02;
        QVERIFY2(isNear, qPrintable(QString::number(found[i])));
    }
}

} // namespace

void SobolTest::ofASumAreTheSharesOfVariance()
{
    const auto indices = sobolIndices(
        [](std::span<const double> u) { return 100 + u[0] + 2 * u[1] + 3 * u[2]; }, 3, kSample, 1);
    const std::vector<double> expected{1.0 / 14, 4.0 / 14, 9.0 / 14};
    compare(indices.first, expected);
    compare(indices.total, expected);
}

// Published values: Saltelli et al., Global Sensitivity Analysis (2008), for a = 7 and b = 0.1.
void SobolTest::ofTheIshigamiFunction()
{
    const auto ishigami = [](std::span<const double> u) {
        const auto angle = [&](size_t i) { return std::numbers::pi * (2 * u[i] - 1); };
        return std::sin(angle(0)) * (1 + 0.1 * std::pow(angle(2), 4))
               + 7 * std::pow(std::sin(angle(1)), 2);
    };
    const auto indices = sobolIndices(ishigami, 3, kSample, 1);
    compare(indices.first, {0.3139, 0.4424, 0});
    compare(indices.total, {0.5576, 0.4424, 0.2437});
    const double sum = std::accumulate(indices.first.begin(), indices.first.end(), 0.0);
    QVERIFY(sum <= 1.02);
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(indices.total[i] >= indices.first[i] - 0.02);
}

void SobolTest::ofAProductInteract()
{
    // Variance of the product of two uniform numbers: 7/144, of each mean effect: 1/48.
    const auto indices =
        sobolIndices([](std::span<const double> u) { return u[0] * u[1]; }, 2, kSample, 7);
    compare(indices.first, {3.0 / 7, 3.0 / 7});
    compare(indices.total, {4.0 / 7, 4.0 / 7});
}

void SobolTest::ofAConstantAreZero()
{
    const auto indices = sobolIndices([](std::span<const double>) { return 5.0; }, 2, 1 << 10, 1);
    compare(indices.first, {0, 0});
    compare(indices.total, {0, 0});
}

QTEST_GUILESS_MAIN(SobolTest)
#include "tst_sobol.moc"
