#pragma once

#include "models/switching/movepreview.h"

#include <QDate>

namespace fairlead {

/// All that the screens of a plan show. Amounts are estimates in US dollars.
struct PlanSummary
{
    Id<Plan> plan; ///< null: nothing moves
    QString name;
    PlanHeadline headline;
    PlanAssessment assessment;
    CostRange range;          ///< of the one-time cost
    double highestLockIn = 0; ///< 0 to 100, of all workloads with the plan carried out
    int blockedMoves = 0;     ///< that a gate stops
    int openGates = 0;        ///< that nobody has confirmed
    QStringList gateReasons;  ///< of the blocked and the open ones

    /// One-time cost, lost commitments and the change of run cost over the horizon.
    double total() const { return assessment.allIn() + assessment.runCostChange; }
    double typeCost(CostType type) const; ///< sum of the lines of a type
};

PlanSummary planSummary(const Workspace &workspace, const SwitchingModel &model,
                        const Id<Plan> &plan, int iterations);

/// One move on the calendar of a plan.
struct CalendarMove
{
    Id<Move> move;
    QString name;
    double monthlySpend = 0; ///< US dollars
    double hours = 0;
    QDate start;
    QDate
        parallelStart; ///< from here on source and target both run; the cut-over when they never do
    QDate cutOver;     ///< null: nobody is assigned, so it never ends
    int month = 0;     ///< of the start, from the decision

    bool operator==(const CalendarMove &) const = default;
};

/// A day that binds a plan: the end of a year or term in which the moves miss a minimum that would
/// be met, or be missed by less, without them; or a day of the law.
struct BindingDate
{
    QDate on;
    QString name;
    bool isOurs = false; ///< of a commitment of ours; else of the law

    bool operator==(const BindingDate &) const = default;
};

struct PlanCalendar
{
    QDate decision;                  ///< month 0
    std::vector<CalendarMove> moves; ///< by start
    std::vector<BindingDate> dates;  ///< inside the time of the moves, by day
    QDate end;                       ///< of the last move that ends; the decision when none does

    bool operator==(const PlanCalendar &) const = default;
};

PlanCalendar planCalendar(const Workspace &workspace, const PlanSummary &summary,
                          const QDate &decision);

} // namespace fairlead
