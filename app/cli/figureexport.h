#pragma once

#include "models/briefing/briefing.h"
#include "models/result.h"

namespace fairlead {

/// Writes every chart of a briefing into a folder, for slides: each as SVG and PNG, and as CSV what
/// it is drawn from. The folder is made when it is not there. Returns the number of charts. Errors:
/// the folder or a file cannot be written.
Result<int> exportFigures(const Briefing &briefing, const QString &folder, double pngScale);

} // namespace fairlead
