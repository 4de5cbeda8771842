#include "models/negotiation/plansections.h"

#include "models/briefing/cells.h"
#include "models/briefing/draft.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/conditionwords.h"
#include "models/negotiation/tradeplan.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NegotiationPlan)
};

QString statusText(const PlanDraft &draft, const ChecklistPoint &point)
{
    QString text = labelOf(point.status());
    if (point.item && point.item->settledOn)
        text += u' ' + dateText(*point.item->settledOn, draft.locale);
    else if (point.progress && point.progress->raisedOn)
        text += u' ' + dateText(*point.progress->raisedOn, draft.locale);
    return text;
}

QString dueText(const PlanDraft &draft, const ChecklistPoint &point)
{
    QStringList parts;
    if (!point.owner().isEmpty())
        parts += point.owner();
    if (point.item && point.item->dueOn)
        parts += Text::tr("by %1").arg(dateText(*point.item->dueOn, draft.locale));
    return parts.join(u", "_s);
}

void addBlock(Section &section, PlanDraft &draft, ChecklistBlock block)
{
    const auto points = draft.basis.list.in(block);
    if (points.empty())
        return;
    section.blocks.push_back(
        Subheading{Text::tr("%1: %2").arg(labelOf(block), draft.locale.toString(points.size()))});
    Table table;
    table.columns = {{Text::tr("Issue, and why"), ColumnKind::Text, 3},
                     {Text::tr("Ask"), ColumnKind::Text, 3},
                     {Text::tr("Fallback and red line"), ColumnKind::Text, 3},
                     {Text::tr("Worth"), ColumnKind::Figure, 1.2},
                     {Text::tr("Status"), ColumnKind::Text, 1.5}};
    for (const ChecklistPoint *point : points) {
        const CitedText title{point->title(), draft.cited(*point)};
        table.rows.push_back(
            {TableCell{.text = title,
                       .note = Text::tr("%1, %2: %3")
                                   .arg(labelOf(point->level), labelOf(point->stance),
                                        point->reasons.join(u"; "_s))},
             cellWithNote(point->ask(), point->give().isEmpty()
                                            ? QString()
                                            : Text::tr("We could give: %1").arg(point->give())),
             cellWithNote(point->fallback(), point->redLine().isEmpty()
                                                 ? QString()
                                                 : Text::tr("Red line: %1").arg(point->redLine())),
             cell(draft.worth(*point)),
             cellWithNote(statusText(draft, *point), dueText(draft, *point))});
    }
    section.blocks.push_back(table);
}

/// What we asked for, what became of it, and what we gave (negotiation.md section 2, after the
/// deal).
Table resultTable(const PlanDraft &draft)
{
    Table table;
    table.columns = {{Text::tr("Asked"), ColumnKind::Text, 3},
                     {Text::tr("Result"), ColumnKind::Text, 2},
                     {Text::tr("Given for it"), ColumnKind::Text, 3},
                     {Text::tr("Worth"), ColumnKind::Figure, 1.2}};
    for (const ChecklistPoint &point : draft.basis.list.points) {
        const bool isOpen =
            point.status() == ItemStatus::NotRaised || point.status() == ItemStatus::Raised;
        if (isOpen)
            continue;
        const bool isPaid =
            point.status() == ItemStatus::Agreed || point.status() == ItemStatus::Traded;
        table.rows.push_back({cellWithNote(point.title(), point.ask()),
                              cellWithNote(statusText(draft, point), point.item->reason),
                              cell(isPaid ? point.give() : QString()), cell(draft.worth(point))});
    }
    return table;
}

} // namespace

Section mustHavesSection(PlanDraft &draft)
{
    const auto points = draft.basis.list.in(ChecklistBlock::MustHaves);
    const auto agreed = std::ranges::count_if(
        points, [](const ChecklistPoint *point) { return point->status() == ItemStatus::Agreed; });
    Section section{.id = u"must-haves"_s,
                    .bookmark = Text::tr("Must-haves"),
                    .title = Text::tr("%1 of %n must-have(s) agreed", nullptr, int(points.size()))
                                 .arg(draft.locale.toString(qlonglong(agreed))),
                    .blocks = {}};
    addBlock(section, draft, ChecklistBlock::MustHaves);
    return section;
}

Section issueMatrixSection(PlanDraft &draft)
{
    const auto points = pointsOnTable(draft.basis.list);
    Section section{.id = u"issues"_s,
                    .bookmark = Text::tr("Issue matrix"),
                    .title = Text::tr("%n point(s) are on the table", nullptr, int(points.size())),
                    .blocks = {}};
    for (const ChecklistBlock block :
         {ChecklistBlock::Rights, ChecklistBlock::Negotiate, ChecklistBlock::Trade})
        addBlock(section, draft, block);
    return section;
}

std::optional<Section> tradesSection(PlanDraft &draft)
{
    Table table;
    table.columns = {{Text::tr("We can give"), ColumnKind::Text, 3},
                     {Text::tr("For"), ColumnKind::Text, 3},
                     {Text::tr("Worth"), ColumnKind::Figure, 1.2},
                     {Text::tr("Status"), ColumnKind::Text, 1.2}};
    for (const Trade &trade : tradesOf(draft.basis.list)) {
        // The long tail stays in the matrix; a plan of trades is one to be remembered.
        const bool isChosen = trade.isDone || trade.ask->block == ChecklistBlock::MustHaves
                              || trade.ask->block == ChecklistBlock::Trade;
        if (!isChosen)
            continue;
        table.rows.push_back({cell(trade.give), cell(trade.ask->title()),
                              cell(draft.worth(*trade.ask)), cell(labelOf(trade.ask->status()))});
    }
    if (table.rows.empty())
        return {};
    Section section{.id = u"trades"_s,
                    .bookmark = Text::tr("Trade plan"),
                    .title = Text::tr("Nothing is given without a named return"),
                    .blocks = {}};
    section.blocks.push_back(table);
    section.blocks.push_back(
        Paragraph{{Text::tr("Start with what costs us little, let concessions shrink as talks go "
                            "on, and keep one valuable give for the end."),
                   {}},
                  ParagraphRole::Body});
    return section;
}

std::optional<Section> offersSection(PlanDraft &draft)
{
    const std::vector<TalksOffer> offers = offersOf(draft.basis.list, draft.basis.prices);
    if (offers.empty())
        return {};
    const auto difference = inequality(offers);
    Section section{.id = u"offers"_s,
                    .bookmark = Text::tr("Packages"),
                    .title = difference && *difference <= kEqualOffers
                                 ? Text::tr("%n equal offers", nullptr, int(offers.size()))
                                 : Text::tr("The offers are not equal yet"),
                    .blocks = {}};
    Table table;
    table.columns = {{Text::tr("Offer"), ColumnKind::Text, 0.6},
                     {Text::tr("Points"), ColumnKind::Text, 4},
                     {Text::tr("Score"), ColumnKind::Figure, 1},
                     {Text::tr("Worth"), ColumnKind::Figure, 1}};
    for (const TalksOffer &offer : offers) {
        QStringList titles;
        for (const ChecklistPoint *point : offer.points)
            titles += point->title();
        table.rows.push_back({strongCell(offer.name), cell(titles.join(u"; "_s)),
                              cell(draft.locale.toString(offer.score, 'f', 1)),
                              cell(draft.worth(offer.worth))});
    }
    section.blocks.push_back(table);
    return section;
}

std::optional<Section> evidenceSection(PlanDraft &draft)
{
    Table table;
    table.columns = {{Text::tr("Issue"), ColumnKind::Text, 3},
                     {Text::tr("Held"), ColumnKind::Text, 3},
                     {Text::tr("Missing"), ColumnKind::Text, 3}};
    for (const ChecklistPoint *point : draft.basis.list.in(ChecklistBlock::MustHaves)) {
        QStringList held;
        QStringList missing;
        for (const QString &each : point->evidence())
            (point->isHeld(each) ? held : missing) += each;
        if (!held.isEmpty() || !missing.isEmpty()) {
            table.rows.push_back(
                {cell(point->title()), cell(held.join(u"; "_s)), cell(missing.join(u"; "_s))});
        }
    }
    const auto unknown = draft.basis.list.in(ChecklistBlock::NeedsData);
    if (table.rows.empty() && unknown.empty())
        return {};
    Section section{.id = u"evidence"_s,
                    .bookmark = Text::tr("Questions and evidence"),
                    .title = Text::tr("What to prove, and what to find out"),
                    .blocks = {}};
    if (!table.rows.empty())
        section.blocks.push_back(table);
    if (!unknown.empty()) {
        section.blocks.push_back(
            Subheading{Text::tr("%n point(s) wait for facts", nullptr, int(unknown.size()))});
        Definitions list;
        for (const ChecklistPoint *point : unknown) {
            QStringList facts;
            for (const MissingFact &fact : point->missing)
                facts += missingText(fact);
            list.entries.emplace_back(point->title(), facts.join(u", "_s));
        }
        section.blocks.push_back(list);
    }
    return section;
}

std::optional<Section> outcomeSection(PlanDraft &draft)
{
    const TalksOutcome *outcome = draft.basis.list.outcome;
    if (!outcome)
        return {};
    Section section{.id = u"decision"_s,
                    .bookmark = Text::tr("Decision"),
                    .title = outcome->decision ? labelOf(*outcome->decision)
                                               : Text::tr("Not decided yet"),
                    .blocks = {}};
    Definitions list;
    if (outcome->decidedOn)
        list.entries.emplace_back(Text::tr("On"), dateText(*outcome->decidedOn, draft.locale));
    if (!outcome->decidedBy.isEmpty())
        list.entries.emplace_back(Text::tr("By"), outcome->decidedBy);
    if (!outcome->reasons.isEmpty())
        list.entries.emplace_back(Text::tr("Reasons"), outcome->reasons);
    if (!outcome->lessons.isEmpty())
        list.entries.emplace_back(Text::tr("Lessons"), outcome->lessons);
    section.blocks.push_back(list);
    if (const Table table = resultTable(draft); !table.rows.empty())
        section.blocks.push_back(table);
    return section;
}

std::optional<Section> planSourcesSection(PlanDraft &draft)
{
    const int last = int(draft.sources.inOrder().size());
    if (last == 0)
        return {};
    Section section{.id = u"sources"_s,
                    .bookmark = Text::tr("Sources"),
                    .title = Text::tr("%n source(s)", nullptr, last),
                    .part = SectionPart::Appendix,
                    .blocks = {}};
    section.blocks.push_back(
        SourceList{sourceEntries(draft.basis.workspace, draft.sources, 1, last, draft.locale)});
    return section;
}

} // namespace fairlead
