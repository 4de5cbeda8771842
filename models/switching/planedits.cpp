#include "models/switching/planedits.h"

#include "models/rowtitle.h"
#include "models/switching/switchingmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanEdits)
};

QString freePlanName(const Workspace &workspace)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(workspace.rows(TableId::Plan), [&](const Row &row) {
            return row.as<Plan>().name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 1;; ++number) {
        const QString name = Text::tr("Plan %1").arg(number);
        if (!isTaken(name))
            return name;
    }
}

const Move *moveIn(const std::vector<Move> &moves, const Id<Workload> &workload)
{
    const auto at = std::ranges::find(moves, workload, &Move::workload);
    return at == moves.end() ? nullptr : &*at;
}

/// Several edits, one after the other, as one.
class Sequence
{
public:
    explicit Sequence(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    const Workspace &workspace() const { return m_workspace; }

    void add(const Edit &edit)
    {
        m_workspace.apply(edit);
        for (const RowChange &change : edit.changes) {
            const auto [at, isNew] = m_changes.try_emplace(change.ref(), change);
            if (!isNew)
                at->second.after = change.after;
        }
    }

    Edit finish(const QString &label) const
    {
        Edit edit{.label = label, .changes = {}};
        for (const auto &[ref, change] : m_changes) {
            if (change.before != change.after)
                edit.changes.push_back(change);
        }
        return edit;
    }

private:
    Workspace m_workspace;
    std::map<RowRef, RowChange> m_changes;
};

/// What changes of moves amount to; there is at least one.
QString moveLabel(const Workspace &workspace, const std::vector<RowChange> &changes)
{
    const auto count = int(changes.size());
    const auto out =
        std::ranges::count_if(changes, [](const RowChange &change) { return !change.after; });
    if (out > 0 && out < count)
        return Text::tr("Change %n moves of the plan", nullptr, count);
    if (count > 1)
        return out > 0 ? Text::tr("Take %n workloads out of the plan", nullptr, count)
                       : Text::tr("Move %n workloads", nullptr, count);
    const RowChange &only = changes.front();
    const Move &move = (only.after ? only.after : only.before)->as<Move>();
    const QString workload = rowTitle(workspace, move.workload);
    return out > 0 ? Text::tr("Take %1 out of the plan").arg(workload)
                   : Text::tr("Move %1 to %2").arg(workload, rowTitle(workspace, move.route));
}

Result<Plan> openPlan(const Workspace &workspace, const Id<Plan> &id)
{
    const Plan *plan = workspace.find(id);
    if (!plan)
        return failure(Text::tr("There is no plan to decide on."));
    if (plan->status == PlanStatus::Adopted)
        return failure(Text::tr("The plan “%1” is adopted already.").arg(plan->name));
    if (plan->status == PlanStatus::Discarded)
        return failure(Text::tr("The plan “%1” is discarded already.").arg(plan->name));
    return *plan;
}

RowChange decided(const Workspace &workspace, Plan plan, PlanStatus status, const QDate &on)
{
    const Row before = *workspace.find(RowRef{TableId::Plan, plan.id.text});
    plan.status = status;
    plan.decidedOn = PartialDate(on);
    return {.before = before, .after = Row::of(plan)};
}

/// What a move leaves open stays as it is.
Placement filledFrom(const Placement &now, Placement to)
{
    to.apiProtocol = to.apiProtocol ? to.apiProtocol : now.apiProtocol;
    to.agentFramework = to.agentFramework ? to.agentFramework : now.agentFramework;
    to.silicon = to.silicon ? to.silicon : now.silicon;
    for (auto id : {&Placement::model, &Placement::embeddingModel}) {
        if ((to.*id).isNull())
            to.*id = now.*id;
    }
    if (to.route.isNull())
        to.route = now.route;
    if (to.host.isNull())
        to.host = now.host;
    if (to.family.isNull())
        to.family = now.family;
    return to;
}

/// A workload after its move, with the run cost that was reckoned in place of what the old place
/// cost; the next bill replaces it.
Workload adopted(const Workspace &workspace, const MoveAssessment &move, const Plan &plan,
                 const QDate &on)
{
    const Workload &now = *workspace.find(move.workload);
    Workload moved = movedTo(workspace, now, filledFrom(placementOf(now), move.to));
    moved.monthlySpend = {};
    if (move.isAfterKnown)
        moved.monthlySpend = Money{std::llround(move.monthlyAfter * 100), Currency::usd()};
    const QString note = Text::tr("Monthly spend as estimated when plan “%1” was adopted on %2.")
                             .arg(plan.name, QLocale().toString(on, QLocale::ShortFormat));
    moved.notes = moved.notes.isEmpty() ? note : moved.notes + u'\n' + note;
    return moved;
}

} // namespace

std::vector<Move> movesOf(const Workspace &workspace, const Id<Plan> &plan)
{
    std::vector<Move> moves;
    for (const Move &move : workspace.rows<Move>()) {
        if (move.plan == plan && !plan.isNull())
            moves.push_back(move);
    }
    std::ranges::stable_sort(
        moves, [](const Move &left, const Move &right) { return left.workload < right.workload; });
    return moves;
}

std::vector<Move> asMoves(const std::vector<WorkloadMove> &moves)
{
    std::vector<Move> rows;
    for (const WorkloadMove &planned : moves) {
        Move move;
        move.id = {planned.workload.text};
        move.workload = planned.workload;
        setPlacement(move, planned.to);
        rows.push_back(std::move(move));
    }
    return rows;
}

std::vector<WorkloadMove> workloadMoves(const std::vector<Move> &moves)
{
    std::vector<WorkloadMove> wanted;
    for (const Move &move : moves)
        wanted.push_back({move.workload, placementOf(move)});
    return wanted;
}

PlanChange planMoves(const Workspace &workspace, const Id<Plan> &plan,
                     const std::vector<WorkloadMove> &moves, const IdMaker &newId)
{
    const Plan *open = workspace.find(plan);
    const bool isDraft = open && open->status == PlanStatus::Draft;
    const std::vector<Move> present = isDraft ? movesOf(workspace, plan) : std::vector<Move>();
    PlanChange result{.edit = {}, .plan = isDraft ? plan : Id<Plan>{newId()}};
    for (const WorkloadMove &planned : moves) {
        const Workload *workload = workspace.find(planned.workload);
        const Move *before = moveIn(present, planned.workload);
        const bool isHome = workload && placementOf(*workload) == planned.to;
        if (!workload || (isHome && !before) || (before && placementOf(*before) == planned.to))
            continue;
        RowChange change;
        if (before)
            change.before = Row::of(*before);
        if (!isHome) {
            Move move = before ? *before : Move{};
            if (!before) {
                move.id = {newId()};
                move.plan = result.plan;
                move.workload = planned.workload;
            }
            setPlacement(move, planned.to);
            change.after = Row::of(move);
        }
        result.edit.changes.push_back(std::move(change));
    }
    if (result.edit.isEmpty())
        return {.edit = {}, .plan = plan};
    result.edit.label = moveLabel(workspace, result.edit.changes);
    if (!isDraft) {
        const Plan draft{.id = result.plan, .name = freePlanName(workspace)};
        result.edit.changes.insert(result.edit.changes.begin(),
                                   {.before = {}, .after = Row::of(draft)});
    }
    return result;
}

PlanChange keepAsPlan(const Workspace &workspace, const QString &name,
                      const std::vector<WorkloadMove> &moves, const IdMaker &newId)
{
    PlanChange kept = planMoves(workspace, {}, moves, newId);
    if (kept.edit.isEmpty())
        return kept;
    Plan plan = kept.edit.changes.front().after->as<Plan>();
    plan.name = name;
    kept.edit.changes.front().after = Row::of(plan);
    kept.edit.label = Text::tr("Keep plan %1").arg(name);
    return kept;
}

Result<Edit> adoptPlan(const Workspace &workspace, const SwitchingModel &model, const Id<Plan> &id,
                       const QDate &on)
{
    const Result<Plan> plan = openPlan(workspace, id);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const PlanAssessment assessed = model.assess(movesOf(workspace, id));
    Sequence sequence(workspace);
    for (const MoveAssessment &move : assessed.moves) {
        const auto edit =
            putRow(sequence.workspace(), Row::of(adopted(workspace, move, *plan, on)));
        if (!edit)
            return edit;
        sequence.add(*edit);
    }
    sequence.add({.label = {}, .changes = {decided(workspace, *plan, PlanStatus::Adopted, on)}});
    return sequence.finish(Text::tr("Adopt plan %1").arg(plan->name));
}

Result<Edit> discardPlan(const Workspace &workspace, const Id<Plan> &id, const QDate &on)
{
    const Result<Plan> plan = openPlan(workspace, id);
    if (!plan)
        return tl::make_unexpected(plan.error());
    return Edit{.label = Text::tr("Discard plan %1").arg(plan->name),
                .changes = {decided(workspace, *plan, PlanStatus::Discarded, on)}};
}

} // namespace fairlead
