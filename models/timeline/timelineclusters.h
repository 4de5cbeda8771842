#pragma once

#include "models/timeline/timeaxis.h"
#include "models/timeline/timeline.h"

namespace fairlead {

/// Money of a cluster in one currency. Firm and up-to are two sums and never one.
struct ClusterSum
{
    Currency currency;
    std::optional<Money> firm; ///< paid, or owed without condition; null: none
    std::optional<Money> upTo; ///< everything else: a ceiling; null: none

    bool operator==(const ClusterSum &) const = default;
};

/// Points of a lane that lie too close to be drawn apart; or one that stands alone.
struct TimelineCluster
{
    std::vector<int> events; ///< indices into Timeline::events, by time
    double time = 0;         ///< where its marker stands: that of a lone event, else the middle
    QDate first;
    QDate last;
    std::vector<ClusterSum> sums; ///< by currency; of what is counted
    int withoutAmount = 0;        ///< counted events without a known amount: sums are lower bounds

    bool isSingle() const { return events.size() == 1; }
    bool operator==(const TimelineCluster &) const = default;
};

/// Some events as one cluster, wherever they stand; at the middle of the first and the last.
TimelineCluster clusterOf(const Timeline &timeline, std::vector<int> events);

/// Where a point stands: the middle of the day, month, quarter … that it may lie in.
double timelineTime(const TimelineEvent &event);

/// Whether an event has one place on a lane: a point or a step, and in a lane of folded ones each.
bool isDrawnAsPoint(const TimelineLane &lane, const TimelineEvent &event);

/// The points of a lane as they are drawn on an axis, by time; only those in sight, and half a
/// @p reach beyond both edges, or one whose date may lie in sight. Two markers are never nearer
/// than half of @p reach (pixels): take twice the width of a marker. What is one cluster depends on
/// the lane and on pixels a day alone, so that it stays one while the axis is panned. Spans and
/// open events are not in them, but in a lane of folded ones all stand where they begin.
std::vector<TimelineCluster> timelineClusters(const Timeline &timeline, int lane,
                                              const TimeAxis &axis, double reach);

} // namespace fairlead
