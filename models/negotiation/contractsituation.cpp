#include "models/negotiation/contractsituation.h"

#include "models/organisation.h"
#include "models/rows/alternative.h"
#include "models/rows/marketevent.h"
#include "models/rows/modelfamily.h"
#include "models/rows/route.h"
#include "models/rows/stake.h"
#include "models/switching/dollars.h"
#include "models/switching/parties.h"
#include "models/switching/switchingmodel.h"

#include <QSet>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isProprietary(Silicon silicon)
{
    switch (silicon) {
    case Silicon::Trainium:
    case Silicon::Inferentia:
    case Silicon::Tpu:
    case Silicon::Maia:
    case Silicon::Custom:
        return true;
    default:
        return false;
    }
}

std::optional<double> share(const std::optional<double> &part, double whole)
{
    return part && whole > 0 ? std::optional(*part / whole) : std::nullopt;
}

void raise(std::optional<double> &largest, double amount)
{
    largest = std::max(largest.value_or(0), amount);
}

} // namespace

bool isRecentTest(const PartialDate &tested, QDate day)
{
    constexpr int kValidMonths = 12;
    return tested.last() >= day.addMonths(-kValidMonths);
}

std::vector<const Workload *> workloadsUnder(const ContractSituation &situation)
{
    std::vector<const Workload *> under;
    for (const Workload *workload : situation.workloads) {
        if (workload->contract.isNull() || workload->contract == situation.contract->id)
            under.push_back(workload);
    }
    return under;
}

/// Sums over all workloads of the organisation, whoever the vendor is.
struct Situations::Shares
{
    explicit Shares(const Workspace &workspace, const Lens &lens)
        : switching(workspace, lens)
    {
    }

    SwitchingModel switching;
    double spend = 0;
    qsizetype critical = 0; ///< workloads
    QHash<QString, double> byFamily;
    QHash<QString, double> byCloud;  ///< by group that operates the host
    QHash<int, double> bySilicon;    ///< proprietary accelerators only
    QHash<QString, double> reaching; ///< by group that a workload depends on in any way
    QHash<QString, QString> cloudOf; ///< by workload
};

Situations::Situations(const Workspace &workspace, const Lens &lens)
    : m_workspace(workspace)
    , m_lens(lens)
    , m_organisation(organisationOf(workspace))
    , m_shares(std::make_unique<Shares>(workspace, lens))
{
    for (const Workload &workload : workspace.rows<Workload>())
        readWorkload(workload);
    for (const Commitment &commitment : workspace.rows<Commitment>()) {
        if (const Contract *contract = workspace.find(commitment.contract))
            m_commitments[rootOf(contract->vendor)].push_back(&commitment);
    }
    for (const MarketEvent &event : workspace.rows<MarketEvent>()) {
        const bool hasHappened = event.occursOn && event.occursOn->first() <= lens.asOf;
        if (event.kind != EventKind::Review || !hasHappened)
            continue;
        for (const Id<Party> &party : event.parties)
            m_underReview.insert(rootOf(party));
    }
    readDeals();
}

Situations::~Situations() = default;

QString Situations::rootOf(const Id<Party> &party) const
{
    QString root = party.text;
    QSet<QString> seen; // parents may run in a circle, as any data may
    while (const Party *found = m_workspace.find(Id<Party>{root})) {
        if (found->parent.isNull() || seen.contains(root))
            break;
        seen.insert(root);
        root = found->parent.text;
    }
    return root;
}

void Situations::readWorkload(const Workload &workload)
{
    const Route *route = m_workspace.find(workload.route);
    const Id<Party> cloud = partyOf(m_workspace, placementOf(workload), ExitRole::HostOperator);
    const ModelFamily *family = m_workspace.find(workload.family);
    const Contract *contract = m_workspace.find(workload.contract);

    Id<Party> seller = contract ? contract->vendor : Id<Party>();
    if (!contract && route)
        seller = route->biller.isNull() ? route->operatedBy : route->biller;
    if (!seller.isNull())
        m_workloads[rootOf(seller)].push_back(&workload);

    QSet<QString> groups{rootOf(seller)};
    if (route)
        groups.insert(rootOf(route->operatedBy));
    if (!cloud.isNull()) {
        groups.insert(rootOf(cloud));
        m_shares->cloudOf.insert(workload.id.text, rootOf(cloud));
    }
    if (family) {
        groups.insert(rootOf(family->lab));
        for (const Stake &stake : m_workspace.rows<Stake>()) {
            if (stake.company == family->lab)
                groups.insert(rootOf(stake.holder));
        }
    }

    const double spend = dollars(workload.monthlySpend).value_or(0);
    m_shares->spend += spend;
    m_shares->critical += workload.criticality == Criticality::Critical;
    for (const QString &group : groups)
        m_shares->reaching[group] += spend;
    if (family)
        m_shares->byFamily[family->id.text] += spend;
    if (!cloud.isNull())
        m_shares->byCloud[rootOf(cloud)] += spend;
    if (workload.silicon && isProprietary(*workload.silicon))
        m_shares->bySilicon[int(*workload.silicon)] += spend;
}

void Situations::readDeals()
{
    for (const DealPart &part : dealParts(m_workspace, m_lens.asOf)) {
        QSet<QString> groups;
        for (const Id<Party> &vendor : part.vendors)
            groups.insert(rootOf(vendor));
        // What only one group takes part in is no deal between vendors.
        if (groups.size() < 2)
            continue;
        for (const QString &group : groups)
            m_deals[group].push_back(part);
    }
}

std::optional<double> Situations::switchingMonths(const ContractSituation &situation,
                                                  const QString &root) const
{
    std::optional<double> longest;
    for (const Workload *workload : situation.workloads) {
        const Route *route = m_workspace.find(workload->route);
        if (!route)
            continue;
        const ExitRole role =
            rootOf(route->operatedBy) == root ? ExitRole::RouteOperator : ExitRole::HostOperator;
        const auto months = m_shares->switching.lockIn(workload->id).exits[size_t(role)].months;
        if (months && std::isfinite(*months))
            raise(longest, *months);
    }
    return longest;
}

Dependence Situations::dependenceOf(const ContractSituation &situation, const QString &root) const
{
    std::optional<double> spend;
    std::optional<double> family;
    std::optional<double> cloud;
    std::optional<double> silicon;
    qsizetype critical = 0;
    bool isTested = false;
    QSet<QString> alternatives;
    for (const Workload *workload : situation.workloads) {
        if (const auto known = dollars(workload->monthlySpend))
            spend = spend.value_or(0) + *known;
        critical += workload->criticality == Criticality::Critical;
        if (!workload->family.isNull())
            raise(family, m_shares->byFamily.value(workload->family.text));
        if (const auto found = m_shares->cloudOf.constFind(workload->id.text);
            found != m_shares->cloudOf.cend())
            raise(cloud, m_shares->byCloud.value(*found));
        if (workload->silicon && workload->silicon != Silicon::Managed)
            raise(silicon, m_shares->bySilicon.value(int(*workload->silicon)));
        if (workload->fallbackTestedOn) {
            isTested = true;
            if (isRecentTest(*workload->fallbackTestedOn, situation.day))
                alternatives.insert(workload->fallbackRoute.text);
        }
    }

    for (const Alternative &own : m_workspace.rows<Alternative>()) {
        if (own.contract != situation.contract->id || !own.testedOn)
            continue;
        isTested = true;
        if (isRecentTest(*own.testedOn, situation.day))
            alternatives.insert(u"own "_s + own.id.text);
    }

    const double total = m_shares->spend;
    Dependence dependence;
    dependence.vendorShare = share(spend, total);
    if (critical > 0)
        raise(dependence.vendorShare, double(critical) / double(m_shares->critical));
    dependence.familyShare = share(family, total);
    dependence.cloudShare = share(cloud, total);
    dependence.siliconShare = share(silicon, total);
    dependence.indirectShare = share(m_shares->reaching.value(root), total);
    dependence.switchingMonths = switchingMonths(situation, root);
    if (isTested)
        dependence.alternatives = double(alternatives.size());
    return dependence;
}

ContractSituation Situations::of(const Contract &contract) const
{
    const QString root = rootOf(contract.vendor);
    ContractSituation situation{.day = m_lens.asOf, .contract = &contract};
    situation.vendor = m_workspace.find(contract.vendor);
    situation.organisation = m_organisation;
    situation.term = termOn(m_workspace, contract, m_lens.asOf);
    if (situation.vendor) {
        situation.listing =
            listingWindow(m_workspace, *situation.vendor, m_lens.asOf, horizonMonths(m_workspace));
    }
    situation.underReview = m_underReview.contains(root);
    situation.workloads = m_workloads.value(root);
    situation.commitments = m_commitments.value(root);
    situation.deals = m_deals.value(root);
    situation.dependence = dependenceOf(situation, root);
    return situation;
}

} // namespace fairlead
