#pragma once

#include "ui/graph/graphlabels.h"

namespace fairlead {

/// Where a picture lies on a widget.
struct GraphFit
{
    double scale = 1;
    QPointF origin; ///< on whole pixels
};

/// How far the columns have to be apart for a picture to fill a widget, as its bars and strands
/// are drawn as large as the height allows.
double fittingStretch(const GraphPicture &picture, double stretch, const QSizeF &size,
                      const GraphFonts &fonts);

/// All of a picture within a widget, its labels and the titles of the columns included.
GraphFit fitOf(const GraphPicture &picture, const QSizeF &size, const GraphFonts &fonts);

QPointF wholePixels(const QPointF &point);

} // namespace fairlead
