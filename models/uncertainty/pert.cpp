#include "models/uncertainty/pert.h"

#include "models/uncertainty/normal.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fairlead {

namespace {

// Beyond these ends, which one draw in 10^16 passes, a normal variable counts as if it were on
// them.
constexpr double kTableEnd = 8.5;
constexpr double kStep = 0.125;
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

/// The standard beta quantile as a function of a normal variable, with two derivatives, each
/// multiplied by the step's power.
struct Node
{
    double value;
    double slope;
    double curvature;
};

Node nodeAt(double alpha, double beta, double z)
{
    const Point point = pointAt(alpha, beta, z);
    const double density = std::pow(point.below, alpha - 1) * std::pow(point.above, beta - 1)
                           / boost::math::beta(alpha, beta);
    const double normalDensity =
        std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    const double slope = normalDensity / density;
    const double logDensitySlope = (alpha - 1) / point.below - (beta - 1) / point.above;
    return {point.below, slope * kStep, slope * (-z - slope * logDensitySlope) * kStep * kStep};
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
    return scaled(pointAt(m_alpha, m_beta, std::clamp(z, -kTableEnd, kTableEnd)).below);
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
    Node left = nodeAt(m_pert.alpha(), m_pert.beta(), -kTableEnd);
    for (int i = 0; i < kSegmentCount; ++i) {
        const Node right = nodeAt(m_pert.alpha(), m_pert.beta(), -kTableEnd + (i + 1) * kStep);
        const double rise = right.value - left.value;
        // The polynomial of degree 5 with these values and derivatives at both ends.
        m_segments.push_back(
            {left.value, left.slope, left.curvature / 2,
             10 * rise - 6 * left.slope - 4 * right.slope - 1.5 * left.curvature
                 + 0.5 * right.curvature,
             -15 * rise + 8 * left.slope + 7 * right.slope + 1.5 * left.curvature - right.curvature,
             6 * rise - 3 * left.slope - 3 * right.slope - 0.5 * left.curvature
                 + 0.5 * right.curvature});
        left = right;
    }
}

double PertTable::atNormal(double z) const
{
    if (m_segments.empty())
        return m_pert.m_estimate.likely;
    const double position = (std::clamp(z, -kTableEnd, kTableEnd) + kTableEnd) / kStep;
    const int index = std::min(int(position), kSegmentCount - 1);
    const double t = position - index;
    const Polynomial &c = m_segments[size_t(index)];
    return m_pert.scaled(c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * (c[4] + t * c[5])))));
}

} // namespace fairlead
