#pragma once

#include "models/timeline/timeline.h"

#include <map>
#include <set>

namespace fairlead {

/// What of a timeline is left out. Every member hides; empty: everything is shown.
struct TimelineFilter
{
    std::set<LaneGroup> hiddenGroups;
    std::set<TimelineKind> hiddenKinds;
    std::set<QString> hiddenLanes; ///< by id
    bool isOursOnly = false;       ///< lanes that are not ours are left out

    bool operator==(const TimelineFilter &) const = default;
};

/// In which order lanes stand, and what is folded up. Nothing of it hides an event.
struct LaneArrangement
{
    /// As a fresh page has it: what is ours comes first, what is not is folded up.
    static LaneArrangement standard();

    std::vector<LaneGroup> groups;    ///< in order; a group that is missing stands at the end
    std::set<LaneGroup> foldedGroups; ///< all its lanes are one
    std::set<LaneGroup> foldedOthers; ///< its lanes that are not ours are one, at the end
    std::vector<QString> pinned;      ///< lanes at the head of their group, in this order

    bool operator==(const LaneArrangement &) const = default;
};

/// What a filter leaves out.
struct HiddenCount
{
    int events = 0;
    int lanes = 0; ///< that have no event left

    bool operator==(const HiddenCount &) const = default;
};

/// The part of a timeline that a filter lets through, its lanes in the order and fold of the
/// arrangement. An event that is in several lanes stays as long as one of them does; once in each.
Timeline arranged(const Timeline &timeline, const TimelineFilter &filter,
                  const LaneArrangement &arrangement);

enum class Endless {
    Lasting,       ///< what has no known end or no date is in every later range
    WhereItBegins, ///< … only where it begins
};

/// The part of a timeline that lies in a range of days, both included: what begins, ends, runs or
/// may come in it, and the lanes that hold any of that.
Timeline within(const Timeline &timeline, QDate first, QDate last,
                Endless endless = Endless::Lasting);

/// The lane of the whole timeline that holds an event of it where @p shown does: that lane itself,
/// or one of those that it stands for. -1: none.
int laneBehind(const Timeline &whole, const TimelineEvent &event, const TimelineLane &shown);

HiddenCount hiddenBy(const Timeline &timeline, const TimelineFilter &filter);

/// How many events of each kind, and of each group, a timeline has.
std::map<TimelineKind, int> kindCounts(const Timeline &timeline);
std::map<LaneGroup, int> laneCounts(const Timeline &timeline); ///< lanes of a group

} // namespace fairlead
