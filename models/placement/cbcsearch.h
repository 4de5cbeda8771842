#pragma once

#include "models/placement/cheapestplan.h"
#include "models/placement/programme.h"

#include <QElapsedTimer>

namespace fairlead {

/// Searches one instance with Cbc: asks for the cheapest plan, then for what the tie rule needs,
/// all within the time of the search. The instance is sound, no workload is without an allowed
/// option, and both arguments outlive the object.
class CbcSearch
{
public:
    CbcSearch(const PlacementInstance &instance, const PlacementSearch &search);

    Result<PlacementResult> run();
    /// The cheapest plan that has this option. Errors as those of solveWithCbc().
    Result<WhyNot> force(const PlanFigures &best, int workload, int target);

private:
    /// What one question came to.
    struct Found
    {
        SolverAnswer::Status status = SolverAnswer::Status::Stopped;
        std::optional<PlanFigures> plan;
        std::optional<double> bound;
    };

    bool isOver() const;
    Result<Found> ask(ProgrammeQuestion question, bool reportsProgress = false);
    std::optional<Error> addNearest(PlacementResult &result);
    std::optional<Error> settleTies(ProgrammeQuestion question, PlanFigures &best,
                                    PlacementResult &result);
    Result<bool> preferPlan(ProgrammeQuestion question, PlanFigures &best);
    Result<bool> preferTargets(ProgrammeQuestion question, PlanFigures &best);

    const PlacementInstance &m_instance;
    const PlacementSearch &m_search;
    QElapsedTimer m_timer;
};

} // namespace fairlead
