#pragma once

#include "models/uncertainty/estimate.h"

#include <array>
#include <vector>

namespace fairlead {

/// The PERT distribution of an estimate (quant.md section 12): a beta distribution between low and
/// high whose mean weighs the likely value four times. An exact estimate is a constant.
class Pert
{
public:
    explicit Pert(const Estimate &estimate); ///< a valid one

    double mean() const;
    double variance() const;
    double alpha() const { return m_alpha; } ///< of an estimate that is not exact
    double beta() const { return m_beta; }
    bool isConstant() const { return m_estimate.isExact(); }

    double quantile(double u) const; ///< for u in [0, 1]; takes some microseconds

    /// quantile(Phi(z)) without the loss that Phi's rounding brings for large z. What lies beyond
    /// 8.5 standard deviations counts as 8.5.
    double atNormal(double z) const;

private:
    friend class PertTable;

    double scaled(double part) const; ///< of the way from low to high

    Estimate m_estimate;
    double m_alpha = 1;
    double m_beta = 1;
};

/// A PERT distribution as a function of a normal variable, from a table: atNormal() in a few
/// nanoseconds, within 1e-11 of the width of the estimate.
class PertTable
{
public:
    explicit PertTable(const Estimate &estimate);

    double atNormal(double z) const;

private:
    /// The polynomial of degree 7 that has the value and three derivatives of the distribution at
    /// both ends: a Taylor polynomial from the left end, then t^4 times one from the right end.
    using Segment = std::array<double, 8>;

    Pert m_pert;
    std::vector<Segment> m_segments; ///< empty for a constant
};

} // namespace fairlead
