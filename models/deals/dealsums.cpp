#include "models/deals/dealsums.h"

#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rows/supersession.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace fairlead {

namespace {

/// A tranche with the parties it runs between.
struct PlacedTranche
{
    const Tranche *tranche;
    Id<Party> payer;
    Id<Party> receiver;
};

/// The counted tranches of each deal, read in one pass over the two tables.
std::map<Id<Deal>, std::vector<PlacedTranche>> countedTranches(const Workspace &workspace)
{
    std::map<Id<Deal>, std::vector<PlacedTranche>> byDeal;
    for (const Tranche &tranche : workspace.rows<Tranche>()) {
        const DealComponent *component = workspace.find(tranche.component);
        const Deal *deal = component ? workspace.find(component->deal) : nullptr;
        if (!deal || !tranche.counted)
            continue;
        byDeal[deal->id].push_back(
            {&tranche, component->payer.isNull() ? deal->payer : component->payer,
             component->payee.isNull() ? deal->counterparty : component->payee});
    }
    return byDeal;
}

std::optional<Money> MoneySums::*sumOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Paid:
        return &MoneySums::paid;
    case Certainty::Firm:
        return &MoneySums::firm;
    case Certainty::Conditional:
        return &MoneySums::conditional;
    case Certainty::Option:
        return &MoneySums::option;
    case Certainty::Intention:
        return &MoneySums::intention;
    case Certainty::Unknown:
    case Certainty::Lapsed:
        return &MoneySums::unknown;
    }
    Q_UNREACHABLE();
}

/// The sum of all amounts, lapsed ones included; null when there is none, or several currencies.
std::optional<Money> headlineOf(const std::vector<PlacedTranche> &placed)
{
    std::optional<Money> headline;
    for (const PlacedTranche &entry : placed) {
        const auto total = trancheTotal(*entry.tranche);
        if (!total)
            continue;
        if (headline && headline->currency != total->currency)
            return {};
        addTo(headline, *total);
    }
    return headline;
}

std::vector<MoneySums> summed(const std::vector<PlacedTranche> &placed)
{
    std::vector<const Tranche *> tranches;
    for (const PlacedTranche &entry : placed)
        tranches.push_back(entry.tranche);
    return moneySums(tranches);
}

bool isReplaced(const Workspace &workspace, const Deal &deal, const Lens &lens)
{
    const auto rows = workspace.rows<Supersession>();
    return std::any_of(rows.begin(), rows.end(), [&](const Supersession &supersession) {
        return supersession.earlier == deal.id && supersession.kind == SupersessionKind::Replaces
               && (!supersession.happenedOn || supersession.happenedOn->first() <= lens.asOf);
    });
}

bool announcedBefore(const Workspace &workspace, const Id<Deal> &left, const Id<Deal> &right)
{
    const auto leftDate = workspace.find(left)->announcedOn.value_or(PartialDate()).first();
    const auto rightDate = workspace.find(right)->announcedOn.value_or(PartialDate()).first();
    return leftDate != rightDate ? leftDate < rightDate : left < right;
}

double ceilingUnits(const PairSums &pair)
{
    return pair.sums.ceiling ? pair.sums.ceiling->units() : -1;
}

} // namespace

bool hasLapsed(const Tranche &tranche)
{
    return tranche.certainty == Certainty::Lapsed || tranche.state == TrancheState::Lapsed
           || tranche.state == TrancheState::Missed;
}

bool isOpenUpwards(Qualifier qualifier)
{
    return qualifier == Qualifier::MoreThan || qualifier == Qualifier::AtLeast;
}

bool addTo(std::optional<Money> &sum, const Money &amount)
{
    using Limits = std::numeric_limits<qint64>;
    if (!sum)
        sum = Money{0, amount.currency};
    if (!__builtin_add_overflow(sum->minor, amount.minor, &sum->minor))
        return true;
    sum->minor = amount.minor > 0 ? Limits::max() : Limits::min();
    return false;
}

std::optional<Money> trancheTotal(const Tranche &tranche)
{
    if (!tranche.amount)
        return {};
    if (tranche.period == Period::Once)
        return tranche.amount;
    if (!tranche.periods)
        return {};
    const double minor = double(tranche.amount->minor) * *tranche.periods;
    if (std::abs(minor) >= double(std::numeric_limits<qint64>::max()))
        return {};
    return Money{std::llround(minor), tranche.amount->currency};
}

std::vector<MoneySums> moneySums(const std::vector<const Tranche *> &tranches)
{
    std::map<QString, MoneySums> byCurrency;
    bool anyLive = false;
    bool anyWithoutAmount = false;
    for (const Tranche *tranche : tranches) {
        if (hasLapsed(*tranche))
            continue;
        anyLive = true;
        const auto total = trancheTotal(*tranche);
        if (!total) {
            anyWithoutAmount = true;
            continue;
        }
        MoneySums &sums = byCurrency[total->currency.code()];
        sums.currency = total->currency;
        addTo(sums.*sumOf(tranche->certainty), *total);
        if (tranche->certainty == Certainty::Paid)
            addTo(sums.firm, *total);
        if (!addTo(sums.ceiling, *total))
            sums.incomplete = true;
        sums.ceilingIsOpen = sums.ceilingIsOpen || isOpenUpwards(tranche->qualifier);
    }
    if (byCurrency.empty() && anyLive)
        byCurrency[Currency::usd().code()] = {};

    std::vector<MoneySums> all;
    for (auto &[code, sums] : byCurrency) {
        sums.incomplete = sums.incomplete || anyWithoutAmount;
        // A class without tranches is zero only when nothing is left to be known about the others.
        const bool allKnown = sums.ceiling && !sums.unknown && !anyWithoutAmount;
        for (auto member : {&MoneySums::paid, &MoneySums::firm, &MoneySums::conditional,
                            &MoneySums::option, &MoneySums::intention}) {
            if (allKnown && !(sums.*member))
                sums.*member = Money{0, sums.currency};
        }
        all.push_back(sums);
    }
    return all;
}

DealFigures dealFigures(const Workspace &workspace, const Id<Deal> &deal)
{
    auto all = allDealFigures(workspace);
    const auto found = all.find(deal);
    return found == all.end() ? DealFigures() : std::move(found->second);
}

std::map<Id<Deal>, DealFigures> allDealFigures(const Workspace &workspace)
{
    std::map<Id<Deal>, DealFigures> all;
    for (const auto &[deal, placed] : countedTranches(workspace)) {
        DealFigures &figures = all[deal];
        figures.sums = summed(placed);
        std::set<Certainty> certainties;
        figures.headline = headlineOf(placed);
        for (const PlacedTranche &entry : placed)
            certainties.insert(entry.tranche->certainty);
        figures.certainties.assign(certainties.begin(), certainties.end());
    }
    return all;
}

std::optional<LeftOut> reasonLeftOut(const Workspace &workspace, const Deal &deal, const Lens &lens)
{
    if (deal.announcedOn && deal.announcedOn->first() > lens.asOf)
        return LeftOut::Later;
    if (isReplaced(workspace, deal, lens) || deal.status == DealStatus::Superseded)
        return LeftOut::Superseded;
    if (!deal.verified)
        return LeftOut::Unverified;
    if (deal.sumRule == SumRule::DoNotAdd)
        return LeftOut::DoNotAdd;
    if (deal.sumRule == SumRule::NoAmount)
        return LeftOut::NoAmount;
    return {};
}

QString leftOutText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Superseded:
        return QCoreApplication::translate("DealSums", "replaced by a later deal");
    case LeftOut::Unverified:
        return QCoreApplication::translate("DealSums", "not verified");
    case LeftOut::DoNotAdd:
        return QCoreApplication::translate("DealSums", "other deals hold its amount already");
    case LeftOut::NoAmount:
        return QCoreApplication::translate("DealSums", "no amount known");
    case LeftOut::Later:
        return QCoreApplication::translate("DealSums", "announced after the as-of date");
    }
    Q_UNREACHABLE();
}

std::vector<PairSums> pairSums(const Workspace &workspace, const Lens &lens)
{
    using Pair = std::pair<Id<Party>, Id<Party>>;
    std::map<Pair, std::vector<PlacedTranche>> tranches;
    std::map<Pair, std::vector<Id<Deal>>> deals;
    for (const auto &[dealId, placed] : countedTranches(workspace)) {
        const auto leftOut = reasonLeftOut(workspace, *workspace.find(dealId), lens);
        if (leftOut && leftOut != LeftOut::NoAmount)
            continue;
        for (const PlacedTranche &entry : placed) {
            const Pair pair{entry.payer, entry.receiver};
            tranches[pair].push_back(entry);
            if (deals[pair].empty() || deals[pair].back() != dealId)
                deals[pair].push_back(dealId);
        }
    }

    std::vector<PairSums> pairs;
    for (auto &[pair, placed] : tranches) {
        std::sort(deals[pair].begin(), deals[pair].end(), [&](const auto &left, const auto &right) {
            return announcedBefore(workspace, left, right);
        });
        for (const MoneySums &sums : summed(placed))
            pairs.push_back({pair.first, pair.second, sums, deals[pair]});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const PairSums &left, const PairSums &right) {
        return ceilingUnits(left) > ceilingUnits(right);
    });
    return pairs;
}

} // namespace fairlead
