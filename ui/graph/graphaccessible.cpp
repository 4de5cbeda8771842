#include "ui/graph/graphaccessible.h"

#include "ui/graph/graphview.h"
#include "ui/widgets/accessibleparts.h"

namespace fairlead {

namespace {

/// A node or an edge, known by what it stands for, so that it stays itself while the graph changes.
class PartAccessible : public AccessiblePart
{
public:
    PartAccessible(GraphView &view, RowRef node)
        : AccessiblePart(view)
        , m_view(view)
        , m_node(std::move(node))
    {
    }
    PartAccessible(GraphView &view, const GraphEdgeKey &edge)
        : AccessiblePart(view)
        , m_view(view)
        , m_edge(edge)
    {
    }

    bool isValid() const override { return !hit().isNothing(); }

    QString text(QAccessible::Text kind) const override
    {
        const GraphHit at = hit();
        if (at.isNothing())
            return {};
        if (kind == QAccessible::Name) {
            return at.node >= 0 ? m_view.picture().nodes[size_t(at.node)].name
                                : m_view.describe(at);
        }
        return kind == QAccessible::Description && at.node >= 0 ? m_view.describe(at) : QString();
    }

    QRect rect() const override
    {
        const GraphHit at = hit();
        if (at.isNothing())
            return {};
        const QRect area =
            (at.node >= 0 ? m_view.nodeOnScreen(at.node) : m_view.edgeOnScreen(at.edge))
                .toAlignedRect();
        return {m_view.mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const GraphHit at = hit();
        state.invalid = at.isNothing();
        state.focusable = state.selectable = true;
        state.selected = m_edge ? m_view.selectedEdge() == m_edge : m_view.isSelected(m_node);
        state.focused = m_view.hasFocus()
                        && (m_edge ? m_view.selectedEdge() == m_edge
                                   : !m_view.selectedEdge() && m_view.current() == at.node);
        return state;
    }

protected:
    void pressed() override
    {
        if (m_edge)
            m_view.selectEdge(*m_edge);
        else
            m_view.select({m_node}, m_node);
        if (const int node = hit().node; node >= 0)
            m_view.ensureVisible(node);
    }
    void menuAsked(const QPoint &onScreen) override { emit m_view.menuRequested(onScreen); }

private:
    GraphHit hit() const
    {
        return m_edge ? GraphHit{.edge = m_view.edgeNumber(*m_edge)}
                      : GraphHit{.node = m_view.picture().find(m_node)};
    }

    GraphView &m_view;
    RowRef m_node;
    std::optional<GraphEdgeKey> m_edge; ///< null: a node
};

using GraphKey = std::tuple<RowRef, RowRef, int, bool>;

/// Nodes first, then edges, each in the order of the graph.
class GraphAccessible : public AccessibleParts<GraphKey>
{
public:
    explicit GraphAccessible(GraphView *view)
        : AccessibleParts(view)
        , m_view(*view)
    {
    }

    int childCount() const override { return nodeCount() + int(m_view.picture().edges.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return index < nodeCount() ? part({.node = index}) : part({.edge = index - nodeCount()});
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const GraphHit at = m_view.hitAt(m_view.mapFromGlobal(QPoint(x, y)));
        return at.isNothing() ? nullptr : part(at);
    }

    QAccessibleInterface *focusChild() const override
    {
        if (!m_view.hasFocus())
            return nullptr;
        if (m_view.selectedEdge())
            return part({.edge = m_view.edgeNumber(*m_view.selectedEdge())});
        return m_view.current() >= 0 ? part({.node = m_view.current()}) : nullptr;
    }

private:
    int nodeCount() const { return int(m_view.picture().nodes.size()); }

    QAccessibleInterface *part(const GraphHit &at) const
    {
        if (at.isNothing())
            return nullptr;
        if (at.node >= 0) {
            const RowRef &row = m_view.picture().nodes[size_t(at.node)].row;
            return kept({row, row, -1, false}, [&] { return new PartAccessible(m_view, row); });
        }
        const GraphEdgeKey key = m_view.keyOf(at.edge);
        return kept({key.from, key.to, int(key.family), key.isEnded},
                    [&] { return new PartAccessible(m_view, key); });
    }

    GraphView &m_view;
};

} // namespace

void installGraphAccessibility()
{
    installAccessibility<GraphView, GraphAccessible>();
}

} // namespace fairlead
