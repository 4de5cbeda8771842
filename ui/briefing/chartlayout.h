#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// Bars of shares, each part in the colour of its party, with label, amount and share beside them.
/// Returns the height.
qreal addShareChart(Strip &strip, const ShareChart &chart, QPointF at, qreal width);

Strips layoutShareChart(const ShareChart &chart);

/// A row an estimate: a bar from P10 to P90 with a mark at the median.
Strips layoutEstimates(const EstimateChart &chart);

/// A title with what the chart is in, kept with what follows.
Strips chartHead(const QString &title, const QString &unit);

/// What is to be known about a chart, below it.
Strips chartNote(const CitedText &note);

} // namespace fairlead
