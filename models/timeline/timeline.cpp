#include "models/timeline/timeline.h"

#include "models/timeline/timelinebuilder.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What makes two beliefs about an event differ, beside its dates.
bool isSame(TimelineEvent left, const TimelineEvent &right)
{
    left.daysLeft = right.daysLeft; // of another day, perhaps
    left.lanes = right.lanes;       // numbers of another timeline
    return left == right;
}

} // namespace

template<>
const Enumeration &enumeration<LaneGroup>()
{
    static const Enumeration kEnumeration(
        "LaneGroup",
        {
            {int(LaneGroup::Vendors), "vendors", QT_TRANSLATE_NOOP("LaneGroup", "Vendors")},
            {int(LaneGroup::Instruments), "instruments",
             QT_TRANSLATE_NOOP("LaneGroup", "Instruments")},
            {int(LaneGroup::OwnContracts), "own_contracts",
             QT_TRANSLATE_NOOP("LaneGroup", "Own contracts")},
            {int(LaneGroup::Regulation), "regulation", QT_TRANSLATE_NOOP("LaneGroup", "Rules")},
            {int(LaneGroup::Retirements), "retirements",
             QT_TRANSLATE_NOOP("LaneGroup", "Retirements")},
        });
    return kEnumeration;
}

Timeline timelineEvents(const Workspace &workspace, const Lens &lens)
{
    TimelineBuilder builder(workspace, lens);
    addDealEvents(builder);
    addMarketEvents(builder);
    addContractEvents(builder);
    addCommitmentEvents(builder);
    return std::move(builder).finish();
}

std::vector<TimelineChange> timelineChanges(const Timeline &earlier, const Timeline &later)
{
    QHash<QString, int> before;
    for (int i = 0; i < int(earlier.events.size()); ++i)
        before.insert(earlier.events[size_t(i)].id, i);

    std::vector<TimelineChange> changes;
    for (int i = 0; i < int(later.events.size()); ++i) {
        const TimelineEvent &now = later.events[size_t(i)];
        const int was = before.contains(now.id) ? before.take(now.id) : -1;
        if (was < 0) {
            changes.push_back({TimelineChange::Kind::Added, now.id, -1, i});
            continue;
        }
        const TimelineEvent &then = earlier.events[size_t(was)];
        if (then.begins != now.begins || then.ends != now.ends)
            changes.push_back({TimelineChange::Kind::Moved, now.id, was, i});
        else if (!isSame(then, now))
            changes.push_back({TimelineChange::Kind::Changed, now.id, was, i});
    }
    for (int i = 0; i < int(earlier.events.size()); ++i) {
        const QString &id = earlier.events[size_t(i)].id;
        if (before.contains(id))
            changes.push_back({TimelineChange::Kind::Removed, id, i, -1});
    }
    return changes;
}

} // namespace fairlead
