#pragma once

#include "ui/stress/stresssheet.h"

namespace fairlead {

class StressState;

// What leaves the Stress page. The state has figures and a model.

QString stressLensText(const StressState &state); ///< what the figures are reckoned under
StressPicture stressPicture(const StressState &state);

} // namespace fairlead
