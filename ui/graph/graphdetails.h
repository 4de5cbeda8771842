#pragma once

#include "ui/graph/graphinquiry.h"

class QWidget;

namespace fairlead {

class EdgePanel;
class GraphView;
class NodePanel;
class TracePanel;

/// The panels that tell the details of what is chosen in the graph or in its answer. They belong to
/// the page, and are shown beside it.
class GraphDetails
{
public:
    GraphDetails(const GraphState &state, const GraphView &view, const GraphInquiry &inquiry,
                 QWidget *page);

    /// A tie, the chosen path of a trace, own spend, or a party or route with what of ours reaches
    /// it; null: the record that is selected has its own. @p line is that of the answer; -1: none.
    QWidget *fill(int line);
    void showEdge(); ///< that is selected, if one is

private:
    const GraphEdge *edge() const; ///< null: none is selected

    const GraphState &m_state;
    const GraphView &m_view;
    const GraphInquiry &m_inquiry;
    EdgePanel *m_edge;
    NodePanel *m_node;
    TracePanel *m_trace;
};

} // namespace fairlead
