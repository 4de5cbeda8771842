#pragma once

#include "models/rows/plan.h"
#include "models/switching/moveassessment.h"

namespace fairlead {

/// Several moves weighed together: onboarding is paid once a route, commitments are read jointly.
/// Amounts are estimates in US dollars.
struct PlanAssessment
{
    std::vector<MoveAssessment> moves; ///< by workload id; onboarding split as quant.md section 5.2
    std::vector<int> months;           ///< of each move: months from the decision to its start
    std::vector<CostLine> lines;       ///< of all moves, added up by line
    double oneTime = 0;
    double hours = 0;
    double monthlyBefore = 0; ///< of all workloads, not only those that move
    double monthlyAfter = 0;
    std::vector<CommitmentEffect> commitments; ///< every commitment that binds, changed or not
    double stranded = 0;
    double lostTier = 0;
    double runCostChange = 0; ///< present value over the horizon; negative: saved
    double finishMonth = 0;   ///< when the last move ends; infinite when nobody is assigned
    std::optional<int> breakEvenMonth;
    QStringList missing; ///< unknown inputs by name; if there are any, amounts are lower bounds

    double allIn() const { return oneTime + stranded + lostTier; }

    bool operator==(const PlanAssessment &) const = default;
};

} // namespace fairlead
