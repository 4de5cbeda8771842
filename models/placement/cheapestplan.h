#pragma once

#include "models/placement/cbcoutput.h"
#include "models/placement/placementresult.h"

#include <QElapsedTimer>

#include <functional>
#include <stop_token>

namespace fairlead {

/// How long and by what means to search. The stop and the progress may belong to another thread.
struct PlacementSearch
{
    double seconds = 10;    ///< for one call in all
    double relativeGap = 0; ///< good enough when this close to the bound; 0: proven
    std::stop_token stop;   ///< ends the search early, with the best so far
    std::function<void(const SolverProgress &)> progress; ///< costs in US dollars; may be empty
    bool settlesTies =
        true; ///< looks for the second best, and for the plan that the tie rule prefers
    double enumerateUpTo = 200'000;          ///< plans; above, Cbc searches
    QString program = QStringLiteral("cbc"); ///< name or path of Cbc
};

/// The time that a search has left from the making of this on, as a search of its own without
/// progress: for several that share one time.
class TimeLeft
{
public:
    explicit TimeLeft(PlacementSearch search)
        : m_search(std::move(search))
    {
        m_timer.start();
    }
    PlacementSearch search() const;

private:
    PlacementSearch m_search;
    QElapsedTimer m_timer;
};

/// The cheapest plan within all limits, by the tie rule of quant.md section 13.3. Blocks for as
/// long as the search takes; safe on any thread. Every plan is checked and added up outside the
/// solver.
///
/// Errors: the instance is malformed; it is too large to enumerate and Cbc is missing, fails, or
/// gives no sense.
Result<PlacementResult> findCheapestPlan(const PlacementInstance &instance,
                                         const PlacementSearch &search);

/// What one option would cost that the best plan rejects.
Result<WhyNot> whyNot(const PlacementInstance &instance, const PlanFigures &best, int workload,
                      int target, const PlacementSearch &search);

/// The same for all options that the best plan rejects; what the time does not suffice for says so.
Result<std::vector<WhyNot>> whyNotAll(const PlacementInstance &instance, const PlanFigures &best,
                                      const PlacementSearch &search);

/// The cheapest plan for each bound on one limit, in the order given; shares where the limit is
/// one. Errors: no limit has the name; those of findCheapestPlan().
Result<std::vector<FrontierPoint>> placementFrontier(const PlacementInstance &instance,
                                                     const QString &limitName,
                                                     const std::vector<double> &bounds,
                                                     const PlacementSearch &search);

} // namespace fairlead
