#pragma once

class QKeyEvent;

namespace fairlead {

class TimelineView;

/// Walks the timeline with the keys: left and right along a lane, up and down to the nearest event
/// of another one, Home and End to the ends of the lane; with Ctrl they move and zoom time.
class TimelineKeys
{
public:
    explicit TimelineKeys(TimelineView &view);

    bool handle(const QKeyEvent &event); ///< false: not meant for the timeline

private:
    bool moveTime(const QKeyEvent &event);
    void walkLane(int step);
    void walkLanes(int step);
    void goToEnd(int end); ///< 0 the first event of the lane, 1 the last
    void goTo(int event, int lane);

    TimelineView &m_view;
};

} // namespace fairlead
