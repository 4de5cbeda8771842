#include "ui/graph/graphaccessible.h"

#include "ui/graph/graphview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace fairlead {

namespace {

/// A node or an edge, known by what it stands for, so that it stays itself while the graph changes.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(GraphView &view, RowRef node)
        : m_view(view)
        , m_node(std::move(node))
    {
    }
    PartAccessible(GraphView &view, const GraphEdgeKey &edge)
        : m_view(view)
        , m_edge(edge)
    {
    }

    bool isValid() const override { return !hit().isNothing(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

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

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        const GraphHit at = hit();
        if (at.isNothing())
            return;
        if (m_edge)
            m_view.selectEdge(*m_edge);
        else
            m_view.select({m_node}, m_node);
        if (at.node >= 0)
            m_view.ensureVisible(at.node);
        if (action == showMenuAction())
            emit m_view.menuRequested(rect().center());
    }

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

/// Nodes first, then edges, each in the order of the graph.
class GraphAccessible : public QAccessibleWidget
{
public:
    explicit GraphAccessible(GraphView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(*view)
    {
    }
    ~GraphAccessible() override
    {
        for (const auto &[key, known] : m_parts)
            QAccessible::deleteAccessibleInterface(known);
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

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0, count = childCount(); index < count; ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
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
    using Key = std::tuple<RowRef, RowRef, int, bool>;

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

    template<class Make>
    QAccessibleInterface *kept(const Key &key, Make make) const
    {
        const auto [at, isNew] = m_parts.try_emplace(key, 0);
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(make());
        return QAccessible::accessibleInterface(at->second);
    }

    GraphView &m_view;
    mutable std::map<Key, QAccessible::Id> m_parts; ///< made as asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new GraphAccessible(view) : nullptr;
}

} // namespace

void installGraphAccessibility()
{
    static const bool kIsInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(kIsInstalled);
}

} // namespace fairlead
