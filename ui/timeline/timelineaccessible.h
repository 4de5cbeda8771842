#pragma once

namespace fairlead {

/// Makes the events of the timeline known to assistive technology.
void installTimelineAccessibility();

} // namespace fairlead
