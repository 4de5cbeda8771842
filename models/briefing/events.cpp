#include "models/briefing/events.h"

#include "models/briefing/cells.h"
#include "models/briefing/sections.h"
#include "models/rows/listingstep.h"
#include "models/rows/marketevent.h"
#include "models/rows/party.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

std::vector<const ListingStep *> listingSteps(const Draft &draft)
{
    std::vector<const ListingStep *> steps;
    for (const ListingStep &step : draft.workspace.rows<ListingStep>()) {
        if (!step.occursOn || step.occursOn->first() <= draft.lens.asOf)
            steps.push_back(&step);
    }
    std::stable_sort(steps.begin(), steps.end(), [&](const auto *left, const auto *right) {
        return draft.name(left->party).localeAwareCompare(draft.name(right->party)) < 0;
    });
    return steps;
}

Table listingTable(Draft &draft, const std::vector<const ListingStep *> &steps)
{
    Table table{.columns = {{Text::tr("Party"), ColumnKind::Text, 1.3},
                            {Text::tr("Listing state"), ColumnKind::Text, 1.6},
                            {Text::tr("Since"), ColumnKind::Text, 1},
                            {Text::tr("How sure"), ColumnKind::Text, 1},
                            {Text::tr("What is known"), ColumnKind::Text, 5}},
                .rows = {}};
    for (const ListingStep *step : steps) {
        TableCell known = cell(printedNote(step->notes));
        known.text.citations = draft.cited({TableId::ListingStep, step->id.text});
        table.rows.push_back({strongCell(draft.name(step->party)), cell(labelOf(step->state)),
                              cell(draft.date(step->occursOn)),
                              cell(step->status ? labelOf(*step->status) : u"–"_s), known});
    }
    return table;
}

QString title(const Draft &draft, const std::vector<const MarketEvent *> &events)
{
    if (events.empty())
        return Text::tr("No dated event is known for the next %1 months").arg(kHorizonMonths);
    const QString day = draft.date(events.front()->occursOn);
    return Text::tr("%n dated event(s) in the next %1 months, the first on %2", nullptr,
                    int(events.size()))
        .arg(kHorizonMonths)
        .arg(day);
}

} // namespace

std::vector<const MarketEvent *> comingEvents(const Draft &draft)
{
    const QDate end = draft.lens.asOf.addMonths(kHorizonMonths);
    std::vector<const MarketEvent *> events;
    for (const MarketEvent &event : draft.workspace.rows<MarketEvent>()) {
        if (event.occursOn && event.occursOn->last() >= draft.lens.asOf
            && event.occursOn->first() <= end)
            events.push_back(&event);
    }
    std::stable_sort(events.begin(), events.end(), [](const auto *left, const auto *right) {
        return left->occursOn->last() < right->occursOn->last();
    });
    return events;
}

Table nextEvents(Draft &draft, int atMost)
{
    Table table{.columns = {{Text::tr("Date"), ColumnKind::Text, 1},
                            {Text::tr("Event"), ColumnKind::Text, 3.1},
                            {Text::tr("What it means"), ColumnKind::Text, 4.6}},
                .rows = {}};
    for (const MarketEvent *event : comingEvents(draft)) {
        if (int(table.rows.size()) == atMost)
            break;
        TableCell meaning = cell(printedNote(event->meaning));
        if (!event->source.isNull())
            meaning.text.citations = {{draft.sources.number(event->source), {}}};
        TableCell what = strongCell(printedTitle(event->title));
        if (!event->verified)
            what.note = Text::tr("not verified");
        table.rows.push_back({cell(draft.date(event->occursOn)), what, meaning});
    }
    return table;
}

std::optional<Section> comingSection(Draft &draft)
{
    const auto steps = listingSteps(draft);
    const auto events = comingEvents(draft);
    if (steps.empty() && events.empty())
        return {};
    Section section{.id = u"coming"_s,
                    .bookmark = Text::tr("Listings and dates"),
                    .title = title(draft, events),
                    .part = SectionPart::Main,
                    .blocks = {}};
    if (!steps.empty()) {
        section.blocks.push_back(Subheading{Text::tr("Where the vendors stand on the way to a "
                                                     "listing")});
        section.blocks.push_back(listingTable(draft, steps));
    }
    if (!events.empty()) {
        section.blocks.push_back(Subheading{Text::tr("What comes next")});
        section.blocks.push_back(nextEvents(draft));
    }
    return section;
}

} // namespace fairlead
