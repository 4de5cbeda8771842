#pragma once

#include <QFont>

namespace fairlead {

/// The font of what leaves the program on paper or as a picture, with others behind it for what it
/// lacks. It forms no ligatures, so that a search in a PDF file finds "firm" and "Office"; scripts
/// whose letters must join do so all the same. The caller sets its size.
QFont printFont();

} // namespace fairlead
