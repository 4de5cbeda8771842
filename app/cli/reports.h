#pragma once

#include "models/lens.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// The sections of `fairlead report`, as JSON, on the day of the lens: what came later is counted
/// and not listed. Amounts are numbers in whole units of the currency named beside them; null is
/// unknown. The keys are documented in docs/command-line.md.
nlohmann::ordered_json dealsReport(const Workspace &workspace, const Lens &lens);
nlohmann::ordered_json factsReport(const Workspace &workspace, const Lens &lens);
nlohmann::ordered_json conflictsReport(const Workspace &workspace, const Lens &lens);

/// The same for people.
void printDeals(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printFacts(const Workspace &workspace, const Lens &lens, QTextStream &out);
void printConflicts(const Workspace &workspace, const Lens &lens, QTextStream &out);

} // namespace fairlead
