#pragma once

class QKeyEvent;

namespace fairlead {

class GraphView;

/// Walks the graph with the keys. Left and right follow the heaviest edge, or the chosen one, to
/// that side; up and down go through a column; with Ctrl they choose among the edges of the node.
class GraphKeys
{
public:
    explicit GraphKeys(GraphView &view);

    bool handle(const QKeyEvent &event); ///< false: not meant for the graph

private:
    void walk(int key);
    void follow(double way); ///< 1 right, -1 left
    void walkColumn(int step);
    void chooseEdge(int step);
    void goTo(int node);

    GraphView &m_view;
};

} // namespace fairlead
