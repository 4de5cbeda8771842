#pragma once

namespace fairlead {

/// Makes the nodes and edges of every GraphView known to assistive technology. To be called once
/// before the first view is asked for; further calls do nothing.
void installGraphAccessibility();

} // namespace fairlead
