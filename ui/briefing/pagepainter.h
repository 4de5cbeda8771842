#pragma once

#include "ui/briefing/strip.h"

class QPainter;

namespace fairlead {

class BriefingPages;

/// Paints one page. The painter's unit is a tenth of a pixel of 1/96 inch (page::kUnitsPerPixel);
/// whoever paints on something coarser scales the painter.
void paintPage(QPainter &painter, const BriefingPages &pages, int page);

/// Paints strips one below the other, with @p offset in pixels of 1/96 inch. The painter's unit is
/// as for a page.
void paintStrips(QPainter &painter, const Strips &strips, QPointF offset);

} // namespace fairlead
