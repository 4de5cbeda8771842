#pragma once

#include <QString>

namespace fairlead {

struct Theme;

/// The style sheet of the application in the colours of a scheme. Widgets say what they are by
/// their dynamic property "role"; see stylesheet.cpp for the roles.
QString styleSheet(const Theme &theme);

} // namespace fairlead
