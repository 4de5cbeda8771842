#include "models/timeline/timelineoutlook.h"

#include "models/fields/valuetext.h"
#include "models/timeline/timelinetext.h"

#include <QCoreApplication>

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

void addTerm(std::vector<OutlookLine> &lines, const Timeline &timeline, const TimelineLane &lane)
{
    const TimelineEvent *current = nullptr;
    const TimelineEvent *renewal = nullptr;
    for (const int index : lane.events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        if (event.kind != TimelineKind::ContractTerm)
            continue;
        if (event.status == TimelineStatus::Expected)
            renewal = &event;
        else if (event.status == TimelineStatus::Current)
            current = &event;
    }
    if (renewal)
        lines.push_back({Text::tr("Renews"), whenText(*renewal)});
    else if (current && current->ends)
        lines.push_back({Text::tr("Ends"), dateText(*current->ends, QLocale())});
}

void addYear(std::vector<OutlookLine> &lines, const TimelineEvent &year, bool isNamed)
{
    const TimelineBurnDown &burnDown = *year.burnDown;
    const Currency &currency = burnDown.floor.currency;
    if (isNamed)
        lines.push_back({year.title, whenText(year)});
    lines.push_back({Text::tr("Floor"), moneyText(burnDown.floor, QLocale())});
    if (burnDown.forecast)
        lines.push_back({Text::tr("Forecast use"), estimateText(*burnDown.forecast, currency)});
    if (burnDown.shortfall)
        lines.push_back({Text::tr("Shortfall paid"), estimateText(*burnDown.shortfall, currency),
                         *burnDown.shortfall > 0});
    if (burnDown.planShortfall)
        lines.push_back({Text::tr("Shortfall with the plan"),
                         estimateText(*burnDown.planShortfall, currency),
                         *burnDown.planShortfall > 0});
}

} // namespace

std::vector<OutlookLine> outlookOf(const Timeline &timeline, int lane)
{
    std::vector<OutlookLine> lines;
    if (lane < 0)
        return lines;
    const TimelineLane &row = timeline.lanes[size_t(lane)];
    if (row.group != LaneGroup::OwnContracts || row.isFolded())
        return lines;
    addTerm(lines, timeline, row);
    std::map<RowRef, const TimelineEvent *> years; // one a commitment
    for (const int index : row.events) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        if (!event.burnDown || event.last() < timeline.day)
            continue;
        const auto [at, isNew] = years.try_emplace(event.row, &event);
        const bool isBetter = !isNew && at->second->status == TimelineStatus::Current;
        if (isBetter && event.status != TimelineStatus::Current)
            at->second = &event;
    }
    for (const auto &[commitment, year] : years)
        addYear(lines, *year, years.size() > 1 || year->status != TimelineStatus::Current);
    return lines;
}

} // namespace fairlead
