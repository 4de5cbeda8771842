#pragma once

#include "models/imports/importreport.h"

#include <nlohmann/json_fwd.hpp>

namespace fairlead {

/// "12 new, 3 changed, 1 conflicting …": what an import would do, in one line.
QString importCounts(const ImportPlan &plan);

/// One line each: conflicts first, then what is new, changed and removed, as far as it can be read.
QStringList importDetails(const ImportPlan &plan, const Workspace &workspace);

/// What was found in the file, one line each: format, rows, exact sums, warnings, what was odd, and
/// the first @p mostRejected rejected rows with line and reason.
QStringList importFindings(const ImportReport &report, qsizetype mostRejected);

/// Everything in a report that a script may want; all rejected rows that were kept.
nlohmann::ordered_json importJson(const ImportReport &report, const Workspace &workspace);

/// Why there is nothing to do: refused rows, or nothing new.
QString importVerdict(const ImportPlan &plan, const QString &fileName);

/// The options of the command line that say what the file leaves open, a sentence each.
QString importHints(const ImportReport &report);

} // namespace fairlead
