#pragma once

namespace fairlead {

/// Tells screen readers of the cells of every HeatMap, row by row, each row's own line first.
/// Installed once however often it is asked for.
void installHeatMapAccessibility();

} // namespace fairlead
