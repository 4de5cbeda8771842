#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

#include <vector>

namespace fairlead {

struct FigureChange;

/// The section `trend` of `fairlead report`, as JSON: what was kept in snapshots, and how figures
/// have changed since another day.
nlohmann::ordered_json trendReport(const Workspace &workspace, const Lens &lens, const Lens &since,
                                   const std::vector<FigureChange> &changes);

/// The same for people.
void printTrend(const Workspace &workspace, const Lens &lens, const Lens &since,
                const std::vector<FigureChange> &changes, QTextStream &out);

} // namespace fairlead
