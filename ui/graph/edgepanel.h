#pragma once

#include "models/graph/marketgraph.h"
#include "ui/graph/graphpanel.h"

namespace fairlead {

/// An edge, opened up beside the graph: its figures, the tranches behind them, the claims of its
/// deals, and the deals themselves, which lead to their records.
class EdgePanel : public GraphPanel
{
    Q_OBJECT

public:
    EdgePanel(const GraphState &state, QWidget *parent);

    void showEdge(const MarketGraph &graph, const GraphEdge &edge);

private:
    void addFigures(const GraphEdge &edge);
    void addTranches(const GraphEdge &edge);
    void addClaims(const GraphEdge &edge);
    void addBelievedClaims(const Row &row);
    void addDeals(const GraphEdge &edge);
};

} // namespace fairlead
