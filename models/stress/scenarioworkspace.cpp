#include "models/stress/scenarioworkspace.h"

#include "models/rows/offering.h"

#include <QCoreApplication>

#include <cmath>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioWorkspace)
};

template<class Amount, class Unit>
void raise(std::optional<Amount> &amount, Unit Amount::*units, double factor)
{
    if (amount)
        *amount.*units = Unit(std::llround(double(*amount.*units) * factor));
}

void raisePrices(Offering &offering, double factor)
{
    for (auto *price : {&offering.inputPrice, &offering.cachedInputPrice, &offering.cacheWritePrice,
                        &offering.outputPrice})
        raise(*price, &UnitPrice::nano, factor);
}

Placement placementOf(const Workspace &workspace, const Offering &offering)
{
    const Model *model = workspace.find(offering.model);
    return {.route = offering.route,
            .family = model ? model->family : Id<ModelFamily>(),
            .model = offering.model};
}

} // namespace

Workspace workspaceUnder(const Workspace &workspace, const Lens &lens)
{
    if (lens.scenario.isNull() || !workspace.find(lens.scenario))
        return workspace;
    const StressModel model(workspace, lens);
    const std::vector<Shock> shocks = model.shocksOf(lens.scenario);
    Workspace under = workspace;
    for (const StressedWorkload &each : model.test(shocks).workloads) {
        if (each.priceRise <= 0)
            continue;
        Workload workload = *workspace.find(each.workload);
        raise(workload.monthlySpend, &Money::minor, 1 + each.priceRise);
        raise(workload.fixedMonthly, &Money::minor, 1 + each.priceRise);
        under.put(Row::of(workload));
    }
    for (const Offering &row : workspace.rows<Offering>()) {
        const ShockEffect effect = model.effectOn(shocks, placementOf(workspace, row));
        Offering offering = row;
        if (effect.priceRise > 0)
            raisePrices(offering, 1 + effect.priceRise);
        if (effect.isLost && (!row.validTo || row.validTo->last() >= lens.asOf))
            offering.validTo = PartialDate(lens.asOf.addDays(-1));
        if (!(offering == row))
            under.put(Row::of(offering));
    }
    return under;
}

Workspace withScenarioOf(const Workspace &now, Workspace then, const Id<Scenario> &scenario)
{
    const Scenario *row = now.find(scenario);
    if (!row)
        return then;
    QList<RowRef> old;
    for (const Shock &shock : then.rows<Shock>()) {
        if (shock.scenario == scenario)
            old += RowRef{TableId::Shock, shock.id.text};
    }
    for (const RowRef &shock : old)
        then.remove(shock);
    then.put(Row::of(*row));
    for (const Shock &shock : now.rows<Shock>()) {
        if (shock.scenario == scenario)
            then.put(Row::of(shock));
    }
    return then;
}

QString scenarioCaveat()
{
    return Text::tr("As if all shocks of the scenario had taken effect and nobody had answered "
                    "yet; shortages, open weights and missed tranches change nothing here.");
}

} // namespace fairlead
