#include "tests/support/randommarket.h"

#include "models/rows/deal.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/distribution.h"
#include "models/rows/party.h"
#include "models/rows/passon.h"
#include "models/rows/route.h"
#include "models/rows/stake.h"
#include "models/rows/tranche.h"
#include "models/rows/workload.h"

#include <map>
#include <random>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Maker
{
public:
    Maker(quint64 seed, const MarketSize &size)
        : m_engine(seed)
        , m_size(size)
    {
    }

    Workspace make()
    {
        for (int i = 0; i < m_size.parties; ++i)
            addParty(i);
        for (int i = 0; i < m_size.deals; ++i)
            addDeal(i);
        for (int i = 0; i < m_size.routes; ++i)
            addRoute(i);
        for (int i = 0; i < m_size.workloads; ++i)
            addWorkload(i);
        for (int i = 0; i < m_size.shares; ++i)
            addShares(i);
        return std::move(m_workspace);
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_engine); }
    bool chance(double probability) { return below(1000) < probability * 1000; }
    Id<Party> party() { return {u"p%1"_s.arg(below(m_size.parties))}; }
    Money money()
    {
        const bool isForeign = chance(0.1);
        return Money::ofUnits(1 + below(1'000'000),
                              isForeign ? *Currency::fromCode(u"EUR") : Currency::usd());
    }

    void addParty(int i)
    {
        Party row{
            .id = {u"p%1"_s.arg(i)}, .name = u"Party %1"_s.arg(i), .kind = PartyKind(below(7))};
        if (i > 0 && chance(0.1))
            row.parent = {u"p%1"_s.arg(below(i))};
        m_workspace.put(Row::of(row));
    }

    void addDeal(int i)
    {
        static constexpr ComponentKind kKinds[]{
            ComponentKind::Equity,      ComponentKind::CloudCommitment, ComponentKind::Debt,
            ComponentKind::Capacity,    ComponentKind::Supply,          ComponentKind::License,
            ComponentKind::RevenueShare};
        const QString id = u"d%1"_s.arg(i);
        m_workspace.put(
            Row::of(Deal{.id = {id},
                         .title = id,
                         .payer = party(),
                         .counterparty = party(),
                         .announcedOn = PartialDate(QDate(2024, 1, 1).addDays(below(1000))),
                         .sumRule = SumRule::AddByQualifier,
                         .verified = chance(0.9)}));
        m_workspace.put(Row::of(DealComponent{.id = {id}, .deal = {id}, .kind = kKinds[below(7)]}));
        for (int part = below(2); part >= 0; --part) {
            Tranche row{.id = {u"%1.%2"_s.arg(id).arg(part)},
                        .component = {id},
                        .label = id,
                        .certainty = Certainty(below(7)),
                        .counted = true};
            if (chance(0.9))
                row.amount = money();
            m_workspace.put(Row::of(row));
        }
    }

    void addRoute(int i)
    {
        const Id<Route> id{u"r%1"_s.arg(i)};
        m_workspace.put(
            Row::of(Route{.id = id, .name = id.text, .operatedBy = party(), .biller = party()}));
        m_workspace.put(Row::of(Distribution{.id = {id.text}, .lab = party(), .route = id}));
    }

    void addWorkload(int i)
    {
        Workload row{.id = {u"w%1"_s.arg(i)}, .name = u"Workload %1"_s.arg(i)};
        if (chance(0.9))
            row.route = {u"r%1"_s.arg(below(m_size.routes))};
        if (chance(0.9))
            row.monthlySpend = money();
        m_workspace.put(Row::of(row));
    }

    /// Shares are given while something is left, so that loops of everything are possible and rare.
    void addShares(int i)
    {
        const double part = chance(0.05) ? 1 : below(100) / 100.0;
        PassOn passOn{.id = {u"s%1"_s.arg(i)}, .payer = party(), .payee = party()};
        passOn.likely = part * (1 - m_paidOn[passOn.payer]);
        if (passOn.payer != passOn.payee && m_pairs.insert({passOn.payer, passOn.payee}).second) {
            m_paidOn[passOn.payer] += *passOn.likely;
            m_workspace.put(Row::of(passOn));
        }
        Stake stake{
            .id = {u"s%1"_s.arg(i)}, .holder = party(), .company = party(), .verified = true};
        stake.share = part * (1 - m_held[stake.company]);
        if (stake.holder != stake.company
            && m_stakes.insert({stake.holder, stake.company}).second) {
            m_held[stake.company] += *stake.share;
            m_workspace.put(Row::of(stake));
        }
    }

    std::mt19937_64 m_engine;
    MarketSize m_size;
    Workspace m_workspace;
    std::map<Id<Party>, double> m_paidOn;
    std::map<Id<Party>, double> m_held;
    std::set<std::pair<Id<Party>, Id<Party>>> m_pairs;
    std::set<std::pair<Id<Party>, Id<Party>>> m_stakes;
};

} // namespace

Workspace randomMarket(quint64 seed, const MarketSize &size)
{
    return Maker(seed, size).make();
}

} // namespace fairlead
