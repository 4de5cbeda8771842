#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// A conflict: its question, a row a claim with the preferred ones marked, and how it is held.
Strips layoutConflict(const ConflictEntry &entry);

} // namespace fairlead
