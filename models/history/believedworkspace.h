#pragma once

#include "models/result.h"
#include "models/workspace.h"

#include <QDate>

#include <functional>

namespace fairlead {

/// Reads the rows as the file held them at the end of a day, or says why it cannot; empty before
/// the first edit. In two steps: called in the window's thread, the preparer gets ready what the
/// reading needs; the reading itself may take long and runs in any thread, once.
using BelievedReading = std::function<Result<Workspace>()>;
using BelievedPreparer = std::function<BelievedReading(const QDate &day)>;

} // namespace fairlead
