#pragma once

#include "models/placement/placementinstance.h"

namespace fairlead {

/// Where each workload goes: positions of targets, in the order of the workloads.
using PlacementPlan = std::vector<int>;

/// What a plan uses of one limit.
struct LimitUse
{
    enum class Kind { Limit, Budget, Moves };

    Kind kind = Kind::Limit;
    QString name; ///< empty for the budget and the number of moves
    PlacementLimit::Sense sense = PlacementLimit::Sense::AtMost;
    double used = 0;
    double bound = 0;
    double whole = 0; ///< what used and bound are shares of; 0: they are no shares

    double slack() const; ///< what is left; negative: by how much the limit is broken
    /// By how much of the bound it is broken; 0 when it is kept. A bound of 0 counts as 1.
    double violation() const;

    bool operator==(const LimitUse &) const = default;
};

/// A plan and all its figures, added up from the instance alone. US dollars.
struct PlanFigures
{
    PlacementPlan plan;
    double cost = 0;    ///< what is minimised: one-time, run cost and shortfalls, present value
    double oneTime = 0; ///< with every shared cost once
    double monthly = 0; ///< run cost a month
    double runCost = 0; ///< present value over the horizon
    std::vector<std::vector<double>> shortfalls; ///< by commitment and year
    double shortfall = 0;                        ///< present value of them all
    std::vector<LimitUse> limits;                ///< in the instance's order, then budget, moves
    int moves = 0;                               ///< workloads that leave where they are
    double violation = 0;                        ///< sum over the limits

    bool operator==(const PlanFigures &) const = default;
};

/// The plan names a target for every workload.
PlanFigures figuresOf(const PlacementInstance &instance, const PlacementPlan &plan);

/// Every option of the plan is allowed and no limit is broken (27 of quant.md section 17).
bool isWithinLimits(const PlacementInstance &instance, const PlanFigures &figures);
bool isAllowed(const PlacementInstance &instance, const PlacementPlan &plan);

/// Shortfall of each year when this much is spent a month on what counts, and its present value.
std::vector<double> shortfallsOf(const PlacementCommitment &commitment, double monthlyUsage);
double shortfallValue(const PlacementCommitment &commitment, const std::vector<double> &shortfalls,
                      double rate);

/// Whether `used` keeps to the bound, with room for rounding: 1e-9, relative and absolute.
bool isKept(PlacementLimit::Sense sense, double used, double bound);
double roundingRoom(double bound);

/// What a violation is relative to.
double violationScale(double bound);

} // namespace fairlead
