#include "models/concentration/spendconcentration.h"

#include "models/exposure/thresholds.h"
#include "models/graph/ownspend.h"
#include "models/rows/modelfamily.h"
#include "models/rows/route.h"
#include "models/rowtitle.h"
#include "models/switching/parties.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

template<>
const Enumeration &enumeration<ConcentrationLevel>()
{
    static const Enumeration kEnumeration(
        "ConcentrationLevel",
        {
            {int(ConcentrationLevel::AccessRoute), "access_route",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Access route")},
            {int(ConcentrationLevel::RouteOperator), "route_operator",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Route operator")},
            {int(ConcentrationLevel::HostOperator), "host_operator",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Host operator")},
            {int(ConcentrationLevel::Lab), "lab", QT_TRANSLATE_NOOP("ConcentrationLevel", "Lab")},
            {int(ConcentrationLevel::ModelFamily), "model_family",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Model family")},
            {int(ConcentrationLevel::Silicon), "silicon",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Silicon")},
            {int(ConcentrationLevel::Region), "region",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Region")},
            {int(ConcentrationLevel::UltimateCash), "ultimate_cash",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Ultimate, paid")},
            {int(ConcentrationLevel::UltimateOwnership), "ultimate_ownership",
             QT_TRANSLATE_NOOP("ConcentrationLevel", "Ultimate, owner")},
        });
    return kEnumeration;
}

namespace {

constexpr double kPoints = 10'000;
constexpr double kNothing = 1e-12; ///< a share that is nothing but rounding

/// What a workload is counted under at a level; an empty id is unknown.
LevelShare partOf(const Workspace &workspace, const OwnSpend &spend, ConcentrationLevel level)
{
    const Workload &workload = *spend.workload;
    const Placement placement = placementOf(workload);
    const auto party = [&](const Id<Party> &id) {
        return LevelShare{.id = id.text, .name = rowTitle(workspace, id), .party = id};
    };
    switch (level) {
    case ConcentrationLevel::AccessRoute: {
        const Route *route = workspace.find(spend.route);
        return {.id = spend.route.text,
                .name = rowTitle(workspace, spend.route),
                .party = route ? route->operatedBy : Id<Party>()};
    }
    case ConcentrationLevel::RouteOperator:
        return party(spend.route.isNull() ? Id<Party>()
                                          : partyOf(workspace, placement, ExitRole::RouteOperator));
    case ConcentrationLevel::HostOperator:
        return party(partyOf(workspace, placement, ExitRole::HostOperator));
    case ConcentrationLevel::Lab:
        return party(partyOf(workspace, placement, ExitRole::Lab));
    case ConcentrationLevel::ModelFamily:
        return {.id = workload.family.text,
                .name = rowTitle(workspace, workload.family),
                .party = partyOf(workspace, placement, ExitRole::Lab)};
    case ConcentrationLevel::Region:
        return {.id = workload.region, .name = workload.region, .party = {}};
    case ConcentrationLevel::Silicon:
    case ConcentrationLevel::UltimateCash:
    case ConcentrationLevel::UltimateOwnership:
        break;
    }
    Q_UNREACHABLE();
}

void sortShares(std::vector<LevelShare> &shares)
{
    std::erase_if(shares, [](const LevelShare &share) { return share.share <= kNothing; });
    std::ranges::sort(shares, {},
                      [](const LevelShare &share) { return std::tuple(-share.share, share.id); });
}

/// Puts together the levels of the spend in one currency.
class Levels
{
public:
    Levels(const Workspace &workspace, const Lens &lens, const SpendShares &shares)
        : m_workspace(workspace)
        , m_lens(lens)
        , m_shares(shares)
        , m_thresholds(exposureThresholds(workspace))
    {
        for (const OwnSpend &spend : ownSpends(workspace, lens)) {
            if (spend.year && spend.year->currency == shares.total.currency)
                m_spends.push_back(spend);
        }
    }

    SpendConcentration concentration() const;

private:
    LevelConcentration ofWorkloads(ConcentrationLevel level) const;
    LevelConcentration ofSilicon() const;
    LevelConcentration ofUltimate(ConcentrationLevel level) const;
    struct RouteSpend
    {
        Id<Route> route;  ///< null: not known
        Id<Party> biller; ///< its topmost parent; null: not known
        double share = 0; ///< of all the spend
    };
    std::vector<RouteSpend> routes() const;
    std::vector<SpendFlow> cashFlows() const;
    std::vector<SpendFlow> hostFlows() const;
    static void add(std::vector<SpendFlow> own, std::vector<SpendFlow> &flows);
    double shareOf(const OwnSpend &spend) const
    {
        return spend.year->units() / m_shares.total.units();
    }

    const Workspace &m_workspace;
    const Lens &m_lens;
    const SpendShares &m_shares;
    const ExposureThresholds m_thresholds;
    std::vector<OwnSpend> m_spends;
};

LevelConcentration Levels::ofWorkloads(ConcentrationLevel level) const
{
    LevelConcentration found{.level = level};
    std::map<QString, LevelShare> parts;
    for (const OwnSpend &spend : m_spends) {
        const LevelShare part = partOf(m_workspace, spend, level);
        const double share = shareOf(spend);
        if (part.id.isEmpty())
            found.unknown += share;
        else
            parts.try_emplace(part.id, part).first->second.share += share;
    }
    for (auto &[id, part] : parts)
        found.shares.push_back(std::move(part));
    return found;
}

LevelConcentration Levels::ofSilicon() const
{
    LevelConcentration found{.level = ConcentrationLevel::Silicon};
    const double total = m_shares.total.units();
    for (const SiliconShare &share : m_shares.silicon) {
        found.shares.push_back(
            {.id = keyOf(share.silicon),
             .name = labelOf(share.silicon),
             .party = share.makers.size() == 1 ? share.makers.front() : Id<Party>(),
             .share = share.amount.units() / total});
    }
    if (m_shares.unknownSilicon)
        found.unknown = m_shares.unknownSilicon->units() / total;
    return found;
}

LevelConcentration Levels::ofUltimate(ConcentrationLevel level) const
{
    const bool isCash = level == ConcentrationLevel::UltimateCash;
    LevelConcentration found{.level = level};
    found.problem = isCash ? m_shares.cashProblem : m_shares.ownershipProblem;
    if (!found.problem.isEmpty()) {
        found.unknown = 1;
        return found;
    }
    for (const UltimateShare &row : m_shares.ultimate) {
        const double share = (isCash ? row.cash : row.ownership).value_or(0);
        if (row.party.isNull())
            found.unknown += share;
        else
            found.shares.push_back({.id = row.party.text,
                                    .name = rowTitle(m_workspace, row.party),
                                    .party = row.party,
                                    .share = share});
    }
    return found;
}

/// Spend by route and the party that bills it, largest first.
std::vector<Levels::RouteSpend> Levels::routes() const
{
    std::map<Id<Route>, RouteSpend> byRoute;
    for (const OwnSpend &spend : m_spends) {
        RouteSpend &route = byRoute[spend.route];
        route.route = spend.route;
        route.biller = ultimateParent(m_workspace, spend.biller);
        route.share += shareOf(spend);
    }
    std::vector<RouteSpend> routes;
    for (const auto &[id, route] : byRoute)
        routes.push_back(route);
    std::ranges::stable_sort(routes, std::ranges::greater(), &RouteSpend::share);
    return routes;
}

void Levels::add(std::vector<SpendFlow> own, std::vector<SpendFlow> &flows)
{
    std::erase_if(own, [](const SpendFlow &flow) { return flow.share <= kNothing; });
    std::ranges::stable_sort(own, std::ranges::greater(), &SpendFlow::share);
    flows.insert(flows.end(), own.begin(), own.end());
}

/// Each route is traced by itself, so that its spend can be followed.
std::vector<SpendFlow> Levels::cashFlows() const
{
    std::vector<SpendFlow> flows;
    for (const RouteSpend &route : routes()) {
        std::vector<SpendFlow> own;
        if (route.biller.isNull()) {
            own.push_back({.route = route.route, .party = {}, .share = route.share});
            add(std::move(own), flows);
            continue;
        }
        for (const SpendShares &shares :
             traceSpend(m_workspace, m_lens, refOf(route.route)).shares) {
            if (shares.total.currency != m_shares.total.currency)
                continue;
            for (const UltimateShare &row : shares.ultimate)
                own.push_back({.route = route.route,
                               .party = row.party,
                               .share = row.cash.value_or(0) * route.share,
                               .isDirect = row.party == route.biller});
        }
        add(std::move(own), flows);
    }
    return flows;
}

std::vector<SpendFlow> Levels::hostFlows() const
{
    std::vector<SpendFlow> flows;
    for (const RouteSpend &route : routes()) {
        std::map<Id<Party>, double> hosts;
        for (const OwnSpend &spend : m_spends) {
            if (spend.route == route.route)
                hosts[partyOf(m_workspace, placementOf(*spend.workload), ExitRole::HostOperator)] +=
                    shareOf(spend);
        }
        std::vector<SpendFlow> own;
        for (const auto &[host, share] : hosts)
            own.push_back(
                {.route = route.route,
                 .party = host,
                 .share = share,
                 .isDirect = !host.isNull() && ultimateParent(m_workspace, host) == route.biller});
        add(std::move(own), flows);
    }
    return flows;
}

std::optional<Neutrality> neutrality(const LevelConcentration &access,
                                     const LevelConcentration &infrastructure)
{
    if (!access.known || !infrastructure.known)
        return std::nullopt;
    return Neutrality{.access = access.known->effectiveNumber,
                      .infrastructure = infrastructure.known->effectiveNumber,
                      .gap = neutralityGap(*access.known, *infrastructure.known)};
}

SpendConcentration Levels::concentration() const
{
    SpendConcentration found{.total = m_shares.total};
    for (int i = 0; i < kConcentrationLevelCount; ++i) {
        const auto level = ConcentrationLevel(i);
        const bool isUltimate = level == ConcentrationLevel::UltimateCash
                                || level == ConcentrationLevel::UltimateOwnership;
        LevelConcentration &added =
            found.levels.emplace_back(isUltimate                             ? ofUltimate(level)
                                      : level == ConcentrationLevel::Silicon ? ofSilicon()
                                                                             : ofWorkloads(level));
        added.threshold = isUltimate ? m_thresholds.indirect : m_thresholds.direct;
        sortShares(added.shares);
        measure(added);
    }
    const LevelConcentration &access = found.level(ConcentrationLevel::AccessRoute);
    found.byCash = neutrality(access, found.level(ConcentrationLevel::UltimateCash));
    found.byHost = neutrality(access, found.level(ConcentrationLevel::HostOperator));
    if (m_shares.cashProblem.isEmpty())
        found.cashFlows = cashFlows();
    found.hostFlows = hostFlows();
    found.ultimate = m_shares.ultimate;
    return found;
}

} // namespace

std::optional<double> LevelConcentration::largest() const
{
    return shares.empty() ? std::nullopt : std::optional(shares.front().share);
}

bool LevelConcentration::isAbove() const
{
    constexpr double kRounding = 1e-9; // shares are sums of quotients
    const auto share = largest();
    return share && *share >= threshold - kRounding;
}

void measure(LevelConcentration &level)
{
    std::vector<double> amounts;
    double squares = 0;
    for (const LevelShare &share : level.shares) {
        amounts.push_back(share.share);
        squares += share.share * share.share;
    }
    level.known = concentration(amounts);
    // At the least the unknown part belongs to very many, at the most all of it to the largest.
    const double top = level.largest().value_or(0);
    const double most = squares + 2 * top * level.unknown + level.unknown * level.unknown;
    level.herfindahl = {.least = kPoints * squares, .most = kPoints * most};
    level.effectiveNumber = {.least = most > 0 ? 1 / most : 1,
                             .most = squares > 0 ? std::optional(1 / squares) : std::nullopt};
}

SpendConcentrations spendConcentrations(const Workspace &workspace, const Lens &lens)
{
    const SpendTrace trace = traceSpend(workspace, lens, std::nullopt);
    SpendConcentrations found;
    for (const SpendShares &shares : trace.shares) {
        if (shares.total.minor > 0)
            found.currencies.push_back(Levels(workspace, lens, shares).concentration());
    }
    std::ranges::stable_sort(found.currencies, std::ranges::greater(),
                             [](const SpendConcentration &each) { return each.total.units(); });
    found.withoutAmount = trace.withoutAmount;
    found.untraced = trace.untraced;
    found.unknownPassOn = trace.unknownPassOn;
    found.unknownStakes = trace.unknownStakes;
    return found;
}

} // namespace fairlead
