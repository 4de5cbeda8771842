#pragma once

#include "models/rows/contract.h"
#include "models/stress/stresstest.h"
#include "models/switching/planedits.h"

namespace fairlead {

// What the answers of all workloads to one scenario come to: by contract, as the plan of what we
// would do, and as the plan of leaving everything that is reached. Amounts are estimates in US
// dollars.

/// What a scenario does to a contract of ours.
struct StressedContract
{
    Id<Contract> contract; ///< null: of the workloads without one
    int workloads = 0;     ///< that are reached
    int withoutLoss = 0;   ///< of those, how many have no known loss
    int moves = 0;         ///< of those, how many would leave
    double yearly = 0;     ///< what those that are reached cost today in a year, as far as known
    double yearlyRise = 0; ///< what they would cost more if they stay
    double loss = 0;       ///< present value, of those with a known loss
    std::optional<double> cap; ///< renewal cap, a fraction, where it holds the rise down
    double stranded = 0;       ///< present value of the shortfall that our answer adds to its
                               ///< commitments
    double shortfall = 0;      ///< with our answer, of all years; not discounted

    bool operator==(const StressedContract &) const = default;
};

/// Moves that belong together, and what they come to.
struct StressPlan
{
    std::vector<WorkloadMove> moves;
    PlanAssessment assessment;

    bool operator==(const StressPlan &) const = default;
};

/// The route that most of the monthly spend of a plan goes to, of equals the first by id; null:
/// nothing moves.
Id<Route> mainTarget(const StressPlan &plan);

struct StressStudy
{
    StressResult result;
    std::vector<StressedContract> contracts; ///< that are reached or lose a commitment; largest
                                             ///< rise first, then by id
    StressPlan response;                     ///< of the workloads whose cheapest answer is to move
    StressPlan exits; ///< every workload that is reached takes its cheapest exit
    int reached = 0;
    double yearly = 0;     ///< what all that are reached cost today in a year, as far as known
    double yearlyRise = 0; ///< what they would cost more if all stay
    /// The least of all workloads that would move or have lost their source, else of all that are
    /// reached; see StressedWorkload::monthsToAct().
    std::optional<double> monthsToAct;

    bool operator==(const StressStudy &) const = default;
};

/// What was stopped is incomplete.
StressStudy stressStudy(const StressModel &model, const std::vector<Shock> &shocks,
                        const std::stop_token &stop = {});

/// Of a result that is known already.
StressStudy stressStudy(const StressModel &model, StressResult result);

} // namespace fairlead
