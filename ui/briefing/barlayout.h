#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// Draws money by certainty: firm solid, conditional hatched, the rest up to the ceiling as an
/// outline without an end where there may be more. @p pixelsPerUnit is shared by bars to compare.
void addBar(Strip &strip, const MoneyBar &bar, QPointF at, qreal height, double pixelsPerUnit);

/// The scale at which the longest of the bars fills a width.
double barScale(const std::vector<MoneyBar> &bars, qreal width);

/// Rows of label, bar, firm and ceiling under a title. Returns the height.
qreal addBarChart(Strip &strip, const BarChart &chart, QPointF at, qreal width);

} // namespace fairlead
