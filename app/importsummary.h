#pragma once

#include "models/imports/importplan.h"

namespace fairlead {

/// "12 new, 3 changed, 1 conflicting …": what an import would do, in one line.
QString importCounts(const ImportPlan &plan);

/// One line each: conflicts first, then what is new, changed and removed, as far as it can be read.
QStringList importDetails(const ImportPlan &plan, const Workspace &workspace);

/// Why there is nothing to do: refused rows, or nothing new.
QString importVerdict(const ImportPlan &plan, const QString &fileName);

} // namespace fairlead
