#pragma once

#include "models/graph/marketgraph.h"

namespace fairlead {

struct PictureNode;

/// Amounts and names of the graph as people read them.

QString billionsText(double units); ///< of 13e9 "13", of 22.4e9 "22.4", of 50e6 "50 M"

/// "$13 B", as much of it as a title bears; "> $13 B" where there may be more.
QString roundedText(const Money &amount, bool isOpen);

/// Amounts of several currencies beside each other, never one sum; "–" for none.
QString amountsText(const std::vector<Money> &amounts);

/// What a year costs, a month: "$25.2k".
QString monthlySpend(const Money &year);

/// What stands on an edge: "13", "> 100", "6 GW", of own spend "72.0 k" a month. Empty: nothing is
/// known on that basis.
QString edgeLabel(const GraphEdge &edge, MoneyBasis basis);

/// Under a node's name: "28 out · > 138 back", for a workload "$72.0 k /mo". May be empty.
QString nodeCaption(const GraphNode &node);

QString nodeName(const MarketGraph &graph, const RowRef &row);

/// "Equity", of a bundle "Equity + Capacity".
QString familyText(const GraphEdge &edge);

/// "Amazon → Anthropic, equity: 13 firm, 20 conditional, up to 33 · 5 deals · contested".
QString edgeSummary(const MarketGraph &graph, const GraphEdge &edge);

/// A node with its figures and its heaviest edges, a line each.
QString nodeSummary(const MarketGraph &graph, const PictureNode &node);

/// "$13 B", with "> " or "up to" as it is; "–" for null.
QString amountText(const std::optional<Money> &amount);

} // namespace fairlead
