#include "models/switching/movepreview.h"

#include "models/rows/modelfamily.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"
#include "models/switching/parties.h"

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
    preview.isMonthlyKnown = move.isMonthlyKnown();
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
        preview.isMonthlyKnown = preview.isMonthlyKnown && move.isMonthlyKnown();
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

std::optional<double> staffOf(const Workspace &workspace, const std::vector<Move> &moves)
{
    std::optional<double> staff;
    for (const Move &move : moves) {
        const Workload *workload = workspace.find(move.workload);
        const std::optional<double> own = move.staff || !workload ? move.staff : workload->staff;
        if (own)
            staff = staff.value_or(0) + *own;
    }
    return staff;
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
    PlanAssessment together = model.assessInPlan(preview.moves);
    for (const MoveAssessment &move : together.moves) {
        addGates(move.gates, preview.gates);
        addLockIn(move, preview);
    }
    if (!preview.gates.empty() && preview.gates.front().outcome == GateOutcome::Blocked
        && preview.blockedBy.isEmpty())
        preview.blockedBy = preview.gates.front().reason;
    if (together.moves.size() == 1)
        take(together.moves.front(), preview);
    else if (!together.moves.empty())
        take(together, preview);
    preview.assessments = std::move(together.moves);
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
    MovePreview preview{
        .place = place, .moves = {}, .assessments = {}, .blockedBy = {}, .gates = {}, .lines = {}};
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
        QString reason;
        if (place.route.isNull() && !goesHome)
            reason = Text::tr("Nothing runs without a place.");
        else if (!to)
            reason = Text::tr("No model for %1 here.").arg(workload->name);
        else
            preview.moves.push_back(model.moveInPlan(id, *to));
        if (preview.blockedBy.isEmpty())
            preview.blockedBy = reason;
    }
    if (preview.isBlocked() || preview.hasMoves())
        weigh(workspace, model, preview);
    return preview;
}

MovePreview previewOfMoves(const Workspace &workspace, const SwitchingModel &model,
                           const std::vector<Move> &moves)
{
    MovePreview preview{.place = {.route = moves.front().route, .lab = {}}, .moves = moves};
    weigh(workspace, model, preview);
    return preview;
}

CostRange rangeOf(const SwitchingModel &model, const MovePreview &preview, int iterations)
{
    return preview.moves.empty() ? CostRange() : model.rangeInPlan(preview.moves, iterations);
}

PlanHeadline planHeadline(const Workspace &workspace, const SwitchingModel &model,
                          const std::vector<Move> &moves)
{
    return planHeadline(workspace, model, model.assess(moves));
}

PlanHeadline planHeadline(const Workspace &workspace, const SwitchingModel &model,
                          const PlanAssessment &plan)
{
    PlanHeadline figures{.moves = qsizetype(plan.moves.size()),
                         .oneTime = plan.oneTime,
                         .monthlyBefore = plan.monthlyBefore,
                         .monthlyAfter = plan.monthlyAfter,
                         .shortfall = plan.stranded + plan.lostTier,
                         .largestHost = {},
                         .missing = plan.missing};
    std::map<Id<Workload>, Placement> moved;
    for (const MoveAssessment &move : plan.moves)
        moved.emplace(move.workload, move.to);
    const Id<Party> host = largestHostOperator(workspace, model);
    if (host.isNull())
        return figures;
    const auto isThere = [&](const Placement &placement) {
        return partyOf(workspace, placement, ExitRole::HostOperator) == host;
    };
    double all = 0;
    for (const Workload &workload : workspace.rows<Workload>()) {
        const double spend = model.monthlySpend(workload.id);
        const Placement from = placementOf(workload);
        const auto move = moved.find(workload.id);
        all += spend;
        figures.hostBefore += isThere(from) ? spend : 0;
        figures.hostAfter += isThere(move == moved.end() ? from : move->second) ? spend : 0;
    }
    figures.largestHost = rowTitle(workspace, host);
    figures.hostBefore /= all;
    figures.hostAfter /= all;
    return figures;
}

std::vector<Move> movesWith(const Workspace &workspace, const Id<Plan> &plan,
                            const std::vector<Move> &added)
{
    int number = 0;
    const PlanChange change = planMoves(workspace, plan, workloadMoves(added), [&number] {
        return QStringLiteral("held-%1").arg(++number);
    });
    if (change.edit.isEmpty())
        return movesOf(workspace, plan);
    Workspace after = workspace;
    after.apply(change.edit);
    return movesOf(after, change.plan);
}

} // namespace fairlead
