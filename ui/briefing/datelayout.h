#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// What comes, drawn for print: a row a lane over two years, every label whole.
Strips layoutDates(const DateChart &chart);

} // namespace fairlead
