#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// Numbered sources: in full with their addresses, or briefly in columns.
Strips layoutSources(const SourceList &list);

Strips layoutDefinitions(const Definitions &definitions);

} // namespace fairlead
