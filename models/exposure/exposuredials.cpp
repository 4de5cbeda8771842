#include "models/exposure/exposuredials.h"

#include "models/graph/lookthrough.h"
#include "models/graph/shares.h"
#include "models/graph/spendtrace.h"
#include "models/rowtitle.h"
#include "models/switching/finance.h"
#include "models/switching/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureDials)
};

constexpr double kSameCompany = 1;

} // namespace

DialReckoner::DialReckoner(const Workspace &workspace, const SwitchingModel &model,
                           const Lens &lens)
    : m_workspace(workspace)
    , m_model(model)
    , m_lens(lens)
{
}

ExposureDials DialReckoner::dials(const Workload &workload, const LockIn &lockIn)
{
    ExposureDials dials;
    dials.technical = technical(workload, lockIn);
    dials.commercial = commercial(workload, dials);
    dials.financial = financial(workload, dials);
    return dials;
}

Dial DialReckoner::technical(const Workload &workload, const LockIn &lockIn) const
{
    if (workload.route.isNull())
        return {.value = {}, .reason = Text::tr("It is not known where the workload runs.")};
    if (!m_model.isSpendKnown(workload.id))
        return {.value = {}, .reason = Text::tr("What the workload costs is not known.")};
    const Exit &exit = lockIn.exits[size_t(lockIn.headlineRole)];
    if (exit.captive)
        return {.value = {}, .reason = Text::tr("No exit is permitted, so none can be measured.")};
    return {.value = exit.index - exit.indexByType[size_t(CostType::Commercial)], .reason = {}};
}

Dial DialReckoner::commercial(const Workload &workload, ExposureDials &dials) const
{
    dials.owed = m_model.owedOnLeaving(workload.id);
    dials.spend = m_model.monthlySpend(workload.id)
                  * annuityFactor(m_model.discountRate(), m_model.horizonMonths());
    if (!m_model.isSpendKnown(workload.id) || dials.spend <= 0)
        return {.value = {}, .reason = Text::tr("What the workload costs is not known.")};
    double owed = 0;
    for (const CostLine &line : dials.owed)
        owed += line.usd;
    return {.value = std::min(1.0, owed / dials.spend), .reason = {}};
}

Dial DialReckoner::financial(const Workload &workload, ExposureDials &dials)
{
    const Placement placement = placementOf(workload);
    dials.lab = partyOf(m_workspace, placement, ExitRole::Lab);
    if (dials.lab.isNull())
        return {.value = {}, .reason = Text::tr("It is not known whose model the workload uses.")};
    Dial largest;
    Dial unknown;
    for (const ExitRole role : {ExitRole::RouteOperator, ExitRole::HostOperator}) {
        const Id<Party> seller = partyOf(m_workspace, placement, role);
        const Dial stake = stakeOf(seller, dials.lab);
        if (!stake.value) {
            unknown = stake;
        } else if (!largest.value || *stake.value > *largest.value) {
            largest = stake;
            dials.seller = seller;
        }
    }
    // What is not known could be more than what is, unless that is everything.
    return unknown.reason.isEmpty() || largest.value == kSameCompany ? largest : unknown;
}

Dial DialReckoner::stakeOf(const Id<Party> &seller, const Id<Party> &lab)
{
    if (seller.isNull())
        return {.value = {}, .reason = Text::tr("It is not known who sells the infrastructure.")};
    const std::vector<Id<Party>> family = parentChain(m_workspace, seller);
    if (ultimateParent(m_workspace, seller) == ultimateParent(m_workspace, lab))
        return {.value = kSameCompany, .reason = {}};
    const Holdings &holdings = holdingsIn(lab);
    if (!holdings.problem.isEmpty())
        return {.value = {}, .reason = holdings.problem};
    const auto at = [&](const Id<Party> &party) {
        return size_t(std::ranges::find(holdings.parties, party) - holdings.parties.begin());
    };
    Dial stake{.value = 0, .reason = {}};
    for (const Id<Party> &party : family) {
        if (at(party) < holdings.parties.size() && at(lab) < holdings.parties.size())
            stake.value = std::max(*stake.value, (*holdings.integrated)(at(party), at(lab)));
    }
    for (const auto &[holder, why] : holdings.unknown) {
        if (std::ranges::find(family, holder) == family.end())
            continue;
        stake.reason = Text::tr("The stake of %1 in %2 is not counted: %3.")
                           .arg(rowTitle(m_workspace, holder), rowTitle(m_workspace, lab), why);
        if (*stake.value <= 0)
            stake.value.reset();
    }
    return stake;
}

const DialReckoner::Holdings &DialReckoner::holdingsIn(const Id<Party> &lab)
{
    const auto [at, isNew] = m_holdings.try_emplace(lab);
    Holdings &holdings = at->second;
    if (!isNew)
        return holdings;
    const ShareMatrix held = heldShares(m_workspace, m_lens, {lab});
    holdings.parties = held.parties;
    for (const UnknownShare &share : held.unknown) {
        if (share.to == lab)
            holdings.unknown.insert({share.from, labelOf(share.why)});
    }
    if (!held.impossible.isNull()) {
        holdings.problem = Text::tr("The known stakes in %1 add up to more than all of it.")
                               .arg(rowTitle(m_workspace, held.impossible));
        return holdings;
    }
    const auto integrated = integratedOwnership(held.shares);
    if (const auto *loop = std::get_if<ClosedLoop>(&integrated)) {
        std::vector<Id<Party>> parties;
        for (const size_t index : loop->parties)
            parties.push_back(held.parties[index]);
        holdings.problem = loopText(m_workspace, parties);
    } else {
        holdings.integrated = std::get<Matrix>(integrated);
    }
    return holdings;
}

} // namespace fairlead
