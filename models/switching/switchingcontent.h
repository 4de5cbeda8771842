#pragma once

#include "models/switching/assumptionset.h"
#include "models/switching/commitmentledger.h"
#include "models/switching/costrange.h"
#include "models/switching/destinations.h"
#include "models/switching/gates.h"
#include "models/switching/lockin.h"
#include "models/switching/runcosts.h"
#include "models/switching/switchingmodel.h"
#include "models/switching/workloadstate.h"

#include <mutex>
#include <set>

namespace fairlead {

/// One move as it is reckoned.
struct ReckonedMove
{
    const WorkloadState *state = nullptr;
    Placement to;
    double month = 0; ///< from today
    double staff = 0; ///< full-time equivalents
};

/// One alternative to where a workload runs, with onboarding and what it does to commitments.
struct WayOut
{
    Placement to;
    std::array<double, kCostTypeCount> byType{}; ///< US dollars
    ExitOption option;
    double labour = 0;      ///< US dollars of its cost, with onboarding
    double commitments = 0; ///< US dollars of its cost: what it takes from them
    double months = 0;      ///< of exit time
};

/// What a route that nobody uses yet costs one of the moves there.
struct Onboarding
{
    CostLine line;       ///< of this move
    QStringList regimes; ///< that the route has to gain, for all moves there
    double share = 1;    ///< of this move in what the route costs, 0 to 1
};

/// What a SwitchingModel has read, and the arithmetic on it. Only the model's own files include
/// this.
struct SwitchingModel::Content
{
    Content(const Workspace &workspace, const Lens &lens);

    const WorkloadState *state(const Id<Workload> &workload) const; ///< null: no such workload
    WorkloadState stateOf(const Workload &row) const;
    Place placeOf(const Placement &placement) const;
    Placement plannedPlacement(const WorkloadState &state) const; ///< in the lens's plan
    ReckonedMove plannedMove(const Move &move) const;

    MoveInventory inventoryAt(const WorkloadState &state, double month) const;
    MoveTerms termsOf(const WorkloadState &state, const Placement &to, double month) const;
    SwitchingCost cost(const WorkloadState &state, const Placement &to, double month) const;
    SwitchingCost cost(const ReckonedMove &move) const
    {
        return cost(*move.state, move.to, move.month);
    }
    bool isEgressWaived(double month) const;
    std::optional<double> trainingPrice(const Id<Route> &route) const;

    /// Whether nobody uses a route: none of our workloads, and no move that counts as made.
    bool isNew(const Id<Route> &route, const std::vector<ReckonedMove> &made) const;
    /// The same with the lens's plan made but for one workload.
    bool isNew(const Id<Route> &route, const Id<Workload> &mover) const;
    /// The line of taking on a route that has to gain these regimes.
    CostLine onboardingLine(const QStringList &regimes) const;
    std::optional<Onboarding> onboarding(const WorkloadState &state, const Id<Route> &route) const;

    SpendMove spendMove(const ReckonedMove &move) const;
    std::vector<SpendMove> made(const Id<Workload> &except) const; ///< by the lens's plan

    MoveTime time(const ReckonedMove &move, double hours) const;
    std::vector<Placement> alternatives(const WorkloadState &state) const;
    std::vector<WayOut> waysOut(const WorkloadState &state, std::span<const SpendMove> made) const;
    LockIn lockIn(const WorkloadState &state, std::span<const SpendMove> made) const;
    const LockIn &lockInToday(const WorkloadState &state) const; ///< in the lens; reckoned once
    WorkloadState after(const ReckonedMove &move) const;
    MoveAssessment assess(const ReckonedMove &move) const;
    QStringList missing(const ReckonedMove &move) const;

    /// The moves of a plan by workload id; of two moves of one workload the second counts.
    std::vector<ReckonedMove> plannedMoves(const std::vector<Move> &moves) const;
    /// The moves of the lens's plan that others than these workloads make.
    std::vector<ReckonedMove> othersPlanned(const std::vector<ReckonedMove> &moves) const;
    /// What routes that nobody uses yet cost each move, once a route, split in proportion to what
    /// the moves there cost otherwise; null: nothing.
    std::vector<std::optional<Onboarding>> onboarding(const std::vector<ReckonedMove> &moves,
                                                      const std::vector<ReckonedMove> &made) const;
    /// Moves together, on top of others that count as made.
    PlanAssessment assess(const std::vector<ReckonedMove> &moves,
                          const std::vector<ReckonedMove> &made) const;
    BestMonth bestMonth(const ReckonedMove &move) const;
    Trace trace(const ReckonedMove &move, const std::optional<Onboarding> &onboarding,
                const QString &lineId) const;

    const CostSimulation &simulation() const;      ///< made once
    CostForm form(const ReckonedMove &move) const; ///< with onboarding
    CostRange range(const ReckonedMove &move, int iterations) const;
    CostRange range(const std::vector<ReckonedMove> &moves, const std::vector<ReckonedMove> &made,
                    int iterations) const;

    const Workspace workspace;
    const Lens lens;
    const AssumptionSet assumptions;
    const Market market;
    const Destinations destinations;
    const Gates gates;
    const RunCosts runCosts;
    const ParameterValues likely;
    const int horizon; ///< months
    double rate = 0;   ///< a year
    bool isInEu = false;

    QHash<QString, WorkloadState> states;     ///< by workload; for look-up: its order is no order
    QMap<QString, Move> planned;              ///< of the lens's plan, by workload
    double monthlyToday = 0;                  ///< US dollars, of all workloads
    QHash<QString, QStringList> usersOfRoute; ///< workloads, by route
    std::unique_ptr<CommitmentLedger> ledger;
    QHash<QString, int> parties; ///< a number for each operator

private:
    MoveAssessment assess(const ReckonedMove &move, std::span<const SpendMove> made,
                          const std::optional<Onboarding> &onboarding) const;
    LockIn lockInBefore(const WorkloadState &state, std::span<const SpendMove> made) const;
    QStringList regimesFor(const std::vector<ReckonedMove> &moves, const Id<Route> &route) const;
    Operators operatorsOf(const Placement &placement) const;
    CostRange range(const CostForm &form, int iterations) const;
    void addTo(CostForm &form, const ReckonedMove &move) const;

    /// Why waiting is worth it, and until which month the reason holds.
    struct Wait
    {
        QString reason; ///< a sentence
        int until = 0;
    };
    QString reasonToWait(const ReckonedMove &move, int month) const;
    Wait waitBetween(const ReckonedMove &move, int from, int to) const;

    mutable std::mutex m_lockInMutex;
    mutable QHash<QString, std::shared_ptr<const LockIn>> m_lockIns;
    mutable std::once_flag m_simulationOnce;
    mutable std::unique_ptr<CostSimulation> m_simulation;
};

/// A cost at once in a month, then a saving every month after it. US dollars.
struct Outlay
{
    double month = 0;
    double cost = 0;
    double monthlySaving = 0;
};

/// The first month, 1 to the horizon, in which what has been saved is worth what has been paid,
/// both as present values; null: never within the horizon. @p owed is a present value.
std::optional<int> breakEven(const std::vector<Outlay> &outlays, double owed, double rate,
                             int horizon);

} // namespace fairlead
