#pragma once

#include "ui/timeline/timelinepainter.h"

#include <set>

namespace fairlead {

/// All that a view of the timeline shows; what it refers to outlives it. Lengths in pixels.
struct TimelinePicture
{
    const TimelineLayout &layout;
    const TimelineFonts &fonts;
    const TimeAxis &axis;
    QSizeF size;
    QRectF plot;       ///< right of the names, below the axis
    double scroll = 0; ///< how far the lanes are moved up
    TimelineEmphasis emphasis;
    int lane = -1; ///< that is chosen
    const std::set<LaneGroup> &foldedGroups;
    double bandFrom = 0; ///< of a range that is being chosen, on the plot; equal: none
    double bandTo = 0;
    bool hasFocus = false;
};

void drawTimeline(QPainter &painter, const Theme &theme, const TimelinePicture &picture);

} // namespace fairlead
