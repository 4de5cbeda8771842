#pragma once

#include "models/graph/edgebundle.h"
#include "models/rows/dealcomponent.h"

#include <deque>
#include <map>
#include <tuple>

namespace fairlead {

/// Derives the graph from the rows of one workspace on the day of one lens. Used once.
class GraphBuilder
{
public:
    GraphBuilder(const Workspace &workspace, const Lens &lens);

    MarketGraph build();

private:
    using Key = std::tuple<RowRef, RowRef, EdgeFamily, bool>; ///< from, to, family, ended

    void readTranches();
    void addComponents();
    void addComponent(const DealComponent &component, const Deal &deal);
    void addTranches(const DealComponent &component, const Deal &deal, EdgeBundle &bundle);
    void addWithoutAmount(const DealComponent &component, const Deal &deal, EdgeBundle &bundle);
    void addMilestones();
    void addDistributions();
    void addOwnSpend();
    void addNodes(MarketGraph &graph) const;

    EdgeBundle *bundle(const RowRef &from, const RowRef &to, EdgeFamily family, bool isEnded);
    EdgeBundle *bundle(const Id<Party> &from, const Id<Party> &to, EdgeFamily family,
                       const Deal &deal);
    bool isEnded(const Deal &deal) const;
    bool isLater(const std::optional<PartialDate> &date) const;
    bool isOver(const std::optional<PartialDate> &lastDay) const;
    bool drawsStrand(const Deal &deal) const;

    const Workspace &m_workspace;
    const Lens &m_lens;
    std::map<Key, EdgeBundle> m_bundles;
    std::map<Id<DealComponent>, std::vector<const Tranche *>> m_tranches; ///< the counted ones
    std::deque<Tranche>
        m_madeParts; ///< money that is in no tranche: own spend, parts without amount
};

} // namespace fairlead
