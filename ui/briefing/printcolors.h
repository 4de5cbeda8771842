#pragma once

#include "models/values/id.h"

#include <QColor>

namespace fairlead {

struct Party;

/// The light colours of the theme, as they are printed.
namespace print {
inline constexpr QColor kText{0x1A, 0x1E, 0x23};
inline constexpr QColor kMuted{0x5C, 0x66, 0x72};
inline constexpr QColor kLine{0xDF, 0xE3, 0xE8};
inline constexpr QColor kStrong{0xB9, 0xC1, 0xCB};
inline constexpr QColor kAccent{0x0B, 0x63, 0xA8};
inline constexpr QColor kSelected{0xE7, 0xF0, 0xF8};
inline constexpr QColor kPaper{0xFF, 0xFF, 0xFF};
} // namespace print

/// A party keeps one colour everywhere; those without one of their own are grey.
QColor printColor(const Id<Party> &party);

QColor lighter(const QColor &color); ///< for the further part of a party

/// The ground of a lock-in index, 0 to 100, and what is readable on it.
QColor lockInGround(double index);
QColor readableOn(const QColor &ground);

} // namespace fairlead
