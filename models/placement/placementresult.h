#pragma once

#include "models/placement/planfigures.h"

#include <QStringList>

namespace fairlead {

/// Why an option is not in the plan.
struct WhyNot
{
    enum class Kind {
        Gate,     ///< a gate is in the way
        Dearer,   ///< a plan with it costs more
        NoPlan,   ///< no plan within the limits has it
        NotAsked, ///< the time ran out before it was computed
    };

    int workload = 0;
    int target = 0;
    Kind kind = Kind::NotAsked;
    QString gate;         ///< sentences; only for a gate
    double extraCost = 0; ///< of the cheapest plan that has it, US dollars; only when dearer

    bool operator==(const WhyNot &) const = default;
};

/// The cheapest plan under one bound on one limit.
struct FrontierPoint
{
    double bound = 0;           ///< of the limit, as a share if the limit is one
    std::optional<double> cost; ///< null: no plan keeps to it, or none was found in time
    PlacementPlan plan;         ///< empty without a cost
    bool proven = false;        ///< nothing cheaper exists, or no plan at all

    bool operator==(const FrontierPoint &) const = default;
};

/// What the search for the cheapest plan found.
struct PlacementResult
{
    enum class Status {
        Proven,     ///< no plan is cheaper
        BestFound,  ///< stopped: the best so far, no cheaper than the bound
        Infeasible, ///< proven: no plan keeps to all limits
        Stuck,      ///< a workload has no option that its gates allow
        Unknown,    ///< stopped before any plan was found
    };
    enum class Method { Enumeration, Cbc };

    Status status = Status::Unknown;
    Method method = Method::Enumeration;
    std::optional<PlanFigures> best; ///< null unless proven or best found
    bool tiesSettled = false;    ///< of equally cheap plans it is the one of the tie rule (13.3)
    std::optional<double> bound; ///< no plan costs less; null: not known
    std::optional<double> secondBest; ///< cost of the next plan; null: there is none, or not asked
    std::optional<qint64> feasiblePlans; ///< null: not counted
    std::optional<PlanFigures> nearest;  ///< only when infeasible: least violation, then least cost
    bool nearestProven = false;          ///< no plan comes nearer
    std::vector<int> stuck;              ///< workloads without an allowed option
    std::vector<WhyNot> whyNot; ///< of options that are not in the best plan; filled by enumeration
    QString programme;          ///< the linear programme in CPLEX LP format, for audit

    /// Share of the cost by which a cheaper plan may yet undercut the best; null: not known.
    std::optional<double> gap() const;

    bool operator==(const PlacementResult &) const = default;
};

} // namespace fairlead
