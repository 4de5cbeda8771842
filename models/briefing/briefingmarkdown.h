#pragma once

#include "models/briefing/briefing.h"

namespace fairlead {

/// A briefing as Markdown (CommonMark with tables), in UTF-8. Names that look like markup stay
/// text. Bars become their figures.
QByteArray briefingMarkdown(const Briefing &briefing);

} // namespace fairlead
