#include "ui/board/switchingstate.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/lensmodel.h"
#include "ui/measures.h"

namespace fairlead {

SwitchingState::SwitchingState(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_signal(this, [this] { emit changed(); })
{
    connect(&context.live, &LiveWorkspace::changed, this, &SwitchingState::followPlan);
    connect(&context.live, &LiveWorkspace::wasReset, this, &SwitchingState::followPlan);
    connect(&context.lens, &LensModel::changed, this, &SwitchingState::invalidate);
}

const Workspace &SwitchingState::workspace() const
{
    return m_context.live.workspace();
}

const SwitchingModel &SwitchingState::model() const
{
    if (!m_model)
        m_model = m_context.measures.model();
    return *m_model;
}

SwitchingModel SwitchingState::modelOf(const Id<Plan> &plan) const
{
    Lens lens = m_context.lens.lens();
    lens.plan = plan;
    return {workspace(), lens};
}

const PlanSummary &SwitchingState::summary() const
{
    if (!m_summary)
        m_summary = planSummary(workspace(), model(), planId(), kFullIterations);
    return *m_summary;
}

const Plan *SwitchingState::plan() const
{
    return workspace().find(planId());
}

Id<Plan> SwitchingState::planId() const
{
    return m_context.lens.lens().plan;
}

bool SwitchingState::isDraftOpen() const
{
    const Plan *open = plan();
    return open && open->status == PlanStatus::Draft;
}

bool SwitchingState::addMoves(const std::vector<WorkloadMove> &moves)
{
    const PlanChange change = planMoves(workspace(), planId(), moves, newRowId);
    if (change.edit.isEmpty() || !m_context.editor.apply(change.edit))
        return false;
    m_context.lens.setPlan(change.plan);
    return true;
}

bool SwitchingState::keep(const QString &name, const std::vector<WorkloadMove> &moves)
{
    const PlanChange change = keepAsPlan(workspace(), name, moves, newRowId);
    if (change.edit.isEmpty() || !m_context.editor.apply(change.edit))
        return false;
    m_context.lens.setPlan(change.plan);
    return true;
}

bool SwitchingState::takeOut(const std::vector<Id<Workload>> &workloads)
{
    std::vector<WorkloadMove> home;
    for (const Id<Workload> &id : workloads) {
        if (const Workload *workload = workspace().find(id))
            home.push_back({id, placementOf(*workload)});
    }
    return isDraftOpen() && addMoves(home);
}

bool SwitchingState::setMustStay(const std::vector<Id<Workload>> &workloads, bool mustStay)
{
    std::vector<RowRef> rows;
    for (const Id<Workload> &id : workloads)
        rows.push_back({TableId::Workload, id.text});
    return m_context.editor.setField(rows, *tableInfo(TableId::Workload).field(u"must_stay"),
                                     Value(mustStay));
}

bool SwitchingState::startMove(const Id<Move> &move, int month)
{
    return m_context.editor.setField({{TableId::Move, move.text}},
                                     *tableInfo(TableId::Move).field(u"month"),
                                     Value(qint64(month)));
}

bool SwitchingState::adopt()
{
    const Result<Edit> edit = adoptPlan(workspace(), model(), planId(), m_context.lens.lens().asOf);
    if (!edit)
        m_context.editor.refuse(edit.error().message);
    return edit && m_context.editor.apply(*edit);
}

bool SwitchingState::discard()
{
    const Result<Edit> edit = discardPlan(workspace(), planId(), m_context.lens.lens().asOf);
    if (!edit)
        m_context.editor.refuse(edit.error().message);
    if (!edit || !m_context.editor.apply(*edit))
        return false;
    m_context.lens.setPlan({});
    return true;
}

/// The lens never points at a plan that undo has taken away, and finds it again after redo.
void SwitchingState::followPlan()
{
    const Id<Plan> open = planId();
    if (!open.isNull() && !plan()) {
        m_undonePlan = open;
        m_context.lens.setPlan({});
    } else if (open.isNull() && workspace().find(m_undonePlan)) {
        m_context.lens.setPlan(std::exchange(m_undonePlan, {}));
    }
    invalidate();
}

void SwitchingState::invalidate()
{
    m_model.reset();
    m_summary.reset();
    m_signal.ask();
}

} // namespace fairlead
