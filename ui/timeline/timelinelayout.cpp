#include "ui/timeline/timelinelayout.h"

#include "models/timeline/timelinetext.h"
#include "ui/timeline/labelplaces.h"
#include "ui/timeline/wrappedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCapsules = 2; ///< of a lane; more are one
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

} // namespace

TimelineLayout::TimelineLayout(const Timeline &timeline, TimelineMetrics metrics)
    : m_timeline(&timeline)
    , m_metrics(std::move(metrics))
    , m_rowOfLane(timeline.lanes.size(), -1)
    , m_points(timeline.lanes.size())
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
    shape.pointRows = lane.isFolded() ? 1 : std::min(points, mostPointRows(lane.group));

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

const QStringList &TimelineLayout::textsOf(int event) const
{
    auto at = m_texts.find(event);
    if (at == m_texts.end())
        at = m_texts.insert(event, labelTexts(m_timeline->events[size_t(event)]));
    return *at;
}

double TimelineLayout::widthOf(const QString &text) const
{
    auto at = m_widths.find(text);
    if (at == m_widths.end())
        at = m_widths.insert(text, std::ceil(m_metrics.widthOf(text)));
    return *at;
}

TimelineMark TimelineLayout::pointMark(const TimelineCluster &cluster, const TimeAxis &axis) const
{
    const double height = m_metrics.row - 2;
    const auto around = [&](double x, double width) {
        return QRectF(x - width / 2, 1, width, height);
    };
    TimelineMark mark{.events = cluster.events};
    if (!cluster.isSingle()) {
        mark.form = MarkForm::Cluster;
        mark.area = around(axis.xOf(cluster.time), m_metrics.cluster);
        return mark;
    }
    const PartialDate &date = m_timeline->events[size_t(cluster.events.front())].begins;
    const double left = axis.xOf(date.first());
    const double right = axis.xOf(TimeAxis::timeOf(date.last()) + 1);
    mark.form = right - left > m_metrics.marker ? MarkForm::Interval : MarkForm::Marker;
    mark.area = mark.form == MarkForm::Interval ? QRectF(left, 1, right - left, height)
                                                : around((left + right) / 2, m_metrics.marker);
    return mark;
}

/// The last day for notice is never one of many while there is another row for the rest.
void TimelineLayout::setNoticesApart(std::vector<TimelineCluster> &clusters) const
{
    std::vector<TimelineCluster> apart;
    for (TimelineCluster &cluster : clusters) {
        const auto notice = std::ranges::find_if(cluster.events, [&](int event) {
            return m_timeline->events[size_t(event)].kind == TimelineKind::NoticeDeadline;
        });
        if (cluster.isSingle() || notice == cluster.events.end()) {
            apart.push_back(std::move(cluster));
            continue;
        }
        const int event = *notice;
        cluster.events.erase(notice);
        apart.push_back(clusterOf(*m_timeline, {event}));
        apart.push_back(clusterOf(*m_timeline, std::move(cluster.events)));
    }
    clusters = std::move(apart);
}

std::vector<TimelineMark> TimelineLayout::layPoints(int lane, const TimeAxis &window) const
{
    const Shape &shape = m_shapes[size_t(lane)];
    const std::vector<int> &order = m_timeline->lanes[size_t(lane)].events;
    // Where there is another row, neighbours only need to stand a marker apart.
    const double apart = shape.pointRows > 1 ? m_metrics.marker : m_metrics.cluster;
    std::vector<TimelineCluster> clusters =
        timelineClusters(*m_timeline, lane, window, 2 * (apart + 2));
    if (shape.pointRows > 1)
        setNoticesApart(clusters);
    std::vector<LabelPlaces> rows(size_t(shape.pointRows), LabelPlaces(m_metrics.gap));
    std::vector<TimelineMark> marks;
    std::vector<size_t> rowOf;
    for (const TimelineCluster &cluster : clusters) {
        TimelineMark mark = pointMark(cluster, window);
        // By its place among all of the lane, so that a row is kept while time is panned.
        const auto ordinal =
            size_t(std::ranges::lower_bound(order, cluster.events.front()) - order.begin());
        size_t row = ordinal % rows.size();
        for (size_t step = 0; step < rows.size(); ++step) {
            const size_t tried = (ordinal + step) % rows.size();
            if (rows[tried].isFree(mark.area.left(), mark.area.right())) {
                row = tried;
                break;
            }
        }
        rows[row].take(mark.area.left(), mark.area.right());
        mark.area.translate(0, m_metrics.padding + double(row) * m_metrics.row);
        marks.push_back(std::move(mark));
        rowOf.push_back(row);
    }

    const auto isUrgent = [&](const TimelineMark &mark) {
        return std::ranges::any_of(mark.events, [&](int event) {
            const TimelineEvent &row = m_timeline->events[size_t(event)];
            return row.isDeadline && row.daysLeft >= 0;
        });
    };
    // What is to be acted on is named first, then what stands alone, then the sums of clusters.
    for (const int pass : {0, 1, 2}) {
        for (size_t at = 0; at < marks.size(); ++at) {
            TimelineMark &mark = marks[at];
            const int rank = isUrgent(mark) ? 0 : mark.events.size() == 1 ? 1 : 2;
            if (rank != pass)
                continue;
            const QStringList texts = mark.events.size() == 1
                                          ? textsOf(mark.events.front())
                                          : labelTexts(*m_timeline, clusters[at]);
            placeBeside(mark, texts, rows[rowOf[at]],
                        [this](const QString &text) { return widthOf(text); });
        }
    }
    return marks;
}

const std::vector<TimelineMark> &TimelineLayout::pointsOf(int lane, const TimeAxis &axis,
                                                          double &shift) const
{
    Points &points = m_points[size_t(lane)];
    const auto scaleOf = [](const TimeAxis &any) { return any.width() / any.span(); };
    const bool isSameScale =
        points.window.width() > 1 && std::abs(scaleOf(points.window) / scaleOf(axis) - 1) < 1e-9;
    const bool isInside =
        points.window.begin() <= axis.begin() && points.window.end() >= axis.end();
    if (!isSameScale || !isInside) {
        points.window = axis.withMargin(axis.width());
        points.marks = layPoints(lane, points.window);
    }
    shift = axis.xOf(points.window.begin());
    return points.marks;
}

std::vector<TimelineMark> TimelineLayout::marksOf(int lane, const TimeAxis &axis) const
{
    std::vector<TimelineMark> marks;
    const double right = axis.width();
    addBars(marks, lane, axis);
    addCapsules(marks, lane, axis);
    if (m_shapes[size_t(lane)].pointRows == 0)
        return marks;
    const size_t points = marks.size();
    std::vector<size_t> cut;
    double shift = 0;
    for (const TimelineMark &known : pointsOf(lane, axis, shift)) {
        const QRectF area = known.area.translated(shift, 0);
        QRectF label = known.labelArea.translated(shift, 0);
        const bool hasLabel = !known.label.isEmpty() && label.left() >= 0 && label.right() <= right;
        if (area.right() <= 0 || area.left() >= right)
            continue; // a label without its mark would be a riddle
        if (!hasLabel && (known.form == MarkForm::Interval || !known.label.isEmpty()))
            cut.push_back(marks.size());
        marks.push_back({.form = known.form,
                         .events = known.events,
                         .area = area,
                         .label = hasLabel ? known.label : QString(),
                         .labelArea = hasLabel ? label : QRectF()});
    }
    nameAtEdges(marks, points, cut, right);
    return marks;
}

/// What the edge of the view would cut stands on the other side of its mark, and the name of a date
/// that reaches over both edges where it is in sight.
void TimelineLayout::nameAtEdges(std::vector<TimelineMark> &marks, size_t first,
                                 const std::vector<size_t> &cut, double width) const
{
    const auto measure = [this](const QString &text) { return widthOf(text); };
    for (const size_t at : cut) {
        TimelineMark &mark = marks[at];
        LabelPlaces row(m_metrics.gap);
        for (size_t other = first; other < marks.size(); ++other) {
            if (other == at || marks[other].area.top() != mark.area.top())
                continue;
            row.take(marks[other].area.left(), marks[other].area.right());
            if (!marks[other].label.isEmpty())
                row.take(marks[other].labelArea.left(), marks[other].labelArea.right());
        }
        const QStringList texts =
            mark.events.size() == 1 ? textsOf(mark.events.front())
                                    : labelTexts(*m_timeline, clusterOf(*m_timeline, mark.events));
        const bool isNamed =
            mark.form == MarkForm::Interval && placeInside(mark, texts, row, {0, width}, measure);
        if (isNamed)
            continue;
        row.take(mark.area.left(), mark.area.right());
        placeBeside(mark, texts, row, measure, {0, width});
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

QRectF TimelineLayout::ghostArea(int lane, const TimelineEvent &before, int now,
                                 const TimeAxis &axis) const
{
    return areaOf(lane, before, barRowOf(lane, before, now), axis);
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
    std::vector<LabelPlaces> rows(size_t(shape.barRows), LabelPlaces(m_metrics.gap));
    std::vector<std::pair<size_t, size_t>> bars; // mark, row
    for (const auto &[index, row] : shape.bars) {
        const QRectF area = areaOf(lane, m_timeline->events[size_t(index)], row, axis);
        if (!isInSight(area))
            continue;
        bars.emplace_back(marks.size(), size_t(row));
        rows[size_t(row)].take(area.left(), area.right());
        marks.push_back({.form = MarkForm::Bar, .events = {index}, .area = area});
    }
    LabelPlaces windows(m_metrics.gap);
    for (const int index : shape.windows) {
        const QRectF area = areaOf(lane, m_timeline->events[size_t(index)], 0, axis);
        if (!isInSight(area))
            continue;
        windows.take(area.left(), area.right());
        rows.front().take(area.left(), area.right());
        marks.push_back({.form = MarkForm::Window, .events = {index}, .area = area});
    }
    const auto measure = [this](const QString &text) { return widthOf(text); };
    for (const auto &[mark, row] : bars) {
        const QStringList &texts = textsOf(marks[mark].events.front());
        const LabelPlaces none(m_metrics.gap);
        if (!placeInside(marks[mark], texts, row == 0 ? windows : none, {0, width}, measure))
            placeBeside(marks[mark], texts, rows[row], measure, {0, width});
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
        if (left < width - m_metrics.marker) {
            TimelineMark mark{.form = MarkForm::Capsule,
                              .events = events,
                              .area = {left, top, width - m_metrics.gap - left, bandHeight()}};
            QStringList texts = textsOf(events.front());
            if (events.size() > 1) {
                const QString count = QCoreApplication::translate(
                    "TimelineLayout", "%n without a date", nullptr, int(events.size()));
                const QString sums = sumsText(clusterOf(*m_timeline, events));
                texts = sums.isEmpty() ? QStringList{count}
                                       : QStringList{u"%1: %2"_s.arg(count, sums), count};
            }
            placeInside(mark, texts, LabelPlaces(m_metrics.gap), {0, width},
                        [this](const QString &text) { return widthOf(text); });
            marks.push_back(std::move(mark));
        }
        top += m_metrics.row;
    }
}

} // namespace fairlead
