#pragma once

#include "models/history/historyentry.h"
#include "models/workspace.h"

namespace fairlead {

/// One side of a change, as people read it: names for ids, dates and numbers by locale.
QString changeSideText(const Workspace &workspace, const FieldChange &change,
                       const QString &stored);

/// What the changed row is called now or, when it is gone, was called then.
QString changedRowTitle(const Workspace &workspace, const FieldChange &change);

} // namespace fairlead
