#pragma once

#include "models/graph/grapharrangement.h"
#include "models/graph/marketgraph.h"
#include "ui/graph/strandwidths.h"

#include <QPainterPath>
#include <QStringList>

#include <map>

namespace fairlead {

/// Where nodes stand and where edges pass the columns between them, whatever is shown of them.
struct GraphPlaces
{
    using Pair = std::pair<RowRef, RowRef>; ///< the smaller row first

    std::map<RowRef, QPointF> nodes;
    std::map<RowRef, QPointF> free;             ///< where the nodes would be without their pins
    std::map<Pair, std::vector<QPointF>> bends; ///< from the smaller row to the other
    std::vector<GraphLayer> layers; ///< of each column: a crowded layer has two beside each other
    std::vector<double> columns;    ///< x of each; empty: there are no columns
    QStringList titles;             ///< of each column; empty: the names of the layers

    bool operator==(const GraphPlaces &) const = default;
};

/// What a layout needs to know: each node with the room of its strands at their widest.
LayoutRequest layoutRequest(const MarketGraph &graph, LayoutKind kind, const GraphPins &pins,
                            const GraphPlaces &before, const StrandScale &scale);
GraphPlaces placesOf(const MarketGraph &graph, const LayoutRequest &request,
                     const GraphLayout &layout);

/// On the way from one to another: 0 is the first, 1 the second.
GraphPlaces between(const GraphPlaces &before, const GraphPlaces &after, double share);

struct PictureNode
{
    RowRef row;
    GraphLayer layer = GraphLayer::Backer;
    QString name;
    QString caption;
    QRectF bar;
    std::vector<int> edges; ///< numbers, also of those that arrive
};

struct PictureStrand
{
    int edge = 0;
    StrandState state = StrandState::Announced;
    double width = 1;
    bool isCounted = false; ///< its amount is part of what the basis counts
    QPainterPath path;
    QRectF bounds;
    QPointF tip;      ///< of the arrow
    double way = 0;   ///< it points to: 1 right, -1 left
    double arrow = 0; ///< its length; 0: none
};

struct PictureEdge
{
    int from = 0; ///< number of the node that pays
    int to = 0;   ///< of the one that receives
    EdgeFamily family = EdgeFamily::Equity;
    bool isContested = false;
    bool isEnded = false;
    bool isBand = false; ///< own spend, as wide as it is much
    int bundled = 0;     ///< edges of several families in it; 0: it is one alone
    QString label;       ///< its amount; may be empty
    double weight = 0;   ///< the more, the earlier its label finds room
    std::vector<int> strands;
};

/// A graph as it is drawn, in pixels at a zoom of one. Numbers of nodes and edges are those of the
/// graph that it was made of.
struct GraphPicture
{
    std::vector<PictureNode> nodes;
    std::vector<PictureEdge> edges;
    std::vector<PictureStrand> strands;
    std::vector<int> order;                          ///< of strands, the widest first
    std::vector<std::pair<QString, double>> columns; ///< title and x
    QRectF bounds;                                   ///< of bars and strands, without labels

    int find(const RowRef &row) const; ///< -1: it is not there
};

/// @p stretch widens the distances between the columns and nothing else.
GraphPicture pictureOf(const MarketGraph &graph, const GraphPlaces &places,
                       const StrandScale &scale, double stretch);

} // namespace fairlead
