#pragma once

class QPainter;

namespace fairlead {

class BriefingPages;

/// Paints one page. The painter's unit is a tenth of a pixel of 1/96 inch (page::kUnitsPerPixel);
/// whoever paints on something coarser scales the painter.
void paintPage(QPainter &painter, const BriefingPages &pages, int page);

} // namespace fairlead
