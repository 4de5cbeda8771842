#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The section `exposure` of `fairlead report`, as JSON. The keys are documented in
/// docs/exposure.md; null is unknown, never zero.
nlohmann::ordered_json exposureReport(const Workspace &workspace, const Lens &lens);

/// The same for people.
void printExposure(const Workspace &workspace, const Lens &lens, QTextStream &out);

} // namespace fairlead
