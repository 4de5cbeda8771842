#include "models/negotiation/scenarioworth.h"

#include "models/negotiation/checklistedits.h"
#include "models/rows/scenario.h"
#include "models/stress/contractprotection.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fairlead {

namespace {

constexpr double kLeastWorth = 0.005; ///< US dollars; less is rounding

ContractProtection protection(const Workspace &workspace, const Contract &contract, QDate day)
{
    return protectionOf(contract, termOn(workspace, contract, day), day);
}

} // namespace

std::optional<Contract> contractOnceWon(const Contract &contract, const ChecklistPoint &point)
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

ScenarioWorths::ScenarioWorths(const Workspace &workspace, const SwitchingModel &model,
                               const Lens &lens, const Contract &contract)
    : m_workspace(workspace)
    , m_lens(lens)
    , m_contract(contract)
    , m_model(workspace, model, lens)
{
    for (const Workload &workload : workspace.rows<Workload>()) {
        if (workload.contract == contract.id)
            m_workloads.push_back(workload.id);
    }
}

const std::vector<StressResult> &ScenarioWorths::without() const
{
    if (m_without.empty()) {
        for (const Scenario &scenario : m_workspace.rows<Scenario>())
            m_without.push_back(m_model.test(m_model.shocksOf(scenario.id), m_workloads));
    }
    return m_without;
}

std::vector<ScenarioWorth> ScenarioWorths::of(const Contract &won,
                                              const std::stop_token &stop) const
{
    const bool changesNothing = protection(m_workspace, m_contract, m_lens.asOf)
                                == protection(m_workspace, won, m_lens.asOf);
    if (changesNothing || stop.stop_requested())
        return {};
    Workspace after = m_workspace;
    after.put(Row::of(won));
    const StressModel model(after, m_lens);
    std::vector<ScenarioWorth> worths;
    auto without = this->without().begin();
    for (const Scenario &scenario : m_workspace.rows<Scenario>()) {
        const StressResult &before = *without++;
        if (stop.stop_requested())
            break;
        const double usd =
            before.loss - model.test(m_model.shocksOf(scenario.id), m_workloads).loss;
        if (std::abs(usd) < kLeastWorth)
            continue;
        worths.push_back({.scenario = scenario.id, .usd = usd, .isBound = before.withoutLoss > 0});
    }
    std::ranges::sort(worths, {}, [](const ScenarioWorth &each) {
        return std::tuple(-each.usd, each.scenario.text);
    });
    return worths;
}

std::vector<ScenarioWorth> ScenarioWorths::of(const ChecklistPoint &point) const
{
    const auto won = contractOnceWon(m_contract, point);
    return won ? of(*won) : std::vector<ScenarioWorth>();
}

} // namespace fairlead
