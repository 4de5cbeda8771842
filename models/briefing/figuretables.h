#pragma once

#include "models/briefing/content.h"

namespace fairlead {

// The same figures as tables: for readers without eyes for charts, for text and for spreadsheets.

Table tableOf(const BarChart &chart);
Table tableOf(const ShareChart &chart);
Table tableOf(const EstimateChart &chart);
Table tableOf(const DateChart &chart);
Table tableOf(const TieChart &chart);

} // namespace fairlead
