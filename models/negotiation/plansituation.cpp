#include "models/negotiation/plansections.h"

#include "models/briefing/cells.h"
#include "models/briefing/draft.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/pricerange.h"
#include "models/rowtitle.h"
#include "models/timeline/decisionplan.h"

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NegotiationPlan)
};

constexpr size_t kMostDeals = 12;

Paragraph body(const QString &text)
{
    return {{text, {}}, ParagraphRole::Body};
}

QString share(const std::optional<double> &fraction, const QLocale &locale)
{
    return fraction ? Text::tr("%1 %").arg(locale.toString(*fraction * 100, 'f', 0)) : u"–"_s;
}

QString vendorName(const PlanDraft &draft)
{
    return printedName(rowTitle(draft.basis.workspace, draft.situation().contract->vendor));
}

std::vector<PricedPoint> pricedPoints(const PlanDraft &draft)
{
    std::vector<PricedPoint> points;
    for (const ChecklistPoint *point : pointsOnTable(draft.basis.list)) {
        if (const auto worth = draft.basis.prices.worthOf(*point))
            points.push_back({point->status(), *worth});
    }
    return points;
}

/// What the amounts of the alternatives lack, once each.
QStringList missingOf(const ContractAlternatives &alternatives)
{
    QStringList all;
    for (const ContractAlternative *way : alternatives.all())
        all += way->missing;
    all.removeDuplicates();
    return all;
}

/// What it is, and what stays behind.
TableCell nameOf(const ContractAlternative &way)
{
    if (!way.own.isNull())
        return cellWithNote(way.name, Text::tr("our own figures"));
    const QString stays =
        way.captive.isEmpty() ? QString() : Text::tr("stays: %1").arg(way.captive.join(u", "_s));
    return cellWithNote(Text::tr("%1 – leaves: %2").arg(way.name, exitRoleText(way.role)), stays);
}

Table alternativesTable(const PlanDraft &draft)
{
    const ContractAlternatives &alternatives = draft.basis.alternatives;
    Table table;
    table.columns = {{Text::tr("Alternative"), ColumnKind::Text, 3},
                     {Text::tr("Run cost a year"), ColumnKind::Figure, 1.4},
                     {Text::tr("One-time"), ColumnKind::Figure, 1.6},
                     {Text::tr("Months"), ColumnKind::Figure, 1},
                     {Text::tr("Reservation price a year"), ColumnKind::Figure, 1.6}};
    for (const ContractAlternative *way : alternatives.all()) {
        const bool isBound = !way->missing.isEmpty();
        const bool isTimed = way->isTimeKnown && std::isfinite(way->months);
        table.rows.push_back(
            {nameOf(*way), cell(draft.atLeast(12 * way->monthly, isBound)),
             cellWithNote(draft.atLeast(way->oneTime, isBound),
                          Text::tr("%1 – %2").arg(draft.dollars(way->range.p10),
                                                  draft.dollars(way->range.p90))),
             cell(isTimed ? draft.locale.toString(way->months, 'f', 1) : u"–"_s),
             strongCell(draft.atLeast(way->reservationPrice(alternatives.termMonths), isBound))});
    }
    return table;
}

/// What we ask for, and what we believe of the vendor.
void addTalksRange(Section &section, const PlanDraft &draft)
{
    const TalksRange *range = draft.basis.list.range;
    if (!range)
        return;
    const PriceRange prices = priceRangeOf(draft.basis.alternatives, range);
    section.blocks.push_back(Subheading{Text::tr("The price in the talks, a year")});
    Definitions list;
    const auto add = [&](const QString &name, const std::optional<Money> &amount) {
        if (amount)
            list.entries.emplace_back(name, draft.money(amount));
    };
    add(Text::tr("Our opening"), range->opening);
    add(Text::tr("Our target"), range->target);
    add(Text::tr("The vendor accepts from, by our estimate"), range->vendorLow);
    add(Text::tr("The vendor asks for, by our estimate"), range->vendorHigh);
    if (!range->vendorGrounds.isEmpty())
        list.entries.emplace_back(Text::tr("Grounds of the estimate"), range->vendorGrounds);
    section.blocks.push_back(list);
    if (const auto isOverlapping = prices.isOverlapping()) {
        const QString low = draft.dollars(*prices.vendorLow);
        const QString high = draft.atLeast(*prices.reservation, prices.isReservationBound);
        section.blocks.push_back(body(
            *isOverlapping
                ? Text::tr("By our estimate there is room for a deal between %1 and %2 a year.")
                      .arg(low, high)
                : Text::tr("We leave above %1 a year, and the vendor is thought to take no "
                           "less than %2: improve the alternative first.")
                      .arg(high, low)));
    }
}

} // namespace

Section planCover(PlanDraft &draft)
{
    const ContractSituation &situation = draft.situation();
    const Contract &contract = *situation.contract;
    const auto musts = draft.basis.list.in(ChecklistBlock::MustHaves);
    Section section{
        .id = u"mandate"_s,
        .bookmark = Text::tr("Mandate"),
        .title = Text::tr("%1: %n must-have(s) for the talks with %2", nullptr, int(musts.size()))
                     .arg(printedTitle(contract.name), vendorName(draft)),
        .blocks = {}};
    const WorthSums worths = worthSums(pricedPoints(draft));
    const auto days = situation.term ? situation.term->daysToNotice(situation.day) : std::nullopt;
    section.blocks.push_back(Paragraph{
        {Text::tr("If no deal meets the red lines, we leave or extend on current terms; the "
                  "alternatives below say at what price."),
         {}},
        ParagraphRole::Lead});
    KeyFigures figures;
    figures.figures.push_back({.number = days ? draft.locale.toString(*days) : u"–"_s,
                               .unit = Text::tr("days"),
                               .label = Text::tr("to the notice deadline"),
                               .note = situation.term && situation.term->noticeDeadline
                                           ? draft.day(*situation.term->noticeDeadline)
                                           : Text::tr("not known")});
    figures.figures.push_back({.number = draft.money(contract.annualValue),
                               .label = Text::tr("a year"),
                               .note = Text::tr("value of the contract")});
    figures.figures.push_back({.number = draft.worth(worths.staying),
                               .label = Text::tr("if all points are won"),
                               .note = Text::tr("%n months, base case, estimate", nullptr,
                                                draft.basis.prices.horizonMonths())});
    section.blocks.push_back(figures);
    const Checklist *checklist = draft.basis.list.checklist;
    section.blocks.push_back(
        Callout{Text::tr("Mandate"),
                Text::tr("What the team may agree without asking"),
                {checklist && !checklist->mandate.isEmpty() ? checklist->mandate
                                                            : Text::tr("Not written down yet."),
                 {}}});
    Definitions facts;
    const auto add = [&](const QString &name, const QString &text) {
        facts.entries.emplace_back(name, text.isEmpty() ? u"–"_s : text);
    };
    add(Text::tr("Owner"), printedName(contract.owner));
    if (situation.term) {
        add(Text::tr("Term ends"), draft.day(situation.term->end));
        if (situation.term->serveBy)
            add(Text::tr("Serve notice by"), draft.day(*situation.term->serveBy));
    }
    if (situation.listing && situation.listing->state) {
        QString state = labelOf(*situation.listing->state);
        if (situation.listing->since)
            state += Text::tr(", since %1").arg(dateText(*situation.listing->since, draft.locale));
        if (situation.listing->isStale)
            state += Text::tr(", not checked for long");
        add(Text::tr("Listing of the vendor"), state);
    }
    section.blocks.push_back(facts);
    for (const QString &finding : draft.basis.list.findings)
        section.blocks.push_back(body(finding));
    return section;
}

Section situationSection(PlanDraft &draft)
{
    const Dependence &depends = draft.situation().dependence;
    Section section{.id = u"situation"_s,
                    .bookmark = Text::tr("Situation"),
                    .title =
                        depends.vendorShare
                            ? Text::tr("%1 of our spend or critical work depends on %2")
                                  .arg(share(depends.vendorShare, draft.locale), vendorName(draft))
                            : Text::tr("How much depends on %1").arg(vendorName(draft)),
                    .blocks = {}};
    Definitions facts;
    const auto add = [&](const QString &name, const QString &text) {
        facts.entries.emplace_back(name, text);
    };
    add(Text::tr("Share that reaches the vendor’s group"),
        share(depends.indirectShare, draft.locale));
    add(Text::tr("Share on its most used model family"), share(depends.familyShare, draft.locale));
    add(Text::tr("Longest move"),
        depends.switchingMonths
            ? Text::tr("%1 months").arg(draft.locale.toString(*depends.switchingMonths, 'f', 1))
            : u"–"_s);
    add(Text::tr("Ways out tested within a year"),
        depends.alternatives ? draft.locale.toString(int(*depends.alternatives))
                             : Text::tr("none: the alternative is a hope"));
    section.blocks.push_back(facts);
    Table table;
    table.columns = {{Text::tr("Workload"), ColumnKind::Text, 3},
                     {Text::tr("Criticality"), ColumnKind::Text, 1.5},
                     {Text::tr("A month"), ColumnKind::Figure, 1.2}};
    for (const Workload *workload : workloadsUnder(draft.situation())) {
        table.rows.push_back(
            {cell(printedTitle(workload->name)),
             cell(workload->criticality ? labelOf(*workload->criticality) : u"–"_s),
             cell(draft.money(workload->monthlySpend))});
    }
    if (!table.rows.empty())
        section.blocks.push_back(table);
    for (const Commitment *commitment : draft.situation().commitments) {
        if (commitment->contract != draft.situation().contract->id)
            continue;
        section.blocks.push_back(
            body(Text::tr("%1: %2, of which %3 is used; %4 are forecast to be left over.")
                     .arg(commitment->name, draft.money(commitment->cost),
                          draft.money(commitment->consumed),
                          draft.money(commitment->shortfallForecast))));
    }
    return section;
}

std::optional<Section> tiesOfVendorSection(PlanDraft &draft)
{
    const std::vector<DealPart> &deals = draft.situation().deals;
    if (deals.empty())
        return {};
    Section section{
        .id = u"ties"_s,
        .bookmark = Text::tr("Ties"),
        .title = Text::tr("%n part(s) of deals tie %1 to other vendors", nullptr, int(deals.size()))
                     .arg(vendorName(draft)),
        .blocks = {}};
    Table table;
    table.columns = {{Text::tr("Deal"), ColumnKind::Text, 4},
                     {Text::tr("Kind"), ColumnKind::Text, 2},
                     {Text::tr("Certainty"), ColumnKind::Text, 1.5},
                     {Text::tr("State"), ColumnKind::Text, 1.5}};
    for (size_t at = 0; at < std::min(kMostDeals, deals.size()); ++at) {
        const DealPart &part = deals[at];
        table.rows.push_back({cell(printedTitle(part.deal->title)), cell(labelOf(part.type)),
                              cell(part.tranche ? labelOf(*part.tranche) : u"–"_s),
                              cell(labelOf(part.stage))});
    }
    section.blocks.push_back(table);
    if (deals.size() > kMostDeals) {
        section.blocks.push_back(
            body(Text::tr("And %n more.", nullptr, int(deals.size() - kMostDeals))));
    }
    return section;
}

Section alternativesSection(PlanDraft &draft)
{
    const ContractAlternatives &alternatives = draft.basis.alternatives;
    const ContractAlternative *best = alternatives.best();
    Section section{.id = u"alternatives"_s,
                    .bookmark = Text::tr("Alternatives"),
                    .title = Text::tr("No workload can leave: there is no alternative yet"),
                    .blocks = {}};
    if (!best)
        return section;
    const double reservation = best->reservationPrice(alternatives.termMonths);
    section.title = Text::tr("Reservation price: %1 a year, against %2 today")
                        .arg(draft.atLeast(reservation, !best->missing.isEmpty()),
                             draft.atLeast(alternatives.yearlyToday, alternatives.isBound));
    if (!alternatives.isTested()) {
        section.blocks.push_back(
            body(Text::tr("None of these ways was tested within a year: they are hopes.")));
    }
    section.blocks.push_back(alternativesTable(draft));
    addTalksRange(section, draft);
    section.blocks.push_back(
        body(Text::tr("Reservation price = (run cost over %n months + one-time cost + risk "
                      "allowance) a year; the allowance goes from the median of the one-time cost "
                      "to its P90. All are estimates.",
                      nullptr, alternatives.termMonths)));
    if (!alternatives.isTermKnown) {
        section.blocks.push_back(
            body(Text::tr("The term of the contract is not known: a year is taken for it.")));
    }
    if (const QStringList missing = missingOf(alternatives); !missing.isEmpty())
        section.blocks.push_back(body(Text::tr("Not known: %1.").arg(missing.join(u", "_s))));
    return section;
}

std::optional<Section> planTimelineSection(PlanDraft &draft)
{
    const auto plan = decisionPlanOf(draft.basis.workspace, draft.basis.lens, draft.situation());
    if (!plan)
        return {};
    const auto late = lateStart(*plan, draft.situation().day);
    Section section{.id = u"timeline"_s,
                    .bookmark = Text::tr("Timeline"),
                    .title = plan->talksBy < draft.situation().day
                                 ? Text::tr("Late start: talks should have opened by %1")
                                       .arg(draft.day(plan->talksBy))
                                 : Text::tr("Open talks by %1").arg(draft.day(plan->talksBy)),
                    .blocks = {}};
    section.blocks.push_back(body(late ? late->reason() : plan->talksReason()));
    Table table;
    table.columns = {{Text::tr("Work"), ColumnKind::Text, 3},
                     {Text::tr("From"), ColumnKind::Text, 2},
                     {Text::tr("To"), ColumnKind::Text, 2}};
    const DecisionPlan &shown = late ? late->plan : *plan;
    for (const DecisionPlan::Stage &stage : shown.stages) {
        table.rows.push_back({cell(decisionStageLabel(stage.stage)), cell(draft.day(stage.first)),
                              cell(draft.day(stage.last))});
    }
    section.blocks.push_back(table);
    section.blocks.push_back(body(Text::tr("Leverage ends on %1. %2")
                                      .arg(draft.day(shown.leverageEnds), shown.leverageReason())));
    return section;
}

} // namespace fairlead
