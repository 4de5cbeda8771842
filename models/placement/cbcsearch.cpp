#include "models/placement/cbcsearch.h"

#include "models/placement/cbc.h"
#include "models/placement/enumeration.h"
#include "models/switching/finance.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

namespace {

using Status = SolverAnswer::Status;
using Goal = ProgrammeQuestion::Goal;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CbcSearch)
};

constexpr int kMostRejectedAnswers = 20; // plans that break a limit by more than rounding
constexpr double kMostRanks = 1e5;       // of one question, so that its goal stays exact

/// Plans that need no search: nothing moves, and every workload where it is cheapest.
std::vector<PlacementPlan> obviousPlans(const PlacementInstance &instance)
{
    const double annuity = annuityFactor(instance.rate, instance.horizon);
    PlacementPlan stay;
    PlacementPlan cheapest;
    for (int w = 0; w < instance.workloadCount(); ++w) {
        const std::vector<int> targets = allowedById(instance, w);
        const auto cost = [&](int target) {
            const PlacementOption &option = instance.option(w, target);
            return option.oneTime + annuity * option.monthly;
        };
        cheapest.push_back(
            *std::min_element(targets.begin(), targets.end(),
                              [&](int left, int right) { return cost(left) < cost(right); }));
        stay.push_back(instance.workloads[size_t(w)].current.value_or(cheapest.back()));
    }
    return {stay, cheapest};
}

std::optional<PlanFigures> cheaper(const std::optional<PlanFigures> &left,
                                   const std::optional<PlanFigures> &right)
{
    if (!left || !right)
        return left ? left : right;
    return right->cost < left->cost ? right : left;
}

/// Position of each allowed target among those of its workload, by id.
std::vector<double> targetRanks(const PlacementInstance &instance)
{
    std::vector<double> ranks(instance.options.size());
    for (int w = 0; w < instance.workloadCount(); ++w) {
        double rank = 0;
        for (int target : allowedById(instance, w))
            ranks[instance.position(w, target)] = rank++;
    }
    return ranks;
}

/// The first of these workloads, as many as a sum of ranks can put in order.
std::vector<int> firstBatch(const PlacementInstance &instance, const std::vector<int> &workloads)
{
    std::vector<int> batch;
    double plans = 1;
    for (int workload : workloads) {
        plans *= double(allowedById(instance, workload).size());
        if (!batch.empty() && plans > kMostRanks)
            break;
        batch.push_back(workload);
    }
    return batch;
}

/// Ranks whose sum orders plans by the first workload's target, then the second's …
std::vector<double> batchRanks(const PlacementInstance &instance, const std::vector<int> &batch,
                               const std::vector<double> &ranks)
{
    std::vector<double> weighted(ranks.size());
    double weight = 1;
    for (auto workload = batch.rbegin(); workload != batch.rend(); ++workload) {
        const std::vector<int> targets = allowedById(instance, *workload);
        for (int target : targets) {
            const size_t position = instance.position(*workload, target);
            weighted[position] = weight * ranks[position];
        }
        weight *= double(targets.size());
    }
    return weighted;
}

double rankOf(const PlacementInstance &instance, const PlacementPlan &plan,
              const std::vector<double> &ranks)
{
    double rank = 0;
    for (int w = 0; w < instance.workloadCount(); ++w)
        rank += ranks[instance.position(w, plan[size_t(w)])];
    return rank;
}

} // namespace

CbcSearch::CbcSearch(const PlacementInstance &instance, const PlacementSearch &search)
    : m_instance(instance)
    , m_search(search)
{
    m_timer.start();
}

bool CbcSearch::isOver() const
{
    return m_search.stop.stop_requested() || double(m_timer.elapsed()) / 1000 >= m_search.seconds;
}

/// Asks until the answer keeps to the limits as we check them.
Result<CbcSearch::Found> CbcSearch::ask(ProgrammeQuestion question, bool reportsProgress)
{
    for (int i = 0; i < kMostRejectedAnswers && !isOver(); ++i) {
        CbcCall call{.program = m_search.program,
                     .seconds = m_search.seconds - double(m_timer.elapsed()) / 1000,
                     .relativeGap = reportsProgress ? m_search.relativeGap : 0,
                     .stop = m_search.stop};
        if (reportsProgress)
            call.progress = m_search.progress;
        const auto answer = solveWithCbc(programmeText(m_instance, question), call);
        if (!answer)
            return tl::make_unexpected(answer.error());
        Found found{.status = answer->status, .bound = answer->bound};
        if (answer->values.isEmpty())
            return found;
        const auto plan = planOf(m_instance, answer->values);
        if (!plan)
            return failure(Text::tr("The program cbc gave an answer that is no plan."));
        found.plan = figuresOf(m_instance, *plan);
        if (question.mayBreakLimits || found.plan->violation == 0)
            return found;
        question.excluded.push_back(*plan);
    }
    return Found{};
}

Result<PlacementResult> CbcSearch::run()
{
    PlacementResult result{.method = PlacementResult::Method::Cbc};
    std::optional<PlanFigures> best;
    for (const PlacementPlan &plan : obviousPlans(m_instance)) {
        const PlanFigures figures = figuresOf(m_instance, plan);
        if (isWithinLimits(m_instance, figures))
            best = cheaper(best, figures);
    }
    if (best && m_search.progress)
        m_search.progress({.best = best->cost, .bound = std::nullopt});

    const auto found = ask({}, true);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->status == Status::Infeasible) {
        result.status = PlacementResult::Status::Infeasible;
        result.feasiblePlans = 0;
        if (const auto error = addNearest(result))
            return tl::make_unexpected(*error);
        return result;
    }
    best = cheaper(found->plan, best);
    if (!best)
        return result;
    const double room = kCostTie + roundingRoom(best->cost);
    const bool isProven =
        found->status == Status::Optimal && found->plan && found->plan->cost <= best->cost + room
        && (m_search.relativeGap == 0 || !found->bound || *found->bound >= best->cost - room);
    result.status = isProven ? PlacementResult::Status::Proven : PlacementResult::Status::BestFound;
    result.bound = found->bound ? std::min(*found->bound, best->cost) : found->bound;
    if (isProven)
        result.bound = best->cost;
    if (isProven && m_search.settlesTies) {
        if (const auto error = settleTies({}, *best, result))
            return tl::make_unexpected(*error);
    }
    result.best = best;
    return result;
}

std::optional<Error> CbcSearch::addNearest(PlacementResult &result)
{
    ProgrammeQuestion question{.goal = Goal::Violation, .mayBreakLimits = true};
    const auto near = ask(question);
    if (!near)
        return near.error();
    result.nearest = near->plan;
    if (!near->plan || near->status != Status::Optimal)
        return std::nullopt;
    question.goal = Goal::Cost;
    question.violationAtMost = near->plan->violation + kViolationTie;
    const auto cheap = ask(question);
    if (!cheap)
        return cheap.error();
    if (!cheap->plan)
        return std::nullopt;
    result.nearest = cheap->plan;
    result.nearestProven = cheap->status == Status::Optimal;
    if (!m_search.settlesTies)
        return std::nullopt;
    PlacementResult ties;
    const auto error = settleTies(question, *result.nearest, ties);
    result.tiesSettled = ties.tiesSettled;
    return error;
}

/// Looks for the next plan; if that is equally cheap, finds the one of the tie rule.
std::optional<Error> CbcSearch::settleTies(ProgrammeQuestion question, PlanFigures &best,
                                           PlacementResult &result)
{
    question.excluded = {best.plan};
    const auto next = ask(question);
    if (!next)
        return next.error();
    if (next->status != Status::Optimal || !next->plan) {
        result.tiesSettled = next->status == Status::Infeasible;
        return std::nullopt;
    }
    result.secondBest = next->plan->cost;
    const double least = std::min(best.cost, next->plan->cost);
    if (next->plan->cost > least + kCostTie) {
        result.tiesSettled = true;
        return std::nullopt;
    }
    question.excluded.clear();
    question.costAtMost = least + kCostTie;
    const auto settled = preferPlan(question, best);
    if (!settled)
        return settled.error();
    result.tiesSettled = *settled;
    return std::nullopt;
}

/// Of the plans that the question allows, the one with the fewest moves, then by target ids; false
/// when the time runs out on the way.
Result<bool> CbcSearch::preferPlan(ProgrammeQuestion question, PlanFigures &best)
{
    if (best.moves > 0) {
        question.goal = Goal::Moves;
        const auto found = ask(question);
        if (!found)
            return tl::make_unexpected(found.error());
        if (found->status != Status::Optimal || !found->plan)
            return false;
        best = *found->plan;
    }
    question.movesAtMost = best.moves;
    return preferTargets(question, best);
}

/// Settles as many workloads at a time as one goal can tell apart.
Result<bool> CbcSearch::preferTargets(ProgrammeQuestion question, PlanFigures &best)
{
    const std::vector<double> ranks = targetRanks(m_instance);
    std::vector<int> open = workloadsById(m_instance);
    question.goal = Goal::Ranks;
    question.fixed.resize(m_instance.workloads.size());
    while (!open.empty()) {
        const std::vector<int> batch = firstBatch(m_instance, open);
        open.erase(open.begin(), open.begin() + std::ptrdiff_t(batch.size()));
        question.ranks = batchRanks(m_instance, batch, ranks);
        if (rankOf(m_instance, best.plan, question.ranks) > 0) {
            const auto found = ask(question);
            if (!found)
                return tl::make_unexpected(found.error());
            if (found->status != Status::Optimal || !found->plan)
                return false;
            best = *found->plan;
        }
        for (int workload : batch)
            question.fixed[size_t(workload)] = best.plan[size_t(workload)];
    }
    return true;
}

Result<WhyNot> CbcSearch::force(const PlanFigures &best, int workload, int target)
{
    WhyNot why{.workload = workload, .target = target};
    ProgrammeQuestion question;
    question.fixed.resize(m_instance.workloads.size());
    question.fixed[size_t(workload)] = target;
    const auto found = ask(question);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->status == Status::Infeasible) {
        why.kind = WhyNot::Kind::NoPlan;
    } else if (found->status == Status::Optimal && found->plan) {
        why.kind = WhyNot::Kind::Dearer;
        why.extraCost = found->plan->cost - best.cost;
    }
    return why;
}

} // namespace fairlead
