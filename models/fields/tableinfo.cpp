#include "models/fields/tableinfo.h"

#include "models/rows/advice.h"
#include "models/rows/alternative.h"
#include "models/rows/assumption.h"
#include "models/rows/attestation.h"
#include "models/rows/billgroup.h"
#include "models/rows/billimport.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/checklist.h"
#include "models/rows/checklistitem.h"
#include "models/rows/claim.h"
#include "models/rows/commitment.h"
#include "models/rows/commitmenteligibility.h"
#include "models/rows/commitmenttier.h"
#include "models/rows/commitmentyear.h"
#include "models/rows/computecommitment.h"
#include "models/rows/conflict.h"
#include "models/rows/contract.h"
#include "models/rows/dataset.h"
#include "models/rows/datasetrow.h"
#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/distribution.h"
#include "models/rows/groupingrule.h"
#include "models/rows/host.h"
#include "models/rows/itemprogress.h"
#include "models/rows/listingstep.h"
#include "models/rows/marketevent.h"
#include "models/rows/metric.h"
#include "models/rows/model.h"
#include "models/rows/modelfamily.h"
#include "models/rows/move.h"
#include "models/rows/noticeterm.h"
#include "models/rows/offering.h"
#include "models/rows/organisation.h"
#include "models/rows/party.h"
#include "models/rows/passon.h"
#include "models/rows/plan.h"
#include "models/rows/price.h"
#include "models/rows/pricesnapshot.h"
#include "models/rows/risk.h"
#include "models/rows/route.h"
#include "models/rows/rule.h"
#include "models/rows/scenario.h"
#include "models/rows/setting.h"
#include "models/rows/shock.h"
#include "models/rows/snapshot.h"
#include "models/rows/snapshotvalue.h"
#include "models/rows/source.h"
#include "models/rows/stake.h"
#include "models/rows/supersession.h"
#include "models/rows/talksoutcome.h"
#include "models/rows/talksrange.h"
#include "models/rows/tranche.h"
#include "models/rows/workload.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

QString TableInfo::singular() const
{
    return QCoreApplication::translate(context, text.singular);
}

QString TableInfo::plural() const
{
    return QCoreApplication::translate(context, text.plural);
}

QString TableInfo::meaning() const
{
    return QCoreApplication::translate(context, text.meaning);
}

const Field *TableInfo::field(QStringView key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return key == QLatin1StringView(field.key);
    });
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<TableInfo> &allTables()
{
    static const std::vector<TableInfo> kTables{
        Party::describe(),
        ListingStep::describe(),
        Host::describe(),
        Route::describe(),
        ModelFamily::describe(),
        Model::describe(),
        Offering::describe(),
        Attestation::describe(),
        Distribution::describe(),
        Deal::describe(),
        DealComponent::describe(),
        Tranche::describe(),
        ComputeCommitment::describe(),
        CapacityMilestone::describe(),
        Supersession::describe(),
        Stake::describe(),
        Metric::describe(),
        Source::describe(),
        Claim::describe(),
        Conflict::describe(),
        Risk::describe(),
        Advice::describe(),
        MarketEvent::describe(),
        Organisation::describe(),
        Contract::describe(),
        NoticeTerm::describe(),
        Commitment::describe(),
        CommitmentYear::describe(),
        CommitmentTier::describe(),
        CommitmentEligibility::describe(),
        Workload::describe(),
        BillImport::describe(),
        BillGroup::describe(),
        GroupingRule::describe(),
        Plan::describe(),
        Move::describe(),
        Scenario::describe(),
        Shock::describe(),
        Rule::describe(),
        Checklist::describe(),
        ChecklistItem::describe(),
        ItemProgress::describe(),
        TalksOutcome::describe(),
        Alternative::describe(),
        TalksRange::describe(),
        Snapshot::describe(),
        SnapshotValue::describe(),
        PriceSnapshot::describe(),
        Price::describe(),
        Assumption::describe(),
        PassOn::describe(),
        Setting::describe(),
        Dataset::describe(),
        DatasetRow::describe(),
    };
    return kTables;
}

const TableInfo &tableInfo(TableId id)
{
    return allTables()[size_t(id)];
}

const TableInfo *tableInfo(QStringView key)
{
    const auto &tables = allTables();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const TableInfo &table) {
        return key == QLatin1StringView(table.text.key);
    });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace fairlead
