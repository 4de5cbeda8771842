#include "models/negotiation/dealparts.h"

#include "models/rows/dealcomponent.h"
#include "models/rows/tranche.h"

#include <QHash>

namespace fairlead {

namespace {

DealType typeOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Equity:
    case ComponentKind::Convertible:
    case ComponentKind::Warrant:
        return DealType::Equity;
    case ComponentKind::CloudCommitment:
        return DealType::ComputeCommitment;
    case ComponentKind::Capacity:
    case ComponentKind::Supply:
        return DealType::Capacity;
    case ComponentKind::Distribution:
        return DealType::Distribution;
    case ComponentKind::Merger:
    case ComponentKind::Acquihire:
        return DealType::Acquisition;
    default:
        return DealType::Other;
    }
}

/// Null: the deal is over, or only counts others.
std::optional<DealStage> stageOf(DealStatus status)
{
    switch (status) {
    case DealStatus::Talks:
    case DealStatus::Reported:
    case DealStatus::Recall:
        return DealStage::Rumoured;
    case DealStatus::Announced:
    case DealStatus::Intention:
    case DealStatus::Signed:
        return DealStage::Announced;
    case DealStatus::Closed:
    case DealStatus::Live:
        return DealStage::Closed;
    case DealStatus::Superseded:
    case DealStatus::Ended:
    case DealStatus::Aggregate:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What the certainties of a component's tranches come to.
struct Certainties
{
    bool closed = false;
    bool contingent = false;
    bool unknown = false;

    void add(Certainty certainty)
    {
        closed |= certainty == Certainty::Paid || certainty == Certainty::Firm;
        contingent |= certainty == Certainty::Conditional || certainty == Certainty::Option
                      || certainty == Certainty::Intention;
        unknown |= certainty == Certainty::Unknown;
    }

    std::optional<DealTranche> tranche() const
    {
        if (closed && contingent)
            return DealTranche::Mixed;
        if (unknown || closed == contingent)
            return std::nullopt;
        return closed ? DealTranche::Closed : DealTranche::Contingent;
    }
};

QList<Id<Party>> vendorsAmong(const Workspace &workspace, const QList<Id<Party>> &parties)
{
    QList<Id<Party>> vendors;
    for (const Id<Party> &party : parties) {
        const Party *found = workspace.find(party);
        if (found && isVendor(*found) && !vendors.contains(party))
            vendors += party;
    }
    return vendors;
}

/// Null: the deal is over, not known yet, or a total of others.
std::optional<DealStage> stageOn(const Deal &deal, QDate day)
{
    if (deal.announcedOn && deal.announcedOn->first() > day)
        return std::nullopt;
    return stageOf(deal.status);
}

} // namespace

template<>
const Enumeration &enumeration<DealType>()
{
    static const Enumeration kEnumeration(
        "DealType",
        {
            {int(DealType::Equity), "equity", QT_TRANSLATE_NOOP("DealType", "Equity")},
            {int(DealType::ComputeCommitment), "compute_commitment",
             QT_TRANSLATE_NOOP("DealType", "Compute commitment")},
            {int(DealType::Distribution), "distribution",
             QT_TRANSLATE_NOOP("DealType", "Distribution")},
            {int(DealType::Exclusivity), "exclusivity",
             QT_TRANSLATE_NOOP("DealType", "Exclusivity")},
            {int(DealType::Capacity), "capacity", QT_TRANSLATE_NOOP("DealType", "Capacity")},
            {int(DealType::Acquisition), "acquisition",
             QT_TRANSLATE_NOOP("DealType", "Acquisition")},
            {int(DealType::Other), "other", QT_TRANSLATE_NOOP("DealType", "Other")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<DealTranche>()
{
    static const Enumeration kEnumeration(
        "DealTranche",
        {
            {int(DealTranche::Closed), "closed", QT_TRANSLATE_NOOP("DealTranche", "Certain")},
            {int(DealTranche::Contingent), "contingent",
             QT_TRANSLATE_NOOP("DealTranche", "Contingent")},
            {int(DealTranche::Mixed), "mixed",
             QT_TRANSLATE_NOOP("DealTranche", "Partly contingent")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<DealStage>()
{
    static const Enumeration kEnumeration(
        "DealStage",
        {
            {int(DealStage::Rumoured), "rumoured", QT_TRANSLATE_NOOP("DealStage", "Rumoured")},
            {int(DealStage::Announced), "announced", QT_TRANSLATE_NOOP("DealStage", "Announced")},
            {int(DealStage::Closed), "closed", QT_TRANSLATE_NOOP("DealStage", "Closed")},
        });
    return kEnumeration;
}

bool isVendor(const Party &party)
{
    switch (party.kind) {
    case PartyKind::Hyperscaler:
    case PartyKind::Lab:
    case PartyKind::Neocloud:
    case PartyKind::Chipmaker:
    case PartyKind::Platform:
    case PartyKind::Reseller:
        return true;
    default:
        return false;
    }
}

std::vector<DealPart> dealParts(const Workspace &workspace, QDate day)
{
    QHash<QString, Certainties> certainties;
    for (const Tranche &tranche : workspace.rows<Tranche>())
        certainties[tranche.component.text].add(tranche.certainty);

    std::vector<DealPart> parts;
    for (const DealComponent &component : workspace.rows<DealComponent>()) {
        const Deal *deal = workspace.find(component.deal);
        const auto stage = deal ? stageOn(*deal, day) : std::nullopt;
        if (!stage)
            continue;
        const QList<Id<Party>> parties =
            deal->otherParties
            + QList<Id<Party>>{deal->payer, deal->counterparty, component.payer, component.payee};
        parts.push_back({.deal = deal,
                         .vendors = vendorsAmong(workspace, parties),
                         .type = typeOf(component.kind),
                         .tranche = certainties[component.id.text].tranche(),
                         .stage = *stage});
    }
    for (const Deal &deal : workspace.rows<Deal>()) {
        const auto stage = stageOn(deal, day);
        if (!stage || deal.distributionRight != Exclusivity::Exclusive)
            continue;
        const QList<Id<Party>> parties =
            deal.otherParties + QList<Id<Party>>{deal.payer, deal.counterparty};
        parts.push_back({.deal = &deal,
                         .vendors = vendorsAmong(workspace, parties),
                         .type = DealType::Exclusivity,
                         .stage = *stage});
    }
    return parts;
}

} // namespace fairlead
