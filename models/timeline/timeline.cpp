#include "models/timeline/timeline.h"

#include "models/timeline/timelinebuilder.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// What makes two beliefs about an event differ, beside its dates.
bool isSame(TimelineEvent left, const TimelineEvent &right)
{
    left.daysLeft = right.daysLeft; // of another day, perhaps
    left.lanes = right.lanes;       // numbers of another timeline
    return left == right;
}

} // namespace

QString laneGroupKey(LaneGroup group)
{
    switch (group) {
    case LaneGroup::Vendors:
        return u"vendors"_s;
    case LaneGroup::Instruments:
        return u"instruments"_s;
    case LaneGroup::OwnContracts:
        return u"own_contracts"_s;
    case LaneGroup::Regulation:
        return u"regulation"_s;
    case LaneGroup::Retirements:
        return u"retirements"_s;
    }
    Q_UNREACHABLE();
}

QString laneGroupLabel(LaneGroup group)
{
    switch (group) {
    case LaneGroup::Vendors:
        return Text::tr("Vendors");
    case LaneGroup::Instruments:
        return Text::tr("Instruments");
    case LaneGroup::OwnContracts:
        return Text::tr("Own contracts");
    case LaneGroup::Regulation:
        return Text::tr("Rules");
    case LaneGroup::Retirements:
        return Text::tr("Retirements");
    }
    Q_UNREACHABLE();
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
