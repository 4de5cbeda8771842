#include "models/timeline/timelineclusters.h"

#include <algorithm>
#include <limits>

namespace fairlead {

namespace {

using Limits = std::numeric_limits<qint64>;

/// A sum beyond the largest amount stays at it.
void addTo(std::optional<Money> &sum, const Money &amount)
{
    if (!sum)
        sum = Money{0, amount.currency};
    if (__builtin_add_overflow(sum->minor, amount.minor, &sum->minor))
        sum->minor = amount.minor > 0 ? Limits::max() : Limits::min();
}

ClusterSum &sumIn(std::vector<ClusterSum> &sums, const Currency &currency)
{
    const auto found = std::find_if(
        sums.begin(), sums.end(), [&](const ClusterSum &sum) { return sum.currency == currency; });
    if (found != sums.end())
        return *found;
    sums.push_back({.currency = currency});
    return sums.back();
}

bool isAboutMoney(const TimelineEvent &event)
{
    return event.kind == TimelineKind::Deal || event.kind == TimelineKind::Tranche;
}

} // namespace

bool isDrawnAsPoint(const TimelineLane &lane, const TimelineEvent &event)
{
    return event.shape == TimelineShape::Point || event.shape == TimelineShape::Step
           || lane.isFolded();
}

double timelineTime(const TimelineEvent &event)
{
    return (TimeAxis::timeOf(event.begins.first()) + TimeAxis::timeOf(event.begins.last()) + 1) / 2;
}

TimelineCluster clusterOf(const Timeline &timeline, std::vector<int> events)
{
    TimelineCluster cluster{.events = std::move(events)};
    const auto timeOf = [&](int index) { return timelineTime(timeline.events[size_t(index)]); };
    cluster.time = (timeOf(cluster.events.front()) + timeOf(cluster.events.back())) / 2;
    cluster.first = timeline.events[size_t(cluster.events.front())].first();
    cluster.last = cluster.first;
    for (const int index : cluster.events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        cluster.first = std::min(cluster.first, event.first());
        cluster.last = std::max(cluster.last, event.last());
        if (!event.isCounted || !isAboutMoney(event))
            continue;
        cluster.withoutAmount += event.amounts.empty();
        for (const TimelineAmount &amount : event.amounts) {
            ClusterSum &sum = sumIn(cluster.sums, amount.money.currency);
            addTo(amount.isFirm() ? sum.firm : sum.upTo, amount.money);
        }
    }
    std::sort(cluster.sums.begin(), cluster.sums.end(), [](const auto &left, const auto &right) {
        return left.currency.code() < right.currency.code();
    });
    return cluster;
}

std::vector<TimelineCluster> timelineClusters(const Timeline &timeline, int lane,
                                              const TimeAxis &axis, double reach)
{
    std::vector<std::pair<double, int>> points;
    for (const int index : timeline.lanes[size_t(lane)].events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        if (isDrawnAsPoint(timeline.lanes[size_t(lane)], event))
            points.emplace_back(timelineTime(event), index);
    }
    std::sort(points.begin(), points.end());

    const double reachDays = reach * axis.span() / axis.width();
    std::vector<TimelineCluster> clusters;
    for (size_t begin = 0; begin < points.size();) {
        size_t end = begin + 1;
        while (end < points.size() && points[end].first < points[begin].first + reachDays)
            ++end;
        const double time = (points[begin].first + points[end - 1].first) / 2;
        const bool isNear =
            time >= axis.begin() - reachDays / 2 && time <= axis.end() + reachDays / 2;
        const auto &date = timeline.events[size_t(points[begin].second)].begins;
        const bool reachesIn = TimeAxis::timeOf(date.first()) < axis.end()
                               && TimeAxis::timeOf(date.last()) + 1 > axis.begin();
        if (isNear || (reachesIn && end == begin + 1)) {
            std::vector<int> events;
            for (size_t i = begin; i < end; ++i)
                events.push_back(points[i].second);
            clusters.push_back(clusterOf(timeline, std::move(events)));
        }
        begin = end;
    }
    return clusters;
}

} // namespace fairlead
