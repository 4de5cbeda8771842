#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The sections `concentration` and `lookthrough` of `fairlead report`, as JSON. The keys are
/// documented in docs/exposure.md; null is unknown, never zero.
nlohmann::ordered_json concentrationReport(const Workspace &workspace, const Lens &lens);
nlohmann::ordered_json lookthroughReport(const Workspace &workspace, const Lens &lens);

/// The same for people.
void printConcentration(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printLookthrough(const Workspace &workspace, const Lens &lens, QTextStream &out);

} // namespace fairlead
