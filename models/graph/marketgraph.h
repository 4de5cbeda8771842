#pragma once

#include "models/deals/dealsums.h"
#include "models/row.h"

#include <optional>
#include <vector>

namespace fairlead {

class Workspace;

// The investment graph with the organisation in it, as the lens shows it (product.md, Graph).

/// Where a node stands, in the order from left to right.
enum class GraphLayer {
    Backer, ///< investors, chipmakers, and whoever else stands behind the others
    Cloud,  ///< hyperscalers, neoclouds, platforms, resellers
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
    OwnSpend, ///< what the organisation pays
};

/// How sure a strand is: its line style, never its colour.
enum class StrandState {
    Settled,     ///< paid or firm: solid
    Conditional, ///< conditional or an option: dashed
    Announced,   ///< intention, reported, or not said: dotted
};

/// One line of an edge: the part of its deals that is equally sure.
struct GraphStrand
{
    StrandState state = StrandState::Announced;
    std::optional<Money> amount; ///< null: no amount is known, or it is not in money
    bool isOpen = false;         ///< "more than" or "at least": there may be more
    std::vector<RowRef> rows;    ///< tranches, capacity milestones, distributions or workloads

    bool operator==(const GraphStrand &) const = default;
};

/// All that runs between two nodes in one direction and one family.
struct GraphEdge
{
    RowRef from; ///< who pays, supplies or distributes; a workload for own spend
    RowRef to;   ///< where the money, the chips or the models go
    EdgeFamily family = EdgeFamily::Equity;
    MoneySums sums;                   ///< in the currency of the largest ceiling; own spend: a year
    std::optional<double> capacityGw; ///< gigawatts, of milestones in that unit; null: none
    std::vector<GraphStrand> strands; ///< one a state, in the order of StrandState
    std::vector<Id<Deal>> deals;      ///< in order of announcement; empty for own spend
    bool isContested = false;         ///< an open conflict is about one of its rows
    bool isEnded = false;             ///< nothing of it holds on the day of the lens

    bool operator==(const GraphEdge &) const = default;
};

struct GraphNode
{
    RowRef row; ///< a party, route or workload
    GraphLayer layer = GraphLayer::Backer;
    QString name;
    std::optional<Money> out;  ///< paid to others on the lens's basis; null: not known
    std::optional<Money> back; ///< received from others, likewise
    bool outIsOpen = false;    ///< there may be more
    bool backIsOpen = false;

    bool operator==(const GraphNode &) const = default;
};

struct MarketGraph
{
    std::vector<GraphNode> nodes; ///< by layer, then name; each has an edge or is a workload
    std::vector<GraphEdge> edges; ///< by from, to and family; ended ones as well

    const GraphNode *find(const RowRef &row) const; ///< null when it is not in the graph
    bool operator==(const MarketGraph &) const = default;
};

/// The graph on the lens's day and basis. What was announced, opened or started later is not in it;
/// unverified and superseded deals are in none of its sums and draw no strand. Parties are never
/// merged: two rows are two nodes.
MarketGraph marketGraph(const Workspace &workspace, const Lens &lens);

/// The amount of an edge on a basis; null when not known. Risk weighted: see quant.md section 7.
std::optional<Money> amountOn(const GraphEdge &edge, MoneyBasis basis);

QString graphLayerText(GraphLayer layer);
QString edgeFamilyText(EdgeFamily family);
QString strandStateText(StrandState state);

} // namespace fairlead
