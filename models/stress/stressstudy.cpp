#include "models/stress/stressstudy.h"

#include "models/rows/commitment.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

StressPlan planOf(const StressModel &model, std::vector<WorkloadMove> moves)
{
    std::vector<Move> rows = asMoves(moves);
    for (Move &row : rows) {
        const Workload *workload = model.workspace().find(row.workload);
        row.staff = workload ? workload->staff : std::nullopt;
    }
    return {.moves = std::move(moves), .assessment = model.switching().assess(rows)};
}

void addWorkload(const StressedWorkload &each, StressedContract &contract)
{
    ++contract.workloads;
    contract.withoutLoss += each.loss ? 0 : 1;
    contract.moves += each.response == StressResponse::Move ? 1 : 0;
    contract.yearly += 12 * each.monthly.value_or(0);
    contract.yearlyRise += each.yearlyRise();
    contract.loss += each.loss.value_or(0);
    if (each.cap)
        contract.cap = each.cap;
}

std::vector<StressedContract> contractsOf(const StressModel &model, const StressStudy &study)
{
    std::map<Id<Contract>, StressedContract> contracts;
    for (const StressedWorkload &each : study.result.workloads) {
        if (each.shocks.empty())
            continue;
        const Id<Contract> id = model.workspace().find(each.workload)->contract;
        addWorkload(each, contracts[id]);
    }
    for (const CommitmentEffect &effect : study.response.assessment.commitments) {
        const Commitment *commitment = model.workspace().find(effect.commitment);
        const auto known = commitment ? contracts.find(commitment->contract) : contracts.end();
        if (!commitment || (known == contracts.end() && effect.stranded + effect.lostTier <= 0))
            continue;
        StressedContract &contract = contracts[commitment->contract];
        contract.stranded += effect.stranded + effect.lostTier;
        for (const CommitmentYearEffect &year : effect.years)
            contract.shortfall += year.shortfallAfter;
    }
    std::vector<StressedContract> list;
    for (auto &[id, contract] : contracts) {
        contract.contract = id;
        list.push_back(contract);
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &StressedContract::yearlyRise);
    return list;
}

void addTimeToAct(const StressResult &result, StressStudy &study)
{
    const auto least = [&](auto counts) {
        for (const StressedWorkload &each : result.workloads) {
            const auto months = counts(each) ? each.monthsToAct() : std::nullopt;
            if (months && (!study.monthsToAct || *months < *study.monthsToAct))
                study.monthsToAct = months;
        }
    };
    least([](const StressedWorkload &each) {
        return each.isSourceLost || each.response == StressResponse::Move;
    });
    if (!study.monthsToAct)
        least([](const StressedWorkload &) { return true; });
}

} // namespace

Id<Route> mainTarget(const StressPlan &plan)
{
    std::map<Id<Route>, double> spend;
    for (const MoveAssessment &move : plan.assessment.moves)
        spend[move.to.route] += move.monthlyBefore;
    const auto most =
        std::ranges::max_element(spend, {}, [](const auto &entry) { return entry.second; });
    return most == spend.end() ? Id<Route>() : most->first;
}

StressStudy stressStudy(const StressModel &model, const std::vector<Shock> &shocks,
                        const std::stop_token &stop)
{
    StressResult result = model.test(shocks, stop);
    return stop.stop_requested() ? StressStudy() : stressStudy(model, std::move(result));
}

StressStudy stressStudy(const StressModel &model, StressResult result)
{
    StressStudy study{.result = std::move(result)};
    std::vector<WorkloadMove> responses;
    std::vector<WorkloadMove> exits;
    for (const StressedWorkload &each : study.result.workloads) {
        if (each.shocks.empty())
            continue;
        ++study.reached;
        study.yearly += 12 * each.monthly.value_or(0);
        study.yearlyRise += each.yearlyRise();
        if (each.response == StressResponse::Move)
            responses.push_back({each.workload, each.to});
        if (each.cheapestExit)
            exits.push_back({each.workload, each.cheapestExit->to});
    }
    study.response = planOf(model, std::move(responses));
    study.exits = planOf(model, std::move(exits));
    study.contracts = contractsOf(model, study);
    addTimeToAct(study.result, study);
    return study;
}

} // namespace fairlead
