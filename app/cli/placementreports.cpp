#include "app/cli/placementreports.h"

#include "app/cli/estimatetext.h"
#include "app/cli/jsonvalues.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

using Status = PlacementResult::Status;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlacementReports)
};

const char *statusKey(Status status)
{
    switch (status) {
    case Status::Proven:
        return "proven";
    case Status::BestFound:
        return "best_found";
    case Status::Infeasible:
        return "infeasible";
    case Status::Stuck:
        return "stuck";
    case Status::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE();
}

const char *reasonKey(WhyNot::Kind kind)
{
    switch (kind) {
    case WhyNot::Kind::Gate:
        return "gate";
    case WhyNot::Kind::Dearer:
        return "dearer";
    case WhyNot::Kind::NoPlan:
        return "no_plan";
    case WhyNot::Kind::NotAsked:
        return "not_asked";
    }
    Q_UNREACHABLE();
}

const char *limitKey(LimitUse::Kind kind)
{
    switch (kind) {
    case LimitUse::Kind::Limit:
        return "share";
    case LimitUse::Kind::Budget:
        return "budget";
    case LimitUse::Kind::Moves:
        return "moves";
    }
    Q_UNREACHABLE();
}

std::string targetId(const PlacementStudy &study, int target)
{
    return study.placement.instance.targets[size_t(target)].toStdString();
}

ordered_json idsJson(const std::vector<Id<Workload>> &workloads)
{
    ordered_json list = ordered_json::array();
    for (const Id<Workload> &workload : workloads)
        list.push_back(workload.text.toStdString());
    return list;
}

ordered_json stuckJson(const PlacementStudy &study)
{
    std::vector<Id<Workload>> workloads;
    for (int workload : study.result.stuck)
        workloads.push_back(study.placement.workloads[size_t(workload)]);
    return idsJson(workloads);
}

ordered_json assignmentsJson(const PlacementStudy &study, const PlacementPlan &plan)
{
    const PlacementInstance &instance = study.placement.instance;
    ordered_json list = ordered_json::array();
    for (size_t w = 0; w < plan.size(); ++w) {
        const auto &current = instance.workloads[w].current;
        const PlacementOption &option = instance.option(int(w), plan[w]);
        const auto &to = study.placement.placements[instance.position(int(w), plan[w])];
        list.push_back(
            {{"workload", instance.workloads[w].id.toStdString()},
             {"from", current ? ordered_json(targetId(study, *current)) : ordered_json()},
             {"to", targetId(study, plan[w])},
             {"moves", current != plan[w]},
             {"model", to && !to->model.isNull() ? ordered_json(to->model.text.toStdString())
                                                 : ordered_json()},
             {"one_time", option.oneTime},
             {"monthly_before", instance.workloads[w].weight},
             {"monthly_after", option.monthly}});
    }
    return list;
}

ordered_json limitsJson(const PlanFigures &plan)
{
    ordered_json list = ordered_json::array();
    for (const LimitUse &use : plan.limits) {
        const bool isShare = use.whole > 0;
        list.push_back(
            {{"kind", limitKey(use.kind)},
             {"name", use.kind == LimitUse::Kind::Limit ? ordered_json(use.name.toStdString())
                                                        : ordered_json()},
             {"sense", use.sense == PlacementLimit::Sense::AtMost ? "at_most" : "at_least"},
             {"used", use.used},
             {"bound", use.bound},
             {"slack", use.slack()},
             {"used_share", isShare ? ordered_json(use.used / use.whole) : ordered_json()},
             {"bound_share", isShare ? ordered_json(use.bound / use.whole) : ordered_json()},
             {"violation", use.violation()}});
    }
    return list;
}

ordered_json commitmentsJson(const PlacementStudy &study, const PlanFigures &plan)
{
    ordered_json list = ordered_json::array();
    for (size_t i = 0; i < plan.shortfalls.size(); ++i) {
        const PlacementCommitment &commitment = study.placement.instance.commitments[i];
        ordered_json years = ordered_json::array();
        for (size_t year = 0; year < plan.shortfalls[i].size(); ++year) {
            years.push_back({{"floor", commitment.years[year].floor},
                             {"shortfall_before", study.today.shortfalls[i][year]},
                             {"shortfall_after", plan.shortfalls[i][year]}});
        }
        list.push_back({{"name", commitment.name.toStdString()}, {"years", years}});
    }
    return list;
}

ordered_json planJson(const PlacementStudy &study, const PlanFigures &plan)
{
    return {{"objective", plan.cost},
            {"one_time", plan.oneTime},
            {"monthly_before", study.today.monthly},
            {"monthly_after", plan.monthly},
            {"run_cost", plan.runCost},
            {"run_cost_change", study.runCostChange(plan)},
            {"shortfall", plan.shortfall},
            {"shortfall_today", study.today.shortfall},
            {"moves", plan.moves},
            {"violation", plan.violation},
            {"assignments", assignmentsJson(study, plan.plan)},
            {"limits", limitsJson(plan)},
            {"commitments", commitmentsJson(study, plan)}};
}

ordered_json planOrNull(const PlacementStudy &study, const std::optional<PlanFigures> &plan)
{
    return plan ? planJson(study, *plan) : ordered_json();
}

ordered_json whyNotJson(const PlacementStudy &study)
{
    const PlacementInstance &instance = study.placement.instance;
    ordered_json list = ordered_json::array();
    for (const WhyNot &why : study.result.whyNot) {
        list.push_back(
            {{"workload", instance.workloads[size_t(why.workload)].id.toStdString()},
             {"target", targetId(study, why.target)},
             {"reason", reasonKey(why.kind)},
             {"gate", why.kind == WhyNot::Kind::Gate ? ordered_json(why.gate.toStdString())
                                                     : ordered_json()},
             {"extra_cost",
              why.kind == WhyNot::Kind::Dearer ? ordered_json(why.extraCost) : ordered_json()}});
    }
    return list;
}

ordered_json frontiersJson(const PlacementStudy &study)
{
    ordered_json list = ordered_json::array();
    for (const LimitFrontier &frontier : study.frontiers) {
        ordered_json points = ordered_json::array();
        for (const FrontierPoint &point : frontier.points) {
            points.push_back({{"share", point.bound},
                              {"objective", numberOrNull(point.cost)},
                              {"proven", point.proven}});
        }
        list.push_back({{"limit", frontier.limit.toStdString()}, {"points", points}});
    }
    return list;
}

QString percent(double share)
{
    return Text::tr("%1 %").arg(QLocale().toString(100 * share, 'f', share < 0.0995 ? 1 : 0));
}

QString targetText(const Workspace &workspace, const PlacementStudy &study, int target)
{
    return placeText(workspace, study.placement.places[size_t(target)]);
}

QString statusText(const PlacementResult &result)
{
    switch (result.status) {
    case Status::Proven:
        return Text::tr("No plan within the limits is cheaper.");
    case Status::BestFound:
        return result.gap() ? Text::tr("The best plan found in the time; none is cheaper by more "
                                       "than %1.")
                                  .arg(percent(*result.gap()))
                            : Text::tr("The best plan found in the time.");
    case Status::Infeasible:
        return Text::tr("No plan keeps to all limits. This one comes nearest:");
    case Status::Stuck:
        return Text::tr("Some workloads have no place to run that their conditions allow:");
    case Status::Unknown:
        return Text::tr("No plan was found in the time.");
    }
    return {};
}

QString limitText(const LimitUse &use)
{
    const bool isShare = use.whole > 0;
    const auto shown = [&](double value) {
        if (use.kind == LimitUse::Kind::Moves)
            return QLocale().toString(value, 'f', 0);
        return isShare ? percent(value / use.whole) : estimateText(value);
    };
    const QString name = use.kind == LimitUse::Kind::Budget  ? Text::tr("One-time budget")
                         : use.kind == LimitUse::Kind::Moves ? Text::tr("Moves")
                                                             : use.name;
    if (isShare && use.bound == use.whole)
        return Text::tr("%1: %2").arg(name, shown(use.used));
    const QString line =
        use.sense == PlacementLimit::Sense::AtMost
            ? Text::tr("%1: %2, at most %3").arg(name, shown(use.used), shown(use.bound))
            : Text::tr("%1: %2, at least %3").arg(name, shown(use.used), shown(use.bound));
    return use.violation() > 0 ? Text::tr("%1 – broken").arg(line) : line;
}

void printPlan(const Workspace &workspace, const PlacementStudy &study, const PlanFigures &plan,
               QTextStream &out)
{
    const PlacementInstance &instance = study.placement.instance;
    for (size_t w = 0; w < plan.plan.size(); ++w) {
        const QString name = rowTitle(workspace, study.placement.workloads[w]);
        const QString to = targetText(workspace, study, plan.plan[w]);
        const auto &current = instance.workloads[w].current;
        if (current == plan.plan[w])
            out << u"  "_s << Text::tr("%1 stays: %2").arg(name, to) << '\n';
        else if (current)
            out << u"  "_s
                << Text::tr("%1 moves: %2 → %3")
                       .arg(name, targetText(workspace, study, *current), to)
                << '\n';
        else
            out << u"  "_s << Text::tr("%1 goes to: %2").arg(name, to) << '\n';
    }
    out << '\n'
        << Text::tr("One-time cost: %1").arg(estimateText(plan.oneTime)) << '\n'
        << Text::tr("Run cost a month: %1, today %2")
               .arg(estimateText(plan.monthly), estimateText(study.today.monthly))
        << '\n'
        << Text::tr("Run cost over the horizon, against today: %1")
               .arg(estimateText(study.runCostChange(plan)))
        << '\n'
        << Text::tr("Shortfall of commitments: %1, today %2")
               .arg(estimateText(plan.shortfall), estimateText(study.today.shortfall))
        << '\n';
    for (const LimitUse &use : plan.limits)
        out << limitText(use) << '\n';
}

QString whyNotText(const WhyNot &why)
{
    switch (why.kind) {
    case WhyNot::Kind::Gate:
        return why.gate;
    case WhyNot::Kind::Dearer:
        return Text::tr("A plan with it costs %1 more.").arg(estimateText(why.extraCost));
    case WhyNot::Kind::NoPlan:
        return Text::tr("No plan within the limits has it.");
    case WhyNot::Kind::NotAsked:
        return Text::tr("There was no time to reckon it.");
    }
    return {};
}

/// What a plan may hold, with its cost; of what gates close only the number, or there would be
/// hundreds of lines.
void printWhyNot(const Workspace &workspace, const PlacementStudy &study, QTextStream &out)
{
    if (study.result.whyNot.empty())
        return;
    out << '\n' << Text::tr("Why not:") << '\n';
    for (size_t w = 0; w < study.placement.workloads.size(); ++w) {
        out << u"  "_s << rowTitle(workspace, study.placement.workloads[w]) << '\n';
        int closed = 0;
        for (const WhyNot &why : study.result.whyNot) {
            if (why.workload != int(w))
                continue;
            closed += why.kind == WhyNot::Kind::Gate;
            if (why.kind != WhyNot::Kind::Gate)
                out << u"    "_s << targetText(workspace, study, why.target) << u": "_s
                    << whyNotText(why) << '\n';
        }
        if (closed > 0) {
            out << u"    "_s
                << Text::tr("%n places are closed by conditions; --json tells which.", nullptr,
                            closed)
                << '\n';
        }
    }
}

void printFrontiers(const PlacementStudy &study, QTextStream &out)
{
    for (const LimitFrontier &frontier : study.frontiers) {
        out << '\n' << Text::tr("What a limit costs – %1:").arg(frontier.limit) << '\n';
        for (const FrontierPoint &point : frontier.points) {
            const QString cost = point.cost     ? estimateText(*point.cost)
                                 : point.proven ? Text::tr("no plan")
                                                : Text::tr("not found in the time");
            out << u"  "_s << Text::tr("at most %1: %2").arg(percent(point.bound), cost) << '\n';
        }
    }
}

} // namespace

ordered_json placementReport(const Lens &lens, const PlacementStudy &study)
{
    const PlacementResult &result = study.result;
    return {
        {"report", "placement"},
        {"as_of", lens.asOf.toString(Qt::ISODate).toStdString()},
        {"amounts_in", "estimated US dollars"},
        {"status", statusKey(result.status)},
        {"method", result.method == PlacementResult::Method::Enumeration ? "enumeration" : "cbc"},
        {"rate", study.placement.instance.rate},
        {"horizon_months", study.placement.instance.horizon},
        {"bound", numberOrNull(result.bound)},
        {"gap", numberOrNull(result.gap())},
        {"second_best", numberOrNull(result.secondBest)},
        {"feasible_plans", numberOrNull(result.feasiblePlans)},
        {"ties_settled", result.tiesSettled},
        {"best", planOrNull(study, result.best)},
        {"nearest", planOrNull(study, result.nearest)},
        {"today", planJson(study, study.today)},
        {"stuck", stuckJson(study)},
        {"unplaced", idsJson(study.placement.unplaced)},
        {"why_not", whyNotJson(study)},
        {"frontiers", frontiersJson(study)},
        {"programme", result.programme.toStdString()}};
}

void printPlacement(const Workspace &workspace, const PlacementStudy &study, QTextStream &out)
{
    const PlacementResult &result = study.result;
    out << statusText(result) << '\n';
    for (int workload : result.stuck)
        out << u"  "_s << rowTitle(workspace, study.placement.workloads[size_t(workload)]) << '\n';
    for (const Id<Workload> &workload : study.placement.unplaced) {
        out << Text::tr("%1 is left out: nobody has said where it runs.")
                   .arg(rowTitle(workspace, workload))
            << '\n';
    }
    out << '\n';
    if (result.best)
        printPlan(workspace, study, *result.best, out);
    else if (result.nearest)
        printPlan(workspace, study, *result.nearest, out);
    printWhyNot(workspace, study, out);
    printFrontiers(study, out);
}

} // namespace fairlead
