#pragma once

#include "ui/themeicon.h"

#include <QColor>

namespace fairlead {

/// The colour of a tone in the theme of the moment.
QColor toneColour(Tone tone);

} // namespace fairlead
