#include "models/switching/movepreview.h"

#include "models/rows/host.h"
#include "models/rows/modelfamily.h"
#include "models/rows/party.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(MovePreview)
};

void addGates(const std::vector<Gate> &gates, std::vector<Gate> &all)
{
    for (const Gate &gate : gates) {
        if (std::ranges::find(all, gate) == all.end())
            all.push_back(gate);
    }
    std::ranges::stable_sort(all, {}, &Gate::outcome);
}

void addLockIn(const MoveAssessment &move, MovePreview &preview)
{
    preview.lockInBefore = std::max(preview.lockInBefore, move.lockInBefore.headline);
    if (move.lockInAfter.headline >= preview.lockInAfter) {
        preview.lockInAfter = move.lockInAfter.headline;
        preview.lockInRole = move.lockInAfter.headlineRole;
    }
}

void take(const MoveAssessment &move, MovePreview &preview)
{
    preview.lines = move.lines;
    preview.oneTime = move.oneTime;
    preview.hours = move.hours;
    preview.months = move.time.total;
    preview.monthlyBefore = move.monthlyBefore;
    preview.monthlyAfter = move.monthlyAfter;
    preview.commitments = move.commitments;
    preview.stranded = move.stranded;
    preview.lostTier = move.lostTier;
    preview.breakEvenMonth = move.breakEvenMonth;
    preview.missing = move.missing;
}

void take(const PlanAssessment &plan, MovePreview &preview)
{
    preview.lines = plan.lines;
    preview.oneTime = plan.oneTime;
    preview.hours = plan.hours;
    preview.months = plan.finishMonth;
    for (const MoveAssessment &move : plan.moves) {
        preview.monthlyBefore += move.monthlyBefore;
        preview.monthlyAfter += move.monthlyAfter;
    }
    preview.commitments = plan.commitments;
    std::erase_if(preview.commitments, [](const CommitmentEffect &effect) {
        return effect.stranded == 0 && effect.lostTier == 0;
    });
    preview.stranded = plan.stranded;
    preview.lostTier = plan.lostTier;
    preview.breakEvenMonth = plan.breakEvenMonth;
    preview.missing = plan.missing;
}

std::optional<double> staffOf(const Workspace &workspace, const std::vector<WorkloadMove> &moves)
{
    std::optional<double> staff;
    for (const WorkloadMove &move : moves) {
        const Workload *workload = workspace.find(move.workload);
        if (workload && workload->staff)
            staff = staff.value_or(0) + *workload->staff;
    }
    return staff;
}

/// Who runs the cloud or data centre that a placement stands in.
Id<Party> hostParty(const Workspace &workspace, const Placement &placement)
{
    const Route *route = workspace.find(placement.route);
    const Id<Host> id = placement.host.isNull() && route ? route->host : placement.host;
    const Host *host = workspace.find(id);
    return host ? host->operatedBy : Id<Party>();
}

bool runsIn(const Workspace &workspace, const Workload &workload, const Place &place)
{
    if (place.route.isNull() || workload.route != place.route)
        return false;
    const ModelFamily *family = workspace.find(workload.family);
    return place.lab.isNull() || (family && family->lab == place.lab);
}

/// Fills in what the moves of a preview mean.
void weigh(const Workspace &workspace, const SwitchingModel &model, MovePreview &preview)
{
    std::vector<MoveAssessment> assessments;
    for (const WorkloadMove &move : preview.moves) {
        assessments.push_back(model.assess(move.workload, move.to));
        addGates(assessments.back().gates, preview.gates);
        addLockIn(assessments.back(), preview);
    }
    if (!preview.gates.empty() && preview.gates.front().outcome == GateOutcome::Blocked
        && preview.blockedBy.isEmpty())
        preview.blockedBy = preview.gates.front().reason;
    if (assessments.size() == 1)
        take(assessments.front(), preview);
    else if (!assessments.empty())
        take(model.assess(asMoves(preview.moves)), preview);
    preview.staff = staffOf(workspace, preview.moves);
}

} // namespace

double MovePreview::typeCost(CostType type) const
{
    double sum = 0;
    for (const CostLine &line : lines)
        sum += line.type == type ? line.usd : 0;
    return sum;
}

QString MovePreview::blockedBrief() const
{
    const bool isByGate = !gates.empty() && gates.front().reason == blockedBy;
    return isByGate ? gateBrief(gates.front()) : blockedBy;
}

MovePreview previewOf(const Workspace &workspace, const SwitchingModel &model,
                      const std::vector<Id<Workload>> &held, const Place &place)
{
    MovePreview preview{.place = place, .moves = {}, .blockedBy = {}, .gates = {}, .lines = {}};
    preview.isHome = preview.isThere = true;
    for (const Id<Workload> &id : held) {
        const Workload *workload = workspace.find(id);
        if (!workload)
            continue;
        const bool isHere = model.contains(place, id);
        preview.isThere = preview.isThere && isHere;
        // Home is exactly where it runs today, not what the place offers nearest to it.
        const bool goesHome = runsIn(workspace, *workload, place);
        preview.isHome = preview.isHome && goesHome;
        if (isHere)
            continue;
        const std::optional<Placement> to = goesHome || place.route.isNull()
                                                ? std::optional(placementOf(*workload))
                                                : model.placementIn(place, id);
        if (place.route.isNull() && !goesHome)
            preview.blockedBy = Text::tr("Nothing runs without a place.");
        else if (!to)
            preview.blockedBy = Text::tr("No model for %1 here.").arg(workload->name);
        else
            preview.moves.push_back({id, *to});
    }
    if (preview.isBlocked() || preview.hasMoves())
        weigh(workspace, model, preview);
    return preview;
}

MovePreview previewOfMoves(const Workspace &workspace, const SwitchingModel &model,
                           const std::vector<WorkloadMove> &moves)
{
    MovePreview preview{.place = {.route = moves.front().to.route, .lab = {}}, .moves = moves};
    weigh(workspace, model, preview);
    return preview;
}

CostRange rangeOf(const SwitchingModel &model, const MovePreview &preview, int iterations)
{
    if (preview.moves.empty())
        return {};
    return preview.moves.size() == 1
               ? model.range(preview.moves.front().workload, preview.moves.front().to, iterations)
               : model.range(asMoves(preview.moves), iterations);
}

PlanHeadline planHeadline(const Workspace &workspace, const SwitchingModel &model,
                          const std::vector<Move> &moves)
{
    const PlanAssessment plan = model.assess(moves);
    PlanHeadline figures{.moves = qsizetype(moves.size()),
                         .oneTime = plan.oneTime,
                         .monthlyBefore = plan.monthlyBefore,
                         .monthlyAfter = plan.monthlyAfter,
                         .shortfall = plan.stranded + plan.lostTier,
                         .largestHost = {},
                         .missing = plan.missing};
    std::map<Id<Workload>, const Move *> moved;
    for (const Move &move : moves)
        moved.emplace(move.workload, &move);
    std::map<Id<Party>, double> before;
    std::map<Id<Party>, double> after;
    double all = 0;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const double spend = model.monthlySpend(workload.id);
        const Placement from = placementOf(workload);
        const auto move = moved.find(workload.id);
        const Placement to = move == moved.end() ? from : placementOf(*move->second);
        before[hostParty(workspace, from)] += spend;
        after[hostParty(workspace, to)] += spend;
        all += spend;
    }
    before.erase(Id<Party>());
    const auto largest =
        std::ranges::max_element(before, {}, [](const auto &entry) { return entry.second; });
    if (largest == before.end() || all <= 0)
        return figures;
    const Party *party = workspace.find(largest->first);
    figures.largestHost = party ? party->name : largest->first.text;
    figures.hostBefore = largest->second / all;
    figures.hostAfter = after[largest->first] / all;
    return figures;
}

std::vector<Move> movesWith(const Workspace &workspace, const Id<Plan> &plan,
                            const std::vector<WorkloadMove> &added)
{
    int number = 0;
    const PlanChange change = planMoves(
        workspace, plan, added, [&number] { return QStringLiteral("held-%1").arg(++number); });
    if (change.edit.isEmpty())
        return movesOf(workspace, plan);
    Workspace after = workspace;
    after.apply(change.edit);
    return movesOf(after, change.plan);
}

} // namespace fairlead
