#pragma once

#include "models/deals/dealsums.h"
#include "models/row.h"

#include <optional>
#include <vector>

namespace fairlead {

class Workspace;

// The investment graph with the organisation in it, as the lens shows it (product.md, Graph). How
// it follows from the rows is in docs/graph.md.

/// Where a node stands, in the order from left to right.
enum class GraphLayer {
    Backer, ///< investors, chipmakers, and whoever else stands behind the others
    Cloud,  ///< hyperscalers, neoclouds, platforms, resellers, ventures that build for them
    Lab,
    Route,
    Workload,
};

/// What an edge is. Each has its colour and its entry in the legend.
enum class EdgeFamily {
    Equity,            ///< money put in: shares, convertibles, warrants, debt, grants, guarantees
    ComputeCommitment, ///< promised cloud or compute spend
    Capacity,          ///< power or chips set aside
    Silicon,           ///< supply of accelerators
    Distribution,      ///< a lab's models on a route; also licences
    RevenueShare,
    OwnSpend, ///< what the organisation pays: workload to route, and route to whoever bills it
};

/// How sure a strand is: its line style, never its colour.
enum class StrandState {
    Settled,     ///< paid or firm, contracted, confirmed: solid
    Conditional, ///< conditional, an option, or a ceiling of power or chips: dashed
    Announced,   ///< intention, planned, reported, or not said: dotted
};

template<>
const Enumeration &enumeration<GraphLayer>();
template<>
const Enumeration &enumeration<EdgeFamily>();
template<>
const Enumeration &enumeration<StrandState>();

template<class T>
RowRef refOf(const Id<T> &id)
{
    return {tableIdOf<T>, id.text};
}

/// One line of an edge: the part of its deals that is equally sure, in one currency.
struct GraphStrand
{
    StrandState state = StrandState::Announced;
    std::optional<Money> amount; ///< null: no amount is known, or it is not in money
    bool isOpen = false;         ///< "more than", "at least", or a part without amount
    std::vector<RowRef> rows;    ///< tranches, components, milestones, distributions or workloads

    bool operator==(const GraphStrand &) const = default;
};

/// All that runs between two nodes in one direction and one family, apart from what has ended.
struct GraphEdge
{
    RowRef from; ///< who pays, supplies or distributes; a workload or its route for own spend
    RowRef to;   ///< where the money, the chips or the models go
    EdgeFamily family = EdgeFamily::Equity;
    MoneySums sums;                   ///< in the currency of the largest ceiling; own spend: a year
    std::vector<MoneySums> otherSums; ///< further currencies, never added to it; by code
    std::optional<Money> statedTotal; ///< what a source gives as the total of such deals
    std::optional<double> capacityGw; ///< gigawatts of the largest milestone; null: none
    std::optional<Exclusivity> exclusivity; ///< the strongest right among its distributions
    std::vector<GraphStrand> strands;       ///< in the order of StrandState, largest first
    std::vector<Id<Deal>> deals;            ///< in order of announcement, those in no sum as well
    std::optional<PartialDate> since;       ///< first announced or valid; null: not known
    std::optional<PartialDate> until;       ///< last day of the last part; null: no end is known
    bool isUndated = false;                 ///< a part has no beginning: it is there until it ends
    /// Why it draws no strand: of its deals the reason that comes first here; null: it draws one,
    /// or nothing of it holds any more.
    std::optional<LeftOut> leftOut;
    bool isContested = false;        ///< sources contradict each other about one of its rows
    bool isEnded = false;            ///< it holds no more on the day of the lens
    std::vector<EdgeFamily> bundled; ///< of a bundle: what it holds; empty: an edge alone

    bool operator==(const GraphEdge &) const = default;
};

/// Whether money runs against the edge: for capacity, silicon and distribution.
bool moneyRunsBack(EdgeFamily family);

RowRef payerOf(const GraphEdge &edge);
RowRef receiverOf(const GraphEdge &edge);

struct GraphNode
{
    RowRef row; ///< a party, route or workload
    GraphLayer layer = GraphLayer::Backer;
    QString name;
    /// Paid to others on the lens's basis, in the currency of the most; null: not known. Parties:
    /// to each other, what the organisation pays aside; workloads: what they spend in a year.
    std::optional<Money> out;
    std::optional<Money> back; ///< received, likewise; routes: from workloads, in a year
    bool outIsOpen = false; ///< there may be more: an amount is open, unknown or in another money
    bool backIsOpen = false;
    QString caption; ///< said of it instead of its amounts; may be empty

    bool operator==(const GraphNode &) const = default;
};

/// The record behind a node. A node may stand for a party once more, in another role, or for a
/// whole layer, which has no record: null.
std::optional<RowRef> recordOf(const RowRef &node);

/// A second node of a party: the end of a trace.
RowRef ultimateOf(const Id<Party> &party);

/// The node of a whole layer; @p table is that of the nodes in it.
RowRef layerNode(GraphLayer layer, TableId table);

struct MarketGraph
{
    std::vector<GraphNode> nodes; ///< by layer, then name; each has an edge or is a workload
    std::vector<GraphEdge> edges; ///< by from, to and family; what has ended after what holds

    const GraphNode *find(const RowRef &row) const; ///< null when it is not in the graph
    bool operator==(const MarketGraph &) const = default;
};

/// The graph on the lens's day and basis. What was announced, opened or started later is not in it;
/// unverified and superseded deals, and totals of other deals, are in none of its sums and draw no
/// strand; a graphfilter.h shows them all the same. Parties are never merged: two rows are two
/// nodes.
MarketGraph marketGraph(const Workspace &workspace, const Lens &lens);

/// The amount of an edge on a basis; null when not known. Risk weighted: see quant.md section 7;
/// nobody has given a chance to anything yet, so it is known only where nothing is at risk.
std::optional<Money> amountOn(const GraphEdge &edge, MoneyBasis basis);

/// Whether the amount on a basis is a lower bound: there may be more, or more is in other money.
bool isOpenOn(const GraphEdge &edge, MoneyBasis basis);

/// Sets what every node pays and receives by the edges that hold.
void addNodeAmounts(MarketGraph &graph, MoneyBasis basis);

QString graphLayerText(GraphLayer layer);
QString edgeFamilyText(EdgeFamily family);
QString strandStateText(StrandState state);

} // namespace fairlead
