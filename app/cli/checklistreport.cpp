#include "app/cli/checklistreport.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/switchingjson.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/conditionfields.h"
#include "models/negotiation/conditionwords.h"
#include "models/negotiation/contractalternatives.h"
#include "models/negotiation/contractchecklist.h"
#include "models/negotiation/pointprices.h"
#include "models/negotiation/pricerange.h"
#include "models/negotiation/scenarioworth.h"
#include "models/negotiation/stakes.h"
#include "models/rowtitle.h"
#include "models/switching/dollars.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReport)
};

constexpr qsizetype kMostShown = 4; ///< missing facts in one line

ordered_json sourcesJson(const Workspace &workspace, const QList<Id<Source>> &sources)
{
    ordered_json list = ordered_json::array();
    for (const Id<Source> &id : sources) {
        const Source *source = workspace.find(id);
        if (!source)
            continue;
        list.push_back({{"id", textOrNull(id.text)},
                        {"title", textOrNull(source->title)},
                        {"publisher", textOrNull(source->publisher)},
                        {"address", textOrNull(source->address)},
                        {"published_on", dateOrNull(source->publishedOn)},
                        {"read_on", dateOrNull(source->readOn)},
                        {"verified", source->readOn.has_value()},
                        {"notes", textOrNull(source->notes)}});
    }
    return list;
}

ordered_json missingJson(const std::vector<MissingFact> &missing)
{
    ordered_json list = ordered_json::array();
    for (const MissingFact &fact : missing) {
        const ConditionField &field = conditionField(fact.scope, fact.field);
        list.push_back({{"fact", textOrNull(field.name)},
                        {"label", textOrNull(missingText(fact))},
                        {"table", tableInfo(field.table).text.key},
                        {"field", textOrNull(field.column)},
                        {"record", textOrNull(fact.row.id)}});
    }
    return list;
}

/// What agreeing would change in the contract.
ordered_json winsJson(const ChecklistPoint &point, const Contract &contract)
{
    ordered_json list = ordered_json::array();
    const auto wins = point.rule ? winsOf(*point.rule) : Result<std::vector<Win>>();
    if (!wins)
        return list;
    const Row row = Row::of(contract);
    for (const Win &win : *wins) {
        list.push_back({{"field", textOrNull(win.field->name())},
                        {"now", textOrNull(storedText(row.value(*win.field)))},
                        {"agreed", textOrNull(storedText(win.value))}});
    }
    return list;
}

/// The rule's own text where ours differs, so that a new edition can be told apart.
ordered_json overridden(const ChecklistPoint &point, const QString &shown, QString Rule::*shipped)
{
    if (!point.rule || point.rule->*shipped == shown)
        return {};
    return textOrNull(point.rule->*shipped);
}

/// A checklist with what its points are worth.
struct Priced
{
    const Workspace &workspace;
    const ContractChecklist &list;
    const QHash<QString, PointWorth> &worths; ///< by point
    ScenarioWorths scenarios;

    const Contract &contract() const { return *list.situation.contract; }
};

ordered_json worthJson(const Priced &priced, const ChecklistPoint &point)
{
    const auto worth = priced.worths.constFind(point.id());
    if (worth == priced.worths.cend())
        return {};
    return {{"usd", worth->usd},
            {"when", textOrNull(keyOf(worth->when))},
            {"stated", worth->isStated},
            {"sentence", textOrNull(worth->sentence)},
            {"formula", textOrNull(worth->trace.formula)},
            {"missing", textsJson(worth->missing)}};
}

ordered_json scenarioWorthsJson(const Priced &priced, const ChecklistPoint &point)
{
    ordered_json list = ordered_json::array();
    if (!isOnTable(point))
        return list;
    for (const ScenarioWorth &worth : priced.scenarios.of(point)) {
        list.push_back({{"scenario", textOrNull(worth.scenario.text)},
                        {"usd", worth.usd},
                        {"lower_bound", worth.isBound}});
    }
    return list;
}

/// What it is about, and why it stands where it does.
ordered_json placeJson(const ChecklistPoint &point)
{
    const Rule *rule = point.rule;
    return {{"id", textOrNull(point.id())},
            {"rule", rule ? textOrNull(rule->id.text) : ordered_json()},
            {"title", textOrNull(point.title())},
            {"category", rule ? textOrNull(keyOf(rule->category)) : ordered_json()},
            {"stance", textOrNull(keyOf(point.stance))},
            {"level", textOrNull(keyOf(point.level))},
            {"score",
             {{"total", point.score.total()},
              {"weight", point.score.weight},
              {"level", point.score.level},
              {"urgency", point.score.urgency},
              {"exposure", point.score.exposure}}},
            {"stake", {{"worth", point.stake.worth}, {"spend_a_month", point.stake.spend}}},
            {"reasons", textsJson(point.reasons)},
            {"missing", missingJson(point.missing)},
            {"level_missing", missingJson(point.levelMissing)},
            {"law_missing", missingJson(point.lawMissing)},
            {"why", rule ? textOrNull(rule->why) : ordered_json()}};
}

ordered_json positionsJson(const ChecklistPoint &point)
{
    return {{"ask", textOrNull(point.ask())},
            {"ask_of_rule", overridden(point, point.ask(), &Rule::ask)},
            {"fallback", textOrNull(point.fallback())},
            {"fallback_of_rule", overridden(point, point.fallback(), &Rule::fallback)},
            {"red_line", textOrNull(point.redLine())},
            {"red_line_of_rule", overridden(point, point.redLine(), &Rule::redLine)},
            {"give", textOrNull(point.give())},
            {"give_of_rule", overridden(point, point.give(), &Rule::give)}};
}

/// How far the talks on it are.
ordered_json talksJson(const ChecklistPoint &point)
{
    const ChecklistItem *item = point.item;
    return {{"evidence", textsJson(point.evidence())},
            {"owner", textOrNull(point.owner())},
            {"status", textOrNull(keyOf(point.status()))},
            {"must_have", item ? numberOrNull(item->mustHave) : ordered_json()},
            {"due_on", item ? dateOrNull(item->dueOn) : ordered_json()},
            {"value", item && item->value ? textOrNull(item->value->toText()) : ordered_json()},
            {"decision", item ? textOrNull(item->reason) : ordered_json()},
            {"settled_on", item ? dateOrNull(item->settledOn) : ordered_json()},
            {"notes", item ? textOrNull(item->notes) : ordered_json()}};
}

/// What backs it.
ordered_json groundsJson(const Workspace &workspace, const ChecklistPoint &point)
{
    const Rule *rule = point.rule;
    return {{"vendor_default", rule ? textOrNull(rule->vendorDefault) : ordered_json()},
            {"regulations", textsJson(rule ? rule->regulations : QStringList())},
            {"reviewed_on", rule ? dateOrNull(rule->checkedOn) : ordered_json()},
            {"stale", point.isStale},
            {"sources", sourcesJson(workspace, rule ? rule->sources : QList<Id<Source>>())}};
}

ordered_json pointJson(const Priced &priced, const ChecklistPoint &point)
{
    ordered_json json = placeJson(point);
    json.update(positionsJson(point));
    json.update(talksJson(point));
    json["wins"] = winsJson(point, priced.contract());
    json["worth"] = worthJson(priced, point);
    json["worth_in_scenarios"] = scenarioWorthsJson(priced, point);
    json.update(groundsJson(priced.workspace, point));
    return json;
}

ordered_json termJson(const ContractSituation &situation)
{
    if (!situation.term)
        return {};
    const ContractTerm &term = *situation.term;
    return {{"end", dateOrNull(std::optional(term.end))},
            {"exact", term.isExact},
            {"renewals", term.renewals},
            {"over", term.isOver},
            {"days_to_end", term.daysToEnd(situation.day)},
            {"notice_deadline", dateOrNull(term.noticeDeadline)},
            {"serve_by", dateOrNull(term.serveBy)},
            {"days_to_notice_deadline", numberOrNull(term.daysToNotice(situation.day))},
            {"deadline_missed", term.isDeadlineMissed}};
}

ordered_json listingJson(const Workspace &workspace, const ContractSituation &situation)
{
    if (!situation.listing)
        return {};
    const ListingWindow &listing = *situation.listing;
    return {{"state", listing.state ? textOrNull(keyOf(*listing.state)) : ordered_json()},
            {"since", dateOrNull(listing.since)},
            {"expected", dateOrNull(listing.expected)},
            {"window_open", numberOrNull(listing.isOpen)},
            {"checked_on", dateOrNull(listing.checkedOn)},
            {"stale", listing.isStale},
            {"sources", sourcesJson(workspace, listing.sources)}};
}

ordered_json exposureJson(const Dependence &dependence)
{
    return {{"vendor_share", numberOrNull(dependence.vendorShare)},
            {"model_family_share", numberOrNull(dependence.familyShare)},
            {"cloud_share", numberOrNull(dependence.cloudShare)},
            {"silicon_share", numberOrNull(dependence.siliconShare)},
            {"indirect_share", numberOrNull(dependence.indirectShare)},
            {"switching_months", numberOrNull(dependence.switchingMonths)},
            {"qualified_alternatives", numberOrNull(dependence.alternatives)}};
}

ordered_json alternativeJson(const ContractAlternative &way, int termMonths)
{
    return {{"name", textOrNull(way.name)},
            {"own", textOrNull(way.own.text)},
            {"workloads", way.moves.size()},
            {"captive", textsJson(way.captive)},
            {"tested", way.tested},
            {"a_year", way.monthly * 12},
            {"once", way.oneTime},
            {"once_p10", way.range.p10},
            {"once_p50", way.range.p50},
            {"once_p90", way.range.p90},
            {"months", way.isTimeKnown ? finiteOrNull(way.months) : ordered_json()},
            {"reservation_price", way.reservationPrice(termMonths)},
            {"missing", textsJson(way.missing)}};
}

ordered_json alternativesJson(const ContractAlternatives &alternatives, const TalksRange *range)
{
    const PriceRange prices = priceRangeOf(alternatives, range);
    ordered_json ways = ordered_json::array();
    for (const ContractAlternative *way : alternatives.all())
        ways.push_back(alternativeJson(*way, alternatives.termMonths));
    return {{"a_year_today", alternatives.yearlyToday},
            {"is_lower_bound", alternatives.isBound},
            {"a_year_risen", numberOrNull(alternatives.yearlyRisen)},
            {"reservation_price", numberOrNull(prices.reservation)},
            {"opening", range ? numberOrNull(dollars(range->opening)) : ordered_json()},
            {"target", range ? numberOrNull(dollars(range->target)) : ordered_json()},
            {"vendor_low_estimate", numberOrNull(prices.vendorLow)},
            {"vendor_high_estimate", numberOrNull(prices.vendorHigh)},
            {"room_for_a_deal", numberOrNull(prices.isOverlapping())},
            {"ways", ways}};
}

ordered_json checklistJson(const Situations &situations, const SwitchingModel &model,
                           ContractChecklist &checklist)
{
    const Workspace &workspace = situations.workspace();
    const Contract &contract = *checklist.situation.contract;
    const QHash<QString, PointWorth> worths =
        worthsOf(checklist, PointPrices(workspace, model, checklist.situation));
    settleTies(checklist, worths);
    const Priced priced{.workspace = workspace,
                        .list = checklist,
                        .worths = worths,
                        .scenarios = ScenarioWorths(workspace, model, situations.lens(), contract)};
    ordered_json blocks = ordered_json::object();
    for (const Choice &block : enumeration<ChecklistBlock>().choices())
        blocks[block.key] = ordered_json::array();
    for (const ChecklistPoint &point : checklist.points)
        blocks[keyOf(point.block).toStdString()].push_back(pointJson(priced, point));
    return {{"contract", textOrNull(contract.id.text)},
            {"name", textOrNull(contract.name)},
            {"vendor", textOrNull(contract.vendor.text)},
            {"vendor_name", textOrNull(rowTitle(workspace, contract.vendor))},
            {"mandate",
             checklist.checklist ? textOrNull(checklist.checklist->mandate) : ordered_json()},
            {"term", termJson(checklist.situation)},
            {"listing", listingJson(workspace, checklist.situation)},
            {"exposure", exposureJson(checklist.situation.dependence)},
            {"alternatives",
             alternativesJson(contractAlternatives(workspace, model, checklist.situation),
                              checklist.range)},
            {"findings", textsJson(checklist.findings)},
            {"blocks", blocks}};
}

QString missingLine(const std::vector<MissingFact> &missing)
{
    QStringList labels;
    for (const MissingFact &fact : missing)
        labels += missingText(fact);
    const qsizetype more = labels.size() - kMostShown;
    if (more <= 0)
        return labels.join(u", "_s);
    return Text::tr("%1 and %n more", nullptr, int(more))
        .arg(labels.first(kMostShown).join(u", "_s));
}

void printLine(QTextStream &out, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        out << "     " << label << ": " << text << '\n';
}

void printPoint(const Workspace &workspace, const ChecklistPoint &point, QTextStream &out)
{
    const QLocale locale;
    const QString score =
        Text::tr("%1 × %2 × %3 × %4 = %5")
            .arg(locale.toString(point.score.weight), locale.toString(point.score.level),
                 locale.toString(point.score.urgency),
                 locale.toString(point.score.exposure, 'f', 2),
                 locale.toString(point.score.total(), 'f', 1));
    out << "   " << point.title() << "  [" << labelOf(point.level) << ", " << score << "]";
    if (point.status() != ItemStatus::NotRaised)
        out << "  " << labelOf(point.status());
    if (point.isStale)
        out << "  " << Text::tr("! old");
    out << '\n';
    printLine(out, Text::tr("because"), point.reasons.join(u"; "_s));
    printLine(out, Text::tr("ask"), point.ask());
    printLine(out, Text::tr("fallback"), point.fallback());
    printLine(out, Text::tr("red line"), point.redLine());
    printLine(out, Text::tr("give"), point.give());
    printLine(out, Text::tr("owner"), point.owner());
    if (point.item && point.item->dueOn)
        printLine(out, Text::tr("due"), dateText(*point.item->dueOn, locale));
    const auto wins = point.rule ? winsOf(*point.rule) : Result<std::vector<Win>>();
    if (wins) {
        for (const Win &win : *wins) {
            printLine(out, Text::tr("agreed, it sets"),
                      Text::tr("%1 to %2")
                          .arg(win.field->label(),
                               displayText(workspace, *win.field, win.value, locale)));
        }
    }
    printLine(out, Text::tr("could rank higher with"), missingLine(point.levelMissing));
    printLine(out, Text::tr("could be a right with"), missingLine(point.lawMissing));
}

void printHead(const Workspace &workspace, const ContractChecklist &checklist, QTextStream &out)
{
    const ContractSituation &situation = checklist.situation;
    const QLocale locale;
    out << situation.contract->name << u" · "_s << rowTitle(workspace, situation.contract->vendor)
        << '\n';
    if (situation.term) {
        out << "  " << Text::tr("term ends %1").arg(dateText(situation.term->end, locale));
        if (situation.term->noticeDeadline) {
            out << u" · "_s
                << Text::tr("notice by %1").arg(dateText(*situation.term->noticeDeadline, locale));
        }
        if (situation.term->isDeadlineMissed)
            out << u" · "_s << Text::tr("the deadline of this term has passed");
        out << '\n';
    }
    if (situation.listing && situation.listing->state) {
        const ListingWindow &listing = *situation.listing;
        out << "  " << Text::tr("listing state: %1").arg(labelOf(*listing.state));
        if (listing.since)
            out << ", " << Text::tr("since %1").arg(dateText(*listing.since, locale));
        if (listing.isStale) {
            out << "  "
                << (listing.checkedOn
                        ? Text::tr("! last checked %1").arg(dateText(*listing.checkedOn, locale))
                        : Text::tr("! never checked"));
        }
        out << '\n';
    }
    for (const QString &finding : checklist.findings)
        out << "  ! " << finding << '\n';
}

void printBlocks(const Workspace &workspace, const ContractChecklist &checklist, QTextStream &out)
{
    for (const Choice &block : enumeration<ChecklistBlock>().choices()) {
        const auto isInBlock = [&](const ChecklistPoint &point) {
            return int(point.block) == block.value;
        };
        const auto count =
            std::count_if(checklist.points.begin(), checklist.points.end(), isInBlock);
        out << "\n  " << enumeration<ChecklistBlock>().label(block) << " (" << count << ")\n";
        for (const ChecklistPoint &point : checklist.points) {
            if (!isInBlock(point))
                continue;
            if (point.block == ChecklistBlock::NeedsData)
                out << "   " << point.title() << ": " << missingLine(point.missing) << '\n';
            else if (point.block == ChecklistBlock::NotApplicable)
                out << "   " << point.title() << ": " << point.reasons.join(u"; "_s) << '\n';
            else
                printPoint(workspace, point, out);
        }
    }
    out << '\n';
}

std::vector<ContractChecklist> checklistsOf(const Situations &situations, const Rulebook &rules,
                                            const Id<Contract> &contract)
{
    std::vector<ContractChecklist> checklists;
    for (const Contract &each : situations.workspace().rows<Contract>()) {
        if (contract.isNull() || each.id == contract)
            checklists.push_back(checklistOf(each, situations, rules));
    }
    return checklists;
}

QStringList problemsOf(const Rulebook &rules)
{
    QStringList problems;
    for (const DataProblem &problem : rules.problems)
        problems += problem.message;
    if (rules.rules.empty() && rules.unused.empty()) {
        problems += Text::tr("The workspace has no rules. Import the shipped ones with "
                             "“fairlead import FILE :/negotiation/rules.json”.");
    }
    return problems;
}

} // namespace

ordered_json checklistReport(const Workspace &workspace, const Lens &lens,
                             const Id<Contract> &contract)
{
    const Situations situations(workspace, lens);
    const SwitchingModel model(workspace, lens);
    const Rulebook rules = readRules(workspace);
    ordered_json list = ordered_json::array();
    for (ContractChecklist &checklist : checklistsOf(situations, rules, contract))
        list.push_back(checklistJson(situations, model, checklist));
    return {{"report", "checklist"},
            {"as_of", dateOrNull(std::optional(lens.asOf))},
            {"problems", textsJson(problemsOf(rules))},
            {"checklists", list}};
}

void printChecklists(const Workspace &workspace, const Lens &lens, const Id<Contract> &contract,
                     QTextStream &out)
{
    const Situations situations(workspace, lens);
    const SwitchingModel model(workspace, lens);
    const Rulebook rules = readRules(workspace);
    for (const QString &problem : problemsOf(rules))
        out << "! " << problem << '\n';
    for (ContractChecklist &checklist : checklistsOf(situations, rules, contract)) {
        settleTies(checklist,
                   worthsOf(checklist, PointPrices(workspace, model, checklist.situation)));
        printHead(workspace, checklist, out);
        printBlocks(workspace, checklist, out);
    }
    out << Text::tr("This list supports counsel and does not replace it.") << '\n';
}

} // namespace fairlead
