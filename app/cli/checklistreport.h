#pragma once

#include "models/lens.h"
#include "models/rows/contract.h"
#include "models/workspace.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

namespace fairlead {

/// `fairlead report … checklist`: the negotiation checklist of one contract, or of all if it is
/// null. Shares are fractions, times are days or months as their keys say; null is unknown. The
/// keys are documented in docs/command-line.md.
nlohmann::ordered_json checklistReport(const Workspace &workspace, const Lens &lens,
                                       const Id<Contract> &contract);

/// The same for people.
void printChecklists(const Workspace &workspace, const Lens &lens, const Id<Contract> &contract,
                     QTextStream &out);

} // namespace fairlead
