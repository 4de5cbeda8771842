#pragma once

#include "models/briefing/briefing.h"
#include "models/result.h"

namespace fairlead {

/// The briefing as an OpenDocument text, for whoever goes on writing: headings, lists and tables as
/// such, in the same order as on paper; bars become their figures. Holds nothing but what the
/// briefing holds. Needs a QGuiApplication. Errors: the text cannot be written.
Result<QByteArray> briefingOdt(const Briefing &briefing);

} // namespace fairlead
