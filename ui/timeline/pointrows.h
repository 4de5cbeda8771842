#pragma once

#include "ui/timeline/labelplaces.h"
#include "ui/timeline/labeltexts.h"

namespace fairlead {

/// Puts the points of a lane into its rows at one scale and names them: nothing that is written
/// stands on a mark, on another label or on a line that runs through the lane.
class PointRows
{
public:
    PointRows(const Timeline &timeline, const TimelineMetrics &metrics, const LabelTexts &texts,
              int lane, int rows);

    /// From the top of the lane; x on @p window. @p ghosts are outlines of points, which get the
    /// row of what they have become, else a free one.
    std::vector<TimelineMark> lay(const TimeAxis &window, std::vector<TimelineMark> ghosts) const;

private:
    struct Placed
    {
        TimelineMark mark;
        size_t row = 0;
    };
    using Rows = std::vector<LabelPlaces>;

    std::vector<TimelineCluster> clustersOn(const TimeAxis &window) const;
    void setNoticesApart(std::vector<TimelineCluster> &clusters) const;
    bool canStack(const TimelineCluster &cluster, const TimeAxis &window) const;
    TimelineMark markOf(const TimelineCluster &cluster, const TimeAxis &window) const;
    size_t rowFor(const TimelineMark &mark, const Rows &rows) const;
    void place(const TimelineCluster &cluster, const TimeAxis &window, Rows &rows,
               std::vector<Placed> &placed) const;
    void placeGhosts(std::vector<TimelineMark> &ghosts, const std::vector<Placed> &placed,
                     Rows &rows) const;
    void takeLines(const TimeAxis &window, Rows &rows) const;
    void name(std::vector<Placed> &placed, const TimeAxis &window, Rows &rows) const;
    void nameAcross(TimelineMark &mark, double today, LabelPlaces &row) const;
    double topOf(size_t row) const { return m_metrics.padding + double(row) * m_metrics.row; }

    const Timeline &m_timeline;
    const TimelineMetrics &m_metrics;
    const LabelTexts &m_texts;
    int m_lane;
    size_t m_rows;
};

/// Where labels may not stand because the line of the lens's day runs there.
void takeDayOf(const Timeline &timeline, const TimeAxis &axis, LabelPlaces &row);

/// … because a line runs through all rows of a lane there: the day of the
/// lens, and the last days for notice of a lane that is not folded.
void takeLinesOf(const Timeline &timeline, int lane, const TimeAxis &axis, LabelPlaces &row);

/// … and where the ends of an outline stand.
void takeEndsOf(const TimelineMark &ghost, LabelPlaces &row);

} // namespace fairlead
