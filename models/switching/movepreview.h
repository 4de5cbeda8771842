#pragma once

#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"

namespace fairlead {

/// What moving some workloads to one place would mean, for whoever shows it while they are held:
/// on top of what other workloads do in the lens's plan. Amounts are estimates in US dollars.
struct MovePreview
{
    Place place;
    std::vector<Move> moves;                 ///< of those that do not stand there already
    std::vector<MoveAssessment> assessments; ///< of each move, by workload id
    bool isHome = false;     ///< all of them run there today: dropping takes moves back
    bool isThere = false;    ///< all of them stand there already: dropping does nothing
    QString blockedBy;       ///< the first reason against it; empty: nothing blocks
    std::vector<Gate> gates; ///< blocked first, then open, then passed; no doubles
    std::vector<CostLine> lines;
    double oneTime = 0;
    double hours = 0;
    double months = 0;           ///< infinite when nobody is assigned
    std::optional<double> staff; ///< people who are assigned; null: unknown
    double monthlyBefore = 0;    ///< of the moved workloads
    double monthlyAfter = 0;
    bool isMonthlyKnown = true;                ///< of all of them; otherwise both are what is known
    std::vector<CommitmentEffect> commitments; ///< that the moves change
    double stranded = 0;
    double lostTier = 0;
    std::optional<int> breakEvenMonth; ///< null: never within the horizon, or not known
    double lockInBefore = 0;           ///< 0 to 100; of several, the highest
    double lockInAfter = 0;
    ExitRole lockInRole = ExitRole::HostOperator; ///< who would have to be left afterwards
    QStringList missing; ///< unknown inputs; if there are any, amounts are lower bounds

    bool isBlocked() const { return !blockedBy.isEmpty(); }
    QString blockedBrief() const; ///< blockedBy in a few words
    bool hasMoves() const { return !moves.empty() && !isHome && !isThere; }
    double allIn() const { return oneTime + stranded + lostTier; }
    double typeCost(CostType type) const; ///< sum of the lines of a type

    bool operator==(const MovePreview &) const = default;
};

MovePreview previewOf(const Workspace &workspace, const SwitchingModel &model,
                      const std::vector<Id<Workload>> &held, const Place &place);

/// The same of moves of the lens's plan, in their months and with their staff, whatever places they
/// lead to. @p moves is not empty.
MovePreview previewOfMoves(const Workspace &workspace, const SwitchingModel &model,
                           const std::vector<Move> &moves);

/// The range of its one-time cost; empty when nothing moves.
CostRange rangeOf(const SwitchingModel &model, const MovePreview &preview, int iterations);

/// The figures of a plan that stand above the board. Amounts are estimates in US dollars.
struct PlanHeadline
{
    qsizetype moves = 0;
    double oneTime = 0;
    double monthlyBefore = 0; ///< of all workloads
    double monthlyAfter = 0;
    double shortfall = 0;  ///< present value: stranded commitments and lost discounts
    QString largestHost;   ///< who hosts most before; empty when nothing is hosted
    double hostBefore = 0; ///< its share of spend, 0 to 1
    double hostAfter = 0;  ///< weighed with today's spend
    QStringList missing;

    double allIn() const { return oneTime + shortfall; }
    bool operator==(const PlanHeadline &) const = default;
};

PlanHeadline planHeadline(const Workspace &workspace, const SwitchingModel &model,
                          const std::vector<Move> &moves);
/// The same of moves that are assessed already, all together.
PlanHeadline planHeadline(const Workspace &workspace, const SwitchingModel &model,
                          const PlanAssessment &plan);

/// The moves of a plan as they would be with @p added; see planMoves().
std::vector<Move> movesWith(const Workspace &workspace, const Id<Plan> &plan,
                            const std::vector<Move> &added);

} // namespace fairlead
