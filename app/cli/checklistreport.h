#pragma once

#include "models/lens.h"
#include "models/rows/contract.h"
#include "models/workspace.h"

#include <QTextStream>

namespace fairlead {

enum class ReportForm { Text, Json };

/// `fairlead report … checklist`: the negotiation checklist of one contract, or of all if it is
/// null. The keys of the JSON are documented in docs/command-line.md.
void printChecklists(const Workspace &workspace, const Lens &lens, const Id<Contract> &contract,
                     ReportForm form, QTextStream &out);

} // namespace fairlead
