#pragma once

#include "ui/timeline/timelinehit.h"

#include <QHash>

namespace fairlead {

class TimelineState;

/// What was believed on another day, for the timeline that is shown.

/// Where the events stood that have moved or are gone. In the lanes of the same id; what has no
/// lane any more is in the table and the sentence alone.
std::vector<TimelineGhost> ghostsOf(const TimelineState &state);

/// When each event was believed to be, by its id.
QHash<QString, QString> believedDates(const TimelineState &state);

/// "3 new, 1 moved, 2 changed, 1 gone since then".
QString comparisonText(const TimelineState &state);

} // namespace fairlead
