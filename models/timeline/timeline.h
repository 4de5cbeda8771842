#pragma once

#include "models/lens.h"
#include "models/timeline/timelineevent.h"
#include "models/workspace.h"

namespace fairlead {

/// Groups of lanes, in the order in which they are shown.
enum class LaneGroup {
    Vendors,      ///< deals, policies and listing states of a party
    Instruments,  ///< money and capacity from one party to another
    OwnContracts, ///< terms, commitments, notice and decision windows
    Regulation,   ///< laws and reviews of a jurisdiction
    Retirements,  ///< models that end on a route, services that begin or end
};

template<>
const Enumeration &enumeration<LaneGroup>();

/// Whether a lane stands for several that are folded up.
enum class LaneFold {
    None,   ///< it stands for itself
    Others, ///< for those of its group that are not ours
    Group,  ///< for all of its group
};

/// One row of the timeline.
struct TimelineLane
{
    QString id; ///< stable: "vendor:anthropic", "instrument:amazon:anthropic"
    LaneGroup group = LaneGroup::Vendors;
    QString title;
    QString subtitle;          ///< what it holds; may be empty
    std::optional<RowRef> row; ///< the party, contract or route it belongs to
    bool isOurs = false;       ///< a vendor or route that we use, an own contract, a
                               ///< jurisdiction that applies to us
    std::vector<int> events;   ///< indices into Timeline::events, by first day
    LaneFold fold = LaneFold::None;

    bool isFolded() const { return fold != LaneFold::None; }
    bool operator==(const TimelineLane &) const = default;
};

/// Everything dated, with what is ours and what is the market's: the one value that the page, the
/// exports and the command line are made from.
struct Timeline
{
    QDate day;                         ///< of the lens: "today"
    std::vector<TimelineLane> lanes;   ///< by group; in it ours first, then by title
    std::vector<TimelineEvent> events; ///< by first day, then id
    std::vector<int> deadlines;        ///< events to act on, not before `day`, soonest first
    std::vector<int> missed;           ///< events to act on that passed before `day`
    std::vector<RowRef> undated;       ///< records that belong here but have no date at all, or
                                       ///< end before they start
    QDate first;                       ///< of all events; `day` when there are none
    QDate last;

    bool operator==(const Timeline &) const = default;
};

/// The timeline of a workspace under a lens. Deals that were announced after the lens's day are
/// left out: nobody knew of them. What is scheduled for later stays. "As believed on" a past day is
/// the workspace of that day, read from the history, under the same lens.
Timeline timelineEvents(const Workspace &workspace, const Lens &lens);

/// What changed between two beliefs about the same things.
struct TimelineChange
{
    enum class Kind { Added, Removed, Moved, Changed };
    Kind kind = Kind::Changed;
    QString id;      ///< of the event
    int before = -1; ///< index into the earlier timeline's events; -1: not there
    int after = -1;  ///< … into the later one's

    bool operator==(const TimelineChange &) const = default;
};

/// Events that differ, by id. Moved: the dates differ; Changed: anything else but the days left.
std::vector<TimelineChange> timelineChanges(const Timeline &earlier, const Timeline &later);

} // namespace fairlead
