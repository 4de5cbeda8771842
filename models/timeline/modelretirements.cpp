#include "models/timeline/modelretirements.h"

#include <map>

namespace fairlead {

namespace {

bool runs(const Workload &workload, const ModelRetirement &retirement)
{
    const bool isModel =
        workload.model == retirement.model || workload.embeddingModel == retirement.model;
    return isModel && (retirement.route.isNull() || workload.route == retirement.route);
}

} // namespace

std::vector<ModelRetirement> modelRetirements(const Workspace &workspace)
{
    struct End
    {
        std::optional<PartialDate> day;
        RowRef row;
    };
    std::map<Id<Model>, std::map<Id<Route>, End>> byModel;
    for (const Offering &offering : workspace.rows<Offering>()) {
        End &end = byModel[offering.model][offering.route];
        if (offering.validTo && (!end.day || offering.validTo->first() < end.day->first()))
            end = {offering.validTo, {TableId::Offering, offering.id.text}};
    }
    for (const Model &model : workspace.rows<Model>()) {
        if (!model.retiresOn)
            continue;
        auto &ends = byModel[model.id];
        if (ends.empty())
            ends[{}] = {};
        for (auto &[route, end] : ends) {
            if (!end.day)
                end = {model.retiresOn, {TableId::Model, model.id.text}};
        }
    }

    std::vector<ModelRetirement> retirements;
    for (const auto &[model, ends] : byModel) {
        for (const auto &[route, end] : ends) {
            if (end.day)
                retirements.push_back(
                    {.model = model, .route = route, .endsOn = *end.day, .row = end.row});
        }
    }
    for (const Workload &workload : workspace.rows<Workload>()) {
        for (ModelRetirement &retirement : retirements) {
            if (runs(workload, retirement))
                retirement.workloads.push_back(workload.id);
        }
    }
    return retirements;
}

} // namespace fairlead
