#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The section `overview` of `fairlead report`, as JSON. The keys are documented in
/// docs/overview.md; null is unknown, never zero.
nlohmann::ordered_json overviewReport(const Workspace &workspace, const Lens &lens);

/// The same for people.
void printOverview(const Workspace &workspace, const Lens &lens, QTextStream &out);

} // namespace fairlead
