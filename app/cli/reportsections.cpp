#include "app/cli/reportsections.h"

#include "app/believedon.h"
#include "app/cli/checklistreport.h"
#include "app/cli/concentrationreports.h"
#include "app/cli/exposurereports.h"
#include "app/cli/graphreports.h"
#include "app/cli/overviewreports.h"
#include "app/cli/placementoptions.h"
#include "app/cli/placementreports.h"
#include "app/cli/reports.h"
#include "app/cli/stressreports.h"
#include "app/cli/switchingreports.h"
#include "app/cli/timelinereports.h"
#include "app/cli/trendreports.h"
#include "models/exposure/trend.h"
#include "models/rows/model.h"
#include "models/stress/scenarioworkspace.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

tl::unexpected<ReportRefusal> wrongCall(const QString &message)
{
    return tl::make_unexpected(ReportRefusal{ExitCode::WrongCall, message});
}

tl::unexpected<ReportRefusal> refused(ExitCode code, const QString &message)
{
    return tl::make_unexpected(ReportRefusal{code, message});
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

/// The id that an option gives; null where it is left out.
template<class T>
tl::expected<Id<T>, ReportRefusal> idOf(const ReportCall &call, const QString &option,
                                        const QString &unknown)
{
    const Id<T> id{call.parser.value(option)};
    if (call.parser.isSet(option) && !call.workspace().find(id))
        return wrongCall(unknown.arg(id.text));
    return id;
}

tl::expected<Id<Plan>, ReportRefusal> planOf(const ReportCall &call)
{
    return idOf<Plan>(call, u"plan"_s, Text::tr("There is no plan “%1”."));
}

/// All rows of a table, or the one that is chosen.
template<class T>
std::vector<Id<T>> idsOf(const Workspace &workspace, const Id<T> &chosen)
{
    std::vector<Id<T>> ids;
    for (const T &row : workspace.rows<T>()) {
        if (chosen.isNull() || row.id == chosen)
            ids.push_back(row.id);
    }
    return ids;
}

/// Takes the basis that the option names into the lens.
tl::expected<void, ReportRefusal> takeBasis(ReportCall &call)
{
    if (!call.parser.isSet(u"basis"_s))
        return {};
    const QString key = call.parser.value(u"basis"_s);
    const Choice *basis = enumeration<MoneyBasis>().find(key);
    if (!basis) {
        return wrongCall(
            Text::tr("There is no basis “%1”; there are headline, firm and risk_weighted.")
                .arg(key));
    }
    call.lens.basis = MoneyBasis(basis->value);
    return {};
}

// Facts

ReportResult facts(ReportCall &call)
{
    return ReportOutput{[&] { return factsReport(call.workspace(), call.lens); },
                        [&](QTextStream &out) { printFacts(call.workspace(), call.lens, out); }};
}

ReportResult deals(ReportCall &call)
{
    return ReportOutput{[&] { return dealsReport(call.workspace(), call.lens); },
                        [&](QTextStream &out) { printDeals(call.workspace(), call.lens, out); }};
}

ReportResult conflicts(ReportCall &call)
{
    return ReportOutput{
        [&] { return conflictsReport(call.workspace(), call.lens); },
        [&](QTextStream &out) { printConflicts(call.workspace(), call.lens, out); }};
}

// The graph

ReportResult graph(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    return ReportOutput{[&] { return graphReport(call.workspace(), call.lens); },
                        [&](QTextStream &out) { printGraph(call.workspace(), call.lens, out); }};
}

ReportResult trace(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    const auto row = namedRow(call.workspace(), call.parser,
                              {TableId::Workload, TableId::Contract, TableId::Route});
    if (!row)
        return wrongCall(row.error().message);
    return ReportOutput{
        [&call, row = *row] { return traceReport(call.workspace(), call.lens, row); },
        [&call, row = *row](QTextStream &out) {
            printTrace(call.workspace(), call.lens, row, out);
        }};
}

ReportResult loops(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    return ReportOutput{[&] { return loopsReport(call.workspace(), call.lens); },
                        [&](QTextStream &out) { printLoops(call.workspace(), call.lens, out); }};
}

ReportResult dependents(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    const auto row = namedRow(call.workspace(), call.parser, {TableId::Party, TableId::Route});
    if (!row)
        return wrongCall(row.error().message);
    if (!*row)
        return wrongCall(Text::tr("Say on what things depend: --party ID or --route ID."));
    return ReportOutput{
        [&call, row = **row] { return dependentsReport(call.workspace(), call.lens, row); },
        [&call, row = **row](QTextStream &out) {
            printDependents(call.workspace(), call.lens, row, out);
        }};
}

// Workloads

ReportResult switching(ReportCall &call)
{
    const Workspace &workspace = call.workspace();
    const Id<Workload> workload{call.parser.value(u"workload"_s)};
    const QStringList to = call.parser.value(u"to"_s).split(u'/');
    if (workload.isNull() || to.front().isEmpty())
        return wrongCall(
            Text::tr("Say which workload moves, and where: --workload ID --to ROUTE."));
    if (!workspace.find(workload))
        return wrongCall(Text::tr("There is no workload “%1”.").arg(workload.text));
    const Id<Route> route{to.front()};
    if (!workspace.find(route))
        return wrongCall(Text::tr("There is no route “%1”.").arg(route.text));
    const Id<Model> chosen{to.mid(1).join(u'/')};
    if (to.size() > 1 && !workspace.find(chosen))
        return wrongCall(Text::tr("There is no model “%1”.").arg(chosen.text));
    const SwitchingModel model(workspace, call.lens);
    const auto placement = to.size() > 1 ? model.placementWith(route, chosen, workload)
                                         : model.placementIn({.route = route, .lab = {}}, workload);
    if (!placement) {
        return refused(ExitCode::DataProblem,
                       Text::tr("No model is on offer on “%1”.").arg(route.text));
    }
    return ReportOutput{[&call, workload, to = *placement] {
                            return switchingReport(call.workspace(), call.lens, workload, to);
                        },
                        [&call, workload, to = *placement](QTextStream &out) {
                            printSwitching(call.workspace(), call.lens, workload, to, out);
                        }};
}

ReportResult plans(ReportCall &call)
{
    const auto chosen = planOf(call);
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    const auto ids = idsOf(call.workspace(), *chosen);
    return ReportOutput{
        [&call, ids] { return planReport(call.workspace(), call.lens, ids); },
        [&call, ids](QTextStream &out) { printPlans(call.workspace(), call.lens, ids, out); }};
}

ReportResult placement(ReportCall &call)
{
    const Workspace &workspace = call.workspace();
    const auto limits = placementLimitsFrom(call.parser);
    if (!limits)
        return wrongCall(limits.error().message);
    const auto search = placementSearchFrom(call.parser);
    if (!search)
        return wrongCall(search.error().message);
    for (const ShareCap &cap : limits->caps) {
        if (!workspace.find(cap.party))
            return wrongCall(Text::tr("There is no party “%1”.").arg(cap.party.text));
    }
    const auto study = studyPlacement(SwitchingModel(workspace, call.lens), workspace, call.lens,
                                      *limits, *search);
    if (!study)
        return refused(ExitCode::SystemProblem, study.error().message);
    const auto found = std::make_shared<PlacementStudy>(*study);
    return ReportOutput{
        [&call, found] { return placementReport(call.lens, *found); },
        [&call, found](QTextStream &out) { printPlacement(call.workspace(), *found, out); }};
}

// Exposure

/// Lays the scenario that the option names over the workspace.
tl::expected<void, ReportRefusal> takeScenario(ReportCall &call)
{
    const auto scenario =
        idOf<Scenario>(call, u"scenario"_s, Text::tr("There is no scenario “%1”."));
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    call.lens.scenario = *scenario;
    call.opened.workspace = workspaceUnder(call.workspace(), call.lens);
    return {};
}

template<ordered_json (*Json)(const Workspace &, const Lens &),
         void (*Print)(const Workspace &, const Lens &, QTextStream &)>
ReportResult exposureSection(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    const auto plan = planOf(call);
    if (!plan)
        return tl::make_unexpected(plan.error());
    call.lens.plan = *plan;
    if (const auto taken = takeScenario(call); !taken)
        return tl::make_unexpected(taken.error());
    return ReportOutput{[&] { return Json(call.workspace(), call.lens); },
                        [&](QTextStream &out) { Print(call.workspace(), call.lens, out); }};
}

ReportResult stress(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    const auto chosen = idOf<Scenario>(call, u"scenario"_s, Text::tr("There is no scenario “%1”."));
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    const auto ids = idsOf(call.workspace(), *chosen);
    return ReportOutput{
        [&call, ids] { return stressReport(call.workspace(), call.lens, ids); },
        [&call, ids](QTextStream &out) { printStress(call.workspace(), call.lens, ids, out); }};
}

ReportResult trend(ReportCall &call)
{
    if (const auto taken = takeBasis(call); !taken)
        return tl::make_unexpected(taken.error());
    if (const auto taken = takeScenario(call); !taken)
        return tl::make_unexpected(taken.error());
    const Workspace &workspace = call.workspace();
    const std::vector<Snapshot> snapshots = comparableSnapshots(workspace, call.lens);
    const bool isDaySaid = call.parser.isSet(u"since"_s);
    Lens since = call.lens;
    QDateTime believed;
    if (isDaySaid) {
        const auto day = Command::dayFrom(call.parser.value(u"since"_s));
        if (!day)
            return wrongCall(day.error().message);
        since.asOf = *day;
        believed = day->endOfDay();
    } else if (!snapshots.empty()) {
        since = lensOf(snapshots.back());
        believed = snapshots.back().takenAt;
    } else {
        return wrongCall(Text::tr("There is no snapshot yet: say since when, with --since DAY."));
    }
    const auto before = workspaceBelievedAt(*call.opened.database, believed);
    if (!before)
        return refused(ExitCode::SystemProblem, before.error().message);
    const bool isKnown = before->rowCount() > 0; // the file goes back so far
    if (!isKnown && isDaySaid) {
        return refused(ExitCode::DataProblem,
                       Text::tr("The history of this file does not go back to that day."));
    }
    const std::vector<FigureChange> changes =
        isKnown
            ? trendBetween(
                workspaceUnder(withScenarioOf(workspace, *before, since.scenario), since), since,
                workspace, call.lens)
            : changesSince(workspace, snapshots.back().id, exposureFigures(workspace, call.lens));
    return ReportOutput{[&call, since, changes] {
                            return trendReport(call.workspace(), call.lens, since, changes);
                        },
                        [&call, since, changes](QTextStream &out) {
                            printTrend(call.workspace(), call.lens, since, changes, out);
                        }};
}

// Contracts and dates

ReportResult checklists(ReportCall &call)
{
    const auto contract =
        idOf<Contract>(call, u"contract"_s, Text::tr("There is no contract “%1”."));
    if (!contract)
        return tl::make_unexpected(contract.error());
    return ReportOutput{
        [&call, id = *contract] { return checklistReport(call.workspace(), call.lens, id); },
        [&call, id = *contract](QTextStream &out) {
            printChecklists(call.workspace(), call.lens, id, out);
        }};
}

template<ordered_json (*Json)(const Workspace &, const Timeline &),
         void (*Print)(const Timeline &, QTextStream &)>
ReportResult timelineSection(ReportCall &call)
{
    const auto plan = planOf(call);
    if (!plan)
        return tl::make_unexpected(plan.error());
    call.lens.plan = *plan;
    const auto timeline = std::make_shared<Timeline>(timelineEvents(call.workspace(), call.lens));
    return ReportOutput{[&call, timeline] { return Json(call.workspace(), *timeline); },
                        [timeline](QTextStream &out) { Print(*timeline, out); }};
}

} // namespace

const std::vector<ReportSection> &reportSections()
{
    static const QString kBasis = u"basis"_s;
    static const QString kBelieved = u"believed-on"_s;
    static const QString kPlan = u"plan"_s;
    static const QString kScenario = u"scenario"_s;
    static const std::vector<ReportSection> kSections{
        {u"facts"_s, {}, false, facts},
        {u"deals"_s, {}, false, deals},
        {u"conflicts"_s, {}, false, conflicts},
        {u"graph"_s, {kBasis, kBelieved}, false, graph},
        {u"trace"_s, {kBasis, kBelieved, u"workload"_s, u"contract"_s, u"route"_s}, false, trace},
        {u"loops"_s, {kBasis, kBelieved}, false, loops},
        {u"dependents"_s, {kBasis, kBelieved, u"party"_s, u"route"_s}, false, dependents},
        {u"timeline"_s, {kPlan, kBelieved}, false, timelineSection<timelineReport, printTimeline>},
        {u"deadlines"_s,
         {kPlan, kBelieved},
         false,
         timelineSection<deadlinesReport, printDeadlines>},
        {u"switching"_s, {u"workload"_s, u"to"_s}, true, switching},
        {u"plan"_s, {kPlan}, true, plans},
        {u"placement"_s, placementOptions(), true, placement},
        {u"overview"_s,
         {kBasis, kPlan, kScenario},
         true,
         exposureSection<overviewReport, printOverview>},
        {u"exposure"_s,
         {kBasis, kPlan, kScenario},
         true,
         exposureSection<exposureReport, printExposure>},
        {u"concentration"_s,
         {kBasis, kPlan, kScenario},
         false,
         exposureSection<concentrationReport, printConcentration>},
        {u"lookthrough"_s,
         {kBasis, kPlan, kScenario},
         false,
         exposureSection<lookthroughReport, printLookthrough>},
        {u"trend"_s, {u"since"_s, kBasis, kScenario}, true, trend},
        {u"stress"_s, {kScenario, kBasis}, false, stress},
        {u"checklist"_s, {u"contract"_s}, false, checklists},
    };
    return kSections;
}

} // namespace fairlead
