#include "app/cli/switchingreports.h"

#include "app/cli/estimatetext.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/switchingjson.h"
#include "models/rowtitle.h"
#include "models/switching/planedits.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

constexpr int kLabelWidth = 34;
constexpr int kAmountWidth = 14;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SwitchingReports)
};

ordered_json traceJson(const Trace &trace)
{
    ordered_json inputs = ordered_json::array();
    for (const TraceInput &input : trace.inputs) {
        const auto date =
            input.asOf ? ordered_json(input.asOf->toText().toStdString()) : ordered_json();
        const auto table = input.row ? ordered_json(tableInfo(input.row->table).key().toStdString())
                                     : ordered_json();
        inputs.push_back(
            {{"id", input.id.toStdString()},
             {"name", input.name.toStdString()},
             {"value", numberOrNull(input.value)},
             {"unit", input.unit.toStdString()},
             {"low", numberOrNull(input.low)},
             {"high", numberOrNull(input.high)},
             {"source", input.source.toStdString()},
             {"as_of", date},
             {"grade", keyOrNull(input.grade)},
             {"table", table},
             {"record", input.row ? ordered_json(input.row->id.toStdString()) : ordered_json()}});
    }
    return {{"formula", trace.formula.toStdString()}, {"inputs", inputs}, {"result", trace.result}};
}

ordered_json timeJson(const MoveTime &time)
{
    return {{"labour", finiteOrNull(time.labour)},
            {"data", finiteOrNull(time.data)},
            {"notice", finiteOrNull(time.notice)},
            {"total", finiteOrNull(time.total)}};
}

ordered_json commitmentsJson(const std::vector<CommitmentEffect> &effects)
{
    ordered_json list = ordered_json::array();
    for (const CommitmentEffect &effect : effects) {
        ordered_json years = ordered_json::array();
        for (const CommitmentYearEffect &year : effect.years)
            years.push_back({{"starts_on", year.startsOn.toString(Qt::ISODate).toStdString()},
                             {"floor", year.floor},
                             {"usage_before", year.usageBefore},
                             {"usage_after", year.usageAfter},
                             {"shortfall_before", year.shortfallBefore},
                             {"shortfall_after", year.shortfallAfter}});
        list.push_back({{"commitment", effect.commitment.text.toStdString()},
                        {"years", years},
                        {"stranded", effect.stranded},
                        {"lost_tier", effect.lostTier}});
    }
    return list;
}

ordered_json knownOrNull(double usd, bool isKnown)
{
    return isKnown ? ordered_json(usd) : ordered_json();
}

/// The figures of one move that a plan and a single move have in common.
ordered_json moveJson(const MoveAssessment &move)
{
    ordered_json lines = ordered_json::array();
    for (const CostLine &line : move.lines)
        lines.push_back(lineJson(line));
    return {{"workload", move.workload.text.toStdString()},
            {"from", placementJson(move.from)},
            {"to", placementJson(move.to)},
            {"blocked", move.isBlocked()},
            {"gates", gatesJson(move.gates)},
            {"one_time", move.oneTime},
            {"hours", move.hours},
            {"lines", lines},
            {"months", timeJson(move.time)},
            {"monthly_before", knownOrNull(move.monthlyBefore, move.isBeforeKnown)},
            {"monthly_after", knownOrNull(move.monthlyAfter, move.isAfterKnown)},
            {"commitments", commitmentsJson(move.commitments)},
            {"stranded", move.stranded},
            {"lost_tier", move.lostTier},
            {"all_in", move.allIn()},
            {"break_even_month", numberOrNull(move.breakEvenMonth)},
            {"lock_in_before", lockInJson(move.lockInBefore)},
            {"lock_in_after", lockInJson(move.lockInAfter)},
            {"missing", textsJson(move.missing)}};
}

ordered_json onePlanJson(const Workspace &workspace, const SwitchingModel &model,
                         const Id<Plan> &plan)
{
    const PlanAssessment assessed = model.assess(plan);
    ordered_json moves = ordered_json::array();
    for (size_t i = 0; i < assessed.moves.size(); ++i) {
        ordered_json move = moveJson(assessed.moves[i]);
        move["month"] = assessed.months[i];
        moves.push_back(move);
    }
    ordered_json lines = ordered_json::array();
    for (const CostLine &line : assessed.lines)
        lines.push_back(lineJson(line));
    return {{"plan", plan.text.toStdString()},
            {"name", rowTitle(workspace, plan).toStdString()},
            {"one_time", assessed.oneTime},
            {"range", rangeJson(model.range(movesOf(workspace, plan), kFullIterations))},
            {"hours", assessed.hours},
            {"lines", lines},
            {"monthly_before", assessed.monthlyBefore},
            {"monthly_after", assessed.monthlyAfter},
            {"run_cost_change", assessed.runCostChange},
            {"commitments", commitmentsJson(assessed.commitments)},
            {"stranded", assessed.stranded},
            {"lost_tier", assessed.lostTier},
            {"all_in", assessed.allIn()},
            {"finish_month", finiteOrNull(assessed.finishMonth)},
            {"break_even_month", numberOrNull(assessed.breakEvenMonth)},
            {"moves", moves},
            {"missing", textsJson(assessed.missing)}};
}

QString monthsText(double months)
{
    return std::isfinite(months) ? Text::tr("%1 months").arg(QLocale().toString(months, 'f', 1))
                                 : Text::tr("no staff assigned");
}

void printRow(QTextStream &out, const QString &label, const QString &value)
{
    out << u"  "_s << label.leftJustified(kLabelWidth) << value.rightJustified(kAmountWidth)
        << '\n';
}

void printAmount(QTextStream &out, const QString &label, double usd)
{
    printRow(out, label, estimateText(usd));
}

/// An amount that more may be known to belong to.
void printBound(QTextStream &out, const QString &label, double usd, const QStringList &missing)
{
    printRow(out, label, missing.isEmpty() ? estimateText(usd) : u"≥ "_s + estimateText(usd));
}

void printKnown(QTextStream &out, const QString &label, double usd, bool isKnown)
{
    printRow(out, label, isKnown ? estimateText(usd) : u"–"_s);
}

void printRange(QTextStream &out, const CostRange &range)
{
    printRow(out, Text::tr("P10 to P90"),
             u"%1 – %2"_s.arg(estimateText(range.p10), estimateText(range.p90)));
}

void printLines(QTextStream &out, const std::vector<CostLine> &lines, double total,
                const QStringList &missing)
{
    for (const CostLine &line : lines)
        printAmount(out, costLineText(line.id), line.usd);
    printBound(out, Text::tr("One-time cost"), total, missing);
}

void printBreakEven(QTextStream &out, std::optional<int> month)
{
    printRow(out, Text::tr("Breaks even"),
             month ? Text::tr("month %1").arg(QLocale().toString(*month)) : Text::tr("never"));
}

void printMissing(QTextStream &out, const QStringList &missing)
{
    if (missing.isEmpty())
        return;
    out << '\n' << Text::tr("Not known, so that amounts are lower bounds:") << '\n';
    for (const QString &name : missing)
        out << u"  "_s << name << '\n';
}

void printGates(QTextStream &out, const std::vector<Gate> &gates)
{
    for (const Gate &gate : gates) {
        const QChar mark = gate.outcome == GateOutcome::Blocked ? u'✗'
                           : gate.outcome == GateOutcome::Open  ? u'?'
                                                                : u'✓';
        out << u"  "_s << mark << u' ' << gate.reason << '\n';
    }
}

} // namespace

ordered_json switchingReport(const Workspace &workspace, const Lens &lens,
                             const Id<Workload> &workload, const Placement &to)
{
    const SwitchingModel model(workspace, lens);
    const MoveAssessment assessed = model.assess(workload, to);
    const BestMonth best = model.bestMonth(workload, to);
    ordered_json report = {{"report", "switching"},
                           {"as_of", lens.asOf.toString(Qt::ISODate).toStdString()},
                           {"amounts_in", "estimated US dollars"}};
    report.update(moveJson(assessed));
    for (ordered_json &line : report["lines"]) {
        const QString id = QString::fromStdString(line["id"].get<std::string>());
        line["trace"] = traceJson(model.trace(workload, to, id));
    }
    report["monthly_before_trace"] = traceJson(model.trace(workload, to, kMonthlyBeforeLine));
    report["monthly_after_trace"] = traceJson(model.trace(workload, to, kMonthlyAfterLine));
    report["range"] = rangeJson(model.range(workload, to, kFullIterations));
    report["best_month"] = {{"month", best.best},
                            {"saving", best.saving},
                            {"reason", best.reason.toStdString()},
                            {"values", best.values}};
    return report;
}

ordered_json planReport(const Workspace &workspace, const Lens &lens,
                        const std::vector<Id<Plan>> &plans)
{
    const SwitchingModel model(workspace, lens);
    ordered_json list = ordered_json::array();
    for (const Id<Plan> &plan : plans)
        list.push_back(onePlanJson(workspace, model, plan));
    return {{"report", "plan"},
            {"as_of", lens.asOf.toString(Qt::ISODate).toStdString()},
            {"amounts_in", "estimated US dollars"},
            {"plans", list}};
}

void printSwitching(const Workspace &workspace, const Lens &lens, const Id<Workload> &workload,
                    const Placement &to, QTextStream &out)
{
    const SwitchingModel model(workspace, lens);
    const MoveAssessment move = model.assess(workload, to);
    out << Text::tr("%1: from %2, %3, to %4, %5")
               .arg(rowTitle(workspace, workload), rowTitle(workspace, move.from.route),
                    rowTitle(workspace, move.from.model), rowTitle(workspace, to.route),
                    rowTitle(workspace, to.model))
        << u"\n\n"_s;
    printGates(out, move.gates);
    out << '\n';
    printLines(out, move.lines, move.oneTime, move.missing);
    printRange(out, model.range(workload, to, kFullIterations));
    printAmount(out, Text::tr("Commitment shortfall"), move.stranded);
    printAmount(out, Text::tr("Lost discount"), move.lostTier);
    printBound(out, Text::tr("All in"), move.allIn(), move.missing);
    out << '\n';
    printKnown(out, Text::tr("A month today"), move.monthlyBefore, move.isBeforeKnown);
    printKnown(out, Text::tr("A month afterwards"), move.monthlyAfter, move.isAfterKnown);
    if (move.isMonthlyKnown())
        printBreakEven(out, move.breakEvenMonth);
    else
        printRow(out, Text::tr("Breaks even"), u"–"_s);
    printRow(out, Text::tr("Time"), monthsText(move.time.total));
    printRow(out, Text::tr("Lock-in"),
             u"%1 → %2"_s.arg(QLocale().toString(qRound(move.lockInBefore.headline)),
                              QLocale().toString(qRound(move.lockInAfter.headline))));
    const BestMonth best = model.bestMonth(workload, to);
    const QString start = QLocale().toString(lens.asOf.addMonths(best.best), u"MMM yyyy"_s);
    printRow(out, Text::tr("Best month to move"), Text::tr("%1, %2").arg(best.best).arg(start));
    if (!best.reason.isEmpty())
        out << u"  "_s << best.reason << '\n';
    printMissing(out, move.missing);
}

void printPlans(const Workspace &workspace, const Lens &lens, const std::vector<Id<Plan>> &plans,
                QTextStream &out)
{
    const SwitchingModel model(workspace, lens);
    for (const Id<Plan> &plan : plans) {
        const PlanAssessment assessed = model.assess(plan);
        out << rowTitle(workspace, plan) << '\n';
        for (const MoveAssessment &move : assessed.moves) {
            printAmount(
                out,
                Text::tr("%1 to %2")
                    .arg(rowTitle(workspace, move.workload), rowTitle(workspace, move.to.route)),
                move.oneTime);
            printGates(out, move.gates);
        }
        out << '\n';
        printLines(out, assessed.lines, assessed.oneTime, assessed.missing);
        printRange(out, model.range(movesOf(workspace, plan), kFullIterations));
        printAmount(out, Text::tr("Commitment shortfall"), assessed.stranded);
        printAmount(out, Text::tr("Lost discount"), assessed.lostTier);
        printBound(out, Text::tr("All in"), assessed.allIn(), assessed.missing);
        printAmount(out, Text::tr("Run cost, present value"), assessed.runCostChange);
        printBreakEven(out, assessed.breakEvenMonth);
        printRow(out, Text::tr("Ends after"), monthsText(assessed.finishMonth));
        printMissing(out, assessed.missing);
        out << '\n';
    }
}

} // namespace fairlead
