#pragma once

namespace fairlead {

/// Lets screen readers see the cards of every BoardView as its children. Called once.
void installBoardAccessibility();

} // namespace fairlead
