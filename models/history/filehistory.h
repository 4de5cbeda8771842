#pragma once

#include "models/history/historyentry.h"
#include "models/result.h"
#include "models/workspace.h"

namespace fairlead {

/// Reads the history of the whole file with all changes, oldest first; handed to whoever shows it.
using FileHistoryReader = std::function<Result<std::vector<HistoryEntry>>()>;

/// Reads the workspace as the file had it at the end of a day; handed to whoever compares with it.
using BeliefReader = std::function<Result<Workspace>(const QDate &day)>;

} // namespace fairlead
