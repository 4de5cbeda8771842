#include "models/uncertainty/pert.h"

#include "models/uncertainty/normal.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace fairlead {

namespace {

/// Beyond these ends, which one draw in 10^16 passes, a normal variable counts as if it were on
/// them.
constexpr double kEnd = 8.5;

/// A table ends here; the few draws in a million beyond it are worth a call of the exact function.
constexpr double kTableEnd = 4.5;
constexpr double kStep = 0.25;
constexpr int kSegmentCount = int(2 * kTableEnd / kStep);

/// Extended precision, which Boost takes by default, costs much time for no digit that counts.
using Precision = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// A point of a beta distribution between 0 and 1. Both distances are kept because near an end
/// one of them is all that is left of the number.
struct Point
{
    double below; ///< distance from 0
    double above; ///< distance from 1
};

Point pointAt(double alpha, double beta, double z)
{
    Point point;
    if (z < 0) {
        point.below =
            boost::math::ibeta_inv(alpha, beta, normalProbability(z), &point.above, Precision());
    } else {
        point.below =
            boost::math::ibetac_inv(alpha, beta, normalProbability(-z), &point.above, Precision());
    }
    return point;
}

/// The Taylor coefficients of the standard beta quantile as a function of a normal variable, to
/// degree 3, for a distance in steps.
using Taylor = std::array<double, 4>;

Taylor taylorAt(double alpha, double beta, double z)
{
    const auto [below, above] = pointAt(alpha, beta, z);
    const double density =
        std::pow(below, alpha - 1) * std::pow(above, beta - 1) / boost::math::beta(alpha, beta);
    const double normalDensity =
        std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    // The slope is the quotient of the densities; its logarithm has simple derivatives.
    const double bend = (alpha - 1) / below - (beta - 1) / above;
    const double bendSlope = -(alpha - 1) / (below * below) - (beta - 1) / (above * above);
    const double first = normalDensity / density;
    const double logFirst = -z - first * bend;
    const double second = first * logFirst;
    const double third =
        second * logFirst + first * (-1 - second * bend - first * first * bendSlope);
    return {below, first * kStep, second * kStep * kStep / 2, third * kStep * kStep * kStep / 6};
}

} // namespace

Pert::Pert(const Estimate &estimate)
    : m_estimate(estimate)
{
    if (isConstant())
        return;
    const double width = estimate.high - estimate.low;
    m_alpha = 1 + 4 * (estimate.likely - estimate.low) / width;
    m_beta = 1 + 4 * (estimate.high - estimate.likely) / width;
}

double Pert::mean() const
{
    if (isConstant())
        return m_estimate.likely;
    return (m_estimate.low + 4 * m_estimate.likely + m_estimate.high) / 6;
}

double Pert::variance() const
{
    return (mean() - m_estimate.low) * (m_estimate.high - mean()) / 7;
}

double Pert::quantile(double u) const
{
    if (isConstant())
        return m_estimate.likely;
    return scaled(boost::math::ibeta_inv(m_alpha, m_beta, u));
}

double Pert::atNormal(double z) const
{
    if (isConstant())
        return m_estimate.likely;
    return scaled(pointAt(m_alpha, m_beta, std::clamp(z, -kEnd, kEnd)).below);
}

double Pert::scaled(double part) const
{
    // Rounding must not carry a draw over an end of the estimate.
    return std::clamp(m_estimate.low + (m_estimate.high - m_estimate.low) * part, m_estimate.low,
                      m_estimate.high);
}

PertTable::PertTable(const Estimate &estimate)
    : m_pert(estimate)
{
    if (m_pert.isConstant())
        return;
    m_segments.reserve(kSegmentCount);
    Taylor left = taylorAt(m_pert.alpha(), m_pert.beta(), -kTableEnd);
    for (int i = 1; i <= kSegmentCount; ++i) {
        const Taylor right = taylorAt(m_pert.alpha(), m_pert.beta(), -kTableEnd + i * kStep);
        // What the left end's polynomial misses of the right end's is t^4 times a polynomial.
        const auto &[a0, a1, a2, a3] = left;
        const double miss0 = right[0] - (a0 + a1 + a2 + a3);
        const double miss1 = right[1] - (a1 + 2 * a2 + 3 * a3);
        const double miss2 = right[2] - (a2 + 3 * a3);
        const double miss3 = right[3] - a3;
        const double b1 = miss1 - 4 * miss0;
        const double b2 = miss2 - 6 * miss0 - 4 * b1;
        const double b3 = miss3 - 4 * miss0 - 6 * b1 - 4 * b2;
        m_segments.push_back({a0, a1, a2, a3, miss0, b1, b2, b3});
        left = right;
    }
}

double PertTable::atNormal(double z) const
{
    const double position = (z + kTableEnd) / kStep;
    if (m_segments.empty() || !(position >= 0 && position < kSegmentCount))
        return m_pert.atNormal(z);
    const auto index = size_t(position);
    const double t = position - double(index);
    const double s = t - 1;
    const Segment &c = m_segments[index];
    const double rest = c[4] + s * (c[5] + s * (c[6] + s * c[7]));
    return m_pert.scaled(c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * rest))));
}

} // namespace fairlead
