#pragma once

#include "models/placement/cheapestplan.h"
#include "models/placement/workspaceplacement.h"

#include <QCommandLineParser>

namespace fairlead {

/// The options of `fairlead report FILE placement`.
void addPlacementOptions(QCommandLineParser &parser);
QStringList placementOptions(); ///< their names

/// What they ask for. The error says which option makes no sense.
Result<PlacementLimits> placementLimitsFrom(const QCommandLineParser &parser);
Result<PlacementSearch> placementSearchFrom(const QCommandLineParser &parser);

} // namespace fairlead
