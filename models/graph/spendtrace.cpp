#include "models/graph/spendtrace.h"

#include "models/graph/lookthrough.h"
#include "models/graph/ownspend.h"
#include "models/graph/purse.h"
#include "models/rows/host.h"
#include "models/rows/modelfamily.h"
#include "models/rows/passon.h"
#include "models/rows/route.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

template<>
const Enumeration &enumeration<DependenceKind>()
{
    static const Enumeration kEnumeration(
        "DependenceKind", {
                              {int(DependenceKind::ModelOwner), "model_owner",
                               QT_TRANSLATE_NOOP("DependenceKind", "Model owner")},
                              {int(DependenceKind::RouteOperator), "route_operator",
                               QT_TRANSLATE_NOOP("DependenceKind", "Runs the route")},
                              {int(DependenceKind::HostOperator), "host_operator",
                               QT_TRANSLATE_NOOP("DependenceKind", "Runs the cloud")},
                              {int(DependenceKind::Investor), "investor",
                               QT_TRANSLATE_NOOP("DependenceKind", "Investor")},
                              {int(DependenceKind::Supplier), "supplier",
                               QT_TRANSLATE_NOOP("DependenceKind", "Supplier")},
                          });
    return kEnumeration;
}

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SpendTrace)
};

double unitsOf(const std::vector<Money> &amounts)
{
    double most = 0;
    for (const Money &amount : amounts)
        most = std::max(most, amount.units());
    return most;
}

QString partyName(const Workspace &workspace, const Id<Party> &party)
{
    const Party *row = workspace.find(party);
    return row ? row->name : party.text;
}

/// What stands in the way of a look-through; empty when nothing does.
QString problemOf(const Workspace &workspace, const ShareMatrix &matrix, const QString &sentence)
{
    return matrix.impossible.isNull() ? QString()
                                      : sentence.arg(partyName(workspace, matrix.impossible));
}

std::vector<Id<Party>> partiesOf(const ClosedLoop &loop, const ShareMatrix &matrix)
{
    std::vector<Id<Party>> parties;
    for (size_t index : loop.parties)
        parties.push_back(matrix.parties[index]);
    return parties;
}

/// Follows the spend of some workloads. Used once.
class Tracer
{
public:
    Tracer(const Workspace &workspace, const Lens &lens, std::vector<OwnSpend> spends)
        : m_workspace(workspace)
        , m_lens(lens)
        , m_spends(std::move(spends))
    {
    }

    SpendTrace trace();

private:
    void addPaths();
    void addShares(const QString &currency);
    void addColumns(SpendShares &shares, const std::map<Id<Party>, double> &spent);
    void addOwnership(const std::map<Id<Party>, double> &retained, double total,
                      std::map<Id<Party>, UltimateShare> &rows, SpendShares &shares);
    void addSilicon(SpendShares &shares);
    void addDependences();
    void addNearby(std::map<std::pair<DependenceKind, Id<Party>>, Purse> &found);
    void addBehind(const Id<Party> &owner, const Purse &spend, const MarketGraph &graph);
    void addUnknownPassOn(const MarketGraph &graph);

    const Workspace &m_workspace;
    const Lens &m_lens;
    std::vector<OwnSpend> m_spends;
    SpendTrace m_trace;
};

Id<Party> modelOwner(const Workspace &workspace, const Workload &workload)
{
    const ModelFamily *family = workspace.find(workload.family);
    return family ? family->lab : Id<Party>();
}

SpendTrace Tracer::trace()
{
    m_trace.untraced = untracedOf(m_spends);
    addPaths();
    std::set<QString> currencies;
    for (const SpendPath &path : m_trace.paths)
        currencies.insert(path.amount.currency.code());
    for (const QString &currency : currencies)
        addShares(currency);
    addDependences();
    return std::move(m_trace);
}

void Tracer::addPaths()
{
    for (const OwnSpend &spend : m_spends) {
        if (!spend.year) {
            m_trace.withoutAmount.push_back(spend.workload->id);
            continue;
        }
        SpendPath path{.steps = {refOf(spend.workload->id)}, .amount = *spend.year};
        if (!spend.route.isNull())
            path.steps.push_back(refOf(spend.route));
        for (const Id<Party> &party : parentChain(m_workspace, spend.biller))
            path.steps.push_back(refOf(party));
        m_trace.paths.push_back(std::move(path));
    }
    std::stable_sort(m_trace.paths.begin(), m_trace.paths.end(),
                     [](const SpendPath &left, const SpendPath &right) {
                         return left.amount.units() > right.amount.units();
                     });
}

void Tracer::addShares(const QString &currency)
{
    SpendShares shares;
    std::optional<Money> total;
    std::map<Id<Party>, double> spent; // by who bills; null: not known
    for (const OwnSpend &spend : m_spends) {
        if (!spend.year || spend.year->currency.code() != currency)
            continue;
        addTo(total, *spend.year);
        spent[spend.biller] += spend.year->units();
    }
    shares.total = *total;
    if (total->minor > 0)
        addColumns(shares, spent);
    addSilicon(shares);
    m_trace.shares.push_back(std::move(shares));
}

void Tracer::addColumns(SpendShares &shares, const std::map<Id<Party>, double> &spent)
{
    const double total = shares.total.units();
    std::map<Id<Party>, UltimateShare> rows;
    std::set<Id<Party>> billers;
    for (const auto &[biller, amount] : spent) {
        rows[ultimateParent(m_workspace, biller)].direct += amount / total;
        if (!biller.isNull())
            billers.insert(biller);
    }
    const ShareMatrix passedOn = passedOnShares(m_workspace, m_lens, billers);
    m_trace.unknownPassOn.insert(passedOn.unknown.begin(), passedOn.unknown.end());
    shares.cashProblem =
        problemOf(m_workspace, passedOn,
                  Text::tr("The shares that %1 pays on add up to more than all of it."));
    std::map<Id<Party>, double> retained;
    if (shares.cashProblem.isEmpty()) {
        std::vector<double> direct(passedOn.parties.size());
        for (const Id<Party> &biller : billers)
            direct[passedOn.indexOf(biller)] = spent.at(biller);
        const auto flow = cashLookThrough(passedOn.shares, direct);
        if (const auto *loop = std::get_if<ClosedLoop>(&flow)) {
            shares.cashProblem = loopText(m_workspace, partiesOf(*loop, passedOn));
        } else {
            const auto &cash = std::get<CashLookThrough>(flow);
            const double known = total - (spent.contains({}) ? spent.at({}) : 0);
            for (size_t party = 0; party < passedOn.parties.size(); ++party) {
                retained[passedOn.parties[party]] = cash.retained[party];
                if (!cash.reach.empty() && cash.gross[party] > 0)
                    shares.reach.push_back({passedOn.parties[party], cash.retained[party] / total,
                                            cash.reach[party] * known / total});
            }
        }
    }
    if (shares.cashProblem.isEmpty()) {
        for (const auto &[party, amount] : retained) {
            auto &cash = rows[ultimateParent(m_workspace, party)].cash;
            cash = cash.value_or(0) + amount / total;
        }
        if (spent.contains({}))
            rows[{}].cash = spent.at({}) / total;
        addOwnership(retained, total, rows, shares);
        if (spent.contains({}) && shares.ownershipProblem.isEmpty())
            rows[{}].ownership = spent.at({}) / total;
    } else {
        shares.ownershipProblem = shares.cashProblem;
    }
    for (auto &[party, row] : rows) {
        row.party = party;
        if (row.direct <= 0 && row.cash.value_or(0) <= 0 && row.ownership.value_or(0) <= 0)
            continue; // all that it has goes on to others
        if (shares.cashProblem.isEmpty() && !row.cash)
            row.cash = 0;
        if (shares.ownershipProblem.isEmpty() && !row.ownership)
            row.ownership = 0;
        shares.ultimate.push_back(row);
    }
    std::stable_sort(shares.ultimate.begin(), shares.ultimate.end(),
                     [](const UltimateShare &left, const UltimateShare &right) {
                         return std::pair(left.direct, left.cash)
                                > std::pair(right.direct, right.cash);
                     });
    std::stable_sort(
        shares.reach.begin(), shares.reach.end(),
        [](const PartyReach &left, const PartyReach &right) { return left.reach > right.reach; });
}

void Tracer::addOwnership(const std::map<Id<Party>, double> &retained, double total,
                          std::map<Id<Party>, UltimateShare> &rows, SpendShares &shares)
{
    std::set<Id<Party>> resting;
    for (const auto &[party, amount] : retained) {
        if (amount > 0)
            resting.insert(party);
    }
    const ShareMatrix held = heldShares(m_workspace, m_lens, resting);
    m_trace.unknownStakes.insert(held.unknown.begin(), held.unknown.end());
    shares.ownershipProblem = problemOf(
        m_workspace, held, Text::tr("The known stakes in %1 add up to more than all of it."));
    if (!shares.ownershipProblem.isEmpty())
        return;
    std::vector<double> value(held.parties.size());
    for (const Id<Party> &party : resting)
        value[held.indexOf(party)] = retained.at(party);
    const auto ownership = ownershipLookThrough(held.shares, value);
    if (const auto *loop = std::get_if<ClosedLoop>(&ownership)) {
        shares.ownershipProblem = loopText(m_workspace, partiesOf(*loop, held));
        return;
    }
    const auto &ultimate = std::get<OwnershipLookThrough>(ownership).ultimate;
    for (size_t party = 0; party < held.parties.size(); ++party) {
        auto &known = rows[held.parties[party]].ownership;
        known = known.value_or(0) + ultimate[party] / total;
    }
}

void Tracer::addSilicon(SpendShares &shares)
{
    std::map<Silicon, std::optional<Money>> known;
    for (const OwnSpend &spend : m_spends) {
        if (!spend.year || spend.year->currency != shares.total.currency)
            continue;
        const auto silicon = spend.workload->silicon;
        const bool isKnown = silicon && silicon != Silicon::Managed;
        addTo(isKnown ? known[*silicon] : shares.unknownSilicon, *spend.year);
    }
    for (const auto &[silicon, amount] : known) {
        SiliconShare &share = shares.silicon.emplace_back();
        share.silicon = silicon;
        share.amount = *amount;
        for (const Party &party : m_workspace.rows<Party>()) {
            if (party.ownSilicon.contains(silicon))
                share.makers.push_back(party.id);
        }
    }
    std::stable_sort(shares.silicon.begin(), shares.silicon.end(),
                     [](const SiliconShare &left, const SiliconShare &right) {
                         return left.amount.units() > right.amount.units();
                     });
}

/// Whom the workloads depend on without a market tie between.
void Tracer::addNearby(std::map<std::pair<DependenceKind, Id<Party>>, Purse> &found)
{
    for (const OwnSpend &spend : m_spends) {
        const auto add = [&](DependenceKind kind, const Id<Party> &party) {
            if (!m_workspace.find(party))
                return;
            Purse &purse = found[{kind, party}];
            if (spend.year)
                purse.add(*spend.year);
        };
        add(DependenceKind::ModelOwner, modelOwner(m_workspace, *spend.workload));
        const Route *route = m_workspace.find(spend.route);
        if (route && route->operatedBy != spend.biller)
            add(DependenceKind::RouteOperator, route->operatedBy);
        if (const Host *host = m_workspace.find(spend.workload->host))
            add(DependenceKind::HostOperator, host->operatedBy);
    }
}

void Tracer::addDependences()
{
    const MarketGraph graph = marketGraph(m_workspace, m_lens);
    std::map<std::pair<DependenceKind, Id<Party>>, Purse> found;
    addNearby(found);
    for (const auto &[key, purse] : found)
        m_trace.dependences.push_back(
            {.kind = key.first, .party = key.second, .spend = purse.amounts()});
    for (const auto &[key, purse] : found) {
        if (key.first == DependenceKind::ModelOwner)
            addBehind(key.second, purse, graph);
    }
    std::stable_sort(m_trace.dependences.begin(), m_trace.dependences.end(),
                     [](const SpendDependence &left, const SpendDependence &right) {
                         return left.kind != right.kind
                                    ? left.kind < right.kind
                                    : unitsOf(left.spend) > unitsOf(right.spend);
                     });
    addUnknownPassOn(graph);
}

/// The investors and suppliers of a model owner.
void Tracer::addBehind(const Id<Party> &owner, const Purse &spend, const MarketGraph &graph)
{
    std::map<std::pair<DependenceKind, Id<Party>>, std::vector<GraphEdge>> ties;
    const RowRef self = refOf(owner);
    for (const GraphEdge &edge : graph.edges) {
        if (edge.isEnded || edge.strands.empty())
            continue;
        if (edge.family == EdgeFamily::Equity && edge.to == self)
            ties[{DependenceKind::Investor, {edge.from.id}}].push_back(edge);
        else if (edge.family == EdgeFamily::ComputeCommitment && edge.from == self)
            ties[{DependenceKind::Supplier, {edge.to.id}}].push_back(edge);
        else if ((edge.family == EdgeFamily::Capacity || edge.family == EdgeFamily::Silicon)
                 && edge.to == self)
            ties[{DependenceKind::Supplier, {edge.from.id}}].push_back(edge);
    }
    for (auto &[key, edges] : ties)
        m_trace.dependences.push_back({.kind = key.first,
                                       .party = key.second,
                                       .through = owner,
                                       .spend = spend.amounts(),
                                       .ties = std::move(edges)});
}

/// The ways on which money that we pay may run on, and nobody knows how much: from who bills to the
/// owner of the model, and from those that are reached to their suppliers.
void Tracer::addUnknownPassOn(const MarketGraph &graph)
{
    std::set<Id<Party>> payers;
    std::set<std::pair<Id<Party>, Id<Party>>> ways;
    for (const OwnSpend &spend : m_spends) {
        const Id<Party> owner = modelOwner(m_workspace, *spend.workload);
        if (spend.biller.isNull())
            continue;
        payers.insert(spend.biller);
        if (m_workspace.find(owner) && owner != spend.biller)
            ways.insert({spend.biller, owner});
    }
    const ShareMatrix known = passedOnShares(m_workspace, m_lens, payers);
    payers.insert(known.parties.begin(), known.parties.end());
    for (const GraphEdge &edge : graph.edges) {
        const bool mayPass = edge.family == EdgeFamily::ComputeCommitment
                             || edge.family == EdgeFamily::Silicon
                             || edge.family == EdgeFamily::RevenueShare;
        const Id<Party> payer{payerOf(edge).id};
        if (mayPass && !edge.isEnded && !edge.strands.empty() && payers.contains(payer))
            ways.insert({payer, {receiverOf(edge).id}});
    }
    for (const PassOn &row : m_workspace.rows<PassOn>()) {
        if (!row.asOf || row.asOf->first() <= m_lens.asOf)
            ways.erase({row.payer, row.payee});
    }
    for (const auto &[payer, payee] : ways)
        m_trace.unknownPassOn.insert({payer, payee, ShareGap::NoRow});
}

bool startsAt(const OwnSpend &spend, const std::optional<RowRef> &start)
{
    return !start || *start == refOf(spend.workload->id) || *start == refOf(spend.workload->route)
           || *start == refOf(spend.workload->contract);
}

} // namespace

SpendTrace traceSpend(const Workspace &workspace, const Lens &lens,
                      const std::optional<RowRef> &start)
{
    std::vector<OwnSpend> spends = ownSpends(workspace, lens);
    std::erase_if(spends, [&](const OwnSpend &spend) { return !startsAt(spend, start); });
    return Tracer(workspace, lens, std::move(spends)).trace();
}

const SpendShares *mainShares(const SpendTrace &trace)
{
    if (trace.shares.empty())
        return nullptr;
    const auto dollars = std::ranges::find_if(trace.shares, [](const SpendShares &shares) {
        return shares.total.currency == Currency();
    });
    return dollars == trace.shares.end() ? &trace.shares.front() : &*dollars;
}

Money directAmount(const SpendShares &shares, const UltimateShare &share)
{
    return {qint64(std::llround(double(shares.total.minor) * share.direct)), shares.total.currency};
}

QString loopText(const Workspace &workspace, const std::vector<Id<Party>> &loop)
{
    QStringList names;
    for (const Id<Party> &party : loop)
        names += partyName(workspace, party);
    if (!loop.empty())
        names += partyName(workspace, loop.front());
    return Text::tr("Everything runs in a circle and never comes to rest: %1.")
        .arg(names.join(u" → "_s));
}

} // namespace fairlead
