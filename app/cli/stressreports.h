#pragma once

#include "models/lens.h"
#include "models/rows/scenario.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

#include <vector>

namespace fairlead {

/// The section `stress` of `fairlead report`, as JSON: what each scenario does to our workloads.
/// The keys are documented in docs/stress.md; null is unknown, never zero.
nlohmann::ordered_json stressReport(const Workspace &workspace, const Lens &lens,
                                    const std::vector<Id<Scenario>> &scenarios);

/// The same for people.
void printStress(const Workspace &workspace, const Lens &lens,
                 const std::vector<Id<Scenario>> &scenarios, QTextStream &out);

} // namespace fairlead
