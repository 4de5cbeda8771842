#pragma once

#include "models/briefing/figures.h"
#include "ui/widgets/picturesheet.h"

namespace fairlead {

/// A chart of a briefing on a sheet of its own, as it is printed, with whose it is and as of when.
PictureSheet figureSheet(const Figure &figure, const Briefing &briefing);

} // namespace fairlead
