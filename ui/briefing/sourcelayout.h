#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// Numbered sources: in full with their addresses, or in two columns of a line or two each.
Strips layoutSources(const SourceList &list);

Strips layoutDefinitions(const Definitions &definitions);

} // namespace fairlead
