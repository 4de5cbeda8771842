#include "ui/timeline/timelinelayout.h"

#include "models/timeline/timelinetext.h"
#include "ui/timeline/pointrows.h"
#include "ui/timeline/wrappedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCapsules = 2; ///< of a lane; more are one
constexpr int kFoldedRows = 3;   ///< of points: sums of what is dense need room
constexpr double kLeastBar = 3;  ///< pixels
constexpr double kFarPixels = 1e6;

int mostPointRows(LaneGroup group)
{
    switch (group) {
    case LaneGroup::Instruments:
        return 1;
    case LaneGroup::OwnContracts:
    case LaneGroup::Vendors:
    case LaneGroup::Retirements:
        return 2;
    case LaneGroup::Regulation:
        return 3;
    }
    Q_UNREACHABLE();
}

bool isWindow(const TimelineEvent &event)
{
    return event.kind == TimelineKind::DecisionWindow || event.kind == TimelineKind::NoticePeriod;
}

/// What stands in one row of bars never overlaps; terms of a contract lie above what was promised.
int layerOf(const TimelineEvent &event)
{
    return event.kind == TimelineKind::ContractTerm ? 0 : 1;
}

/// Right edge in days; far away when no end is known.
double endOf(const TimelineEvent &event)
{
    return event.ends ? TimeAxis::timeOf(event.last()) + 1 : std::numeric_limits<double>::max();
}

/// Whether one of some events may lie in sight.
bool reaches(const Timeline &timeline, const std::vector<int> &events, const TimeAxis &axis)
{
    return std::ranges::any_of(events, [&](int index) {
        const PartialDate &date = timeline.events[size_t(index)].begins;
        return TimeAxis::timeOf(date.first()) < axis.end()
               && TimeAxis::timeOf(date.last()) + 1 > axis.begin();
    });
}

} // namespace

TimelineLayout::TimelineLayout(const Timeline &timeline, TimelineMetrics metrics)
    : m_timeline(&timeline)
    , m_metrics(std::move(metrics))
    , m_texts(timeline, m_metrics.widthOf)
    , m_rowOfLane(timeline.lanes.size(), -1)
    , m_points(timeline.lanes.size())
    , m_marks(timeline.lanes.size())
{
    std::optional<LaneGroup> group;
    for (int at = 0; at < std::ssize(timeline.lanes); ++at) {
        const TimelineLane &lane = timeline.lanes[size_t(at)];
        if (group != lane.group)
            addRow({.group = lane.group, .height = m_metrics.head});
        group = lane.group;
        m_shapes.push_back(shapeOf(lane));
        const Shape &shape = m_shapes.back();
        const auto rows = shape.pointRows + shape.barRows + int(shape.open.size());
        TimelineRow row{.group = lane.group, .lane = at};
        nameRow(row, std::max(rows, 1) * m_metrics.row);
        addRow(std::move(row));
    }
}

void TimelineLayout::addRow(TimelineRow row)
{
    row.top = height();
    if (row.lane >= 0)
        m_rowOfLane[size_t(row.lane)] = int(m_rows.size());
    m_rows.push_back(std::move(row));
}

void TimelineLayout::nameRow(TimelineRow &row, double rowsHeight) const
{
    const TimelineLane &lane = m_timeline->lanes[size_t(row.lane)];
    row.names = wrappedText(lane.title, m_metrics.name, m_metrics.nameWidthOf);
    const double named = double(row.names.size()) * m_metrics.line;
    const bool hasRoom = rowsHeight >= named + m_metrics.line;
    if (hasRoom && !lane.subtitle.isEmpty() && m_metrics.widthOf(lane.subtitle) <= m_metrics.name)
        row.caption = lane.subtitle;
    row.height = std::max(rowsHeight, named) + 2 * m_metrics.padding;
}

TimelineLayout::Shape TimelineLayout::shapeOf(const TimelineLane &lane) const
{
    Shape shape;
    int points = 0;
    std::vector<int> bars;
    std::vector<int> open;
    for (const int index : lane.events) {
        const TimelineEvent &event = m_timeline->events[size_t(index)];
        if (isDrawnAsPoint(lane, event))
            ++points;
        else if (event.shape == TimelineShape::Open)
            open.push_back(index);
        else if (isWindow(event))
            shape.windows.push_back(index);
        else
            bars.push_back(index);
    }
    shape.pointRows = std::min(points, lane.isFolded() ? kFoldedRows : mostPointRows(lane.group));

    std::ranges::stable_sort(bars, {},
                             [&](int event) { return layerOf(m_timeline->events[size_t(event)]); });
    std::vector<double> ends; // of the rows, in days
    std::vector<int> layers;
    for (const int index : bars) {
        const TimelineEvent &event = m_timeline->events[size_t(index)];
        const double begin = TimeAxis::timeOf(event.first());
        size_t row = 0;
        while (row < ends.size() && (ends[row] > begin || layers[row] != layerOf(event)))
            ++row;
        if (row == ends.size()) {
            ends.push_back(0);
            layers.push_back(layerOf(event));
        }
        ends[row] = endOf(event);
        shape.bars.emplace_back(index, int(row));
        shape.rowOf.insert(index, int(row));
    }
    shape.barRows = std::max(int(ends.size()), shape.windows.empty() ? 0 : 1);
    if (std::ssize(open) > kMostCapsules)
        shape.open = {open};
    else
        for (const int index : open)
            shape.open.push_back({index});
    return shape;
}

int TimelineLayout::rowAt(double y) const
{
    const auto at = std::ranges::upper_bound(m_rows, y, {}, &TimelineRow::bottom);
    return y < 0 || at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int TimelineLayout::rowOfLane(int lane) const
{
    return lane >= 0 && lane < std::ssize(m_rowOfLane) ? m_rowOfLane[size_t(lane)] : -1;
}

double TimelineLayout::bandTop(int lane) const
{
    return m_metrics.padding + m_shapes[size_t(lane)].pointRows * m_metrics.row;
}

void TimelineLayout::showGhosts(std::vector<TimelineGhost> ghosts)
{
    m_ghosts = std::move(ghosts);
    m_points.assign(m_timeline->lanes.size(), {});
    m_marks.assign(m_timeline->lanes.size(), {});
}

TimelineMark TimelineLayout::ghostMark(int ghost, const TimeAxis &axis) const
{
    const TimelineGhost &from = m_ghosts[size_t(ghost)];
    return {.form = MarkForm::Ghost,
            .events = from.now >= 0 ? std::vector{from.now} : std::vector<int>(),
            .area =
                areaOf(from.lane, from.before, barRowOf(from.lane, from.before, from.now), axis),
            .ghost = ghost};
}

/// Spans, or everything else.
std::vector<TimelineMark> TimelineLayout::ghostsOf(int lane, TimelineShape shape,
                                                   const TimeAxis &axis) const
{
    std::vector<TimelineMark> marks;
    for (int at = 0; at < std::ssize(m_ghosts); ++at) {
        const bool isSpan = m_ghosts[size_t(at)].before.shape == TimelineShape::Span;
        if (m_ghosts[size_t(at)].lane != lane || isSpan != (shape == TimelineShape::Span))
            continue;
        TimelineMark mark = ghostMark(at, axis);
        if (mark.area.right() > 0 && mark.area.left() < axis.width())
            marks.push_back(std::move(mark));
    }
    return marks;
}

const TimelineLayout::Marks &TimelineLayout::pointsOf(int lane, const TimeAxis &axis) const
{
    Marks &points = m_points[size_t(lane)];
    const auto scaleOf = [](const TimeAxis &any) { return any.width() / any.span(); };
    const bool isSameScale =
        points.window.width() > 1 && std::abs(scaleOf(points.window) / scaleOf(axis) - 1) < 1e-9;
    const bool isInside =
        points.window.begin() <= axis.begin() && points.window.end() >= axis.end();
    if (!isSameScale || !isInside) {
        points.window = axis.withMargin(axis.width());
        const PointRows rows(*m_timeline, m_metrics, m_texts, lane,
                             m_shapes[size_t(lane)].pointRows);
        points.marks = rows.lay(points.window, ghostsOf(lane, TimelineShape::Point, points.window));
    }
    return points;
}

const std::vector<TimelineMark> &TimelineLayout::marksOf(int lane, const TimeAxis &axis) const
{
    Marks &known = m_marks[size_t(lane)];
    if (known.window != axis) {
        known.marks = layMarks(lane, axis);
        known.window = axis;
    }
    return known.marks;
}

std::vector<TimelineMark> TimelineLayout::layMarks(int lane, const TimeAxis &axis) const
{
    std::vector<TimelineMark> marks;
    addBars(marks, lane, axis);
    addCapsules(marks, lane, axis);
    if (m_shapes[size_t(lane)].pointRows > 0)
        addPoints(marks, lane, axis);
    else // what stood where there are no points any more
        std::ranges::move(ghostsOf(lane, TimelineShape::Point, axis), std::back_inserter(marks));
    return marks;
}

void TimelineLayout::addPoints(std::vector<TimelineMark> &marks, int lane,
                               const TimeAxis &axis) const
{
    const size_t first = marks.size();
    const double right = axis.width();
    const Marks &points = pointsOf(lane, axis);
    const double shift = axis.xOf(points.window.begin());
    std::vector<size_t> cut;
    for (const TimelineMark &known : points.marks) {
        const QRectF area = known.area.translated(shift, 0);
        if (area.right() <= 0 || area.left() >= right)
            continue; // a label without its mark would be a riddle
        if (known.form == MarkForm::Cluster && !reaches(*m_timeline, known.events, axis))
            continue;
        TimelineMark mark{
            .form = known.form, .events = known.events, .area = area, .ghost = known.ghost};
        const QRectF label = known.labelArea.translated(shift, 0);
        if (!known.label.isEmpty() && label.left() >= 0 && label.right() <= right) {
            mark.label = known.label;
            mark.labelArea = label;
        } else if (known.form == MarkForm::Interval || !known.label.isEmpty()) {
            cut.push_back(marks.size());
        }
        marks.push_back(std::move(mark));
    }
    keepWhole(marks, first, cut, right);
    nameAtEdges(marks, first, cut, lane, axis);
}

/// A cluster that an edge of the view would cut stands at that edge, where there is room; where
/// there is none, it has no number.
void TimelineLayout::keepWhole(std::vector<TimelineMark> &marks, size_t first,
                               std::vector<size_t> &cut, double width) const
{
    const auto isFree = [&](const QRectF &area, size_t self) {
        for (size_t at = first; at < marks.size(); ++at) {
            const TimelineMark &other = marks[at];
            const bool isOwn = at == self || other.ghost >= 0;
            if (!isOwn && (area.intersects(other.area) || area.intersects(other.labelArea)))
                return false;
        }
        return true;
    };
    for (size_t at = first; at < marks.size(); ++at) {
        TimelineMark &mark = marks[at];
        if (mark.form != MarkForm::Cluster)
            continue;
        QRectF whole = mark.area;
        whole.moveLeft(std::clamp(whole.left(), 0.0, std::max(0.0, width - whole.width())));
        if (whole != mark.area && isFree(whole, at)) {
            mark.area = whole;
            mark.label.clear();
            mark.labelArea = {};
            if (std::ranges::find(cut, at) == cut.end())
                cut.push_back(at);
        }
        count(mark, width);
    }
}

/// In the middle of what is in sight of the cluster, or not at all.
void TimelineLayout::count(TimelineMark &cluster, double width) const
{
    constexpr int kMostCounted = 99;
    const auto events = int(cluster.events.size());
    const QString text =
        events > kMostCounted ? u"%1+"_s.arg(kMostCounted) : QString::number(events);
    const double left = std::max(cluster.area.left() + 1, 0.0);
    const double right = std::min(cluster.area.right() - 1, width);
    const double needed = m_metrics.countWidthOf(text);
    if (needed > right - left)
        return;
    cluster.count = text;
    cluster.countArea =
        QRectF((left + right - needed) / 2, cluster.area.top(), needed, cluster.area.height());
}

/// What the edge of the view would cut stands on the other side of its mark, and the name of a date
/// that reaches over both edges where it is in sight.
void TimelineLayout::nameAtEdges(std::vector<TimelineMark> &marks, size_t first,
                                 const std::vector<size_t> &cut, int lane,
                                 const TimeAxis &axis) const
{
    const auto measure = [this](const QString &text) { return m_texts.widthOf(text); };
    const LabelPlaces::Range sight{0, axis.width()};
    for (const size_t at : cut) {
        TimelineMark &mark = marks[at];
        LabelPlaces row(m_metrics.gap);
        takeLinesOf(*m_timeline, lane, axis, row);
        for (size_t other = first; other < marks.size(); ++other) {
            if (other == at || marks[other].area.top() != mark.area.top())
                continue;
            if (marks[other].form == MarkForm::Ghost)
                takeEndsOf(marks[other], row);
            else
                row.take(marks[other].area.left(), marks[other].area.right());
            if (!marks[other].label.isEmpty())
                row.take(marks[other].labelArea.left(), marks[other].labelArea.right());
        }
        const QStringList texts = m_texts.of(mark.events);
        if (mark.form == MarkForm::Interval && placeInside(mark, texts, row, sight, measure))
            continue;
        row.take(mark.area.left(), mark.area.right());
        placeBeside(mark, texts, row, measure, sight);
    }
}

int TimelineLayout::barRowOf(int lane, const TimelineEvent &event, int now) const
{
    const Shape &shape = m_shapes[size_t(lane)];
    if (const auto at = shape.rowOf.find(now); at != shape.rowOf.end())
        return *at;
    if (isWindow(event))
        return 0;
    const auto alike = std::ranges::find_if(shape.bars, [&](const auto &bar) {
        return layerOf(m_timeline->events[size_t(bar.first)]) == layerOf(event);
    });
    if (alike != shape.bars.end())
        return alike->second;
    return layerOf(event) == 0 ? 0 : std::max(0, shape.barRows - 1);
}

QRectF TimelineLayout::areaOf(int lane, const TimelineEvent &event, int barRow,
                              const TimeAxis &axis) const
{
    const double left = std::max(axis.xOf(event.first()), -kFarPixels);
    const double end = event.shape == TimelineShape::Span && !event.ends
                           ? axis.width() + m_metrics.marker
                           : axis.xOf(TimeAxis::timeOf(event.last()) + 1);
    const double width = std::max(std::min(end, kFarPixels) - left, kLeastBar);
    const bool isBar = event.shape == TimelineShape::Span;
    const double top = isBar ? bandTop(lane) + barRow * m_metrics.row : m_metrics.padding;
    return {left, top + 1, width, bandHeight()};
}

void TimelineLayout::addBars(std::vector<TimelineMark> &marks, int lane, const TimeAxis &axis) const
{
    const Shape &shape = m_shapes[size_t(lane)];
    const double width = axis.width();
    const auto isInSight = [&](const QRectF &area) {
        return area.right() > 0 && area.left() < width;
    };
    // What stands on the bars of a row, and what is taken beside them.
    std::vector<LabelPlaces> covered(size_t(shape.barRows), LabelPlaces(m_metrics.gap));
    for (LabelPlaces &row : covered)
        takeDayOf(*m_timeline, axis, row);
    if (!covered.empty())
        takeLinesOf(*m_timeline, lane, axis, covered.front());
    std::vector<TimelineMark> ghosts = ghostsOf(lane, TimelineShape::Span, axis);
    for (const TimelineMark &ghost : ghosts) {
        const TimelineGhost &from = m_ghosts[size_t(ghost.ghost)];
        const int row = barRowOf(lane, from.before, from.now);
        if (row < std::ssize(covered))
            takeEndsOf(ghost, covered[size_t(row)]);
    }
    std::vector<std::pair<size_t, size_t>> bars; // mark, row
    for (const auto &[index, row] : shape.bars) {
        const QRectF area = areaOf(lane, m_timeline->events[size_t(index)], row, axis);
        if (!isInSight(area))
            continue;
        bars.emplace_back(marks.size(), size_t(row));
        marks.push_back({.form = MarkForm::Bar, .events = {index}, .area = area});
    }
    for (const int index : shape.windows) {
        const QRectF area = areaOf(lane, m_timeline->events[size_t(index)], 0, axis);
        if (!isInSight(area))
            continue;
        covered.front().take(area.left(), area.right());
        marks.push_back({.form = MarkForm::Window, .events = {index}, .area = area});
    }
    nameBars(marks, bars, covered, width);
    std::ranges::move(ghosts, std::back_inserter(marks));
}

void TimelineLayout::nameBars(std::vector<TimelineMark> &marks,
                              const std::vector<std::pair<size_t, size_t>> &bars,
                              const std::vector<LabelPlaces> &covered, double width) const
{
    const auto measure = [this](const QString &text) { return m_texts.widthOf(text); };
    std::vector<LabelPlaces> taken = covered;
    for (const auto &[mark, row] : bars)
        taken[row].take(marks[mark].area.left(), marks[mark].area.right());
    for (const auto &[mark, row] : bars) {
        const QStringList &texts = m_texts.of(marks[mark].events.front());
        if (!placeInside(marks[mark], texts, covered[row], {0, width}, measure))
            placeBeside(marks[mark], texts, taken[row], measure, {0, width});
    }
}

void TimelineLayout::addCapsules(std::vector<TimelineMark> &marks, int lane,
                                 const TimeAxis &axis) const
{
    const Shape &shape = m_shapes[size_t(lane)];
    const double width = axis.width();
    double top = bandTop(lane) + shape.barRows * m_metrics.row + 1;
    for (const std::vector<int> &events : shape.open) {
        const double left =
            std::max(axis.xOf(m_timeline->events[size_t(events.front())].first()), -kFarPixels);
        LabelPlaces lines(m_metrics.gap);
        takeDayOf(*m_timeline, axis, lines);
        if (left < width - m_metrics.marker) {
            TimelineMark mark{.form = MarkForm::Capsule,
                              .events = events,
                              .area = {left, top, width - m_metrics.gap - left, bandHeight()}};
            QStringList texts = m_texts.of(events.front());
            if (events.size() > 1) {
                const QString count = QCoreApplication::translate(
                    "TimelineLayout", "%n without a date", nullptr, int(events.size()));
                const QString sums = sumsText(clusterOf(*m_timeline, events));
                texts = sums.isEmpty() ? QStringList{count}
                                       : QStringList{u"%1: %2"_s.arg(count, sums), count};
            }
            placeInside(mark, texts, lines, {0, width},
                        [this](const QString &text) { return m_texts.widthOf(text); });
            marks.push_back(std::move(mark));
        }
        top += m_metrics.row;
    }
}

} // namespace fairlead
