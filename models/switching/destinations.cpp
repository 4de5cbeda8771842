#include "models/switching/destinations.h"

#include "models/rows/party.h"
#include "models/switching/dollars.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknownDistance = std::numeric_limits<double>::infinity();

qsizetype commonPrefix(const QString &left, const QString &right)
{
    const auto [end, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return end - left.begin();
}

/// The cloud's own framework, by the channel through which the cloud sells models.
std::optional<AgentFramework> frameworkOf(Channel channel)
{
    switch (channel) {
    case Channel::Bedrock:
        return AgentFramework::BedrockAgentcore;
    case Channel::Vertex:
        return AgentFramework::VertexAgentBuilder;
    case Channel::Foundry:
        return AgentFramework::FoundryAgents;
    case Channel::FirstParty:
    case Channel::Neocloud:
    case Channel::SelfHosted:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Silicon> siliconOf(const Offer &offer)
{
    return offer.offerings.empty() ? std::nullopt : offer.offerings.front()->silicon;
}

/// Whether a framework belongs to a cloud, as opposed to the service of a lab.
bool isOfCloud(AgentFramework framework)
{
    return framework == AgentFramework::BedrockAgents
           || framework == AgentFramework::BedrockAgentcore
           || framework == AgentFramework::VertexAgentBuilder
           || framework == AgentFramework::FoundryAgents;
}

} // namespace

bool isPermittedLab(const Workload &workload, const Id<Party> &lab)
{
    return workload.permittedLabs.isEmpty() || workload.permittedLabs.contains(lab);
}

QStringList requiredAreas(const Workload &workload)
{
    QStringList areas;
    for (const QString &region : workload.requiredRegions + QStringList{workload.residencyRegion}) {
        const QString area = areaOf(region);
        if (!area.isEmpty() && !areas.contains(area))
            areas += area;
    }
    return areas;
}

QStringList preferredAreas(const Workload &workload)
{
    const QStringList required = requiredAreas(workload);
    const QString area = areaOf(workload.region);
    return !required.isEmpty() || area.isEmpty() ? required : QStringList{area};
}

Destinations::Destinations(const Workspace &workspace, const Market &market, double comparablePrice)
    : m_workspace(workspace)
    , m_market(market)
    , m_comparableDistance(std::log(std::max(1.0, comparablePrice)))
{
}

std::optional<double> Destinations::blendedPrice(const Id<Route> &route, const Id<Model> &model,
                                                 const Need &need) const
{
    const auto price = m_market.price(route, model, need.areas);
    if (!price)
        return std::nullopt;
    // Three tokens read for one written where the volumes are not known.
    const double input = need.workload.inputTokensM.value_or(3);
    const double output = need.workload.outputTokensM.value_or(1);
    const double cost = input * price->input + output * price->output;
    return cost > 0 ? std::optional(cost) : std::nullopt;
}

Destinations::Need Destinations::needOf(const Workload &workload) const
{
    Need need{.workload = workload, .areas = preferredAreas(workload), .today = {}};
    need.today = blendedPrice(workload.route, workload.model, need);
    for (const Id<Route> &route : m_market.routes())
        need.today = need.today ? need.today : blendedPrice(route, workload.model, need);
    if (!need.today && workload.inputTokensM && workload.outputTokensM)
        need.today = dollars(workload.monthlySpend);
    return need;
}

double Destinations::priceDistance(const Offer &offer, const Need &need) const
{
    const auto there = need.today ? blendedPrice(offer.route, offer.model, need) : std::nullopt;
    return there && *need.today > 0 ? std::abs(std::log(*there / *need.today)) : kUnknownDistance;
}

const Offer *Destinations::nearest(const std::vector<const Offer *> &offers, const Need &need) const
{
    if (offers.size() <= 1)
        return offers.empty() ? nullptr : offers.front();
    const Workload &workload = need.workload;
    const auto rank = [&](const Offer *offer) {
        const bool isSameFamily = !offer->family.isNull() && offer->family == workload.family;
        return std::tuple(offer->model != workload.model, !isSameFamily,
                          !isPermittedLab(workload, offer->lab), !offer->isCurrent(),
                          isSameFamily ? -commonPrefix(offer->model.text, workload.model.text) : 0,
                          priceDistance(*offer, need));
    };
    const Offer *best = offers.front();
    auto least = rank(best);
    for (const Offer *offer : offers) {
        if (const auto here = rank(offer); here < least) {
            best = offer;
            least = here;
        }
    }
    return best;
}

std::optional<Placement> Destinations::on(const Place &place, const Workload &workload) const
{
    std::vector<const Offer *> offers;
    for (const Offer &offer : m_market.offersOn(place.route)) {
        if (offer.isAvailable() && !offer.isEmbedding
            && (place.lab.isNull() || offer.lab == place.lab))
            offers.push_back(&offer);
    }
    const Offer *offer = nearest(offers, needOf(workload));
    return offer ? std::optional(with(*offer, workload)) : std::nullopt;
}

/// Clouds for governments take public bodies only: whoever runs in one may move to another.
bool Destinations::isOpenTo(const Id<Route> &route, const Workload &workload) const
{
    const auto isForGovernments = [&](const Id<Host> &id) {
        const Host *host = m_workspace.find(id);
        return host && host->kind == HostKind::GovernmentCloud;
    };
    const Route *row = m_workspace.find(route);
    return !row || !isForGovernments(row->host) || isForGovernments(workload.host);
}

std::vector<const Offer *> Destinations::replacementsOn(const Id<Route> &route,
                                                        const Need &need) const
{
    std::map<QString, std::vector<const Offer *>> families;
    for (const Offer &offer : m_market.offersOn(route)) {
        if (offer.isCurrent() && !offer.isEmbedding)
            families[offer.family.text].push_back(&offer);
    }
    std::vector<const Offer *> offers;
    for (const auto &[family, versions] : families)
        offers.push_back(nearest(versions, need));
    std::sort(offers.begin(), offers.end(),
              [](const Offer *left, const Offer *right) { return left->model < right->model; });
    return offers;
}

std::vector<Placement> Destinations::all(const Workload &workload) const
{
    struct Candidate
    {
        const Offer *offer;
        bool isSameFamily;
        bool isComparable;
    };
    std::vector<Candidate> candidates;
    bool isAnyComparable = false;
    const Need need = needOf(workload);
    for (const Id<Route> &route : m_market.routes()) {
        if (!isOpenTo(route, workload))
            continue;
        for (const Offer *offer : replacementsOn(route, need)) {
            const bool isSame = offer->family == workload.family;
            const bool isComparable =
                !isSame && priceDistance(*offer, need) <= m_comparableDistance;
            candidates.push_back({offer, isSame, isComparable});
            isAnyComparable |= isComparable;
        }
    }
    std::vector<Placement> placements;
    for (const Candidate &candidate : candidates) {
        if (candidate.isSameFamily || candidate.isComparable || !isAnyComparable)
            placements.push_back(with(*candidate.offer, workload));
    }
    return placements;
}

Placement Destinations::with(const Id<Route> &route, const Id<Model> &model,
                             const Workload &workload) const
{
    if (const Offer *offer = m_market.offer(route, model))
        return with(*offer, workload);
    const Model *row = m_workspace.find(model);
    const ModelFamily *family = row ? m_workspace.find(row->family) : nullptr;
    return with({.route = route,
                 .model = model,
                 .family = family ? family->id : Id<ModelFamily>(),
                 .lab = family ? family->lab : Id<Party>()},
                workload);
}

Placement Destinations::with(const Offer &offer, const Workload &workload) const
{
    Placement to = placementOf(workload);
    to.route = offer.route;
    to.model = offer.model;
    to.family = offer.family;
    if (const Route *route = m_workspace.find(offer.route)) {
        const bool isInsideHost = !route->host.isNull() && route->insideHostBoundary != false;
        to.host = isInsideHost ? route->host : workload.host;
        to.apiProtocol = protocolOn(*route, offer, workload);
        to.agentFramework = frameworkOn(*route, to.host, workload);
    }
    if (to.host == workload.host)
        return to;
    to.embeddingModel = embeddingOn(offer.route, workload);
    const bool isTuned = workload.silicon && *workload.silicon != Silicon::Managed;
    if (isTuned)
        to.silicon = siliconOf(offer).value_or(Silicon::Managed);
    return to;
}

std::optional<ApiProtocol> Destinations::protocolOn(const Route &route, const Offer &offer,
                                                    const Workload &workload) const
{
    const auto &spoken = route.apiProtocols;
    if (spoken.isEmpty() || (workload.apiProtocol && spoken.contains(*workload.apiProtocol)))
        return workload.apiProtocol;
    for (const Route &other : m_workspace.rows<Route>()) {
        if (other.operatedBy.isNull() || other.operatedBy != offer.lab
            || other.channel != Channel::FirstParty)
            continue;
        for (const ApiProtocol protocol : other.apiProtocols) {
            if (spoken.contains(protocol))
                return protocol;
        }
    }
    return spoken.front();
}

/// A framework of a cloud stays as long as the host does; the service of a lab as long as the lab
/// operates the route.
std::optional<AgentFramework> Destinations::frameworkOn(const Route &route, const Id<Host> &host,
                                                        const Workload &workload) const
{
    const auto current = workload.agentFramework;
    if (!current || *current == AgentFramework::None || *current == AgentFramework::Portable)
        return current;
    const Route *from = m_workspace.find(workload.route);
    const bool isSameOperator = from && from->operatedBy == route.operatedBy;
    if (isOfCloud(*current) ? host == workload.host : isSameOperator)
        return current;
    for (const Route &other : m_workspace.rows<Route>()) {
        if (other.host != host || host.isNull() || !other.channel)
            continue;
        if (const auto own = frameworkOf(*other.channel))
            return own;
    }
    return AgentFramework::Portable;
}

Id<Model> Destinations::embeddingOn(const Id<Route> &route, const Workload &workload) const
{
    if (workload.embeddingModel.isNull())
        return {};
    const Offer *best = nullptr;
    double bestPrice = 0;
    for (const Offer &offer : m_market.offersOn(route)) {
        if (!offer.isEmbedding || !offer.isAvailable())
            continue;
        if (offer.model == workload.embeddingModel)
            return offer.model;
        const double price = m_market.embeddingPrice(route, offer.model).value_or(kUnknownDistance);
        if (!best || price < bestPrice) {
            best = &offer;
            bestPrice = price;
        }
    }
    return best ? best->model : workload.embeddingModel;
}

} // namespace fairlead
