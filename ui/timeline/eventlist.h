#pragma once

#include "ui/timeline/timelinepainter.h"

namespace fairlead {

/// Every event of a timeline in words, lane by lane: what a picture has no room for. Cut into
/// pages, each of which begins with the name of its lane.
class EventList
{
public:
    EventList(const Timeline &timeline, const TimelineFonts &fonts, double width);

    /// Lines for pages with so much room.
    std::vector<std::pair<size_t, size_t>> pages(double room) const;
    void paint(QPainter &painter, size_t from, size_t to) const;

private:
    struct Line
    {
        int lane = -1;
        std::vector<QStringList> cells; ///< lines of each column; empty: the name of the lane
        double height = 0;
    };

    void addLane(int lane);
    double headHeight() const;
    void paintHead(QPainter &painter, const Line &line, double y, bool isContinued) const;

    const Timeline &m_timeline;
    const TimelineFonts &m_fonts;
    TimelineMetrics m_metrics;
    std::vector<double> m_columns; ///< left edges, and the right one of the last
    std::vector<Line> m_lines;
};

} // namespace fairlead
