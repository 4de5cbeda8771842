#pragma once

#include "ui/graph/graphimage.h"

namespace fairlead {

class GraphMiniMap;

/// What lies over a scene and does not move with it.
struct GraphOverlay
{
    QFont font;
    QSize size;        ///< of the widget
    bool isAll = true; ///< the whole picture is in sight
    QRectF band;       ///< of a selection; empty: none
    bool hasFocus = false;
};

/// Paints the titles of the columns, the small map when not all is in sight, the band and the ring
/// of the focus.
void paintOverlay(QPainter &painter, const GraphScene &scene, const GraphOverlay &overlay,
                  GraphMiniMap &miniMap, const Theme &colours);

} // namespace fairlead
