#pragma once

#include "models/rows/vocabulary.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace fairlead {

struct Theme;

inline constexpr int kStatusMark = 12;

/// The sign of a status, always beside its word: ring not raised, dot raised, check agreed, cross
/// refused, two arrows traded, dash waived.
void drawStatus(QPainter &painter, const QRectF &area, ItemStatus status, const Theme &theme);
QColor statusColour(ItemStatus status, const Theme &theme);

} // namespace fairlead
