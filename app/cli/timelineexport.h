#pragma once

#include "models/result.h"
#include "models/timeline/timelinefilter.h"

#include <QCommandLineParser>

#include <optional>

namespace fairlead {

/// Which part of the timeline `export` writes.
struct TimelineChoice
{
    TimelineFilter filter;
    std::optional<QDate> first; ///< null: from its first event on
    std::optional<QDate> last;  ///< null: to its last event; not before `first`
};

/// The options that choose it: --from, --to, --lanes and --kinds.
void addTimelineOptions(QCommandLineParser &parser);
const QStringList &timelineOptions(); ///< their names

/// Errors: no day, no such group of lanes or kind of event, or an end before its start.
Result<TimelineChoice> timelineChoiceFrom(const QCommandLineParser &parser);

} // namespace fairlead
