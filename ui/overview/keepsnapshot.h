#pragma once

namespace fairlead {

struct Context;

/// Keeps the figures of exposure and of the Overview as they are now in a snapshot, named after the
/// day of its lens; the name can be changed in the records. What is not known yet is
/// reckoned beside the window, and kept when it is there. Refused, before anything is reckoned,
/// while a plan is open and in a file that is open for reading only.
void keepSnapshot(const Context &context);

} // namespace fairlead
