#pragma once

#include "models/timeline/timeline.h"

#include <functional>

namespace fairlead {

class Workspace;

/// Where an event stood as it was believed on another day.
struct TimelineGhost
{
    int lane = -1; ///< index into Timeline::lanes
    TimelineEvent before;
    int now = -1; ///< index into Timeline::events; -1: it is gone

    bool operator==(const TimelineGhost &) const = default;
};

/// What lies at a point of the view.
struct TimelineHit
{
    int row = -1;            ///< index into the rows of the layout; -1: none
    bool isName = false;     ///< on the name of the lane or the head of a group
    std::vector<int> events; ///< of the mark
    std::optional<TimelineGhost> ghost;

    bool operator==(const TimelineHit &) const = default;
};

using EventDescriber = std::function<QString(const TimelineEvent &event)>;

/// What a tooltip and a screen reader say of an event: what, when, how much, why, and who says so.
QString eventTip(const Workspace &workspace, const TimelineEvent &event);

/// … of what lies at a point; several events are counted, summed and listed. Empty: nothing does.
QString hitTip(const Timeline &timeline, const TimelineHit &hit, const EventDescriber &describer);

} // namespace fairlead
