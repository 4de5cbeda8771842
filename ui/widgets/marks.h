#pragma once

#include "models/rows/vocabulary.h"

#include <QPen>
#include <QRectF>
#include <QStringView>

#include <optional>

class QPainter;

namespace fairlead {

struct Theme;

/// Small drawn signs that mean the same on every page.

/// The line of a certainty: paid thick, firm solid, conditional dashed, intention dotted, unknown
/// sparse and muted.
QPen certaintyPen(Certainty certainty, const Theme &theme);

/// A sample of that line; of mixed certainty, half firm and half conditional, when it is null.
void drawCertainty(QPainter &painter, const QRectF &area, std::optional<Certainty> certainty,
                   const Theme &theme);

/// How much of a row is filled.
void drawPercentBar(QPainter &painter, const QRectF &area, int percent, const Theme &theme);

void drawPartySwatch(QPainter &painter, const QPointF &middleLeft, QStringView partyId);

inline constexpr int kCertaintyWidth = 16;
inline constexpr int kSwatch = 10;
inline constexpr int kPoorPercent = 60; ///< below it a row's completeness is a warning

} // namespace fairlead
