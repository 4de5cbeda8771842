#include "ui/graph/graphdetails.h"

#include "ui/graph/edgepanel.h"
#include "ui/graph/graphstate.h"
#include "ui/graph/graphview.h"
#include "ui/graph/nodepanel.h"
#include "ui/graph/tracepanel.h"
#include "ui/lensmodel.h"

namespace fairlead {

GraphDetails::GraphDetails(const GraphState &state, const GraphView &view,
                           const GraphInquiry &inquiry, QWidget *page)
    : m_state(state)
    , m_view(view)
    , m_inquiry(inquiry)
    , m_edge(new EdgePanel(state, page))
    , m_node(new NodePanel(state, page))
    , m_trace(new TracePanel(state, page))
{
    m_edge->hide();
    m_node->hide();
    m_trace->hide();
}

const GraphEdge *GraphDetails::edge() const
{
    const auto &key = m_view.selectedEdge();
    return key ? m_view.edge(*key) : nullptr;
}

void GraphDetails::showEdge()
{
    if (const GraphEdge *shown = edge())
        m_edge->showEdge(m_view.graph(), *shown);
}

QWidget *GraphDetails::fill(int line)
{
    const GraphEdge *shown = edge();
    if (shown && shown->family != EdgeFamily::OwnSpend)
        return m_edge;
    const auto &trace = m_inquiry.trace();
    if (trace && !trace->paths.empty()) {
        const bool isPath = line >= 0 && size_t(line) < trace->paths.size();
        m_trace->showPath(*trace, isPath ? size_t(line) : 0);
        return m_trace;
    }
    if (shown)
        return m_edge;
    if (m_view.selection().size() != 1)
        return nullptr;
    const GraphNode *node = m_view.graph().find(m_view.selection().front());
    const auto record = node ? recordOf(node->row) : std::nullopt;
    if (!record || (record->table != TableId::Party && record->table != TableId::Route))
        return nullptr;
    m_node->showNode(m_view.graph(), *node, m_state.context().lens.lens());
    return m_node;
}

} // namespace fairlead
