#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace fairlead {

/// Something to be placed. Lengths are in the unit of the caller, pixels at a zoom of one.
struct LayoutNode
{
    int layer = 0;                ///< its column, from 0, left to right
    double height = 0;            ///< of what is drawn
    double above = 0;             ///< room that is kept free over it, for a label
    double below = 0;             ///< likewise under it
    std::optional<double> before; ///< y of its centre in the layout that is shown; null: it is new
    std::optional<QPointF> pin;   ///< its centre is put here, whatever the layout says
};

/// Numbers of nodes. Direction says nothing to a layout.
struct LayoutEdge
{
    int from = 0;
    int to = 0;
    double thickness = 1; ///< room that it takes where it passes a column
};

enum class LayoutKind {
    Layered, ///< each layer a column
    Force,   ///< what is connected stands together
};

struct LayoutRequest
{
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    std::vector<double> columns; ///< x of the centre of each layer; must hold every layer
    double height = 0;           ///< to be filled; more is taken when the nodes need it
    LayoutKind kind = LayoutKind::Layered;
};

/// Where everything goes. Depends on the request and on the tools alone.
struct GraphLayout
{
    std::vector<QPointF> nodes;              ///< centres, one a node of the request
    std::vector<QPointF> free;               ///< where they would be without their pins
    std::vector<std::vector<QPointF>> bends; ///< one an edge: where it passes the columns between
    double height = 0;                       ///< all unpinned nodes are between 0 and this

    bool operator==(const GraphLayout &) const = default;
};

/// Programs of Graphviz. An empty name, or a program that cannot be run, leads to the plain layout.
struct LayoutTools
{
    QString dot = QStringLiteral("dot");
    QString sfdp = QStringLiteral("sfdp");
    double seconds = 5;   ///< a program may take, then it is ended
    std::stop_token stop; ///< ends a program early; the layout is then of no use
};

/// Layered: the columns are given; in each, the order with the fewest crossings that the plain
/// search or dot finds. Nodes with a place before keep their order whatever was added. Force: by
/// sfdp, or layered where that is missing. Blocks; safe on any thread.
GraphLayout layOut(const LayoutRequest &request, const LayoutTools &tools);

} // namespace fairlead
