#pragma once

#include "models/result.h"
#include "models/switching/commitments.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

/// Something to place: a workload, or a job of an assignment problem.
struct PlacementWorkload
{
    QString id;        ///< any text, but no other workload's
    double weight = 0; ///< present US dollars a month, what shares are shares of; not negative
    std::optional<int> current; ///< target it is in today; null: none, so that placing is no move

    bool operator==(const PlacementWorkload &) const = default;
};

/// One workload in one target.
struct PlacementOption
{
    double oneTime = 0;           ///< cost of getting there, US dollars; 0 where it is today
    double monthly = 0;           ///< run cost there, US dollars a month
    bool allowed = true;          ///< no gate is in the way
    QString blockedBy;            ///< why it is not allowed: whole sentences; empty when it is
    std::vector<int> sharedCosts; ///< that this option causes, positions in the instance's list

    bool operator==(const PlacementOption &) const = default;
};

/// Paid once however many options cause it: taking a route into use, attesting it for a regime.
struct SharedCost
{
    QString name;
    double usd = 0; ///< not negative

    bool operator==(const SharedCost &) const = default;
};

/// A bound on a sum over the plan: at most a share of spend with one operator, at least a share on
/// fallback routes, the capacity of a target.
struct PlacementLimit
{
    enum class Sense { AtMost, AtLeast };

    QString name; ///< no other limit's
    Sense sense = Sense::AtMost;
    std::vector<double> use; ///< of each option, in the instance's order; not negative
    double bound = 0;        ///< in the unit of `use`, not negative
    double whole = 0;        ///< what the bound is a share of; 0: it is no share

    bool operator==(const PlacementLimit &) const = default;
};

/// One contract year of a commitment.
struct CommittedYear
{
    double floor = 0;      ///< US dollars; not negative
    double months = 12;    ///< of the plan's spend that count in it
    double otherUsage = 0; ///< what counts besides: already spent, or no workload's; US dollars
    double due = 12;       ///< month in which a shortfall is paid

    bool operator==(const CommittedYear &) const = default;
};

/// A minimum spend. All its years count, whatever the horizon, and a plan's spend is the same in
/// each of their months.
struct PlacementCommitment
{
    enum class Settlement {
        Annual, ///< each year has its floor
        Term,   ///< the sum of the floors counts, at the end of the last year
    };

    QString name;
    std::vector<double> eligible;     ///< share of each option's spend that counts, 0 to 1
    std::vector<CommittedYear> years; ///< in order
    Settlement settlement = Settlement::Annual;
    Rollover rollover = Rollover::Lost;

    bool operator==(const PlacementCommitment &) const = default;
};

/// The programme of quant.md section 13.1. Every list of options is ordered by workload, then
/// target.
struct PlacementInstance
{
    std::vector<PlacementWorkload> workloads;
    std::vector<QString> targets; ///< ids: any texts, all different
    std::vector<PlacementOption> options;
    std::vector<SharedCost> sharedCosts;
    std::vector<PlacementLimit> limits;
    std::vector<PlacementCommitment> commitments;
    std::optional<double> budget; ///< of all one-time cost, US dollars
    std::optional<int> maxMoves;
    double rate = 0.08;  ///< discount, effective a year, not negative
    double horizon = 36; ///< months

    int workloadCount() const { return int(workloads.size()); }
    int targetCount() const { return int(targets.size()); }
    size_t position(int workload, int target) const;
    const PlacementOption &option(int workload, int target) const;

    bool operator==(const PlacementInstance &) const = default;
};

/// All the weights together: the whole of every share.
double totalWeight(const PlacementInstance &instance);

/// A bound on the share of the present spend that a plan puts on some targets, all of it or a part
/// by `coefficients` (one a target).
PlacementLimit shareLimit(const PlacementInstance &instance, const QString &name,
                          const std::vector<double> &coefficients, PlacementLimit::Sense sense,
                          double share);

/// What makes an instance impossible to read, with the name of the field: figures that are no
/// numbers or out of range, lists of the wrong length, ids that occur twice.
std::optional<Error> problemOf(const PlacementInstance &instance);

enum class AssignmentGoal { Least, Greatest };

/// Places jobs with agents, every job exactly once (the generalised assignment problem). `cost` and
/// `weight` have a row an agent and a column a job; each agent carries at most its capacity. For
/// the greatest sum the costs count negative, and so does the cost of the plan.
PlacementInstance assignmentProblem(const std::vector<std::vector<double>> &cost,
                                    const std::vector<std::vector<double>> &weight,
                                    const std::vector<double> &capacity, AssignmentGoal goal);

} // namespace fairlead
