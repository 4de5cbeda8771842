#include "models/switching/market.h"

#include "models/rows/model.h"
#include "models/rows/party.h"
#include "models/switching/dollars.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> lastDay(const std::optional<PartialDate> &date)
{
    return date ? std::optional(date->last()) : std::nullopt;
}

/// The route's own end for a model counts before the lab's.
std::optional<QDate> endOf(const Offering &offering, const Model *model)
{
    if (offering.validTo)
        return lastDay(offering.validTo);
    return model ? lastDay(model->retiresOn) : std::nullopt;
}

bool isOnOffer(const Offering &offering, const Model *model, QDate day)
{
    const auto end = endOf(offering, model);
    return (!offering.validFrom || offering.validFrom->first() <= day) && (!end || day <= *end);
}

/// General availability first, then what may still become it, then what ends.
int distanceFromEnd(ModelStage stage)
{
    switch (stage) {
    case ModelStage::Ga:
        return 4;
    case ModelStage::Preview:
        return 3;
    case ModelStage::Legacy:
        return 2;
    case ModelStage::Deprecated:
        return 1;
    case ModelStage::Retired:
        return 0;
    }
    Q_UNREACHABLE();
}

void addOffering(Offer &offer, const Offering &offering, const Model *model, QDate day)
{
    if (const auto end = endOf(offering, model); end && (!offer.endsOn || *offer.endsOn < *end))
        offer.endsOn = end;
    if (!isOnOffer(offering, model, day))
        return;
    const auto stage = offering.stage ? offering.stage : model ? model->stage : std::nullopt;
    if (stage && (!offer.stage || distanceFromEnd(*offer.stage) < distanceFromEnd(*stage)))
        offer.stage = stage;
    offer.offerings.push_back(&offering);
    offer.areas += areaOf(offering.region);
}

/// A price for input and none for output is how embedding models are sold.
bool isEmbedding(const std::vector<const Offering *> &offerings)
{
    bool hasInputPrice = false;
    for (const Offering *offering : offerings) {
        if (offering->outputPrice)
            return false;
        hasInputPrice |= offering->inputPrice.has_value();
    }
    return hasInputPrice;
}

} // namespace

QString areaOf(const QString &region)
{
    const QString lower = region.trimmed().toLower();
    // The clouds count London among their European regions.
    if (lower == u"eu-west-2" || lower == u"europe-west2" || lower.startsWith(u"uk"))
        return u"uk"_s;
    if (lower.startsWith(u"us-gov"))
        return u"us-gov"_s;
    if (lower.startsWith(u"europe"))
        return u"eu"_s;
    if (lower == u"global" || lower == u"default" || lower == u"none")
        return {};
    return lower.section(u'-', 0, 0);
}

bool isKnownArea(const QString &area)
{
    return area == u"eu" || area == u"uk" || area == u"us" || area == u"us-gov";
}

bool Offer::isCurrent() const
{
    return isAvailable() && (!stage || *stage == ModelStage::Ga);
}

Market::Market(const Workspace &workspace, QDate day)
    : m_workspace(workspace)
{
    std::map<std::pair<QString, QString>, Offer> offers;
    std::map<QString, std::vector<const Offering *>> sales;
    for (const Offering &offering : workspace.rows<Offering>()) {
        const Model *model = workspace.find(offering.model);
        Offer &offer = offers[{offering.route.text, offering.model.text}];
        offer.route = offering.route;
        offer.model = offering.model;
        if (const ModelFamily *family = model ? workspace.find(model->family) : nullptr) {
            offer.family = family->id;
            offer.lab = family->lab;
        }
        addOffering(offer, offering, model, day);
        sales[offering.model.text].push_back(&offering);
    }
    for (auto &[key, offer] : offers) {
        offer.isEmbedding = isEmbedding(sales[offer.model.text]);
        if (m_routes.empty() || m_routes.back() != offer.route)
            m_routes.push_back(offer.route);
        m_offers[offer.route.text].push_back(std::move(offer));
    }
}

const std::vector<Offer> &Market::offersOn(const Id<Route> &route) const
{
    static const std::vector<Offer> kNone;
    const auto found = m_offers.constFind(route.text);
    return found == m_offers.cend() ? kNone : *found;
}

const Offer *Market::offer(const Id<Route> &route, const Id<Model> &model) const
{
    const std::vector<Offer> &offers = offersOn(route);
    const auto found = std::lower_bound(
        offers.begin(), offers.end(), model,
        [](const Offer &offer, const Id<Model> &wanted) { return offer.model < wanted; });
    return found != offers.end() && found->model == model ? &*found : nullptr;
}

std::optional<ListPrice> Market::ownPrice(const Id<Route> &route, const Id<Model> &model,
                                          const QStringList &areas) const
{
    const Offer *found = offer(route, model);
    if (!found)
        return std::nullopt;
    const auto cheapest = [&](const auto &isWanted) {
        const Offering *best = nullptr;
        for (size_t at = 0; at < found->offerings.size(); ++at) {
            if (!isWanted(found->areas[qsizetype(at)]))
                continue;
            const Offering *offering = found->offerings[at];
            const auto price = dollars(offering->inputPrice);
            if (price && dollars(offering->outputPrice)
                && (!best || *price < best->inputPrice->units()))
                best = offering;
        }
        return best;
    };
    const Offering *best = nullptr;
    for (const QString &area : areas)
        best = best ? best : cheapest([&](const QString &there) { return there == area; });
    const bool isRegional = best != nullptr;
    if (!best)
        best = cheapest([](const QString &there) { return there.isEmpty(); });
    if (!best)
        best = cheapest([](const QString &) { return true; });
    if (!best)
        return std::nullopt;
    return ListPrice{.input = best->inputPrice->units(),
                     .cachedInput = dollars(best->cachedInputPrice),
                     .output = best->outputPrice->units(),
                     .regionalPremium =
                         isRegional || areas.isEmpty() ? 0 : best->regionalPremium.value_or(0),
                     .offering = best->id};
}

std::optional<ListPrice> Market::price(const Id<Route> &route, const Id<Model> &model,
                                       const QStringList &areas) const
{
    if (const auto own = ownPrice(route, model, areas))
        return own;
    const Route *here = m_workspace.find(route);
    if (!here || here->operatedBy.isNull() || !offer(route, model))
        return std::nullopt;
    for (const Id<Route> &other : m_routes) {
        const Route *there = m_workspace.find(other);
        if (!there || there->operatedBy != here->operatedBy)
            continue;
        if (const auto price = ownPrice(other, model, areas))
            return price;
    }
    return std::nullopt;
}

const Offering *Market::embedding(const Id<Route> &route, const Id<Model> &model) const
{
    const auto pricedOn = [&](const Id<Route> &where) -> const Offering * {
        const Offer *found = offer(where, model);
        const bool isPriced =
            found && !found->offerings.empty() && dollars(found->offerings.front()->inputPrice);
        return isPriced ? found->offerings.front() : nullptr;
    };
    const Offering *best = pricedOn(route);
    for (size_t i = 0; i < m_routes.size() && !best; ++i)
        best = pricedOn(m_routes[i]);
    return best;
}

std::optional<double> Market::embeddingPrice(const Id<Route> &route, const Id<Model> &model) const
{
    const Offering *offering = embedding(route, model);
    return offering ? dollars(offering->inputPrice) : std::nullopt;
}

Id<Offering> Market::embeddingOffering(const Id<Route> &route, const Id<Model> &model) const
{
    const Offering *offering = embedding(route, model);
    return offering ? offering->id : Id<Offering>();
}

} // namespace fairlead
