#include "models/switching/plansummary.h"

#include "models/rows/marketevent.h"
#include "models/rowtitle.h"
#include "models/switching/assumptionset.h"
#include "models/switching/planedits.h"
#include "models/values/months.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanSummary)
};

constexpr int kLeastMonthsShown = 9;

QDate after(const QDate &day, double months)
{
    return day.addDays(qint64(std::lround(months * kDaysPerMonth)));
}

void addGates(const MoveAssessment &move, PlanSummary &summary)
{
    summary.blockedMoves += move.isBlocked() ? 1 : 0;
    for (const Gate &gate : move.gates) {
        if (gate.outcome == GateOutcome::Passed)
            continue;
        summary.openGates += gate.outcome == GateOutcome::Open ? 1 : 0;
        if (!summary.gateReasons.contains(gate.reason))
            summary.gateReasons += gate.reason;
    }
}

CalendarMove calendarMove(const Workspace &workspace, const MoveAssessment &move, int month,
                          double parallelMonths, const QDate &decision)
{
    const Workload *workload = workspace.find(move.workload);
    CalendarMove shown{.move = {},
                       .name = workload ? workload->name : move.workload.text,
                       .monthlySpend = move.monthlyBefore,
                       .hours = move.hours,
                       .start = decision.addMonths(month),
                       .parallelStart = {},
                       .cutOver = {},
                       .month = month};
    if (!std::isfinite(move.time.total))
        return shown;
    const bool isParallel = std::ranges::any_of(
        move.lines, [](const CostLine &line) { return line.id == u"parallel_run"_s; });
    shown.cutOver = after(shown.start, move.time.total);
    shown.parallelStart = isParallel
                              ? after(shown.start, std::max(0.0, move.time.total - parallelMonths))
                              : shown.cutOver;
    return shown;
}

void addLaw(const Workspace &workspace, const QDate &from, const QDate &to,
            std::vector<BindingDate> &dates)
{
    // Of the many dates of the law, the one that changes what a move costs.
    const MarketEvent *ban = workspace.find(Id<MarketEvent>{u"eu-data-act-egress-ban"_s});
    if (ban && ban->occursOn && ban->occursOn->first() >= from && ban->occursOn->first() <= to)
        dates.push_back({ban->occursOn->first(), Text::tr("Data Act"), false});
}

void addCommitments(const Workspace &workspace, const std::vector<CommitmentEffect> &effects,
                    const QDate &from, const QDate &to, std::vector<BindingDate> &dates)
{
    for (const CommitmentEffect &effect : effects) {
        const QString name = rowTitle(workspace, effect.commitment);
        for (const CommitmentYearEffect &year : effect.years) {
            const bool isMissed = year.shortfallAfter > year.shortfallBefore;
            if (!isMissed || year.endsOn < from || year.endsOn > to)
                continue;
            const QString text =
                effect.isTerm ? Text::tr("%1: term ends") : Text::tr("%1: year ends");
            dates.push_back({year.endsOn, text.arg(name), true});
        }
    }
}

} // namespace

double PlanSummary::typeCost(CostType type) const
{
    double sum = 0;
    for (const CostLine &line : assessment.lines)
        sum += line.type == type ? line.usd : 0;
    return sum;
}

PlanSummary planSummary(const Workspace &workspace, const SwitchingModel &model,
                        const Id<Plan> &plan, int iterations)
{
    const std::vector<Move> moves = movesOf(workspace, plan);
    const Plan *row = workspace.find(plan);
    PlanSummary summary{.plan = plan,
                        .name = row ? row->name : Text::tr("No plan"),
                        .headline = {},
                        .assessment = model.assess(moves)};
    summary.headline = planHeadline(workspace, model, summary.assessment);
    if (!moves.empty())
        summary.range = model.range(moves, iterations);
    std::set<QString> moved;
    for (const MoveAssessment &move : summary.assessment.moves) {
        moved.insert(move.workload.text);
        addGates(move, summary);
        summary.highestLockIn = std::max(summary.highestLockIn, move.lockInAfter.headline);
    }
    for (const Workload &workload : workspace.rows<Workload>()) {
        if (!workload.route.isNull() && !moved.contains(workload.id.text))
            summary.highestLockIn =
                std::max(summary.highestLockIn, model.lockIn(workload.id).headline);
    }
    return summary;
}

PlanCalendar planCalendar(const Workspace &workspace, const PlanSummary &summary,
                          const QDate &decision)
{
    PlanCalendar calendar{.decision = decision, .moves = {}, .dates = {}, .end = decision};
    const double parallel = AssumptionSet(workspace).likely(u"parallel_months"_s).value_or(0);
    const std::vector<Move> rows = movesOf(workspace, summary.plan);
    for (size_t at = 0; at < summary.assessment.moves.size(); ++at) {
        const MoveAssessment &move = summary.assessment.moves[at];
        CalendarMove shown =
            calendarMove(workspace, move, summary.assessment.months[at], parallel, decision);
        const auto row = std::ranges::find(rows, move.workload, &Move::workload);
        if (row != rows.end())
            shown.move = row->id;
        calendar.end = std::max(calendar.end, shown.cutOver);
        calendar.moves.push_back(std::move(shown));
    }
    std::ranges::stable_sort(calendar.moves, [](const CalendarMove &one, const CalendarMove &two) {
        return one.start < two.start;
    });
    const QDate to = std::max(calendar.end, decision.addMonths(kLeastMonthsShown));
    addLaw(workspace, decision, to, calendar.dates);
    addCommitments(workspace, summary.assessment.commitments, decision, to, calendar.dates);
    std::ranges::stable_sort(calendar.dates, {}, &BindingDate::on);
    return calendar;
}

} // namespace fairlead
