#pragma once

#include "models/history/historyentry.h"
#include "models/result.h"

#include <functional>
#include <vector>

namespace fairlead {

/// Reads the history of the whole file with all changes, oldest first; handed to whoever shows it.
using FileHistoryReader = std::function<Result<std::vector<HistoryEntry>>()>;

} // namespace fairlead
