#include "app/cli/timelinereports.h"

#include "app/cli/jsonvalues.h"
#include "models/fields/valuetext.h"
#include "models/rowtitle.h"
#include "models/timeline/timelinetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

constexpr int kDateWidth = 26;
constexpr int kKindWidth = 24;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TimelineReports)
};

ordered_json dateJson(const PartialDate &date)
{
    return {{"text", date.toText().toStdString()},
            {"first", date.first().toString(Qt::ISODate).toStdString()},
            {"last", date.last().toString(Qt::ISODate).toStdString()}};
}

ordered_json rowJson(const RowRef &row)
{
    return {{"table", tableInfo(row.table).key().toStdString()}, {"id", row.id.toStdString()}};
}

ordered_json amountsJson(const TimelineEvent &event)
{
    ordered_json list = ordered_json::array();
    for (const TimelineAmount &amount : event.amounts)
        list.push_back({{"amount", amountOrNull(amount.money)},
                        {"currency", amount.money.currency.code().toStdString()},
                        {"certainty", keyOf(amount.certainty).toStdString()},
                        {"qualifier", keyOf(amount.qualifier).toStdString()},
                        {"firm", amount.isFirm()}});
    return list;
}

ordered_json capacityJson(const TimelineCapacity &capacity)
{
    return {{"quantity", numberOrNull(capacity.quantity)},
            {"quantity_high", numberOrNull(capacity.quantityHigh)},
            {"unit", keyOf(capacity.unit).toStdString()},
            {"definition", keyOf(capacity.definition).toStdString()},
            {"qualifier", keyOf(capacity.qualifier).toStdString()}};
}

ordered_json burnDownJson(const TimelineBurnDown &burnDown)
{
    return {{"floor", amountOrNull(burnDown.floor)},
            {"currency", burnDown.floor.currency.code().toStdString()},
            {"used", numberOrNull(burnDown.used)},
            {"used_on", dateOrNull(burnDown.usedOn)},
            {"forecast", numberOrNull(burnDown.forecast)},
            {"shortfall", numberOrNull(burnDown.shortfall)},
            {"plan_forecast", numberOrNull(burnDown.planForecast)},
            {"plan_shortfall", numberOrNull(burnDown.planShortfall)}};
}

ordered_json eventJson(const Workspace &workspace, const Timeline &timeline,
                       const TimelineEvent &event)
{
    ordered_json lanes = ordered_json::array();
    for (const int lane : event.lanes)
        lanes.push_back(timeline.lanes[size_t(lane)].id.toStdString());
    ordered_json sources = ordered_json::array();
    for (const Id<Source> &source : event.sources)
        sources.push_back({{"id", source.text.toStdString()},
                           {"title", rowTitle(workspace, source).toStdString()}});
    return {{"id", event.id.toStdString()},
            {"kind", keyOf(event.kind).toStdString()},
            {"title", event.title.toStdString()},
            {"shape", keyOf(event.shape).toStdString()},
            {"status", keyOf(event.status).toStdString()},
            {"begins", dateJson(event.begins)},
            {"ends", event.ends ? dateJson(*event.ends) : ordered_json()},
            {"days_left", event.daysLeft},
            {"deadline", event.isDeadline},
            {"computed", event.isComputed},
            {"verified", event.isVerified},
            {"reason", event.reason.toStdString()},
            {"amounts", amountsJson(event)},
            {"in_sums", event.isCounted},
            {"capacity", event.capacity ? capacityJson(*event.capacity) : ordered_json()},
            {"burn_down", event.burnDown ? burnDownJson(*event.burnDown) : ordered_json()},
            {"listing_state", keyOrNull(event.listingState)},
            {"lanes", lanes},
            {"record", rowJson(event.row)},
            {"sources", sources}};
}

ordered_json eventsJson(const Workspace &workspace, const Timeline &timeline,
                        const std::vector<int> &events)
{
    ordered_json list = ordered_json::array();
    for (const int index : events)
        list.push_back(eventJson(workspace, timeline, timeline.events[size_t(index)]));
    return list;
}

void printEvent(const TimelineEvent &event, QTextStream &out)
{
    out << u"  "_s << whenText(event).leftJustified(kDateWidth) << u' '
        << labelOf(event.kind).leftJustified(kKindWidth) << u' ' << event.title;
    if (const QString amounts = amountsText(event); !amounts.isEmpty())
        out << u" · "_s << amounts;
    out << '\n';
}

void printDeadline(const TimelineEvent &event, QTextStream &out)
{
    out << dateText(event.begins, QLocale()).leftJustified(14)
        << daysLeftText(event).leftJustified(15) << u' '
        << labelOf(event.kind).leftJustified(kKindWidth) << u' ' << event.title << '\n';
    if (!event.reason.isEmpty())
        out << QString(30, u' ') << event.reason << '\n';
}

} // namespace

ordered_json timelineReport(const Workspace &workspace, const Timeline &timeline)
{
    ordered_json lanes = ordered_json::array();
    for (const TimelineLane &lane : timeline.lanes)
        lanes.push_back({{"id", lane.id.toStdString()},
                         {"group", keyOf(lane.group).toStdString()},
                         {"title", lane.title.toStdString()},
                         {"subtitle", lane.subtitle.toStdString()},
                         {"ours", lane.isOurs},
                         {"events", lane.events.size()},
                         {"record", lane.row ? rowJson(*lane.row) : ordered_json()}});
    ordered_json events = ordered_json::array();
    for (const TimelineEvent &event : timeline.events)
        events.push_back(eventJson(workspace, timeline, event));
    ordered_json undated = ordered_json::array();
    for (const RowRef &row : timeline.undated)
        undated.push_back(rowJson(row));
    return {{"report", "timeline"},
            {"as_of", timeline.day.toString(Qt::ISODate).toStdString()},
            {"first", timeline.first.toString(Qt::ISODate).toStdString()},
            {"last", timeline.last.toString(Qt::ISODate).toStdString()},
            {"lanes", lanes},
            {"events", events},
            {"undated", undated}};
}

ordered_json deadlinesReport(const Workspace &workspace, const Timeline &timeline)
{
    return {{"report", "deadlines"},
            {"as_of", timeline.day.toString(Qt::ISODate).toStdString()},
            {"deadlines", eventsJson(workspace, timeline, timeline.deadlines)},
            {"missed", eventsJson(workspace, timeline, timeline.missed)}};
}

void printTimeline(const Timeline &timeline, QTextStream &out)
{
    std::optional<LaneGroup> group;
    for (const TimelineLane &lane : timeline.lanes) {
        if (lane.events.empty())
            continue;
        if (group != lane.group)
            out << (group ? u"\n"_s : QString()) << labelOf(lane.group).toUpper() << '\n';
        group = lane.group;
        out << lane.title << (lane.subtitle.isEmpty() ? QString() : u" · "_s + lane.subtitle)
            << '\n';
        for (const int event : lane.events)
            printEvent(timeline.events[size_t(event)], out);
    }
}

void printDeadlines(const Timeline &timeline, QTextStream &out)
{
    if (timeline.deadlines.empty())
        out << Text::tr("Nothing is due from %1 on.").arg(dateText(timeline.day, QLocale()))
            << '\n';
    for (const int event : timeline.deadlines)
        printDeadline(timeline.events[size_t(event)], out);
    if (timeline.missed.empty())
        return;
    out << '\n' << Text::tr("Passed:") << '\n';
    for (const int event : timeline.missed)
        printDeadline(timeline.events[size_t(event)], out);
}

} // namespace fairlead
