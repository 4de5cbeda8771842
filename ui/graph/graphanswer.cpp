#include "ui/graph/graphanswer.h"

#include "models/facts/facts.h"
#include "models/graph/dependents.h"
#include "models/graph/financing.h"
#include "models/graph/spendtrace.h"
#include "models/graph/tracegraph.h"
#include "models/rows/route.h"
#include "models/rowtitle.h"
#include "ui/board/figures.h"
#include "ui/graph/graphtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphAnswer)
};

QString wayText(const Workspace &workspace, const std::vector<RowRef> &way)
{
    QStringList names;
    for (const RowRef &row : way)
        names += rowTitle(workspace, row);
    return names.join(u" → "_s);
}

QString flowText(const FlowAmount &flow)
{
    if (!flow.amount)
        return u"–"_s;
    return flow.isOpen ? Text::tr("> %1").arg(amountText(flow.amount)) : amountText(flow.amount);
}

void addOpinions(const Workspace &workspace, const std::vector<Id<Claim>> &opinions,
                 GraphAnswer &answer)
{
    for (const Id<Claim> &id : opinions) {
        const Claim *claim = workspace.find(id);
        if (!claim)
            continue;
        const QString text =
            claim->rawText.isEmpty() ? claimText(workspace, *claim, QLocale()) : claim->rawText;
        answer.lines.push_back(
            {.cells = {Text::tr("“%1” %2").arg(text, rowTitle(workspace, claim->source))},
             .way = {},
             .leadsTo = refOf(id),
             .isQuiet = true});
    }
}

GraphAnswer::Line remark(const QString &text, const std::optional<RowRef> &leadsTo = {})
{
    return {.cells = {text}, .way = {}, .leadsTo = leadsTo, .isQuiet = true};
}

/// Three views of where it ends, beside each other and never one of them in another.
void addShareLines(const Workspace &workspace, const SpendShares &shares, GraphAnswer &answer)
{
    answer.lines.push_back(
        {.cells = {Text::tr("Total, each dollar once"), monthlySpend(shares.total), percentText(1),
                   Text::tr("equals the spend")},
         .way = {},
         .leadsTo = {},
         .isStrong = true});
    answer.lines.push_back(
        {.cells = {Text::tr("Where it ends, measured in three ways that are never added"),
                   Text::tr("by who is paid"), Text::tr("by cash"), Text::tr("by ownership")},
         .way = {},
         .leadsTo = {},
         .isStrong = true});
    const auto percent = [](const std::optional<double> &part) {
        return part ? percentText(*part) : u"–"_s;
    };
    for (const UltimateShare &share : shares.ultimate) {
        const bool isKnown = !share.party.isNull();
        answer.lines.push_back(
            {.cells = {isKnown ? rowTitle(workspace, share.party) : Text::tr("not known to whom"),
                       percentText(share.direct), percent(share.cash), percent(share.ownership)},
             .way = {},
             .leadsTo = isKnown ? std::optional(refOf(share.party)) : std::nullopt});
    }
    for (const QString &problem : {shares.cashProblem, shares.ownershipProblem}) {
        if (!problem.isEmpty())
            answer.lines.push_back(remark(problem));
    }
    for (const SiliconShare &share : shares.silicon) {
        answer.lines.push_back(
            remark(Text::tr("Runs on %1: %2 a month")
                       .arg(labelOf(share.silicon), monthlySpend(share.amount))));
    }
    if (shares.unknownSilicon) {
        answer.lines.push_back(
            remark(Text::tr("Silicon that the provider chooses, or nobody has said: %1 a month")
                       .arg(monthlySpend(*shares.unknownSilicon))));
    }
}

} // namespace

GraphWays GraphAnswer::ways(int line) const
{
    GraphWays ways;
    const auto add = [&](const Line &each) {
        ways.nodes.insert(each.way.begin(), each.way.end());
        for (size_t at = 1; at < each.way.size(); ++at) {
            ways.legs.emplace(each.way[at - 1], each.way[at]);
            ways.legs.emplace(each.way[at], each.way[at - 1]);
        }
    };
    if (line >= 0 && size_t(line) < lines.size() && !lines[size_t(line)].way.empty())
        add(lines[size_t(line)]);
    else
        std::ranges::for_each(lines, add);
    return ways;
}

int GraphAnswer::lineOf(const GraphEdge &edge) const
{
    for (size_t line = 0; line < lines.size(); ++line) {
        if (!lines[line].way.empty() && ways(int(line)).holds(edge))
            return int(line);
    }
    return -1;
}

namespace {

void addPathLines(const Workspace &workspace, const SpendTrace &trace, GraphAnswer &answer)
{
    std::map<RowRef, const UntracedWorkload *> untraced;
    for (const UntracedWorkload &each : trace.untraced)
        untraced[refOf(each.workload)] = &each;
    for (const SpendPath &path : trace.paths) {
        const auto noWay = untraced.find(path.steps.front());
        const auto shares = std::ranges::find_if(trace.shares, [&](const SpendShares &each) {
            return each.total.currency == path.amount.currency;
        });
        const double whole = shares == trace.shares.end() ? 0 : shares->total.units();
        answer.lines.push_back(
            {.cells = {noWay == untraced.end() ? wayText(workspace, path.steps)
                                               : untracedText(workspace, *noWay->second),
                       monthlySpend(path.amount),
                       whole > 0 ? percentText(path.amount.units() / whole) : u"–"_s,
                       path.steps.size() > 2 ? rowTitle(workspace, path.steps[2]) : u"–"_s},
             .way = wayOf(workspace, path),
             .leadsTo = path.steps.front()});
    }
}

void addDependenceLines(const Workspace &workspace, const SpendTrace &trace, GraphAnswer &answer)
{
    for (const SpendDependence &dependence : trace.dependences) {
        std::vector<RowRef> way{refOf(dependence.party)};
        if (!dependence.through.isNull())
            way.push_back(refOf(dependence.through));
        answer.lines.push_back(
            {.cells = {Text::tr("Depends on, never added: %1 · %2")
                           .arg(wayText(workspace, way), labelOf(dependence.kind))},
             .way = way.size() > 1 ? way : std::vector<RowRef>(),
             .leadsTo = refOf(dependence.party),
             .isQuiet = true});
    }
}

/// What is not in the paths.
QStringList traceNotes(const SpendTrace &trace)
{
    QStringList notes;
    if (!trace.untraced.empty())
        notes += Text::tr("%n workloads end at nobody, since their route or contract came later "
                          "than this day; their spend is in the total.",
                          nullptr, int(trace.untraced.size()));
    if (!trace.withoutAmount.empty())
        notes += Text::tr("%n workloads without a known spend are not in it.", nullptr,
                          int(trace.withoutAmount.size()));
    return notes;
}

} // namespace

GraphAnswer traceAnswer(const Workspace &workspace, const SpendTrace &trace,
                        const std::optional<RowRef> &start)
{
    const QString what = start ? rowTitle(workspace, *start) : Text::tr("all workloads");
    GraphAnswer answer{
        .title = Text::tr("Nothing is known of what %1 costs").arg(what),
        .heads = {Text::tr("Path"), Text::tr("A month"), Text::tr("Share"), Text::tr("Counted at")},
        .textColumns = 1,
        .lines = {},
        .notes = traceNotes(trace)};
    addPathLines(workspace, trace, answer);
    for (const SpendShares &shares : trace.shares)
        addShareLines(workspace, shares, answer);
    for (const UnknownShare &share : trace.unknownPassOn) {
        answer.lines.push_back(remark(Text::tr("%1 → %2, share passed on: %3, so not counted")
                                          .arg(rowTitle(workspace, share.from),
                                               rowTitle(workspace, share.to), labelOf(share.why)),
                                      refOf(share.from)));
    }
    addDependenceLines(workspace, trace, answer);
    const SpendShares *shares = mainShares(trace);
    if (shares && !shares->ultimate.empty()) {
        const UltimateShare &first = shares->ultimate.front();
        answer.title =
            Text::tr("%1 of the %2 a month for %3 ends at %4")
                .arg(monthlySpend(directAmount(*shares, first)), monthlySpend(shares->total), what,
                     first.party.isNull() ? Text::tr("nobody knows whom")
                                          : rowTitle(workspace, first.party));
    }
    return answer;
}

GraphAnswer loopsAnswer(const Workspace &workspace, const MarketGraph &graph,
                        const std::stop_token &stop)
{
    const Financing found = financing(workspace, graph, stop);
    GraphAnswer answer{.title = Text::tr("No money meets twice on this day"),
                       .heads = {Text::tr("Pair or circle"), Text::tr("In, up to"),
                                 Text::tr("firm"), Text::tr("weighted"), Text::tr("Back, up to"),
                                 Text::tr("firm"), Text::tr("weighted"), Text::tr("Returnable")},
                       .textColumns = 1,
                       .lines = {},
                       .notes = {financingCaveat(), cyclesNote(found)}};
    const auto pairs = int(found.pairs.size());
    const auto circles = int(found.cycles.size());
    if (pairs > 0 && circles > 0)
        answer.title = Text::tr("Pairs that fund and buy from each other: %1; longer circles: %2")
                           .arg(QLocale().toString(pairs), QLocale().toString(circles));
    else if (pairs > 0)
        answer.title = Text::tr("%n pairs fund and buy from each other", nullptr, pairs);
    else if (circles > 0)
        answer.title = Text::tr("%n circles of three or more pass money round", nullptr, circles);
    for (const FinancingPair &pair : found.pairs) {
        const std::vector<RowRef> way{refOf(pair.funder), refOf(pair.buyer)};
        QStringList cells{Text::tr("%1 ⇄ %2").arg(rowTitle(workspace, pair.funder),
                                                  rowTitle(workspace, pair.buyer))};
        for (const FinancingAmounts &amounts : pair.amounts)
            cells += flowText(amounts.funding);
        for (const FinancingAmounts &amounts : pair.amounts)
            cells += flowText(amounts.purchases);
        const auto &share =
            pair.amounts.empty() ? std::nullopt : pair.amounts.front().returnableShare;
        cells += share ? percentText(*share) : u"–"_s;
        answer.lines.push_back(
            {.cells = cells, .way = way, .leadsTo = way.front(), .isStrong = true});
        addOpinions(workspace, pair.opinions, answer);
    }
    for (const PaymentCycle &cycle : found.cycles) {
        std::vector<RowRef> way;
        for (const Id<Party> &party : cycle.parties)
            way.push_back(refOf(party));
        way.push_back(way.front());
        QStringList cells{wayText(workspace, way)};
        for (const FlowAmount &smallest : cycle.smallest)
            cells += flowText(smallest);
        answer.lines.push_back({.cells = cells, .way = way, .leadsTo = way.front()});
    }
    for (const ClosedMarket &market : found.market) {
        if (market.closedLoopShare) {
            answer.lines.push_back(
                {.cells = {Text::tr("Of all flows, %1: %2 can be part of a circle, %3 returns to "
                                    "the same party")
                               .arg(labelOf(market.basis), percentText(*market.closedLoopShare),
                                    percentText(market.reciprocity.value_or(0)))},
                 .way = {},
                 .leadsTo = {},
                 .isQuiet = true});
        }
    }
    return answer;
}

namespace {

/// The nodes of the picture on a chain: a model family or a host has none, and reaches its workload
/// over the route.
std::vector<RowRef> drawnWay(const Workspace &workspace, const std::vector<RowRef> &chain)
{
    std::vector<RowRef> way;
    for (const RowRef &step : chain) {
        if (step.table != TableId::ModelFamily && step.table != TableId::Host) {
            way.push_back(step);
            continue;
        }
        const Workload *workload = workspace.find(Id<Workload>{chain.back().id});
        if (workload && workspace.find(workload->route))
            way.push_back(refOf(workload->route));
    }
    return way;
}

/// A line that is valid until the next one is added.
GraphAnswer::Line &addDependent(bool isDirect, const QString &what, const QString &amount,
                                GraphAnswer &answer)
{
    answer.lines.push_back(
        {.cells = {isDirect ? Text::tr("directly") : Text::tr("indirectly"), what, amount},
         .way = {},
         .leadsTo = {}});
    return answer.lines.back();
}

} // namespace

GraphAnswer dependentsAnswer(const Workspace &workspace, const Lens &lens, const RowRef &asked)
{
    const Dependents found = dependentsOf(workspace, lens, asked);
    const QString name = rowTitle(workspace, asked);
    GraphAnswer answer{
        .title = Text::tr("Nothing of ours depends on %1").arg(name),
        .heads = {Text::tr("How"), Text::tr("What depends on it"), Text::tr("A year")},
        .textColumns = 2,
        .lines = {},
        .notes = {}};
    if (!found.workloads.empty())
        answer.title = Text::tr("%1 a year depends directly on %2, %3 indirectly")
                           .arg(amountsText(found.direct), name, amountsText(found.indirect));
    for (const DependentContract &contract : found.contracts) {
        const QString what = Text::tr("Contract: %1").arg(rowTitle(workspace, contract.contract));
        for (const bool isDirect : {true, false}) {
            const auto &amounts = isDirect ? contract.direct : contract.indirect;
            if (amounts.empty() && isDirect != contract.isDirect)
                continue;
            GraphAnswer::Line &line = addDependent(isDirect, what, amountsText(amounts), answer);
            line.leadsTo = refOf(contract.contract);
            line.isStrong = true;
        }
    }
    for (const DependentWorkload &workload : found.workloads) {
        GraphAnswer::Line &line =
            addDependent(workload.isDirect, wayText(workspace, workload.chain),
                         amountText(workload.year), answer);
        line.way = drawnWay(workspace, workload.chain);
        line.leadsTo = refOf(workload.workload);
    }
    for (const UntracedWorkload &each : found.untraced) {
        answer.lines.push_back(
            remark(Text::tr("No way on this day. %1").arg(untracedText(workspace, each)),
                   refOf(each.workload)));
    }
    return answer;
}

namespace {

/// One line for each edge that is different.
void addDifferences(const MarketGraph &before, const MarketGraph &after, GraphAnswer &answer)
{
    const GraphDifference found = difference(before, after);
    const auto add = [&](const QString &word, const GraphEdge &edge, const GraphEdge *was,
                         const GraphEdge *is) {
        const MarketGraph &names = is ? after : before;
        answer.lines.push_back({.cells = {word,
                                          Text::tr("%1 → %2, %3")
                                              .arg(nodeName(names, edge.from),
                                                   nodeName(names, edge.to), familyText(edge)),
                                          was ? amountText(was->sums.ceiling) : QString(),
                                          is ? amountText(is->sums.ceiling) : QString()},
                                .way = {edge.from, edge.to},
                                .leadsTo = edge.deals.empty()
                                               ? std::nullopt
                                               : std::optional(refOf(edge.deals.back()))});
    };
    for (const GraphEdge &edge : found.added)
        add(Text::tr("New"), edge, nullptr, &edge);
    for (const ChangedEdge &edge : found.changed)
        add(Text::tr("Changed"), edge.after, &edge.before, &edge.after);
    for (const GraphEdge &edge : found.ended)
        add(Text::tr("Ended"), edge, nullptr, &edge);
    for (const GraphEdge &edge : found.gone)
        add(Text::tr("Gone"), edge, &edge, nullptr);
}

} // namespace

GraphAnswer changesAnswer(const MarketGraph &before, const MarketGraph &after, const QDate &since)
{
    const QString day = QLocale().toString(since, QLocale::ShortFormat);
    GraphAnswer answer{
        .title = Text::tr("Nothing has changed since %1").arg(day),
        .heads = {Text::tr("Change"), Text::tr("Edge"), Text::tr("Before"), Text::tr("Now")},
        .textColumns = 2,
        .lines = {},
        .notes = {}};
    addDifferences(before, after, answer);
    if (!answer.lines.empty())
        answer.title = Text::tr("%n changes since %1", nullptr, int(answer.lines.size())).arg(day);
    return answer;
}

GraphAnswer beliefAnswer(const MarketGraph &believed, const MarketGraph &today, const QDate &day,
                         const QDate &asOf)
{
    const QString then = QLocale().toString(day, QLocale::ShortFormat);
    const QString about = QLocale().toString(asOf, QLocale::ShortFormat);
    GraphAnswer answer{
        .title = Text::tr("On %1 the file said the same about %2").arg(then, about),
        .heads = {Text::tr("Difference"), Text::tr("Edge"), Text::tr("Believed"),
                  Text::tr("Today")},
        .textColumns = 2,
        .lines = {},
        .notes = {
            Text::tr("The picture shows what was believed; the lines say what is known today.")}};
    addDifferences(believed, today, answer);
    if (believed.nodes.empty())
        answer.title = Text::tr("On %1 the file said nothing about %2").arg(then, about);
    else if (!answer.lines.empty())
        answer.title =
            Text::tr("%n edges were believed otherwise on %1", nullptr, int(answer.lines.size()))
                .arg(then);
    return answer;
}

} // namespace fairlead
