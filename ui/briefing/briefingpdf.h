#pragma once

#include "models/briefing/briefing.h"
#include "models/result.h"

namespace fairlead {

/// The briefing as a PDF in A4. The same briefing gives the same bytes. Needs a QGuiApplication.
Result<QByteArray> briefingPdf(const Briefing &briefing);

} // namespace fairlead
