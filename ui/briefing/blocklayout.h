#pragma once

#include "models/briefing/briefing.h"
#include "ui/briefing/strip.h"

namespace fairlead {

/// One block by itself.
Strips layoutBlock(const Block &block);

/// The whole content of a briefing from top to bottom, not yet on pages.
Strips layoutBriefing(const Briefing &briefing);

} // namespace fairlead
