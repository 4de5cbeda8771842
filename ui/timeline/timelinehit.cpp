#include "ui/timeline/timelinehit.h"

#include "models/rows/source.h"
#include "models/timeline/timelinetext.h"
#include "models/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int kMostListed = 7; // events of a tooltip

} // namespace

QString eventTip(const Workspace &workspace, const TimelineEvent &event)
{
    QStringList lines{u"%1: %2"_s.arg(labelOf(event.kind), event.title), whenText(event)};
    if (event.isDeadline)
        lines.back() += u", "_s + daysLeftText(event);
    if (!event.amounts.empty())
        lines += amountsText(event);
    if (event.capacity)
        lines += capacityText(*event.capacity);
    lines += labelOf(event.status);
    if (!event.reason.isEmpty())
        lines += event.reason;
    for (const Id<Source> &id : event.sources) {
        if (const Source *source = workspace.find(id))
            lines += Text::tr("Source: %1").arg(source->title);
    }
    return lines.join(u'\n');
}

QString hitTip(const Timeline &timeline, const TimelineHit &hit, const EventDescriber &describer)
{
    if (hit.ghost) {
        const TimelineGhost &ghost = *hit.ghost;
        const QString then =
            Text::tr("Believed then: %1, %2").arg(ghost.before.title, whenText(ghost.before));
        if (ghost.now < 0)
            return Text::tr("%1\nIt is not in the file any more.").arg(then);
        return Text::tr("%1\nNow: %2").arg(then, whenText(timeline.events[size_t(ghost.now)]));
    }
    if (hit.events.empty())
        return {};
    if (hit.events.size() == 1) {
        const TimelineEvent &event = timeline.events[size_t(hit.events.front())];
        return describer ? describer(event) : event.title;
    }
    QStringList lines{Text::tr("%n events", nullptr, int(hit.events.size()))};
    const QString sums = sumsText(clusterOf(timeline, hit.events));
    if (!sums.isEmpty())
        lines += Text::tr("Counted money: %1").arg(sums);
    const int count = int(hit.events.size());
    for (int at = 0; at < std::min(count, kMostListed); ++at) {
        const TimelineEvent &row = timeline.events[size_t(hit.events[size_t(at)])];
        lines += Text::tr("%1: %2").arg(whenText(row), row.title);
    }
    if (count > kMostListed)
        lines +=
            Text::tr("and %n more; a double click spreads them out", nullptr, count - kMostListed);
    return lines.join(u'\n');
}

} // namespace fairlead
