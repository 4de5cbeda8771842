#pragma once

class QLayout;

namespace fairlead {

/// Takes all widgets out of a layout; they go when the event loop is reached, so that one of them
/// may ask for it.
void clearLayout(QLayout &layout);

} // namespace fairlead
