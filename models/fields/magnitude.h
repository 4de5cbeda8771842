#pragma once

#include <QtGlobal>

#include <array>

namespace fairlead {

/// A word after a number that stands for a power of ten; translated in the context "Magnitude".
struct Magnitude
{
    int power;          ///< of ten
    const char *suffix; ///< English source text
};

inline constexpr std::array kMagnitudes{
    Magnitude{12, QT_TRANSLATE_NOOP("Magnitude", "T")},
    Magnitude{9, QT_TRANSLATE_NOOP("Magnitude", "B")},
    Magnitude{6, QT_TRANSLATE_NOOP("Magnitude", "M")},
};

} // namespace fairlead
