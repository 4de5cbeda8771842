#include "tests/support/workedexample.h"

#include "models/assumptions/shippedassumptions.h"
#include "models/rows/offering.h"
#include "models/rows/workload.h"
#include "tests/support/rows.h"

#include <QSet>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Takes out all rows of a table but those that pass.
template<class T, class Test>
void keepOnly(Workspace &workspace, Test passes)
{
    QList<RowRef> gone;
    for (const T &row : workspace.rows<T>()) {
        if (!passes(row))
            gone += RowRef{tableIdOf<T>, row.id.text};
    }
    for (const RowRef &row : gone)
        workspace.remove(row);
}

void removeAll(Workspace &workspace, TableId table)
{
    for (const QString &id : workspace.rows(table).keys())
        workspace.remove({table, id});
}

} // namespace

Workspace workedExample(Workspace workspace)
{
    for (const Id<Assumption> &id : overriddenAssumptions(workspace))
        workspace.put(Row::of(*shippedAssumption(workspace, id)));
    for (const TableId table : {TableId::Attestation, TableId::Commitment, TableId::CommitmentYear,
                                TableId::CommitmentTier, TableId::CommitmentEligibility,
                                TableId::Plan, TableId::Move, TableId::Contract})
        removeAll(workspace, table);
    const Id<Workload> claims{QString::fromLatin1(kWorkedWorkload)};
    keepOnly<Workload>(workspace, [&](const Workload &row) { return row.id == claims; });
    Workload workload = *workspace.find(claims);
    workload.contract = {};
    workload.requiredRegimes = {u"Regime one"_s, u"Regime two"_s};
    workload.requiredRegions.clear();
    workload.residencyRegion.clear();
    workload.permittedLabs.clear();
    workload.protectedMonths.reset();
    workload.mustStay.reset();
    workspace.put(Row::of(workload));
    const QSet<QString> routes{u"bedrock"_s, u"anthropic-api"_s, u"vertex"_s};
    keepOnly<Offering>(workspace, [&](const Offering &row) {
        const bool isEmbedding = row.model != workload.model && !row.outputPrice;
        return routes.contains(row.route.text) && (row.model == workload.model || isEmbedding);
    });
    QList<Offering> atListPrice;
    for (Offering offering : workspace.rows<Offering>()) {
        offering.regionalPremium.reset();
        atListPrice += offering;
    }
    for (const Offering &offering : atListPrice)
        workspace.put(Row::of(offering));
    workspace.put(rowWith(TableId::Offering, "bedrock.nova-pro.test",
                          {{"model", "nova-pro"},
                           {"route", "bedrock"},
                           {"stage", "ga"},
                           {"input_price", "2.1875 USD"},
                           {"cached_input_price", "0.5469 USD"},
                           {"output_price", "17.5 USD"}}));
    return workspace;
}

} // namespace fairlead
