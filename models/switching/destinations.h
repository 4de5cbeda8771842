#pragma once

#include "models/switching/market.h"
#include "models/switching/placement.h"

#include <vector>

namespace fairlead {

/// Works out where a workload would land when it moves, in all eight fields of a placement:
/// - the model in use if it is on offer; otherwise a model of the same family, with the name most
///   alike, or else of a permitted lab, nearest in price for this workload's volumes;
/// - the host of a route inside a cloud; first-party interfaces leave the host as it is;
/// - the protocol in use if the route speaks it; otherwise the one that the lab itself speaks;
/// - on another host, that host's agent framework in place of one that is bound to the old place;
/// - on another host, the route's own embedding model, if it has one;
/// - silicon as managed, unless the workload is tuned for a chip.
class Destinations
{
public:
    /// @p comparablePrice: how many times as dear, or as cheap, a model of another family may be to
    /// count as a replacement; price is the only measure of ability in the data.
    Destinations(const Workspace &workspace, const Market &market, double comparablePrice);

    /// Null when the route offers no model of the lab (of any lab, if that is null).
    std::optional<Placement> on(const Place &place, const Workload &workload) const;

    /// One a route and family: the model as above. Other families only as far as they are
    /// comparable, or all of them if none is. Government clouds only for who is in one. In byte
    /// order of route, then model.
    std::vector<Placement> all(const Workload &workload) const;

    /// Where the workload would land with a model on a route, offered there or not.
    Placement with(const Id<Route> &route, const Id<Model> &model, const Workload &workload) const;

private:
    /// A workload and what of it every offer is held against: worked out once for all of them.
    struct Need
    {
        const Workload &workload;
        QStringList areas;           ///< see preferredAreas()
        std::optional<double> today; ///< what the model in use costs; null: unknown
    };

    Need needOf(const Workload &workload) const;
    Placement with(const Offer &offer, const Workload &workload) const;
    bool isOpenTo(const Id<Route> &route, const Workload &workload) const;
    /// One a family, by id of the model.
    std::vector<const Offer *> replacementsOn(const Id<Route> &route, const Need &need) const;
    const Offer *nearest(const std::vector<const Offer *> &offers, const Need &need) const;
    double priceDistance(const Offer &offer, const Need &need) const;
    /// Of the workload's volumes; null: unknown.
    std::optional<double> blendedPrice(const Id<Route> &route, const Id<Model> &model,
                                       const Need &need) const;
    std::optional<ApiProtocol> protocolOn(const Route &route, const Offer &offer,
                                          const Workload &workload) const;
    std::optional<AgentFramework> frameworkOn(const Route &route, const Id<Host> &host,
                                              const Workload &workload) const;
    Id<Model> embeddingOn(const Id<Route> &route, const Workload &workload) const;

    const Workspace &m_workspace;
    const Market &m_market;
    double m_comparableDistance;
};

/// Whether the workload may use models of the lab; an empty list permits all.
bool isPermittedLab(const Workload &workload, const Id<Party> &lab);

/// Areas in which the workload has to be processed, by its required regions and its residency.
QStringList requiredAreas(const Workload &workload);

/// The same, or the area in which it runs when nothing is required.
QStringList preferredAreas(const Workload &workload);

} // namespace fairlead
