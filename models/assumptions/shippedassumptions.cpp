#include "models/assumptions/shippedassumptions.h"

#include "models/fields/rowjson.h"
#include "models/rows/dataset.h"
#include "models/rows/datasetrow.h"

namespace fairlead {

namespace {

bool isAssumption(const DatasetRow &shipped)
{
    return shipped.rowTable == tableInfo(TableId::Assumption).key();
}

std::optional<Assumption> contentOf(const DatasetRow &shipped)
{
    const auto json = nlohmann::ordered_json::parse(shipped.content.toStdString(), nullptr, false);
    const auto row = rowFromJson(tableInfo(TableId::Assumption), json);
    return row ? std::optional(row->as<Assumption>()) : std::nullopt;
}

} // namespace

std::optional<Assumption> shippedAssumption(const Workspace &workspace, const Id<Assumption> &id)
{
    for (const DatasetRow &shipped : workspace.rows<DatasetRow>()) {
        if (shipped.rowId == id.text && isAssumption(shipped))
            return contentOf(shipped);
    }
    return std::nullopt;
}

std::vector<Id<Assumption>> overriddenAssumptions(const Workspace &workspace)
{
    std::vector<Id<Assumption>> overridden;
    for (const DatasetRow &row : workspace.rows<DatasetRow>()) {
        const Assumption *current = workspace.find(Id<Assumption>{row.rowId});
        if (!current || !isAssumption(row))
            continue;
        const auto shipped = contentOf(row);
        if (shipped
            && (shipped->low != current->low || shipped->likely != current->likely
                || shipped->high != current->high || shipped->unit != current->unit))
            overridden.push_back(current->id);
    }
    return overridden;
}

} // namespace fairlead
