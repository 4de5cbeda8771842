#pragma once

#include "models/placement/placementstudy.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The section `placement` of `fairlead report`, as JSON. Amounts are estimates in US dollars, not
/// rounded; null is unknown or not there. The keys are documented in docs/placement.md.
nlohmann::ordered_json placementReport(const Lens &lens, const PlacementStudy &study);

/// The same for people, rounded to two digits.
void printPlacement(const Workspace &workspace, const PlacementStudy &study, QTextStream &out);

} // namespace fairlead
