#pragma once

#include "ui/timeline/timelinelayout.h"

namespace fairlead {

/// What of one row is taken, in pixels from left to right.
class LabelPlaces
{
public:
    explicit LabelPlaces(double gap)
        : m_gap(gap)
    {
    }

    bool isFree(double left, double right) const;
    void take(double left, double right);
    double freeFrom(double right) const;  ///< up to where the row is free from @p right on
    double freeBefore(double left) const; ///< from where on the row is free up to @p left
    double gap() const { return m_gap; }

    struct Range
    {
        double left;
        double right;
    };
    const std::vector<Range> &taken() const { return m_taken; }

private:
    std::vector<Range> m_taken; ///< by left edge; may overlap where marks do
    double m_gap;
};

using LabelWidth = std::function<double(const QString &text)>;

/// The range of x that labels may stand in.
inline constexpr LabelPlaces::Range kEverywhere{-1e9, 1e9};

/// Puts the longest text that fits to the right of a mark, else to the left, and takes its place.
/// Without room the label stays empty.
void placeBeside(TimelineMark &mark, const QStringList &texts, LabelPlaces &row,
                 const LabelWidth &widthOf, LabelPlaces::Range sight = kEverywhere);

/// Puts the longest text that fits into the part of a mark that is in sight and not covered. False:
/// none fits.
bool placeInside(TimelineMark &mark, const QStringList &texts, const LabelPlaces &covered,
                 LabelPlaces::Range sight, const LabelWidth &widthOf);

} // namespace fairlead
