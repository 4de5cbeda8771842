#pragma once

#include "ui/briefing/strip.h"

/// The blocks that make up a first page.
namespace fairlead {

Strips layoutKeyFigures(const KeyFigures &figures);
Strips layoutFindings(const Findings &findings);
Strips layoutFindingsBesideChart(const FindingsBesideChart &block);
Strips layoutCallout(const Callout &callout);

} // namespace fairlead
