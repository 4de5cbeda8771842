#include "ui/board/heldcards.h"

#include <algorithm>
#include <cstdlib>

namespace fairlead {

HeldCards::HeldCards(Workspace workspace, const SwitchingModel &model, const Id<Plan> &plan,
                     const Board &board, std::vector<Id<Workload>> workloads)
    : m_workspace(std::move(workspace))
    , m_model(model)
    , m_plan(plan)
    , m_workloads(std::move(workloads))
    , m_targets(board.columns.size())
{
    for (const BoardColumn &column : board.columns)
        m_places.push_back(column.place);
    for (const Id<Workload> &workload : m_workloads)
        m_spend += m_model.monthlySpend(workload);
}

bool HeldCards::holds(const Id<Workload> &workload) const
{
    return std::ranges::find(m_workloads, workload) != m_workloads.end();
}

const MovePreview &HeldCards::preview(int column) const
{
    auto &preview = m_targets[size_t(column)].preview;
    if (!preview)
        preview = previewOf(m_workspace, m_model, m_workloads, m_places[size_t(column)]);
    return *preview;
}

const CostRange &HeldCards::range(int column) const
{
    auto &range = m_targets[size_t(column)].range;
    if (!range)
        range = rangeOf(m_model, preview(column), kLiveIterations);
    return *range;
}

const PlanHeadline &HeldCards::planHeadline(int column) const
{
    auto &figures = m_targets[size_t(column)].figures;
    if (!figures)
        figures = fairlead::planHeadline(m_workspace, m_model,
                                         movesWith(m_workspace, m_plan, preview(column).moves));
    return *figures;
}

const PlanHeadline &HeldCards::planHeadline() const
{
    if (!m_present)
        m_present = fairlead::planHeadline(m_workspace, m_model, movesOf(m_workspace, m_plan));
    return *m_present;
}

bool HeldCards::isReady(int column) const
{
    return m_targets[size_t(column)].isReady();
}

bool HeldCards::prepareNext(int near) const
{
    int next = -1;
    for (int column = 0; column < columnCount(); ++column) {
        if (!isReady(column) && (next < 0 || std::abs(column - near) < std::abs(next - near)))
            next = column;
    }
    if (next < 0)
        return false;
    const Target &target = m_targets[size_t(next)];
    if (!target.preview)
        preview(next);
    else if (!target.range)
        range(next);
    else
        planHeadline(next);
    return true;
}

} // namespace fairlead
