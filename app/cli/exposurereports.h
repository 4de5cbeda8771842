#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

#include <vector>

namespace fairlead {

struct FigureChange;

/// The sections `exposure`, `concentration` and `lookthrough` of `fairlead report`, as JSON. The
/// keys are documented in docs/exposure.md; null is unknown, never zero.
nlohmann::ordered_json exposureReport(const Workspace &workspace, const Lens &lens);
nlohmann::ordered_json concentrationReport(const Workspace &workspace, const Lens &lens);
nlohmann::ordered_json lookthroughReport(const Workspace &workspace, const Lens &lens);

/// The section `trend`: what was kept in snapshots, and how figures have changed since another day.
nlohmann::ordered_json trendReport(const Workspace &workspace, const Lens &lens, const Lens &since,
                                   const std::vector<FigureChange> &changes);

/// The same for people.
void printTrend(const Workspace &workspace, const Lens &lens, const Lens &since,
                const std::vector<FigureChange> &changes, QTextStream &out);
void printExposure(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printConcentration(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printLookthrough(const Workspace &workspace, const Lens &lens, QTextStream &out);

} // namespace fairlead
