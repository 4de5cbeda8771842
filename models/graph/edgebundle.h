#pragma once

#include "models/graph/marketgraph.h"

#include "models/rows/deal.h"

#include <set>

namespace fairlead {

/// Gathers what runs between two nodes and makes one edge of it. Lives within GraphBuilder, and
/// points at its tranches.
class EdgeBundle
{
public:
    /// A part in money. Lapsed tranches are passed over.
    void addMoney(const RowRef &row, const Tranche &tranche);
    void addPart(const RowRef &row, StrandState state); ///< a part without amount
    void addPower(double gigawatts);
    /// Of rights that follow each other the latest counts; of one day the strongest. Null: since
    /// ever.
    void addRight(Exclusivity right, const std::optional<PartialDate> &from);
    void addDeal(const Deal &deal); ///< once each
    void addStatedTotal(const Money &total);
    void addLeftOut(LeftOut reason); ///< why a deal of it draws no strand
    /// Null: no beginning is known, or no end.
    void addTerm(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to);

    /// Whether something of a deal is drawn already, so that a part of it without amount is none of
    /// its own.
    bool holdsPartOf(const Id<Deal> &deal) const { return m_drawnDeals.contains(deal); }
    void markDrawn(const Id<Deal> &deal) { m_drawnDeals.insert(deal); }

    GraphEdge edge(const std::set<RowRef> &contradicted) const;

private:
    struct Part
    {
        RowRef row;
        StrandState state;
        const Tranche *tranche; ///< null: no money
    };

    std::vector<GraphStrand> strandsIn(StrandState state) const;

    std::vector<Part> m_parts;
    std::vector<const Deal *> m_deals;
    std::set<Id<Deal>> m_drawnDeals;
    std::optional<double> m_capacityGw;
    std::optional<Exclusivity> m_exclusivity;
    QDate m_rightSince; ///< invalid: since ever
    std::optional<Money> m_statedTotal;
    std::optional<PartialDate> m_since;
    std::optional<PartialDate> m_until;
    bool m_isEndless = false; ///< a part has no end
    bool m_isUndated = false; ///< a part has no beginning
    std::optional<LeftOut> m_leftOut;
};

} // namespace fairlead
