#pragma once

#include "ui/timeline/labeltexts.h"
#include "ui/timeline/timelinehit.h"

#include <QRectF>

#include <vector>

namespace fairlead {

class LabelPlaces;

/// Lengths in pixels that a layout is made with; they grow with the font.
struct TimelineMetrics
{
    double row = 16;     ///< a row of marks with their labels
    double name = 160;   ///< width of the names of lanes, without their margins
    double line = 16;    ///< height of a line of a lane's name
    double head = 18;    ///< head of a group
    double padding = 4;  ///< above and below the rows of a lane
    double marker = 12;  ///< least width of what stands at a date
    double cluster = 24; ///< width of a cluster's marker
    double gap = 4;      ///< between a mark and a label, and between labels
    std::function<double(const QString &text)> widthOf;      ///< of a label
    std::function<double(const QString &text)> nameWidthOf;  ///< of a lane's name
    std::function<double(const QString &text)> countWidthOf; ///< of a cluster's number
};

/// What stands in a lane.
enum class MarkForm {
    Marker,   ///< an event on a date
    Interval, ///< an event on one of several days, or on a day that is wider than a marker
    Cluster,  ///< several that are too close to be told apart
    Bar,      ///< a span
    Window,   ///< a span over the bars of its lane
    Capsule,  ///< events that no date is known of, up to the right edge
    Ghost,    ///< where an event stood as it was believed on another day
};

/// One thing that is drawn, with its label. On the plot: x from the left edge of the time that is
/// shown, y from the top of the lane.
struct TimelineMark
{
    MarkForm form = MarkForm::Marker;
    std::vector<int> events; ///< by time; of a ghost the event as it is now, empty: it is gone
    QRectF area;             ///< may reach over both edges
    QString label;           ///< empty: no room
    QRectF labelArea;        ///< whole, inside of the plot
    QString count;           ///< of a cluster, on it; empty: an edge would cut it
    QRectF countArea;        ///< whole, inside of the plot
    int ghost = -1;          ///< index into the ghosts of the layout

    bool isAt(const QPointF &point) const
    {
        return area.contains(point) || labelArea.contains(point);
    }
};

/// A lane or the head of a group, from top to bottom.
struct TimelineRow
{
    LaneGroup group = LaneGroup::Vendors;
    int lane = -1; ///< index into Timeline::lanes; -1: the head of the group
    double top = 0;
    double height = 0;
    QStringList names; ///< lines of the name, none of them cut
    QString caption;   ///< what there is room for below the name

    double bottom() const { return top + height; }
};

/// Where everything of a timeline stands, without painting. The height of a lane depends on its
/// events alone, so that nothing moves up or down while time is panned and zoomed; what is
/// clustered and where a label of a point stands depend on the scale alone, so that panning moves
/// them along. No label stands on another one, on the day of the lens or on the line of a last day
/// for notice. The timeline outlives the layout.
class TimelineLayout
{
public:
    TimelineLayout(const Timeline &timeline, TimelineMetrics metrics);

    const Timeline &timeline() const { return *m_timeline; }
    const TimelineMetrics &metrics() const { return m_metrics; }
    /// Outlines of where events stood, besides; instead of those from before.
    void showGhosts(std::vector<TimelineGhost> ghosts);
    const std::vector<TimelineGhost> &ghosts() const { return m_ghosts; }
    const std::vector<TimelineRow> &rows() const { return m_rows; }
    double height() const { return m_rows.empty() ? 0 : m_rows.back().bottom(); }
    int rowAt(double y) const;      ///< index into rows(); -1: none
    int rowOfLane(int lane) const;  ///< …
    double bandTop(int lane) const; ///< of the first row of bars, from the top of the lane
    double bandHeight() const { return m_metrics.row - 2; }

    /// The marks of a lane that are in sight, labels of bars where they fit, ghosts. What stands on
    /// another mark comes after it. Valid until the lane is asked for on another axis.
    const std::vector<TimelineMark> &marksOf(int lane, const TimeAxis &axis) const;

private:
    /// What the rows of a lane hold, at every scale.
    struct Shape
    {
        int pointRows = 0;
        int barRows = 0;
        std::vector<std::pair<int, int>> bars; ///< event, row of bars
        std::vector<int> windows;              ///< events over the first row of bars
        std::vector<std::vector<int>> open;    ///< a capsule each
        QHash<int, int> rowOf;                 ///< of the events in bars
    };

    /// Marks of a lane at a scale, over as much of time.
    struct Marks
    {
        TimeAxis window; ///< empty until it is made
        std::vector<TimelineMark> marks;
    };

    Shape shapeOf(const TimelineLane &lane) const;
    int barRowOf(int lane, const TimelineEvent &event, int now) const;
    QRectF areaOf(int lane, const TimelineEvent &event, int barRow, const TimeAxis &axis) const;
    /// Where a ghost stood: a bar in the row of the event that it has become, else in one of its
    /// kind; a point in the first row.
    TimelineMark ghostMark(int ghost, const TimeAxis &axis) const;
    std::vector<TimelineMark> ghostsOf(int lane, TimelineShape shape, const TimeAxis &axis) const;
    std::vector<TimelineMark> layMarks(int lane, const TimeAxis &axis) const;
    void addRow(TimelineRow row);
    void nameRow(TimelineRow &row, double rowsHeight) const;
    const Marks &pointsOf(int lane, const TimeAxis &axis) const;
    void addPoints(std::vector<TimelineMark> &marks, int lane, const TimeAxis &axis) const;
    void count(TimelineMark &cluster, double width) const;
    void keepWhole(std::vector<TimelineMark> &marks, size_t first, std::vector<size_t> &cut,
                   double width) const;
    void nameAtEdges(std::vector<TimelineMark> &marks, size_t first, const std::vector<size_t> &cut,
                     int lane, const TimeAxis &axis) const;
    void addBars(std::vector<TimelineMark> &marks, int lane, const TimeAxis &axis) const;
    void nameBars(std::vector<TimelineMark> &marks,
                  const std::vector<std::pair<size_t, size_t>> &bars,
                  const std::vector<LabelPlaces> &covered, double width) const;
    void addCapsules(std::vector<TimelineMark> &marks, int lane, const TimeAxis &axis) const;

    const Timeline *m_timeline;
    TimelineMetrics m_metrics;
    LabelTexts m_texts;
    std::vector<TimelineGhost> m_ghosts;
    std::vector<Shape> m_shapes; ///< by lane
    std::vector<TimelineRow> m_rows;
    std::vector<int> m_rowOfLane;
    mutable std::vector<Marks> m_points; ///< by lane
    mutable std::vector<Marks> m_marks;  ///< by lane, as they were asked for last
};

} // namespace fairlead
