#pragma once

#include "models/result.h"
#include "models/workspace.h"

#include <QDate>
#include <QDateTime>

namespace fairlead {

class Database;

/// The rows as they were at the end of a day, by the clock of the user; empty before the first
/// edit. Errors: the history cannot be read.
Result<Workspace> workspaceBelievedOn(Database &database, QDate day);

/// The rows as they were at a moment.
Result<Workspace> workspaceBelievedAt(Database &database, const QDateTime &moment);

} // namespace fairlead
