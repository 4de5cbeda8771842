#pragma once

#include "models/rows/modelfamily.h"
#include "models/rows/offering.h"
#include "models/rows/route.h"
#include "models/workspace.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace fairlead {

/// Part of the world that a region lies in: "eu", "uk", "us", "us-gov", or what stands before its
/// first hyphen; empty where none is named ("global", "default", "none").
QString areaOf(const QString &region);

/// Whether it is known which regions an area holds: of "eu", "uk", "us" and "us-gov".
bool isKnownArea(const QString &area);

/// The list price of a model in US dollars a million tokens.
struct ListPrice
{
    double input = 0;
    std::optional<double> cachedInput; ///< null: the price of other input
    double output = 0;
    double regionalPremium = 0; ///< fraction that the region adds to these prices
    Id<Offering> offering;      ///< where they stand
};

/// A model on a route, whatever its regions.
struct Offer
{
    Id<Route> route;
    Id<Model> model;
    Id<ModelFamily> family;
    Id<Party> lab;                           ///< null: unknown
    std::optional<ModelStage> stage;         ///< the furthest from its end, of all regions
    std::optional<QDate> endsOn;             ///< last day on offer, if one is known
    std::vector<const Offering *> offerings; ///< by id, those of the day; none: it has ended
    QStringList areas;                       ///< of the offerings, in their order; see areaOf()
    bool isEmbedding = false;                ///< makes vectors, answers nothing

    bool isAvailable() const { return !offerings.empty() && stage != ModelStage::Retired; }
    bool isCurrent() const; ///< available, and neither a preview nor on its way out
};

/// What the market offers on a day, out of the offerings of a workspace that must outlive it.
class Market
{
public:
    Market(const Workspace &workspace, QDate day);

    const std::vector<Id<Route>> &routes() const { return m_routes; } ///< with offers, by id
    const std::vector<Offer> &offersOn(const Id<Route> &route) const; ///< by id of the model
    const Offer *offer(const Id<Route> &route, const Id<Model> &model) const; ///< null: none

    /// The price for use in one of the areas, the first that is offered; for use anywhere if none
    /// is given or offered. A route without a price list takes the price of the same model from
    /// another route of its operator. Null when no price in US dollars is known.
    std::optional<ListPrice> price(const Id<Route> &route, const Id<Model> &model,
                                   const QStringList &areas) const;

    /// Price of a million tokens of an embedding model: on the route if it has one, otherwise on
    /// the first that has. US dollars; null: unknown.
    std::optional<double> embeddingPrice(const Id<Route> &route, const Id<Model> &model) const;
    Id<Offering> embeddingOffering(const Id<Route> &route, const Id<Model> &model) const;

private:
    const Offering *embedding(const Id<Route> &route, const Id<Model> &model) const;
    std::optional<ListPrice> ownPrice(const Id<Route> &route, const Id<Model> &model,
                                      const QStringList &areas) const;

    const Workspace &m_workspace;
    std::vector<Id<Route>> m_routes;
    QHash<QString, std::vector<Offer>> m_offers; ///< by route
};

} // namespace fairlead
