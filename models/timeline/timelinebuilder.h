#pragma once

#include "models/timeline/timeline.h"

#include <QHash>
#include <QSet>

namespace fairlead {

/// Collects lanes and events of a timeline; for the files that fill one.
class TimelineBuilder
{
public:
    TimelineBuilder(const Workspace &workspace, const Lens &lens);

    const Workspace &workspace() const { return m_workspace; }
    const Lens &lens() const { return m_lens; }
    QDate day() const { return m_lens.asOf; }

    /// The lane with this id, made when it is not there yet. @p order sorts inside of its part of
    /// the group, before the title.
    int lane(TimelineLane lane, qint64 order = 0);
    int vendorLane(const Id<Party> &party);
    int instrumentLane(const Id<Party> &from, const Id<Party> &to);
    int capacityLane(const Id<Party> &from, const Id<Party> &to);
    int contractLane(const Id<Contract> &contract);

    /// Takes the event over: its lanes may repeat and come in any order; days left and sources are
    /// filled in.
    void add(TimelineEvent event, const std::vector<Id<Source>> &moreSources = {});
    void addUndated(const RowRef &row);

    bool isOurVendor(const Id<Party> &party) const { return m_ourVendors.contains(party.text); }
    bool isOurRoute(const Id<Route> &route) const { return m_ourRoutes.contains(route.text); }
    /// Whether one of the jurisdictions is ours; none named, or ours unknown, counts as ours.
    bool appliesToUs(const QList<Jurisdiction> &jurisdictions) const;

    Timeline finish() &&;

private:
    void readOwn();
    void readSources();

    const Workspace &m_workspace;
    Lens m_lens;
    Timeline m_timeline;
    std::vector<qint64> m_orders;                        ///< of lanes
    QHash<QString, int> m_lanes;                         ///< by id
    std::map<RowRef, std::vector<Id<Source>>> m_sources; ///< by what is claimed about
    QSet<QString> m_ourVendors;
    QSet<QString> m_ourRoutes;
    QSet<int> m_ourJurisdictions;
};

/// What the market does: deals, money, capacity, listings, laws, retirements.
void addMarketEvents(TimelineBuilder &builder);
void addDealEvents(TimelineBuilder &builder);

/// What we have signed: terms, notice, commitments, points of negotiations, moves of the plan.
void addContractEvents(TimelineBuilder &builder);
void addCommitmentEvents(TimelineBuilder &builder);

} // namespace fairlead
