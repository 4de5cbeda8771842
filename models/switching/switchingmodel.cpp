#include "models/switching/switchingmodel.h"

#include "models/rows/modelfamily.h"
#include "models/rows/party.h"
#include "models/switching/destinations.h"
#include "models/switching/gates.h"

#include <set>

namespace fairlead {

struct SwitchingModel::Content
{
    Content(const Workspace &workspace, const Lens &lens);

    Place placeOf(const Placement &placement) const;
    const Placement *planned(const Id<Workload> &workload) const;

    const Workspace workspace;
    const Lens lens;
    const Market market;
    const Destinations destinations;
    const Gates gates;
    QHash<QString, Placement> placements; ///< of the workloads, in the lens's plan
};

SwitchingModel::Content::Content(const Workspace &rows, const Lens &through)
    : workspace(rows)
    , lens(through)
    , market(workspace, lens.asOf)
    , destinations(workspace, market)
    , gates(workspace, market, lens.asOf)
{
    for (const Workload &workload : workspace.rows<Workload>())
        placements.insert(workload.id.text, placementOf(workload));
    for (const Move &move : workspace.rows<Move>()) {
        if (!lens.plan.isNull() && move.plan == lens.plan)
            placements.insert(move.workload.text, placementOf(move));
    }
}

Place SwitchingModel::Content::placeOf(const Placement &placement) const
{
    const ModelFamily *family = workspace.find(placement.family);
    return {.route = placement.route, .lab = family ? family->lab : Id<Party>()};
}

const Placement *SwitchingModel::Content::planned(const Id<Workload> &workload) const
{
    const auto found = placements.constFind(workload.text);
    return found == placements.cend() ? nullptr : &*found;
}

SwitchingModel::SwitchingModel(const Workspace &workspace, const Lens &lens)
    : m_content(std::make_shared<const Content>(workspace, lens))
{
}

std::vector<Place> SwitchingModel::placesByLab() const
{
    std::set<Place> places;
    for (const Id<Route> &route : m_content->market.routes()) {
        for (const Offer &offer : m_content->market.offersOn(route)) {
            if (offer.isAvailable() && !offer.isEmbedding)
                places.insert({.route = route, .lab = offer.lab});
        }
    }
    for (const Workload &workload : m_content->workspace.rows<Workload>()) {
        places.insert(m_content->placeOf(placementOf(workload)));
        places.insert(placeOf(workload.id));
    }
    return {places.begin(), places.end()};
}

std::vector<Place> SwitchingModel::places() const
{
    std::vector<Place> places;
    for (const Place &place : placesByLab()) {
        if (places.empty() || places.back().route != place.route)
            places.push_back({.route = place.route, .lab = {}});
    }
    return places;
}

std::optional<Placement> SwitchingModel::placementIn(const Place &place,
                                                     const Id<Workload> &workload) const
{
    const Workload *row = m_content->workspace.find(workload);
    if (!row)
        return std::nullopt;
    const auto isIn = [&](const Placement &placement) {
        const Place own = m_content->placeOf(placement);
        return own.route == place.route && (place.lab.isNull() || own.lab == place.lab);
    };
    for (const Placement &placement : {*m_content->planned(workload), placementOf(*row)}) {
        if (isIn(placement))
            return placement;
    }
    return m_content->destinations.on(place, *row);
}

Place SwitchingModel::placeOf(const Id<Workload> &workload) const
{
    const Placement *placement = m_content->planned(workload);
    return placement ? m_content->placeOf(*placement) : Place();
}

bool SwitchingModel::contains(const Place &place, const Id<Workload> &workload) const
{
    const Place own = placeOf(workload);
    return own.route == place.route && (place.lab.isNull() || own.lab == place.lab);
}

std::vector<Placement> SwitchingModel::alternatives(const Id<Workload> &workload) const
{
    const Workload *row = m_content->workspace.find(workload);
    if (!row)
        return {};
    std::vector<Placement> permitted;
    for (const Placement &to : m_content->destinations.all(*row)) {
        if (to != placementOf(*row) && m_content->gates.isPossible(*row, to))
            permitted.push_back(to);
    }
    return permitted;
}

double SwitchingModel::monthlySpend(const Id<Workload> &workload) const
{
    const Workload *row = m_content->workspace.find(workload);
    return row && row->monthlySpend ? row->monthlySpend->units() : 0;
}

MoveAssessment SwitchingModel::assess(const Id<Workload> &workload, const Placement &to) const
{
    const Workload *row = m_content->workspace.find(workload);
    if (!row)
        return {};
    return {.workload = workload,
            .from = placementOf(*row),
            .to = to,
            .gates = m_content->gates.of(*row, to),
            .monthlyBefore = monthlySpend(workload),
            .monthlyAfter = monthlySpend(workload)};
}

} // namespace fairlead
