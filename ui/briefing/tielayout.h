#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// A small graph drawn for print: columns from left to right, names in boxes, none of them cut.
Strips layoutTies(const TieChart &chart);

} // namespace fairlead
