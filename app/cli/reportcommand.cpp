#include "app/cli/reportcommand.h"

#include "app/believedon.h"
#include "app/cli/checklistreport.h"
#include "app/cli/exposurereports.h"
#include "app/cli/graphreports.h"
#include "app/cli/placementoptions.h"
#include "app/cli/placementreports.h"
#include "app/cli/reports.h"
#include "app/cli/stressreports.h"
#include "app/cli/switchingreports.h"
#include "app/cli/timelinereports.h"
#include "models/assumptions/assumptionrange.h"
#include "models/exposure/trend.h"
#include "models/rows/model.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

ordered_json reportJson(const QString &section, const Workspace &workspace, const Lens &lens)
{
    if (section == u"deals")
        return dealsReport(workspace, lens);
    return section == u"facts" ? factsReport(workspace) : conflictsReport(workspace);
}

/// The record that the first of these options that is set names, among the records of the table of
/// that name; null when none is set.
Result<std::optional<RowRef>> namedRow(const Workspace &workspace, const QCommandLineParser &parser,
                                       const std::vector<TableId> &tables)
{
    for (TableId table : tables) {
        const RowRef row{table, parser.value(tableInfo(table).key())};
        if (row.id.isEmpty())
            continue;
        if (!workspace.contains(row)) {
            return failure(Text::tr("There is no record “%1” among “%2”.")
                               .arg(row.id, tableInfo(table).plural()));
        }
        return row;
    }
    return std::nullopt;
}

ordered_json graphJson(const QString &section, const Workspace &workspace, const Lens &lens,
                       const std::optional<RowRef> &row)
{
    if (section == u"graph")
        return graphReport(workspace, lens);
    if (section == u"trace")
        return traceReport(workspace, lens, row);
    return section == u"loops" ? loopsReport(workspace, lens)
                               : dependentsReport(workspace, lens, *row);
}

void printGraphSection(const QString &section, const Workspace &workspace, const Lens &lens,
                       const std::optional<RowRef> &row, QTextStream &out)
{
    if (section == u"graph")
        printGraph(workspace, lens, out);
    else if (section == u"trace")
        printTrace(workspace, lens, row, out);
    else if (section == u"loops")
        printLoops(workspace, lens, out);
    else
        printDependents(workspace, lens, *row, out);
}

ordered_json exposureJson(const QString &section, const Workspace &workspace, const Lens &lens)
{
    if (section == u"exposure")
        return exposureReport(workspace, lens);
    return section == u"concentration" ? concentrationReport(workspace, lens)
                                       : lookthroughReport(workspace, lens);
}

void printExposureSection(const QString &section, const Workspace &workspace, const Lens &lens,
                          QTextStream &out)
{
    if (section == u"exposure")
        printExposure(workspace, lens, out);
    else if (section == u"concentration")
        printConcentration(workspace, lens, out);
    else
        printLookthrough(workspace, lens, out);
}

/// The basis that the option names, or the lens's own.
Result<MoneyBasis> basisFrom(const QCommandLineParser &parser, const Lens &lens)
{
    const QString key = parser.value(u"basis"_s);
    if (!parser.isSet(u"basis"_s))
        return lens.basis;
    const Choice *basis = enumeration<MoneyBasis>().find(key);
    if (!basis)
        return failure(
            Text::tr("There is no basis “%1”; there are headline, firm and risk_weighted.")
                .arg(key));
    return MoneyBasis(basis->value);
}

void printReport(const QString &section, const Workspace &workspace, const Lens &lens,
                 QTextStream &out)
{
    if (section == u"deals")
        printDeals(workspace, lens, out);
    else if (section == u"facts")
        printFacts(workspace, out);
    else
        printConflicts(workspace, out);
}

} // namespace

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::summary() const
{
    return Text::tr("prints what a page shows");
}

QString ReportCommand::usage() const
{
    return u"FILE facts|deals|conflicts|graph|trace|loops|dependents|switching|plan|placement|"
           "exposure|concentration|lookthrough|trend|stress|checklist|timeline|deadlines [--json] [--as-of DAY]"_s;
}

QString ReportCommand::examples() const
{
    return u"  fairlead report acme.fairlead deals          "_s
           + Text::tr("who pays whom: firm, conditional and ceiling apart")
           + u"\n  fairlead report acme.fairlead facts --json   "_s
           + Text::tr("every claim with its source")
           + u"\n  fairlead report acme.fairlead conflicts      "_s
           + Text::tr("where sources disagree, and what is preferred")
           + u"\n  fairlead report acme.fairlead graph --basis headline\n"_s
             u"                                               "_s
           + Text::tr("who funds whom, and where own money goes; --basis firm if left out")
           + u"\n  fairlead report acme.fairlead trace --workload support-chat\n"_s
             u"                                               "_s
           + Text::tr("where own money ends; or --contract, --route, or all of it")
           + u"\n  fairlead report acme.fairlead loops          "_s
           + Text::tr("money that runs both ways, and what sources say of it")
           + u"\n  fairlead report acme.fairlead dependents --party amazon\n"_s
             u"                                               "_s
           + Text::tr("what of ours depends on a party, or on a --route")
           + u"\n  fairlead report acme.fairlead switching --workload claims-assistant --to vertex\n"_s
             u"                                               "_s
           + Text::tr("what one move costs; --to is a route, or ROUTE/MODEL")
           + u"\n  fairlead report acme.fairlead plan           "_s
           + Text::tr("what each plan costs; --plan names one")
           + u"\n  fairlead report acme.fairlead placement --max-share amazon=0.5 --budget 200000\n"_s
             u"                                               "_s
           + Text::tr("the cheapest plan within limits, and why it is that one")
           + u"\n  fairlead report acme.fairlead exposure       "_s
           + Text::tr("how tightly each workload and vendor holds us, and what would loosen it")
           + u"\n  fairlead report acme.fairlead concentration  "_s
           + Text::tr("how our spend is spread, level by level, and the neutrality gap")
           + u"\n  fairlead report acme.fairlead lookthrough    "_s
           + Text::tr("where the money of each route comes to rest, and who owns that")
           + u"\n  fairlead report acme.fairlead trend --since 2026-06-30\n"_s
             u"                                               "_s
           + Text::tr("how exposure has changed since a day, or the last snapshot, and why")
           + u"\n  fairlead report acme.fairlead stress --scenario listing-price-rise\n"_s
             u"                                               "_s
           + Text::tr("what a scenario costs each workload, and what to do; all of them if left "
                      "out")
           + u"\n  fairlead report acme.fairlead checklist      "_s
           + Text::tr("what to ask for in each contract, and why; --contract names one")
           + u"\n  fairlead report acme.fairlead deadlines --on 2026-11-20\n"_s
             u"                                               "_s
           + Text::tr("what is due from a day on, with the days left and the reason")
           + u"\n  fairlead report acme.fairlead timeline --believed-on 2026-06-30\n"_s
             u"                                               "_s
           + Text::tr("everything dated, as the file held it on a past day");
}

void ReportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Text::tr("Prints JSON.")});
    parser.addOption(
        {u"workload"_s, Text::tr("The workload of a move or a trace, by id."), u"ID"_s});
    parser.addOption(
        {u"to"_s,
         Text::tr("Where the workload moves: the id of a route, with the nearest model "
                  "there, or ROUTE/MODEL."),
         u"ROUTE"_s});
    parser.addOption(
        {u"plan"_s,
         Text::tr("One plan, by id; all if left out; of the timeline the one to overlay."),
         u"ID"_s});
    parser.addOption({u"contract"_s, Text::tr("One contract, by id; all if left out."), u"ID"_s});
    parser.addOption(
        {u"route"_s, Text::tr("The route of a trace, or on which things depend."), u"ID"_s});
    parser.addOption({u"party"_s, Text::tr("The party on which things depend, by id."), u"ID"_s});
    parser.addOption({u"basis"_s, Text::tr("Which amounts count: headline, firm or risk_weighted."),
                      u"BASIS"_s});
    parser.addOption({u"believed-on"_s,
                      Text::tr("Of the timeline, deadlines and the graph: as the file held them "
                               "on a past day."),
                      u"2026-06-30"_s});
    parser.addOption({u"scenario"_s, Text::tr("One scenario, by id; all if left out."), u"ID"_s});
    parser.addOption({u"since"_s,
                      Text::tr("Of the trend: from which day on; the last snapshot if left out."),
                      u"2026-06-30"_s});
    addPlacementOptions(parser);
    addAsOfOption(parser);
}

int ReportCommand::operandCount() const
{
    return 2;
}

ExitCode ReportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    static const QStringList kGraphSections{u"graph"_s, u"trace"_s, u"loops"_s, u"dependents"_s};
    static const QStringList kExposureSections{u"exposure"_s, u"concentration"_s, u"lookthrough"_s};
    static const QStringList kSections =
        QStringList{u"facts"_s,     u"deals"_s,     u"conflicts"_s, u"switching"_s,
                    u"plan"_s,      u"placement"_s, u"checklist"_s, u"timeline"_s,
                    u"deadlines"_s, u"trend"_s,     u"stress"_s}
        + kGraphSections + kExposureSections;
    const QString section = parser.positionalArguments().back();
    if (!kSections.contains(section)) {
        return wrongCall(streams, Text::tr("There is no section “%1”; there are %2.")
                                      .arg(section, kSections.join(u", "_s)));
    }
    const auto lens = lensFrom(parser);
    if (!lens)
        return wrongCall(streams, lens.error().message);
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    static const QStringList kBelieved =
        kGraphSections + QStringList{u"timeline"_s, u"deadlines"_s};
    if (parser.isSet(u"believed-on"_s) && kBelieved.contains(section)) {
        if (const auto code = believe(*opened, parser, streams))
            return *code;
    }
    if (kGraphSections.contains(section))
        return reportGraph(section, opened->workspace, *lens, parser, streams);
    static const QStringList kCalculated{u"switching"_s, u"plan"_s, u"placement"_s, u"exposure"_s,
                                         u"trend"_s};
    const QString problem = assumptionProblem(opened->workspace);
    if (kCalculated.contains(section) && !problem.isEmpty()) {
        return fails(streams, ExitCode::DataProblem,
                     {Text::tr("Nothing was calculated. %1").arg(problem)});
    }
    if (section == u"switching")
        return reportSwitching(opened->workspace, *lens, parser, streams);
    if (section == u"plan")
        return reportPlans(opened->workspace, *lens, parser, streams);
    if (section == u"placement")
        return reportPlacement(opened->workspace, *lens, parser, streams);
    if (kExposureSections.contains(section))
        return reportExposure(section, opened->workspace, *lens, parser, streams);
    if (section == u"checklist")
        return reportChecklists(opened->workspace, *lens, parser, streams);
    if (section == u"stress")
        return reportStress(opened->workspace, *lens, parser, streams);
    if (section == u"trend")
        return reportTrend(*opened, *lens, parser, streams);
    if (section == u"timeline" || section == u"deadlines")
        return reportTimeline(*opened, *lens, parser, streams);
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = reportJson(section, opened->workspace, *lens);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printReport(section, opened->workspace, *lens, streams.out);
    }
    return ExitCode::Good;
}

std::optional<ExitCode> ReportCommand::believe(OpenedWorkspace &opened,
                                               const QCommandLineParser &parser,
                                               const Streams &streams)
{
    const auto day = dayFrom(parser.value(u"believed-on"_s));
    if (!day)
        return wrongCall(streams, day.error().message);
    auto believed = workspaceBelievedOn(*opened.database, *day);
    if (!believed)
        return fails(streams, ExitCode::SystemProblem, believed.error());
    opened.workspace = std::move(*believed);
    return {};
}

ExitCode ReportCommand::reportGraph(const QString &section, const Workspace &workspace, Lens lens,
                                    const QCommandLineParser &parser, const Streams &streams)
{
    const auto basis = basisFrom(parser, lens);
    if (!basis)
        return wrongCall(streams, basis.error().message);
    lens.basis = *basis;
    const bool asksWho = section == u"dependents";
    const auto tables = asksWho ? std::vector{TableId::Party, TableId::Route}
                                : std::vector{TableId::Workload, TableId::Contract, TableId::Route};
    const auto row = namedRow(workspace, parser, tables);
    if (!row)
        return wrongCall(streams, row.error().message);
    if (asksWho && !*row)
        return wrongCall(streams, Text::tr("Say on what things depend: --party ID or --route ID."));
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = graphJson(section, workspace, lens, *row);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printGraphSection(section, workspace, lens, *row, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportExposure(const QString &section, const Workspace &workspace,
                                       Lens lens, const QCommandLineParser &parser,
                                       const Streams &streams)
{
    const auto basis = basisFrom(parser, lens);
    if (!basis)
        return wrongCall(streams, basis.error().message);
    lens.basis = *basis;
    lens.plan = Id<Plan>{parser.value(u"plan"_s)};
    if (!lens.plan.isNull() && !workspace.find(lens.plan))
        return wrongCall(streams, Text::tr("There is no plan “%1”.").arg(lens.plan.text));
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = exposureJson(section, workspace, lens);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printExposureSection(section, workspace, lens, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportStress(const Workspace &workspace, const Lens &lens,
                                     const QCommandLineParser &parser, const Streams &streams)
{
    const Id<Scenario> chosen{parser.value(u"scenario"_s)};
    if (!chosen.isNull() && !workspace.find(chosen))
        return wrongCall(streams, Text::tr("There is no scenario “%1”.").arg(chosen.text));
    std::vector<Id<Scenario>> scenarios;
    for (const Scenario &scenario : workspace.rows<Scenario>()) {
        if (chosen.isNull() || scenario.id == chosen)
            scenarios.push_back(scenario.id);
    }
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = stressReport(workspace, lens, scenarios);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printStress(workspace, lens, scenarios, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportTrend(OpenedWorkspace &opened, const Lens &lens,
                                    const QCommandLineParser &parser, const Streams &streams)
{
    const std::vector<Snapshot> snapshots = comparableSnapshots(opened.workspace, lens);
    Lens since = lens;
    QDateTime believed;
    if (parser.isSet(u"since"_s)) {
        const auto day = dayFrom(parser.value(u"since"_s));
        if (!day)
            return wrongCall(streams, day.error().message);
        since.asOf = *day;
        believed = day->endOfDay();
    } else if (!snapshots.empty()) {
        since = lensOf(snapshots.back());
        believed = snapshots.back().takenAt;
    } else {
        return wrongCall(streams, Text::tr("There is no snapshot yet: say since when, with "
                                           "--since DAY."));
    }
    const auto before = workspaceBelievedAt(*opened.database, believed);
    if (!before)
        return fails(streams, ExitCode::SystemProblem, before.error());
    const bool isKnown = before->rowCount() > 0; // the file goes back so far
    if (!isKnown && parser.isSet(u"since"_s))
        return fails(streams, ExitCode::DataProblem,
                     {Text::tr("The history of this file does not go back to that day.")});
    const std::vector<FigureChange> changes =
        isKnown ? trendBetween(*before, since, opened.workspace, lens)
                : changesSince(opened.workspace, snapshots.back().id,
                               exposureFigures(opened.workspace, lens));
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = trendReport(opened.workspace, lens, since, changes);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printTrend(opened.workspace, lens, since, changes, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportSwitching(const Workspace &workspace, const Lens &lens,
                                        const QCommandLineParser &parser, const Streams &streams)
{
    const Id<Workload> workload{parser.value(u"workload"_s)};
    const QStringList to = parser.value(u"to"_s).split(u'/');
    if (workload.isNull() || to.front().isEmpty())
        return wrongCall(streams, Text::tr("Say which workload moves, and where: --workload ID "
                                           "--to ROUTE."));
    if (!workspace.find(workload))
        return wrongCall(streams, Text::tr("There is no workload “%1”.").arg(workload.text));
    const Id<Route> route{to.front()};
    if (!workspace.find(route))
        return wrongCall(streams, Text::tr("There is no route “%1”.").arg(route.text));
    const Id<Model> chosen{to.mid(1).join(u'/')};
    if (to.size() > 1 && !workspace.find(chosen))
        return wrongCall(streams, Text::tr("There is no model “%1”.").arg(chosen.text));
    const SwitchingModel model(workspace, lens);
    const auto placement = to.size() > 1 ? model.placementWith(route, chosen, workload)
                                         : model.placementIn({.route = route, .lab = {}}, workload);
    if (!placement)
        return fails(streams, ExitCode::DataProblem,
                     {Text::tr("No model is on offer on “%1”.").arg(route.text)});
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = switchingReport(workspace, lens, workload, *placement);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printSwitching(workspace, lens, workload, *placement, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportPlacement(const Workspace &workspace, const Lens &lens,
                                        const QCommandLineParser &parser, const Streams &streams)
{
    const auto limits = placementLimitsFrom(parser);
    if (!limits)
        return wrongCall(streams, limits.error().message);
    const auto search = placementSearchFrom(parser);
    if (!search)
        return wrongCall(streams, search.error().message);
    for (const ShareCap &cap : limits->caps) {
        if (!workspace.find(cap.party))
            return wrongCall(streams, Text::tr("There is no party “%1”.").arg(cap.party.text));
    }
    const auto study =
        studyPlacement(SwitchingModel(workspace, lens), workspace, lens, *limits, *search);
    if (!study)
        return fails(streams, ExitCode::SystemProblem, study.error());
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = placementReport(lens, *study);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printPlacement(workspace, *study, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportChecklists(const Workspace &workspace, const Lens &lens,
                                         const QCommandLineParser &parser, const Streams &streams)
{
    const Id<Contract> contract{parser.value(u"contract"_s)};
    if (!contract.isNull() && !workspace.find(contract))
        return wrongCall(streams, Text::tr("There is no contract “%1”.").arg(contract.text));
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = checklistReport(workspace, lens, contract);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printChecklists(workspace, lens, contract, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportTimeline(OpenedWorkspace &opened, Lens lens,
                                       const QCommandLineParser &parser, const Streams &streams)
{
    lens.plan = Id<Plan>{parser.value(u"plan"_s)};
    if (!lens.plan.isNull() && !opened.workspace.find(lens.plan))
        return wrongCall(streams, Text::tr("There is no plan “%1”.").arg(lens.plan.text));

    const Timeline timeline = timelineEvents(opened.workspace, lens);
    const bool isAll = parser.positionalArguments().back() == u"timeline";
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = isAll ? timelineReport(opened.workspace, timeline)
                                        : deadlinesReport(opened.workspace, timeline);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else if (isAll) {
        printTimeline(timeline, streams.out);
    } else {
        printDeadlines(timeline, streams.out);
    }
    return ExitCode::Good;
}

ExitCode ReportCommand::reportPlans(const Workspace &workspace, const Lens &lens,
                                    const QCommandLineParser &parser, const Streams &streams)
{
    const Id<Plan> chosen{parser.value(u"plan"_s)};
    if (!chosen.isNull() && !workspace.find(chosen))
        return wrongCall(streams, Text::tr("There is no plan “%1”.").arg(chosen.text));
    std::vector<Id<Plan>> plans;
    for (const Plan &plan : workspace.rows<Plan>()) {
        if (chosen.isNull() || plan.id == chosen)
            plans.push_back(plan.id);
    }
    if (parser.isSet(u"json"_s)) {
        const ordered_json json = planReport(workspace, lens, plans);
        streams.out << QString::fromStdString(json.dump(1)) << '\n';
    } else {
        printPlans(workspace, lens, plans, streams.out);
    }
    return ExitCode::Good;
}

} // namespace fairlead
