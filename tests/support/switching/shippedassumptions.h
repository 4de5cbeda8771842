#pragma once

#include "models/switching/parameters.h"

namespace fairlead {

/// The shipped assumptions of the switching cost.
const SwitchingParameters &shippedParameters();

/// A shipped assumption's likely value, by its id.
double shippedAssumption(QStringView id);

} // namespace fairlead
