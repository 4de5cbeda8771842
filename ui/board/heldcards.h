#pragma once

#include "models/switching/board.h"
#include "models/switching/movepreview.h"
#include "models/workspace.h"

#include <optional>

namespace fairlead {

/// Workloads that are held over the board, and what dropping them would mean in each column.
/// Everything is worked out once a column: when it is first asked for, or before that by
/// prepareNext(), so that moving on costs nothing.
class HeldCards
{
public:
    HeldCards(Workspace workspace, const SwitchingModel &model, const Id<Plan> &plan,
              const Board &board, std::vector<Id<Workload>> workloads);

    const std::vector<Id<Workload>> &workloads() const { return m_workloads; }
    bool holds(const Id<Workload> &workload) const;
    double monthlySpend() const { return m_spend; } ///< of all held, US dollars
    int columnCount() const { return int(m_places.size()); }

    const MovePreview &preview(int column) const;
    const CostRange &range(int column) const;           ///< of 1,000 iterations
    const PlanHeadline &planHeadline(int column) const; ///< of the plan with them dropped there
    const PlanHeadline &planHeadline() const;           ///< of the plan as it is

    bool isReady(int column) const; ///< asking about it costs nothing
    /// Works out one part of what is missing, nearest to the column first; false: nothing is.
    bool prepareNext(int near) const;

private:
    struct Target
    {
        std::optional<MovePreview> preview;
        std::optional<CostRange> range;
        std::optional<PlanHeadline> figures;

        bool isReady() const { return preview && range && figures; }
    };

    Workspace m_workspace;
    SwitchingModel m_model;
    Id<Plan> m_plan;
    std::vector<Id<Workload>> m_workloads;
    double m_spend = 0;
    std::vector<Place> m_places;
    mutable std::vector<Target> m_targets; ///< filled as it is asked for
    mutable std::optional<PlanHeadline> m_present;
};

} // namespace fairlead
