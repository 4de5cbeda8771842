#pragma once

#include "models/switching/switchingmodel.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The sections `switching` and `plan` of `fairlead report`, as JSON. Amounts are estimates in US
/// dollars, not rounded; null is unknown or never. The keys are documented in
/// docs/command-line.md.
nlohmann::ordered_json switchingReport(const Workspace &workspace, const Lens &lens,
                                       const Id<Workload> &workload, const Placement &to);
nlohmann::ordered_json planReport(const Workspace &workspace, const Lens &lens,
                                  const std::vector<Id<Plan>> &plans);

/// The same for people, rounded to two digits.
void printSwitching(const Workspace &workspace, const Lens &lens, const Id<Workload> &workload,
                    const Placement &to, QTextStream &out);
void printPlans(const Workspace &workspace, const Lens &lens, const std::vector<Id<Plan>> &plans,
                QTextStream &out);

} // namespace fairlead
