#pragma once

#include "models/rows/vocabulary.h"
#include "models/switching/trace.h"

#include <QStringList>

#include <vector>

namespace fairlead {

/// When winning a point pays. Amounts of different cases are never added.
enum class WorthWhen {
    Staying,    ///< while we stay with the vendor
    Leaving,    ///< when we leave at the end of the term
    Withdrawal, ///< when the vendor withdraws the model that we depend on most
};

template<>
const Enumeration &enumeration<WorthWhen>();

/// What winning a point is worth to us.
struct PointWorth
{
    double usd = 0; ///< estimate: present value over the horizon, US dollars, not negative
    WorthWhen when = WorthWhen::Staying;
    QString pot;           ///< points with the same one save the same money: the largest counts
    bool isStated = false; ///< typed in with the point, not worked out
    QString sentence;      ///< what is saved
    Trace trace;           ///< formula and inputs; of a stated one without inputs
    QStringList missing;   ///< unknown inputs; if there are any, the amount is a lower bound

    bool operator==(const PointWorth &) const = default;
};

/// Amounts of one case together.
struct WorthSum
{
    double usd = 0;
    bool isKnown = false; ///< something could be priced; otherwise the amount says nothing
    bool isBound = false; ///< inputs are missing: it is this much or more

    bool operator==(const WorthSum &) const = default;
};

/// Of points with the same pot only the largest counts.
WorthSum sumOfWorth(const std::vector<PointWorth> &worths, WorthWhen when);

/// A point and what it is worth.
struct PricedPoint
{
    ItemStatus status = ItemStatus::NotRaised;
    PointWorth worth;
};

/// What all points are worth together. Waived and traded ones are not asked for any more and count
/// nowhere. Of points that save the same money the settled ones count first.
struct WorthSums
{
    WorthSum staying; ///< the next three together
    double agreed = 0;
    double open = 0;
    double refused = 0;
    WorthSum leaving;
    WorthSum withdrawal;
};

WorthSums worthSums(const std::vector<PricedPoint> &points);

} // namespace fairlead
