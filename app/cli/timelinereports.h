#pragma once

#include "models/timeline/timeline.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The sections `timeline` and `deadlines` of `fairlead report`, as JSON. Amounts are numbers in
/// whole units of the currency beside them; null is unknown. The keys are documented in
/// docs/command-line.md.
nlohmann::ordered_json timelineReport(const Workspace &workspace, const Timeline &timeline);
nlohmann::ordered_json deadlinesReport(const Workspace &workspace, const Timeline &timeline);

/// The same for people.
void printTimeline(const Timeline &timeline, QTextStream &out);
void printDeadlines(const Timeline &timeline, QTextStream &out);

} // namespace fairlead
