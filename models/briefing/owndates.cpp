#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/timeline/timelinetext.h"
#include "models/values/datepattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 24;
constexpr int kTableMonths = 12;
constexpr size_t kMostRows = 9;            ///< lanes of the picture
constexpr std::ptrdiff_t kMostOwnRows = 6; ///< of our contracts, so that laws have a place
constexpr size_t kMostDeadlines = 5;       ///< in the section

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

bool isDrawn(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
    case TimelineKind::ContractTerm:
    case TimelineKind::CommitmentEnd:
    case TimelineKind::TalksBy:
    case TimelineKind::DecisionWindow:
    case TimelineKind::Regulation:
    case TimelineKind::Retirement:
        return true;
    case TimelineKind::Listing:
        return event.status == TimelineStatus::Due || event.status == TimelineStatus::Expected;
    default:
        return false;
    }
}

DateShape shapeOf(const TimelineEvent &event)
{
    if (event.kind == TimelineKind::NoticeDeadline)
        return DateShape::Deadline;
    if (event.kind == TimelineKind::ContractTerm || event.kind == TimelineKind::DecisionWindow)
        return DateShape::Span;
    return event.begins.precision() == PartialDate::Precision::Day ? DateShape::Point
                                                                   : DateShape::Vague;
}

QString labelOf(const OwnDraft &draft, const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::NoticeDeadline:
        return Text::tr("notice %1")
            .arg(draft.locale.toString(event.first(), datePattern(draft.locale, u"d MMM"_s)));
    case TimelineKind::CommitmentEnd:
        return Text::tr("year ends");
    case TimelineKind::TalksBy:
        return Text::tr("talks");
    case TimelineKind::ContractTerm:
    case TimelineKind::DecisionWindow:
        return {};
    default:
        return printedName(event.title);
    }
}

class DateChartMaker
{
public:
    explicit DateChartMaker(const OwnDraft &draft)
        : m_draft(draft)
        , m_first(draft.lens.asOf.addDays(1 - draft.lens.asOf.day()))
        , m_last(m_first.addMonths(kMonths).addDays(-1))
    {
    }

    DateChart run() const
    {
        DateChart chart{.title = {},
                        .first = m_first,
                        .last = m_last,
                        .day = m_draft.lens.asOf,
                        .rows = {},
                        .months = {},
                        .note = {Text::tr("Bar: term of a contract. Flag: last day for notice. "
                                          "Dot: a date. Line with open ends: a date that is known "
                                          "only roughly."),
                                 {}}};
        for (QDate month = m_first; month <= m_last; month = month.addMonths(3))
            chart.months += m_draft.locale.toString(month, u"MMM yyyy"_s);
        const Timeline &timeline = m_draft.timeline();
        for (const TimelineLane &lane : timeline.lanes) {
            if (chart.rows.size() == kMostRows)
                break;
            DateRow row = rowOf(lane);
            const bool isTooMany =
                row.isOurs
                && std::ranges::count(chart.rows, true, &DateRow::isOurs) >= kMostOwnRows;
            if (!row.marks.empty() && !isTooMany)
                chart.rows.push_back(std::move(row));
        }
        return chart;
    }

private:
    DateRow rowOf(const TimelineLane &lane) const
    {
        DateRow row{.label = printedName(lane.title),
                    .marks = {},
                    .isOurs = lane.group == LaneGroup::OwnContracts};
        const bool isWanted = lane.isOurs || lane.group == LaneGroup::Regulation;
        for (const int index : lane.events) {
            const TimelineEvent &event = m_draft.timeline().events[size_t(index)];
            if (!isWanted || !isDrawn(event) || event.last() < m_draft.lens.asOf
                || event.first() > m_last)
                continue;
            const QDate first = std::max(event.first(), m_first);
            const QDate last = std::min(event.last(), m_last);
            row.marks.push_back({first, shapeOf(event) == DateShape::Point ? first : last,
                                 shapeOf(event), labelOf(m_draft, event)});
        }
        return row;
    }

    const OwnDraft &m_draft;
    const QDate m_first;
    const QDate m_last;
};

bool isTask(const TimelineEvent &event)
{
    return event.kind == TimelineKind::ChecklistItem || event.kind == TimelineKind::PlanMove;
}

/// What is due within a year, soonest first.
std::vector<const TimelineEvent *> deadlines(const OwnDraft &draft)
{
    std::vector<const TimelineEvent *> all;
    const QDate end = draft.lens.asOf.addMonths(kTableMonths);
    for (const int index : draft.timeline().deadlines) {
        const TimelineEvent &event = draft.timeline().events[size_t(index)];
        if (event.first() <= end && !(isTask(event) && !draft.mayRead(FieldClass::Talks)))
            all.push_back(&event);
    }
    return all;
}

bool isOfMarket(const TimelineEvent &event)
{
    return event.kind == TimelineKind::Regulation || event.kind == TimelineKind::Review
           || event.kind == TimelineKind::MarketEvent || event.kind == TimelineKind::Lifecycle
           || event.kind == TimelineKind::Retirement || event.kind == TimelineKind::Listing;
}

/// At most @p most of them, the first.
Table deadlineTable(OwnDraft &draft, const std::vector<const TimelineEvent *> &events, size_t most)
{
    Table table{.columns = {{Text::tr("Date"), ColumnKind::Text, 1},
                            {Text::tr("In days"), ColumnKind::Figure, 0.6},
                            {Text::tr("What"), ColumnKind::Text, 2.7},
                            {Text::tr("Why, or what it means"), ColumnKind::Text, 4}},
                .rows = {}};
    for (const TimelineEvent *event : events) {
        if (table.rows.size() == most)
            break;
        TableCell reason = cell(event->reason.isEmpty() ? u"–"_s : printedNote(event->reason));
        for (const Id<Source> &source : event->sources)
            addCitations(reason.text.citations, {{draft.market.sources.number(source), {}}});
        if (event->sources.empty() && !isOfMarket(*event))
            reason.text.citations = {draft.records()};
        table.rows.push_back(
            {cell(draft.market.date(event->begins)), cell(draft.locale.toString(event->daysLeft)),
             cellWithNote(printedTitle(event->title), labelOf(event->kind)), reason});
    }
    return table;
}

} // namespace

std::optional<Section> ownDatesSection(OwnDraft &draft)
{
    auto events = deadlines(draft);
    std::erase_if(events, [](const TimelineEvent *event) { return isTask(*event); });
    DateChart chart = DateChartMaker(draft).run();
    if (events.empty() && chart.rows.empty())
        return {};
    const auto notices = noticeDates(draft);
    const QDate end = draft.lens.asOf.addMonths(kTableMonths);
    const auto soon = std::ranges::count_if(
        notices, [&](const NoticeDate &notice) { return notice.deadline <= end; });
    Section section{.id = u"dates"_s,
                    .bookmark = Text::tr("What is coming"),
                    .title = soon > 0 ? Text::tr("%n notice date(s) within a year, the first on %1",
                                                 nullptr, int(soon))
                                            .arg(draft.day(notices.front().deadline))
                                      : Text::tr("No notice date is known for the next year"),
                    .part = SectionPart::Main,
                    .blocks = {}};
    if (!chart.rows.empty()) {
        chart.title = Text::tr("The next %1 months").arg(kMonths);
        section.blocks.push_back(std::move(chart));
    }
    if (!events.empty()) {
        section.blocks.push_back(Subheading{events.size() > kMostDeadlines
                                                ? Text::tr("The next %1 of %2 dates within a year")
                                                      .arg(kMostDeadlines)
                                                      .arg(events.size())
                                                : Text::tr("To act on within a year")});
        section.blocks.push_back(deadlineTable(draft, events, kMostDeadlines));
    }
    return section;
}

void addAllDates(OwnDraft &draft, Section &details)
{
    const auto events = deadlines(draft);
    if (events.size() <= kMostDeadlines
        && std::ranges::none_of(events, [](const auto *event) { return isTask(*event); }))
        return;
    details.blocks.push_back(
        Subheading{Text::tr("All %n date(s) within a year", nullptr, int(events.size()))});
    details.blocks.push_back(deadlineTable(draft, events, events.size()));
}

} // namespace fairlead
