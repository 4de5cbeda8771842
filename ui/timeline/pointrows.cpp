#include "ui/timeline/pointrows.h"

#include "models/timeline/timelinetext.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr double kHalfLine = 1.5; // pixels: a line of two, and what smooth edges add

bool isOnOneDay(const Timeline &timeline, const TimelineCluster &cluster)
{
    const PartialDate &first = timeline.events[size_t(cluster.events.front())].begins;
    return first.precision() == PartialDate::Precision::Day
           && std::ranges::all_of(cluster.events, [&](int event) {
                  return timeline.events[size_t(event)].begins == first;
              });
}

bool isNotice(const Timeline &timeline, int event)
{
    return timeline.events[size_t(event)].kind == TimelineKind::NoticeDeadline;
}

} // namespace

void takeDayOf(const Timeline &timeline, const TimeAxis &axis, LabelPlaces &row)
{
    const double x = axis.xOf(timeline.day);
    row.take(x - kHalfLine, x + kHalfLine);
}

void takeLinesOf(const Timeline &timeline, int lane, const TimeAxis &axis, LabelPlaces &row)
{
    takeDayOf(timeline, axis, row);
    const TimelineLane &on = timeline.lanes[size_t(lane)];
    if (on.group != LaneGroup::OwnContracts || on.isFolded())
        return;
    for (const int event : on.events) {
        if (!isNotice(timeline, event))
            continue;
        const double x = axis.xOf(timelineTime(timeline.events[size_t(event)]));
        row.take(x - kHalfLine, x + kHalfLine);
    }
}

void takeEndsOf(const TimelineMark &ghost, LabelPlaces &row)
{
    row.take(ghost.area.left() - kHalfLine, ghost.area.left() + kHalfLine);
    row.take(ghost.area.right() - kHalfLine, ghost.area.right() + kHalfLine);
}

PointRows::PointRows(const Timeline &timeline, const TimelineMetrics &metrics,
                     const LabelTexts &texts, int lane, int rows)
    : m_timeline(timeline)
    , m_metrics(metrics)
    , m_texts(texts)
    , m_lane(lane)
    , m_rows(size_t(rows))
{
}

std::vector<TimelineMark> PointRows::lay(const TimeAxis &window,
                                         std::vector<TimelineMark> ghosts) const
{
    Rows rows(m_rows, LabelPlaces(m_metrics.gap));
    std::vector<Placed> placed;
    std::vector<TimelineCluster> clusters = clustersOn(window);
    // What covers months is put first, so that others find the rows that it leaves free.
    std::ranges::stable_partition(clusters, [&](const TimelineCluster &cluster) {
        const PartialDate &date = m_timeline.events[size_t(cluster.events.front())].begins;
        return cluster.isSingle() && date.precision() != PartialDate::Precision::Day;
    });
    for (const TimelineCluster &cluster : clusters)
        place(cluster, window, rows, placed);
    placeGhosts(ghosts, placed, rows);
    takeLines(window, rows);
    name(placed, window, rows);
    std::vector<TimelineMark> marks = std::move(ghosts); // below everything that is true
    for (Placed &each : placed)
        marks.push_back(std::move(each.mark));
    return marks;
}

std::vector<TimelineCluster> PointRows::clustersOn(const TimeAxis &window) const
{
    // Where there is another row, neighbours only need to stand a marker apart.
    const double apart = m_rows > 1 ? m_metrics.marker : m_metrics.cluster;
    std::vector<TimelineCluster> clusters =
        timelineClusters(m_timeline, m_lane, window, 2 * (apart + 2));
    if (m_rows > 1)
        setNoticesApart(clusters);
    return clusters;
}

/// The last day for notice is never one of many while there is another row for the rest.
void PointRows::setNoticesApart(std::vector<TimelineCluster> &clusters) const
{
    std::vector<TimelineCluster> apart;
    for (TimelineCluster &cluster : clusters) {
        const auto notice = std::ranges::find_if(
            cluster.events, [&](int event) { return isNotice(m_timeline, event); });
        if (cluster.isSingle() || notice == cluster.events.end()) {
            apart.push_back(std::move(cluster));
            continue;
        }
        const int event = *notice;
        cluster.events.erase(notice);
        apart.push_back(clusterOf(m_timeline, {event}));
        apart.push_back(clusterOf(m_timeline, std::move(cluster.events)));
    }
    clusters = std::move(apart);
}

/// Events of one day, which no zoom can part, stand below each other once the day is wide.
bool PointRows::canStack(const TimelineCluster &cluster, const TimeAxis &window) const
{
    const double day = window.width() / window.span();
    return !cluster.isSingle() && cluster.events.size() <= m_rows && day > m_metrics.marker
           && isOnOneDay(m_timeline, cluster);
}

TimelineMark PointRows::markOf(const TimelineCluster &cluster, const TimeAxis &window) const
{
    const double height = m_metrics.row - 2;
    const auto around = [&](double x, double width) {
        return QRectF(x - width / 2, 1, width, height);
    };
    TimelineMark mark{.events = cluster.events};
    if (!cluster.isSingle()) {
        mark.form = MarkForm::Cluster;
        mark.area = around(window.xOf(cluster.time), m_metrics.cluster);
        return mark;
    }
    const PartialDate &date = m_timeline.events[size_t(cluster.events.front())].begins;
    const double left = window.xOf(date.first());
    const double right = window.xOf(TimeAxis::timeOf(date.last()) + 1);
    mark.form = right - left > m_metrics.marker ? MarkForm::Interval : MarkForm::Marker;
    mark.area = mark.form == MarkForm::Interval ? QRectF(left, 1, right - left, height)
                                                : around((left + right) / 2, m_metrics.marker);
    return mark;
}

/// The first free row, from the one that a mark has by its place among all of the lane, so that it
/// is kept while time is panned. That one as well when none is free.
size_t PointRows::rowFor(const TimelineMark &mark, const Rows &rows) const
{
    const std::vector<int> &order = m_timeline.lanes[size_t(m_lane)].events;
    const auto ordinal =
        size_t(std::ranges::lower_bound(order, mark.events.front()) - order.begin());
    for (size_t step = 0; step < m_rows; ++step) {
        const size_t tried = (ordinal + step) % m_rows;
        if (rows[tried].isFree(mark.area.left(), mark.area.right()))
            return tried;
    }
    return ordinal % m_rows;
}

void PointRows::place(const TimelineCluster &cluster, const TimeAxis &window, Rows &rows,
                      std::vector<Placed> &placed) const
{
    if (canStack(cluster, window)) {
        const TimelineMark day = markOf(clusterOf(m_timeline, {cluster.events.front()}), window);
        const auto free = std::ranges::count_if(rows, [&](const LabelPlaces &row) {
            return row.isFree(day.area.left(), day.area.right());
        });
        if (size_t(free) >= cluster.events.size()) {
            for (const int event : cluster.events)
                place(clusterOf(m_timeline, {event}), window, rows, placed);
            return;
        }
    }
    Placed mark{.mark = markOf(cluster, window)};
    mark.row = rowFor(mark.mark, rows);
    rows[mark.row].take(mark.mark.area.left(), mark.mark.area.right());
    mark.mark.area.translate(0, topOf(mark.row));
    placed.push_back(std::move(mark));
}

void PointRows::placeGhosts(std::vector<TimelineMark> &ghosts, const std::vector<Placed> &placed,
                            Rows &rows) const
{
    for (TimelineMark &ghost : ghosts) {
        const auto now = std::ranges::find_if(placed, [&](const Placed &each) {
            return !ghost.events.empty()
                   && std::ranges::find(each.mark.events, ghost.events.front())
                          != each.mark.events.end();
        });
        const auto free = std::ranges::find_if(rows, [&](const LabelPlaces &row) {
            return row.isFree(ghost.area.left(), ghost.area.right());
        });
        const size_t row = now != placed.end()  ? now->row
                           : free != rows.end() ? size_t(free - rows.begin())
                                                : 0;
        ghost.area.moveTop(topOf(row) + 1);
        takeEndsOf(ghost, rows[row]);
    }
}

void PointRows::takeLines(const TimeAxis &window, Rows &rows) const
{
    for (LabelPlaces &row : rows)
        takeLinesOf(m_timeline, m_lane, window, row);
}

/// What is to be acted on is named first, then the sums of clusters, then what stands alone.
void PointRows::name(std::vector<Placed> &placed, const TimeAxis &window, Rows &rows) const
{
    const auto rankOf = [&](const TimelineMark &mark) {
        const bool isUrgent = std::ranges::any_of(mark.events, [&](int event) {
            const TimelineEvent &row = m_timeline.events[size_t(event)];
            return row.isDeadline && row.daysLeft >= 0;
        });
        return isUrgent ? 0 : mark.events.size() > 1 ? 1 : 2;
    };
    for (const int rank : {0, 1, 2}) {
        for (Placed &each : placed) {
            if (rankOf(each.mark) != rank)
                continue;
            placeBeside(each.mark, m_texts.of(each.mark.events), rows[each.row],
                        [this](const QString &text) { return m_texts.widthOf(text); });
            if (rank == 0 && each.mark.label.isEmpty())
                nameAcross(each.mark, window.xOf(m_timeline.day), rows[each.row]);
        }
    }
}

/// What is due soonest stands closest to the line of the day, and is named beyond it rather than
/// not at all.
void PointRows::nameAcross(TimelineMark &mark, double today, LabelPlaces &row) const
{
    constexpr double kNear = 2; // markers
    const double reach = kNear * m_metrics.marker;
    TimelineMark widened = mark;
    if (today < mark.area.left() && mark.area.left() - today < reach
        && row.freeBefore(mark.area.left()) <= today + kHalfLine)
        widened.area.setLeft(today - kHalfLine);
    else if (today > mark.area.right() && today - mark.area.right() < reach
             && row.freeFrom(mark.area.right()) >= today - kHalfLine)
        widened.area.setRight(today + kHalfLine);
    else
        return;
    placeBeside(widened, m_texts.of(mark.events), row,
                [this](const QString &text) { return m_texts.widthOf(text); });
    mark.label = widened.label;
    mark.labelArea = widened.labelArea;
}

} // namespace fairlead
