#pragma once

#include "models/placement/planfigures.h"

#include <QByteArray>
#include <QHash>

namespace fairlead {

/// What is asked of an instance: the programme of quant.md section 13.1, or one of its variations
/// that settle ties, second bests and plans that come near.
struct ProgrammeQuestion
{
    enum class Goal {
        Cost,      ///< US dollars
        Violation, ///< sum of relative violations, in millionths of the limits
        Moves,
        Ranks, ///< sum of `ranks` over the plan
    };

    Goal goal = Goal::Cost;
    bool mayBreakLimits = false;
    std::optional<double> costAtMost;
    std::optional<double> violationAtMost; ///< only with limits that may be broken
    std::optional<int> movesAtMost;
    std::vector<double> ranks;             ///< by option
    std::vector<std::optional<int>> fixed; ///< target by workload; empty: none is fixed
    std::vector<PlacementPlan> excluded;
};

/// The programme in CPLEX LP format. Variables are named by position, so that no id can spoil the
/// text; comments tell which id is which: x_w_t places a workload in a target, y_k pays a shared
/// cost, s_c_y is the shortfall of a commitment's year, k_c_y what it carries over, v_i by how much
/// a limit is broken; after the limits come the budget and the number of moves.
/// Numbers are written so that they read back exactly.
QByteArray programmeText(const PlacementInstance &instance, const ProgrammeQuestion &question);

/// Reads the plan back: the value of a variable is 0 unless told. Null when the values name no
/// target, or several, for a workload.
std::optional<PlacementPlan> planOf(const PlacementInstance &instance,
                                    const QHash<QByteArray, double> &values);

} // namespace fairlead
