#include "models/switching/finance.h"
#include "models/switching/switchingcontent.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SwitchingPlan)
};

/// The place of a line among all lines: drivers, other lines, onboarding.
int lineOrder(const QString &id)
{
    if (const auto driver = driverOfId(id))
        return int(*driver);
    for (int i = 0; i < kOtherLineCount; ++i) {
        if (otherLineInfo(OtherLine(i)).id == id)
            return kDriverCount + i;
    }
    return kDriverCount + kOtherLineCount;
}

std::vector<CostLine> addedUp(const std::vector<MoveAssessment> &moves)
{
    std::map<int, CostLine> lines;
    for (const MoveAssessment &move : moves) {
        for (const CostLine &line : move.lines) {
            CostLine &sum = lines[lineOrder(line.id)];
            sum.id = line.id;
            sum.type = line.type;
            sum.usd += line.usd;
            sum.hours += line.hours;
        }
    }
    std::vector<CostLine> sums;
    for (const auto &[order, line] : lines)
        sums.push_back(line);
    return sums;
}

} // namespace

std::vector<ReckonedMove>
SwitchingModel::Content::plannedMoves(const std::vector<Move> &moves) const
{
    std::map<QString, ReckonedMove> byWorkload;
    for (const Move &move : moves) {
        const ReckonedMove reckoned = plannedMove(move);
        if (reckoned.state)
            byWorkload.insert_or_assign(move.workload.text, reckoned);
    }
    std::vector<ReckonedMove> sorted;
    for (const auto &[workload, move] : byWorkload)
        sorted.push_back(move);
    return sorted;
}

std::vector<ReckonedMove>
SwitchingModel::Content::othersPlanned(const std::vector<ReckonedMove> &moves) const
{
    std::set<Id<Workload>> movers;
    for (const ReckonedMove &move : moves)
        movers.insert(move.state->row.id);
    std::vector<ReckonedMove> others;
    for (const Move &move : planned) {
        if (!movers.contains(move.workload))
            others.push_back(plannedMove(move));
    }
    return others;
}

QStringList SwitchingModel::Content::regimesFor(const std::vector<ReckonedMove> &moves,
                                                const Id<Route> &route) const
{
    QStringList regimes;
    for (const ReckonedMove &move : moves) {
        if (move.to.route == route)
            regimes += gates.missingRegimes(move.state->row, route);
    }
    regimes.removeDuplicates();
    return regimes;
}

std::vector<std::optional<Onboarding>>
SwitchingModel::Content::onboarding(const std::vector<ReckonedMove> &moves,
                                    const std::vector<ReckonedMove> &made) const
{
    std::map<Id<Route>, std::vector<size_t>> movers;
    for (size_t i = 0; i < moves.size(); ++i) {
        const Id<Route> &route = moves[i].to.route;
        if (isNew(route, made))
            movers[route].push_back(i);
    }
    std::vector<std::optional<Onboarding>> shares(moves.size());
    for (const auto &[route, indices] : movers) {
        std::vector<double> weights;
        for (const size_t i : indices)
            weights.push_back(cost(moves[i]).total());
        const QStringList regimes = regimesFor(moves, route);
        const CostLine whole = onboardingLine(regimes);
        const std::vector<double> usd = splitInProportion(whole.usd, weights);
        const std::vector<double> hours = splitInProportion(whole.hours, weights);
        for (size_t i = 0; i < indices.size(); ++i) {
            shares[indices[i]] = Onboarding{
                .line = {.id = whole.id, .type = whole.type, .usd = usd[i], .hours = hours[i]},
                .regimes = regimes,
                .share = whole.usd > 0 ? usd[i] / whole.usd : 1};
        }
    }
    return shares;
}

PlanAssessment SwitchingModel::Content::assess(const std::vector<ReckonedMove> &moves,
                                               const std::vector<ReckonedMove> &made) const
{
    PlanAssessment plan;
    std::vector<SpendMove> before;
    std::vector<SpendMove> spends;
    std::vector<Outlay> outlays;
    plan.monthlyBefore = monthlyToday;
    for (const ReckonedMove &move : made) {
        before.push_back(spendMove(move));
        plan.monthlyBefore += before.back().after - before.back().before;
    }
    plan.monthlyAfter = plan.monthlyBefore;
    const std::vector<std::optional<Onboarding>> onboardings = onboarding(moves, made);
    for (size_t i = 0; i < moves.size(); ++i) {
        const ReckonedMove &move = moves[i];
        MoveAssessment assessed = assess(move, before, onboardings[i]);
        const double change = assessed.monthlyAfter - assessed.monthlyBefore;
        spends.push_back(spendMove(move));
        if (!changeBetween(assessed.from, move.to).isNone())
            outlays.push_back(
                {.month = move.month, .cost = assessed.oneTime, .monthlySaving = -change});
        plan.monthlyAfter += change;
        plan.runCostChange +=
            change * (annuityFactor(rate, horizon) - annuityFactor(rate, move.month));
        plan.oneTime += assessed.oneTime;
        plan.hours += assessed.hours;
        plan.finishMonth = std::max(plan.finishMonth, move.month + assessed.time.total);
        plan.months.push_back(int(move.month));
        for (const QString &name : assessed.missing)
            plan.missing += Text::tr("%1: %2").arg(move.state->row.name, name);
        plan.moves.push_back(std::move(assessed));
    }
    plan.lines = addedUp(plan.moves);
    plan.missing += ledger->missing();
    plan.commitments = ledger->effects(before, spends, CommitmentLedger::Which::All);
    for (const CommitmentEffect &effect : plan.commitments) {
        plan.stranded += effect.stranded;
        plan.lostTier += effect.lostTier;
    }
    if (!outlays.empty())
        plan.breakEvenMonth = breakEven(outlays, plan.stranded + plan.lostTier, rate, horizon);
    return plan;
}

CostRange SwitchingModel::Content::range(const std::vector<ReckonedMove> &moves,
                                         const std::vector<ReckonedMove> &made,
                                         int iterations) const
{
    CostForm form;
    std::set<Id<Route>> taken;
    for (const ReckonedMove &move : moves) {
        addTo(form, move);
        const Id<Route> &route = move.to.route;
        if (isNew(route, made) && taken.insert(route).second)
            form.addOnboarding(int(regimesFor(moves, route).size()));
    }
    return range(form, iterations);
}

} // namespace fairlead
