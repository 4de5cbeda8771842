#include "models/timeline/timelinebuilder.h"

#include "models/deals/dealsums.h"
#include "models/negotiation/dealparts.h"
#include "models/rows/capacitymilestone.h"
#include "models/rows/computecommitment.h"
#include "models/rows/dealcomponent.h"
#include "models/rows/party.h"
#include "models/rowtitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

bool isKnownBy(const Deal &deal, QDate day)
{
    return !deal.announcedOn || deal.announcedOn->first() <= day;
}

TimelineStatus statusOf(const Deal &deal)
{
    switch (deal.status) {
    case DealStatus::Talks:
    case DealStatus::Announced:
    case DealStatus::Intention:
    case DealStatus::Reported:
    case DealStatus::Recall:
        return TimelineStatus::Expected;
    case DealStatus::Signed:
    case DealStatus::Closed:
    case DealStatus::Live:
    case DealStatus::Ended:
    case DealStatus::Aggregate:
        return TimelineStatus::Past;
    case DealStatus::Superseded:
        return TimelineStatus::Lapsed;
    }
    Q_UNREACHABLE();
}

TimelineStatus statusOf(const Tranche &tranche)
{
    if (tranche.state == TrancheState::Missed)
        return TimelineStatus::Missed;
    if (tranche.state == TrancheState::Lapsed || tranche.certainty == Certainty::Lapsed)
        return TimelineStatus::Lapsed;
    if (tranche.state == TrancheState::Met || tranche.certainty == Certainty::Paid)
        return TimelineStatus::Past;
    return tranche.certainty == Certainty::Firm ? TimelineStatus::Due : TimelineStatus::Expected;
}

/// Whether it can still count towards the deal.
bool isLive(const Tranche &tranche)
{
    const TimelineStatus status = statusOf(tranche);
    return status != TimelineStatus::Lapsed && status != TimelineStatus::Missed;
}

TimelineStatus statusOf(const CapacityMilestone &milestone)
{
    switch (milestone.state) {
    case CapacityState::Planned:
        return TimelineStatus::Expected;
    case CapacityState::Contracted:
    case CapacityState::UnderConstruction:
        return TimelineStatus::Due;
    case CapacityState::Energised:
    case CapacityState::Delivered:
        return TimelineStatus::Past;
    case CapacityState::Missed:
        return TimelineStatus::Missed;
    }
    Q_UNREACHABLE();
}

std::optional<TimelineAmount> amountOf(const Tranche &tranche)
{
    const auto total = trancheTotal(tranche);
    if (!total)
        return std::nullopt;
    return TimelineAmount{*total, tranche.certainty, tranche.qualifier};
}

/// What the deals of a workspace hold, read once.
class DealEvents
{
public:
    explicit DealEvents(TimelineBuilder &builder);

    void add();

private:
    void addDeal(const Deal &deal);
    void addTranche(const Tranche &tranche);
    void addTerm(const ComputeCommitment &terms);
    void addCapacity(const CapacityMilestone &milestone);

    const Deal *dealOf(const Id<DealComponent> &component) const;
    std::vector<int> lanesOf(const Deal &deal);

    TimelineBuilder &m_builder;
    const Workspace &m_workspace;
    std::map<Id<DealComponent>, std::vector<TimelineAmount>> m_amounts; ///< of live, counted parts
    std::map<Id<Deal>, std::vector<TimelineAmount>> m_dealAmounts;      ///< the same of whole deals
    std::map<Id<Deal>, std::optional<LeftOut>> m_leftOut;
    std::set<Id<DealComponent>> m_terms; ///< components whose term has an end
};

std::optional<QDate> endOf(const ComputeCommitment &terms, const Deal &deal)
{
    const auto start = terms.startsOn ? terms.startsOn : deal.validFrom;
    const auto from = start ? start : deal.announcedOn;
    if (terms.termMonths && from && *terms.termMonths >= 1 && *terms.termMonths <= 1200)
        return from->first().addMonths(int(*terms.termMonths)).addDays(-1);
    return deal.validTo ? std::optional(deal.validTo->last()) : std::nullopt;
}

DealEvents::DealEvents(TimelineBuilder &builder)
    : m_builder(builder)
    , m_workspace(builder.workspace())
{
    for (const Deal &deal : m_workspace.rows<Deal>())
        m_leftOut[deal.id] = reasonLeftOut(m_workspace, deal, builder.lens());
    for (const Tranche &tranche : m_workspace.rows<Tranche>()) {
        const Deal *deal = dealOf(tranche.component);
        const auto amount = amountOf(tranche);
        if (!deal || !amount || !tranche.counted || !isLive(tranche))
            continue;
        m_amounts[tranche.component].push_back(*amount);
        m_dealAmounts[deal->id].push_back(*amount);
    }
    for (const ComputeCommitment &terms : m_workspace.rows<ComputeCommitment>()) {
        const Deal *deal = dealOf(terms.component);
        if (deal && endOf(terms, *deal))
            m_terms.insert(terms.component);
    }
}

void DealEvents::add()
{
    for (const Deal &deal : m_workspace.rows<Deal>())
        addDeal(deal);
    for (const Tranche &tranche : m_workspace.rows<Tranche>())
        addTranche(tranche);
    for (const ComputeCommitment &terms : m_workspace.rows<ComputeCommitment>())
        addTerm(terms);
    for (const CapacityMilestone &milestone : m_workspace.rows<CapacityMilestone>())
        addCapacity(milestone);
}

const Deal *DealEvents::dealOf(const Id<DealComponent> &component) const
{
    const DealComponent *found = m_workspace.find(component);
    return found ? m_workspace.find(found->deal) : nullptr;
}

std::vector<int> DealEvents::lanesOf(const Deal &deal)
{
    std::vector<int> lanes;
    QList<Id<Party>> parties{deal.payer, deal.counterparty};
    parties += deal.otherParties;
    for (const Id<Party> &party : parties) {
        const Party *found = m_workspace.find(party);
        if (found && isVendor(*found))
            lanes.push_back(m_builder.vendorLane(party));
    }
    if (lanes.empty())
        lanes.push_back(m_builder.vendorLane(deal.counterparty));
    return lanes;
}

void DealEvents::addDeal(const Deal &deal)
{
    const RowRef row{TableId::Deal, deal.id.text};
    if (!isKnownBy(deal, m_builder.day()))
        return;
    const auto date = deal.announcedOn ? deal.announcedOn : deal.validFrom;
    if (!date) {
        m_builder.addUndated(row);
        return;
    }
    const auto leftOut = m_leftOut.at(deal.id);
    TimelineEvent event{.id = u"deal:"_s + deal.id.text,
                        .row = row,
                        .kind = TimelineKind::Deal,
                        .status = statusOf(deal),
                        .lanes = lanesOf(deal),
                        .title = deal.title,
                        .begins = *date,
                        .isVerified = deal.verified && deal.status != DealStatus::Reported,
                        .amounts = m_dealAmounts[deal.id],
                        .isCounted = !leftOut};
    if (leftOut)
        event.reason = Text::tr("In no sum: %1.").arg(leftOutText(*leftOut));
    m_builder.add(std::move(event));
}

void DealEvents::addTranche(const Tranche &tranche)
{
    const Deal *deal = dealOf(tranche.component);
    const auto amount = amountOf(tranche);
    if (!deal || !isKnownBy(*deal, m_builder.day()))
        return;
    const bool hasDate = tranche.settledOn || tranche.dueOn;
    // Without a date of its own, the point of the deal or the bar of its term says it all.
    if (!hasDate && (!amount || m_terms.contains(tranche.component)))
        return;
    const DealComponent &component = *m_workspace.find(tranche.component);
    const RowRef row{TableId::Tranche, tranche.id.text};
    TimelineEvent event{.id = u"tranche:"_s + tranche.id.text,
                        .row = row,
                        .kind = TimelineKind::Tranche,
                        .status = statusOf(tranche),
                        .lanes = {m_builder.instrumentLane(
                            component.payer.isNull() ? deal->payer : component.payer,
                            component.payee.isNull() ? deal->counterparty : component.payee)},
                        .title = rowTitle(m_workspace, row),
                        .reason = tranche.triggerNote,
                        .isVerified = deal->verified && deal->status != DealStatus::Reported,
                        .isCounted = tranche.counted && isLive(tranche) && !m_leftOut.at(deal->id)};
    if (amount)
        event.amounts = {*amount};
    if (hasDate) {
        event.begins = tranche.settledOn ? *tranche.settledOn : *tranche.dueOn;
    } else if (!deal->announcedOn) {
        m_builder.addUndated(row);
        return;
    } else {
        event.begins = *deal->announcedOn;
        const bool comes = event.status == TimelineStatus::Due
                           || (event.status == TimelineStatus::Expected
                               && tranche.certainty != Certainty::Unknown);
        if (comes) {
            event.shape = TimelineShape::Open;
        } else {
            event.isComputed = true;
            event.reason += event.reason.isEmpty() ? QString() : u" "_s;
            event.reason += Text::tr("No day is known; shown where the deal was announced.");
        }
    }
    m_builder.add(std::move(event));
}

void DealEvents::addTerm(const ComputeCommitment &terms)
{
    const Deal *deal = dealOf(terms.component);
    if (!deal || !isKnownBy(*deal, m_builder.day()))
        return;
    const auto end = endOf(terms, *deal);
    const auto stated = terms.startsOn ? terms.startsOn : deal->validFrom;
    const auto begins = stated ? stated : deal->announcedOn;
    if (!end || !begins)
        return;
    TimelineEvent event{.id = u"term:"_s + terms.id.text,
                        .row = {TableId::ComputeCommitment, terms.id.text},
                        .kind = TimelineKind::DealTerm,
                        .shape = TimelineShape::Span,
                        .status = *end < m_builder.day()              ? TimelineStatus::Past
                                  : begins->first() > m_builder.day() ? TimelineStatus::Due
                                                                      : TimelineStatus::Current,
                        .lanes = {m_builder.instrumentLane(terms.payer, terms.supplier)},
                        .title = deal->title,
                        .begins = *begins,
                        .ends = PartialDate(*end),
                        .isComputed = terms.termMonths.has_value(),
                        .isVerified = deal->verified,
                        .amounts = m_amounts[terms.component],
                        .isCounted = !m_leftOut.at(deal->id)};
    if (begins->precision() != PartialDate::Precision::Day)
        event.ends = PartialDate::month(end->year(), end->month());
    if (!stated)
        event.reason = Text::tr("No start is known; counted from the announcement.");
    m_builder.add(std::move(event));
}

void DealEvents::addCapacity(const CapacityMilestone &milestone)
{
    const RowRef row{TableId::CapacityMilestone, milestone.id.text};
    const Deal *deal = m_workspace.find(milestone.deal);
    if (deal && !isKnownBy(*deal, m_builder.day()))
        return;
    const auto begins = milestone.dueOn ? milestone.dueOn : deal ? deal->announcedOn : std::nullopt;
    if (!begins) {
        m_builder.addUndated(row);
        return;
    }
    TimelineEvent event{.id = u"capacity:"_s + milestone.id.text,
                        .row = row,
                        .kind = TimelineKind::Capacity,
                        .shape = TimelineShape::Step,
                        .status = statusOf(milestone),
                        .lanes = {m_builder.capacityLane(milestone.supplier, milestone.customer)},
                        .title = deal ? deal->title : rowTitle(m_workspace, row),
                        .begins = *begins,
                        .isVerified = milestone.verified,
                        .capacity = TimelineCapacity{.quantity = milestone.quantity,
                                                     .quantityHigh = milestone.quantityHigh,
                                                     .unit = milestone.unit,
                                                     .definition = milestone.definition,
                                                     .qualifier = milestone.qualifier}};
    if (!milestone.dueOn && event.status != TimelineStatus::Past) {
        event.shape = TimelineShape::Open;
    } else if (!milestone.dueOn) {
        event.isComputed = true;
        event.reason = Text::tr("No day is known; shown where the deal was announced.");
    }
    m_builder.add(std::move(event));
}

} // namespace

void addDealEvents(TimelineBuilder &builder)
{
    DealEvents(builder).add();
}

} // namespace fairlead
