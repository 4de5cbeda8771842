#pragma once

#include "models/graph/marketgraph.h"
#include "models/lens.h"
#include "ui/graph/graphpanel.h"

namespace fairlead {

struct Dependents;

/// A party or a route, opened up beside the graph: what of ours reaches it, directly and
/// indirectly, with the contracts and workloads, and its ties to others.
class NodePanel : public GraphPanel
{
    Q_OBJECT

public:
    NodePanel(const GraphState &state, QWidget *parent);

    /// @p node must have a record that is a party or a route.
    void showNode(const MarketGraph &graph, const GraphNode &node, const Lens &lens);

private:
    void addContracts(const Dependents &found);
    void addWorkloads(const Dependents &found);
    void addUntraced(const Dependents &found);
    void addTies(const MarketGraph &graph, const GraphNode &node, MoneyBasis basis);
};

} // namespace fairlead
