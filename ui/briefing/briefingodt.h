#pragma once

#include "models/briefing/briefing.h"
#include "models/result.h"

namespace fairlead {

/// The briefing as an OpenDocument text, to be edited by others: the same content, figures as the
/// tables they are drawn from. The same briefing gives the same text. Needs a QGuiApplication.
Result<QByteArray> briefingOdt(const Briefing &briefing);

} // namespace fairlead
