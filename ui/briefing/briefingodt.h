#pragma once

#include "models/briefing/briefing.h"
#include "models/result.h"

namespace fairlead {

/// The briefing as an OpenDocument text, for whoever goes on writing: headings, lists and tables as
/// such, in the same order as on paper; bars become their figures. Holds nothing but what the
/// briefing holds; the same briefing gives the same bytes. Errors: the program lacks a part.
Result<QByteArray> briefingOdt(const Briefing &briefing);

} // namespace fairlead
