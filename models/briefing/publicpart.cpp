#include "models/briefing/publicpart.h"

#include "models/fields/rowjson.h"
#include "models/rows/dataset.h"
#include "models/rows/datasetrow.h"

#include <algorithm>
#include <array>

namespace fairlead {

namespace {

/// Tables of the market. A new one stays out until it is named here.
constexpr std::array kPublicTables{
    TableId::Party,       TableId::Source,      TableId::Claim,         TableId::Conflict,
    TableId::Deal,        TableId::Tranche,     TableId::DealComponent, TableId::CapacityMilestone,
    TableId::MarketEvent, TableId::ListingStep, TableId::Supersession,  TableId::Model,
    TableId::ModelFamily, TableId::Route,       TableId::Host,
};

} // namespace

Workspace publicPart(const Workspace &workspace)
{
    Workspace shown;
    for (const Dataset &dataset : workspace.rows<Dataset>()) {
        Dataset bare;
        bare.id = dataset.id;
        bare.asOf = dataset.asOf;
        shown.put(Row::of(bare));
    }
    for (const DatasetRow &shipped : workspace.rows<DatasetRow>()) {
        const TableInfo *table = tableInfo(QStringView(shipped.rowTable));
        if (!table || std::ranges::find(kPublicTables, table->id) == kPublicTables.end()
            || !workspace.contains({table->id, shipped.rowId}))
            continue;
        const auto json =
            nlohmann::ordered_json::parse(shipped.content.toStdString(), nullptr, false);
        const auto origin = json.find("origin");
        if (origin == json.end() || *origin != "market")
            continue;
        if (const auto row = rowFromJson(*table, json))
            shown.put(*row);
    }
    return shown;
}

} // namespace fairlead
