#pragma once

#include "models/briefing/draft.h"

#include <limits>

namespace fairlead {

struct MarketEvent;

/// How far ahead a briefing looks.
inline constexpr int kHorizonMonths = 24;

/// The dated events from the as-of date to the horizon, soonest first.
std::vector<const MarketEvent *> comingEvents(const Draft &draft);

/// The first of them as a table.
Table nextEvents(Draft &draft, int atMost = std::numeric_limits<int>::max());

} // namespace fairlead
