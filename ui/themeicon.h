#pragma once

#include <QIcon>

namespace fairlead {

/// What an icon says besides its shape.
enum class Tone {
    Normal,
    Muted,
    Accent,
    Good,
    Warn,
    Bad,
};

/// An icon of the Breeze theme by its name, drawn in the colours of the program's own theme, so
/// that it follows a change from light to dark.
QIcon themeIcon(const QString &name, Tone tone = Tone::Normal);

} // namespace fairlead
