#include "models/negotiation/scenarioworth.h"

#include "models/negotiation/checklistedits.h"
#include "models/rows/scenario.h"
#include "models/stress/contractprotection.h"
#include "models/stress/stresstest.h"
#include "models/switching/switchingmodel.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fairlead {

namespace {

constexpr double kLeastWorth = 0.005; ///< US dollars; less is rounding

/// The contract as it reads once the point is agreed. Null: a value that does not fit its field.
std::optional<Contract> agreed(const Contract &contract, const ChecklistPoint &point)
{
    Row row = Row::of(contract);
    for (const WonField &won : fieldsWon(contract, point)) {
        const auto changed = row.with(*won.field, won.after);
        if (!changed)
            return {};
        row = *changed;
    }
    return row.as<Contract>();
}

} // namespace

std::vector<ScenarioWorth> worthInScenarios(const Workspace &workspace, const SwitchingModel &model,
                                            const Lens &lens, const Contract &contract,
                                            const ChecklistPoint &point)
{
    const auto wonContract = agreed(contract, point);
    if (!wonContract)
        return {};
    const auto protection = [&](const Contract &each) {
        return protectionOf(each, termOn(workspace, each, lens.asOf), lens.asOf);
    };
    if (protection(contract) == protection(*wonContract))
        return {};
    std::vector<Id<Workload>> under;
    for (const Workload &workload : workspace.rows<Workload>()) {
        if (workload.contract == contract.id)
            under.push_back(workload.id);
    }
    Workspace won = workspace;
    won.put(Row::of(*wonContract));
    const StressModel before(workspace, model, lens);
    const StressModel after(won, lens);
    std::vector<ScenarioWorth> worths;
    for (const Scenario &scenario : workspace.rows<Scenario>()) {
        const std::vector<Shock> shocks = before.shocksOf(scenario.id);
        const StressResult without = before.test(shocks, under);
        const StressResult with = after.test(shocks, under);
        const double usd = without.loss - with.loss;
        if (std::abs(usd) < kLeastWorth)
            continue;
        worths.push_back({.scenario = scenario.id, .usd = usd, .isBound = without.withoutLoss > 0});
    }
    std::ranges::sort(worths, {}, [](const ScenarioWorth &each) {
        return std::tuple(-each.usd, each.scenario.text);
    });
    return worths;
}

} // namespace fairlead
