#include "ui/timeline/comparison.h"

#include "models/timeline/timelinetext.h"
#include "ui/timeline/timelinestate.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelineComparison)
};

/// -1: it is not shown, or folded up.
int laneNamed(const Timeline &shown, const QString &id)
{
    const auto at = std::ranges::find(shown.lanes, id, &TimelineLane::id);
    return at == shown.lanes.end() ? -1 : int(at - shown.lanes.begin());
}

} // namespace

std::vector<TimelineGhost> ghostsOf(const TimelineState &state)
{
    std::vector<TimelineGhost> ghosts;
    const Timeline &shown = state.shown();
    QHash<QString, int> now;
    for (int at = 0; at < std::ssize(shown.events); ++at)
        now.insert(shown.events[size_t(at)].id, at);
    for (const TimelineChange &change : state.changes()) {
        const bool isElsewhere = change.kind == TimelineChange::Kind::Moved
                                 || change.kind == TimelineChange::Kind::Removed;
        if (!isElsewhere)
            continue;
        const TimelineEvent &before = state.earlier().events[size_t(change.before)];
        const bool isHidden = state.filter().hiddenKinds.contains(before.kind)
                              || (change.after >= 0 && !now.contains(change.id));
        if (isHidden)
            continue;
        for (const int lane : before.lanes) {
            const int place = laneNamed(shown, state.earlier().lanes[size_t(lane)].id);
            if (place >= 0)
                ghosts.push_back(
                    {.lane = place, .before = before, .now = now.value(change.id, -1)});
        }
    }
    return ghosts;
}

QHash<QString, QString> believedDates(const TimelineState &state)
{
    QHash<QString, QString> dates;
    for (const TimelineEvent &event : state.earlier().events)
        dates.insert(event.id, whenText(event));
    return dates;
}

QString comparisonText(const TimelineState &state)
{
    int added = 0;
    int moved = 0;
    int changed = 0;
    int gone = 0;
    for (const TimelineChange &change : state.changes()) {
        switch (change.kind) {
        case TimelineChange::Kind::Added:
            ++added;
            break;
        case TimelineChange::Kind::Moved:
            ++moved;
            break;
        case TimelineChange::Kind::Changed:
            ++changed;
            break;
        case TimelineChange::Kind::Removed:
            ++gone;
            break;
        }
    }
    if (state.changes().empty())
        return Text::tr("Nothing on the timeline was believed otherwise.");
    if (state.earlier().events.empty())
        return Text::tr("The file knew of nothing yet; everything is new since then.");
    return Text::tr("Since then %1 new, %2 moved (outlined where they stood), %3 changed, %4 gone.")
        .arg(added)
        .arg(moved)
        .arg(changed)
        .arg(gone);
}

} // namespace fairlead
