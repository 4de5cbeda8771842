#include "models/negotiation/plansections.h"

#include "models/briefing/cells.h"
#include "models/briefing/draft.h"
#include "models/fields/valuetext.h"
#include "models/rowtitle.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

// What may be shown to the other side. Only what is named here goes in, so that a new field of a
// point stays out until somebody decides otherwise.

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NegotiationPlan)
};

/// Points that we let go or gave away, what we only hold to be given away, and what our own rules
/// say are our own business.
bool isShown(const ChecklistPoint &point)
{
    return point.rule && point.rule->origin == Origin::Market
           && point.block != ChecklistBlock::Trade && point.status() != ItemStatus::Waived
           && point.status() != ItemStatus::Traded;
}

bool isPublic(const Source *source)
{
    return source && source->origin == Origin::Market;
}

/// What backs a law is public; where we read up on a wish is our own business.
std::vector<Citation> lawsBehind(PlanDraft &draft, const ChecklistPoint &point)
{
    std::vector<Citation> citations;
    if (point.stance != Stance::LegalMinimum)
        return citations;
    for (const Id<Source> &source : point.rule->sources) {
        if (isPublic(draft.basis.workspace.find(source)))
            citations.push_back({draft.sources.number(source), {}});
    }
    return citations;
}

} // namespace

Section vendorCover(PlanDraft &draft)
{
    // What we call the contract is our own text: the vendor reads its own name.
    const ContractSituation &situation = draft.situation();
    const QString vendor = rowTitle(draft.basis.workspace, situation.contract->vendor);
    Section section{.id = u"points"_s,
                    .bookmark = Text::tr("Contract"),
                    .title = Text::tr("%1: points for the talks").arg(printedName(vendor)),
                    .blocks = {}};
    section.blocks.push_back(
        Paragraph{{Text::tr("What we would like to settle before the next term, by subject. The "
                            "order says nothing about weight."),
                   {}},
                  ParagraphRole::Lead});
    Definitions facts;
    if (situation.term)
        facts.entries.emplace_back(Text::tr("Term ends"), draft.day(situation.term->end));
    if (!facts.entries.empty())
        section.blocks.push_back(facts);
    return section;
}

std::vector<Section> vendorPointSections(PlanDraft &draft)
{
    std::vector<Section> sections;
    for (const Choice &category : enumeration<RuleCategory>().choices()) {
        std::vector<const ChecklistPoint *> points;
        for (const ChecklistPoint *point : pointsOnTable(draft.basis.list)) {
            if (isShown(*point) && int(point->rule->category) == category.value)
                points.push_back(point);
        }
        if (points.empty())
            continue;
        std::ranges::sort(points, {}, [](const ChecklistPoint *point) { return point->title(); });
        Section section{.id = QString::fromLatin1(category.key),
                        .bookmark = enumeration<RuleCategory>().label(category),
                        .title = enumeration<RuleCategory>().label(category),
                        .blocks = {}};
        Table table;
        table.columns = {{Text::tr("Point"), ColumnKind::Text, 3},
                         {Text::tr("Law behind it"), ColumnKind::Text, 2},
                         {Text::tr("State"), ColumnKind::Text, 1}};
        for (const ChecklistPoint *point : points) {
            const bool isRight = point->stance == Stance::LegalMinimum;
            const bool isAgreed = point->status() == ItemStatus::Agreed;
            table.rows.push_back(
                {TableCell{.text = {point->rule->title, lawsBehind(draft, *point)}, .note = {}},
                 cell(isRight ? point->rule->regulations.join(u", "_s) : QString()),
                 cell(isAgreed ? Text::tr("agreed") : Text::tr("open"))});
        }
        section.blocks.push_back(table);
        sections.push_back(std::move(section));
    }
    return sections;
}

/// How far we verified what we read is not said.
std::optional<Section> vendorSourcesSection(PlanDraft &draft)
{
    auto section = planSourcesSection(draft);
    if (section) {
        for (SourceEntry &entry : std::get<SourceList>(section->blocks.front()).entries)
            entry.mark.clear();
    }
    return section;
}

} // namespace fairlead
