#include "models/briefing/cells.h"
#include "models/briefing/ownsections.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/contractalternatives.h"
#include "models/rows/party.h"
#include "models/rows/scenario.h"
#include "models/switching/board.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUrgentDays = 365;   ///< a deadline further away asks for no decision now
constexpr int kChartRows = 6;      ///< parties on page 1
constexpr size_t kRisks = 3;       ///< on page 1
constexpr size_t kMandateAsks = 3; ///< that the decision names

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// The contract that asks for a decision now; null: none does.
std::optional<NoticeDate> nextNotice(const OwnDraft &draft)
{
    const auto dates = noticeDates(draft);
    if (dates.empty() || dates.front().days > kUrgentDays)
        return {};
    return dates.front();
}

QString vendorOf(const OwnDraft &draft, const NoticeDate &notice)
{
    return draft.name(notice.contract->contract->vendor);
}

bool renews(const NoticeDate &notice)
{
    return renewalMonthsOf(*notice.contract->contract) > 0;
}

bool isSamePayee(const OwnDraft &draft, const NoticeDate &notice, const LargestPayee &payee)
{
    return topParent(draft.workspace, notice.contract->contract->vendor) == payee.party;
}

QString title(const OwnDraft &draft)
{
    const auto payee = largestPayee(draft);
    const auto notice = nextNotice(draft);
    if (payee && notice) {
        const QString share = draft.percent(payee->share);
        const QString name = draft.name(payee->party);
        if (isSamePayee(draft, *notice, *payee)) {
            return renews(*notice)
                       ? Text::tr("%1 of our AI spend ends at %2, whose agreement renews unless we "
                                  "act within %n day(s)",
                                  nullptr, notice->days)
                             .arg(share, name)
                       : Text::tr("%1 of our AI spend ends at %2, and notice is due within %n "
                                  "day(s)",
                                  nullptr, notice->days)
                             .arg(share, name);
        }
        return Text::tr("%1 of our AI spend ends at %2; notice to %3 is due within %n day(s)",
                        nullptr, notice->days)
            .arg(share, name, vendorOf(draft, *notice));
    }
    if (payee)
        return Text::tr("%1 of our AI spend ends at %2")
            .arg(draft.percent(payee->share), draft.name(payee->party));
    if (notice)
        return Text::tr("Notice to %1 is due within %n day(s)", nullptr, notice->days)
            .arg(vendorOf(draft, *notice));
    return Text::tr("What we spend on AI is not recorded yet");
}

/// The lab whose models most of the spend uses; null: not known.
const LevelShare *mainLab(const OwnDraft &draft)
{
    const SpendConcentration *spend = draft.mainSpend();
    if (!spend || spend->level(ConcentrationLevel::Lab).shares.empty())
        return nullptr;
    return &spend->level(ConcentrationLevel::Lab).shares.front();
}

/// What the largest payee has put into the lab that we depend on most; null: nothing known.
const PairSums *tieToLab(const OwnDraft &draft)
{
    const auto payee = largestPayee(draft);
    const LevelShare *lab = mainLab(draft);
    if (!payee || !lab)
        return nullptr;
    for (const PairSums &pair : draft.market.pairs) {
        if (topParent(draft.workspace, pair.payer) == payee->party && pair.receiver == lab->party
            && pair.sums.firm && pair.sums.firm->minor > 0)
            return &pair;
    }
    return nullptr;
}

CitedText lead(OwnDraft &draft)
{
    CitedText text;
    QStringList sentences;
    if (const auto payee = largestPayee(draft)) {
        sentences += Text::tr("%1 receives %2 of the %3 a year that we pay for AI.")
                         .arg(draft.name(payee->party), draft.percent(payee->share),
                              roundedMoney(draft.mainSpend()->total, draft.locale));
    }
    if (const PairSums *tie = tieToLab(draft)) {
        sentences += Text::tr("It has paid or firmly owes %1 to %2, whose models we use most.")
                         .arg(draft.market.money(tie->sums.firm), draft.market.name(tie->receiver));
    }
    if (const auto notice = nextNotice(draft)) {
        const QString name = printedName(notice->contract->contract->name);
        const int months = renewalMonthsOf(*notice->contract->contract);
        sentences += months > 0
                         ? Text::tr("%1 renews by itself for %n month(s) unless we give notice by "
                                    "%2.",
                                    nullptr, months)
                               .arg(name, draft.day(notice->serveBy))
                         : Text::tr("%1 ends unless it is renewed; notice is due by %2.")
                               .arg(name, draft.day(notice->serveBy));
    }
    text.text = sentences.join(u' ');
    return text;
}

KeyFigure spendFigure(const OwnDraft &draft, const SpendConcentration &spend)
{
    KeyFigure figure = moneyFigure(rounded(spend.total), draft.locale);
    figure.label = Text::tr("annual AI spend");
    const auto unstated = draft.spread().withoutAmount.size();
    figure.note = unstated == 0 ? Text::tr("twelve months of today's spend")
                                : Text::tr("%n workload(s) not stated", nullptr, int(unstated));
    return figure;
}

/// Critical workloads by how they are held.
struct Held
{
    int all = 0;
    int severe = 0; ///< severe or captive
    int captive = 0;
};

Held heldOf(const OwnDraft &draft)
{
    Held held;
    for (const WorkloadExposure &each : draft.exposure().workloads) {
        if (!isCritical(draft.workspace.find(each.workload)))
            continue;
        ++held.all;
        const bool isSevere =
            each.isKnown() && (each.isCaptive() || lockInBand(each.headline) == LockInBand::Severe);
        held.severe += isSevere ? 1 : 0;
        held.captive += each.isCaptive() ? 1 : 0;
    }
    return held;
}

KeyFigures keyFigures(OwnDraft &draft)
{
    KeyFigures figures;
    if (const SpendConcentration *spend = draft.mainSpend())
        figures.figures.push_back(spendFigure(draft, *spend));
    if (const auto payee = largestPayee(draft)) {
        figures.figures.push_back(
            {.prefix = {},
             .number = draft.number(payee->share * 100),
             .unit = draft.locale.percent(),
             .label = Text::tr("ends at %1").arg(draft.name(payee->party)),
             .note = Text::tr("%1 a year").arg(roundedMoney(payee->amount, draft.locale))});
    }
    if (const auto notice = nextNotice(draft)) {
        figures.figures.push_back({.prefix = {},
                                   .number = draft.locale.toString(notice->days),
                                   .unit = Text::tr("day(s)", "unit of a key figure", notice->days),
                                   .label = Text::tr("to the next notice date"),
                                   .note = Text::tr("%1, %2").arg(vendorOf(draft, *notice),
                                                                  draft.day(notice->deadline))});
    }
    if (const Held held = heldOf(draft); held.all > 0) {
        figures.figures.push_back(
            {.prefix = {},
             .number = draft.locale.toString(held.severe),
             .unit = Text::tr("of %1").arg(held.all),
             .label = Text::tr("held severely"),
             .note = held.captive > 0
                         ? Text::tr("critical workloads; %n cannot leave", nullptr, held.captive)
                         : Text::tr("critical workloads, lock-in of 80 or more")});
    }
    return figures;
}

std::optional<Finding> neutralityFinding(OwnDraft &draft)
{
    const SpendConcentration *spend = draft.mainSpend();
    if (!spend || !spend->byHost)
        return {};
    const LevelConcentration &hosts = spend->level(ConcentrationLevel::HostOperator);
    if (hosts.shares.empty())
        return {};
    const LevelShare &largest = hosts.shares.front();
    const QString access = draft.number(spend->byHost->access, 1);
    const QString behind = draft.number(spend->byHost->infrastructure, 1);
    const bool isNarrower = spend->byHost->gap > 0.05;
    Finding finding{
        isNarrower
            ? Text::tr("In effect %1 routes, but only %2 hosts behind them").arg(access, behind)
            : Text::tr("In effect as many hosts as routes: %1").arg(behind),
        {Text::tr("%1 of the spend runs on %2. In effect: so many parties of one size would be as "
                  "concentrated. The neutrality gap is %3.")
             .arg(draft.percent(largest.share), printedName(largest.name),
                  draft.number(spend->byHost->gap, 2)),
         {draft.records()}}};
    return finding;
}

std::optional<Finding> tieFinding(OwnDraft &draft)
{
    const PairSums *tie = tieToLab(draft);
    if (!tie)
        return {};
    Finding finding{.title = Text::tr("Of %1 announced for %2, %3 is firm")
                                 .arg(ceilingText(tie->sums, draft.locale),
                                      draft.market.name(tie->receiver),
                                      draft.market.money(tie->sums.firm)),
                    .text = {}};
    const bool hasMore = tie->sums.conditional && tie->sums.conditional->minor > 0;
    finding.text.text =
        hasMore
            ? Text::tr("%1 may pay up to %2 more when conditions are met. The cloud that "
                       "we pay most is investor and supplier of the lab that we use most.")
                  .arg(draft.market.name(tie->payer), draft.market.money(tie->sums.conditional))
            : Text::tr("The cloud that we pay most is investor and supplier of the lab that we use "
                       "most.");
    finding.text.citations = draft.market.cited(*tie);
    return finding;
}

/// The critical workload with most spend that can leave.
const WorkloadExposure *mainWorkload(const OwnDraft &draft)
{
    const WorkloadExposure *main = nullptr;
    for (const WorkloadExposure &each : draft.exposure().workloads) {
        if (!each.isKnown() || each.isCaptive() || !each.isSpendKnown
            || !isCritical(draft.workspace.find(each.workload)))
            continue;
        if (!main || each.monthlySpend > main->monthlySpend)
            main = &each;
    }
    return main;
}

std::optional<Finding> exitFinding(OwnDraft &draft)
{
    const WorkloadExposure *main = mainWorkload(draft);
    if (!main)
        return {};
    const ExposedExit &exit = main->tightest();
    const CostRange range =
        draft.model().range(main->workload, exit.exit.alternative, kFullIterations);
    const bool isBound = !exit.missing.isEmpty();
    Finding finding{
        (isBound ? Text::tr("Moving %1 away costs at least about %2")
                 : Text::tr("Moving %1 away costs about %2"))
            .arg(draft.name(main->workload), draft.dollars(range.p50)),
        {Text::tr(
             "It is the critical workload with most spend. To %1 the work costs %2 to %3 (P10 to "
             "P90) and takes %4; with what it takes from our commitments: %5.")
             .arg(draft.place(exit.exit.alternative), draft.dollars(range.p10),
                  draft.dollars(range.p90), draft.months(exit.exit.months),
                  draft.atLeast(exit.exit.cost, isBound)),
         {draft.estimates()}}};
    return finding;
}

Findings findings(OwnDraft &draft)
{
    Findings all{.title = Text::tr("What we found"), .findings = {}};
    for (const auto &finding : {neutralityFinding(draft), tieFinding(draft), exitFinding(draft)}) {
        if (finding)
            all.findings.push_back(*finding);
    }
    return all;
}

/// What is missing to the floor of a commitment, the largest first.
const TimelineEvent *nextShortfall(const OwnDraft &draft)
{
    const TimelineEvent *worst = nullptr;
    const Timeline &timeline = draft.timeline();
    for (const int index : timeline.deadlines) {
        const TimelineEvent &event = timeline.events[size_t(index)];
        if (event.kind != TimelineKind::CommitmentEnd || !event.burnDown
            || event.burnDown->shortfall.value_or(0) <= 0)
            continue;
        if (!worst || *event.burnDown->shortfall > *worst->burnDown->shortfall)
            worst = &event;
    }
    return worst;
}

TableRow scenarioRow(OwnDraft &draft, const BriefedScenario &each)
{
    const StressResult &result = each.result;
    QString effect = Text::tr("%1 over %n month(s)", nullptr, draft.model().horizonMonths())
                         .arg(draft.atLeast(result.loss, result.withoutLoss > 0));
    if (result.moves > 0)
        effect += Text::tr("; %n workload(s) move", nullptr, result.moves);
    const auto stuck =
        std::ranges::count(result.workloads, StressResponse::NoExit, &StressedWorkload::response);
    if (stuck > 0)
        effect += Text::tr("; %n have no way out", nullptr, int(stuck));
    const auto worst = std::ranges::max_element(
        result.workloads, {}, [](const auto &hit) { return hit.loss.value_or(0); });
    QString watched = u"–"_s;
    if (worst != result.workloads.end() && worst->loss.value_or(0) > 0) {
        watched =
            worst->response == StressResponse::Move
                ? Text::tr("%1, which would move to %2")
                      .arg(draft.name(worst->workload), draft.place(worst->to))
                : Text::tr("%1, %2").arg(draft.name(worst->workload), draft.dollars(*worst->loss));
    }
    TableCell what = cell(effect);
    what.text.citations = {draft.estimates()};
    return {strongCell(printedTitle(each.scenario->name)), what, cell(watched)};
}

TableRow shortfallRow(OwnDraft &draft, const TimelineEvent &event)
{
    const TimelineBurnDown &burn = *event.burnDown;
    const Currency currency = burn.floor.currency;
    TableCell what =
        cell(Text::tr("%1 paid without use by %2")
                 .arg(draft.market.money(Money::ofUnits(std::llround(*burn.shortfall), currency)),
                      draft.day(event.last())));
    what.text.citations = {draft.records()};
    const QString used =
        burn.used ? Text::tr("Use against %1: %2")
                        .arg(draft.market.money(burn.floor),
                             draft.market.money(Money::ofUnits(std::llround(*burn.used), currency)))
                  : Text::tr("Use against %1 is not recorded").arg(draft.market.money(burn.floor));
    return {strongCell(Text::tr("We miss the floor: %1").arg(printedName(event.title))), what,
            cell(used)};
}

Table risks(OwnDraft &draft)
{
    Table table{.columns = {{Text::tr("Risk"), ColumnKind::Text, 1.35},
                            {Text::tr("What it would do"), ColumnKind::Text, 1.7},
                            {Text::tr("Where it shows most"), ColumnKind::Text, 1.75}},
                .rows = {}};
    const TimelineEvent *shortfall = nextShortfall(draft);
    const size_t room = shortfall ? kRisks - 1 : kRisks;
    for (const BriefedScenario &each : draft.scenarios()) {
        if (table.rows.size() == room)
            break;
        if (each.result.loss > 0)
            table.rows.push_back(scenarioRow(draft, each));
    }
    if (shortfall)
        table.rows.push_back(shortfallRow(draft, *shortfall));
    return table;
}

QStringList mandateAsks(const NoticeDate &notice)
{
    QStringList asks;
    for (const ChecklistPoint *point : notice.contract->list.in(ChecklistBlock::MustHaves)) {
        if (asks.size() == qsizetype(kMandateAsks))
            break;
        asks += printedTitle(point->title());
    }
    return asks;
}

Callout decision(OwnDraft &draft)
{
    const auto notice = nextNotice(draft);
    if (!notice) {
        return {.label = Text::tr("For noting"),
                .title = Text::tr("No contract asks for a decision within twelve months"),
                .text = {Text::tr("The dates that are known are in “What is coming”."), {}}};
    }
    const QString vendor = vendorOf(draft, *notice);
    const QString name = printedName(notice->contract->contract->name);
    const bool isRenewing = renews(*notice);
    QStringList sentences{
        isRenewing ? Text::tr("Without notice, %1 renews as it is for %n month(s).", nullptr,
                              renewalMonthsOf(*notice->contract->contract))
                         .arg(name)
                   : Text::tr("Without a renewal, %1 ends on %2.")
                         .arg(name, draft.day(notice->contract->list.situation.term->end))};
    if (notice->contract->contract->annualValue) {
        sentences += Text::tr("The contract is worth %1 a year.")
                         .arg(draft.market.money(notice->contract->contract->annualValue));
    }
    if (const QStringList asks = mandateAsks(*notice);
        !asks.isEmpty() && draft.mayRead(FieldClass::Talks)) {
        sentences += Text::tr("Mandate for the new term: %1.").arg(asks.join(u"; "_s));
    }
    if (!draft.mayRead(FieldClass::Talks)) {
        return {.label = Text::tr("Next date"),
                .title = Text::tr("Notice to %1").arg(vendor),
                .text = {sentences.join(u' '), {draft.records()}},
                .aside = Text::tr("by %1").arg(draft.day(notice->serveBy))};
    }
    return {.label = Text::tr("Decision asked"),
            .title = isRenewing ? Text::tr("Give notice to %1 and renew on new terms").arg(vendor)
                                : Text::tr("Decide whether to renew with %1").arg(vendor),
            .text = {sentences.join(u' '), {draft.records()}},
            .aside = Text::tr("by %1").arg(draft.day(notice->serveBy))};
}

/// What is not known of what page 1 says; empty when all is.
QString gapsText(const OwnDraft &draft)
{
    QStringList gaps;
    if (const auto unstated = draft.spread().withoutAmount.size(); unstated > 0)
        gaps += Text::tr("the spend of %n workload(s)", nullptr, int(unstated));
    const auto &workloads = draft.exposure().workloads;
    const auto homeless = std::ranges::count(workloads, false, &WorkloadExposure::hasPlace);
    if (homeless > 0)
        gaps += Text::tr("where %n workload(s) run", nullptr, int(homeless));
    if (const SpendConcentration *spend = draft.mainSpend()) {
        const double unknown = spend->level(ConcentrationLevel::Silicon).unknown;
        if (unknown > 0.5)
            gaps += Text::tr("the chips behind %1 of the spend").arg(draft.percent(unknown));
    }
    return gaps.isEmpty() ? QString() : u' ' + Text::tr("Not known: %1.").arg(gaps.join(u"; "_s));
}

} // namespace

std::optional<ShareChart> payeeChart(OwnDraft &draft)
{
    const SpendShares *shares = mainShares(draft.trace());
    const auto payee = largestPayee(draft);
    if (!shares || !payee)
        return {};
    ShareChart chart{
        .title = Text::tr("%1 of spend ends at %2")
                     .arg(draft.percent(payee->share), draft.name(payee->party)),
        .unit = Text::tr("Spend a year by ultimate parent, %1").arg(shares->total.currency.code()),
        .rows = {},
        .total = {},
        .note = {}};
    std::map<Id<Party>, std::map<RowRef, qint64>> routes;
    for (const SpendPath &path : draft.trace().paths) {
        if (path.amount.currency != shares->total.currency || path.steps.size() < 3)
            continue;
        const RowRef &last = path.steps.back();
        if (last.table == TableId::Party)
            routes[Id<Party>{last.id}][path.steps[1]] += path.amount.minor;
    }
    double rest = 0;
    for (const UltimateShare &share : shares->ultimate) {
        if (share.direct <= 0)
            continue;
        if (chart.rows.size() == size_t(kChartRows) || share.party.isNull()) {
            rest += share.direct;
            continue;
        }
        ShareRow row{.label = draft.name(share.party),
                     .segments = {},
                     .amount = roundedMoney(directAmount(*shares, share), draft.locale),
                     .share = draft.percent(share.direct)};
        std::vector<std::pair<RowRef, qint64>> parts(routes[share.party].begin(),
                                                     routes[share.party].end());
        std::ranges::stable_sort(parts, std::ranges::greater(), &std::pair<RowRef, qint64>::second);
        for (const auto &[route, minor] : parts) {
            row.segments.push_back({.party = share.party,
                                    .share = double(minor) / double(shares->total.minor),
                                    .label = parts.size() > 1 ? draft.name(route) : QString(),
                                    .isLight = !row.segments.empty()});
        }
        chart.rows.push_back(std::move(row));
    }
    if (rest > 0) {
        chart.rows.push_back(
            {.label = Text::tr("Others and not known"),
             .segments = {{.party = {}, .share = rest, .label = {}, .isUnknown = true}},
             .amount = {},
             .share = draft.percent(rest)});
    }
    chart.total = ShareRow{.label = Text::tr("Total"),
                           .segments = {},
                           .amount = roundedMoney(shares->total, draft.locale),
                           .share = draft.percent(1)};
    chart.note = {Text::tr("Counted once, at the parent of the company that sends the invoice."),
                  {draft.records()}};
    return chart;
}

std::optional<Section> decisionSection(OwnDraft &draft)
{
    Section section{.id = u"decision"_s,
                    .bookmark = Text::tr("Decision"),
                    .title = title(draft),
                    .part = SectionPart::Main,
                    .blocks = {}};
    section.blocks.push_back(Paragraph{lead(draft), ParagraphRole::Lead});
    if (KeyFigures figures = keyFigures(draft); !figures.figures.empty())
        section.blocks.push_back(std::move(figures));
    Findings found = findings(draft);
    auto chart = payeeChart(draft);
    if (chart)
        chart->note.text += gapsText(draft);
    if (chart && !found.findings.empty())
        section.blocks.push_back(FindingsBesideChart{std::move(found), std::move(*chart)});
    else if (chart)
        section.blocks.push_back(std::move(*chart));
    else if (!found.findings.empty())
        section.blocks.push_back(std::move(found));
    if (Table table = risks(draft); !table.rows.empty()) {
        section.blocks.push_back(Subheading{Text::tr("What could go wrong")});
        section.blocks.push_back(std::move(table));
    }
    section.blocks.push_back(decision(draft));
    return section;
}

} // namespace fairlead
