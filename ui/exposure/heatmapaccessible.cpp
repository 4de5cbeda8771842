#include "ui/exposure/heatmapaccessible.h"

#include "ui/exposure/heatmap.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace fairlead {

namespace {

constexpr int kPartsOfRow = kExposureLayerCount + 1; ///< the row itself, then its cells

/// One part of a row, known by its workload, so that it stays itself while rows change places.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(HeatMap &map, Id<Workload> workload, int layer)
        : m_map(map)
        , m_workload(std::move(workload))
        , m_layer(layer)
    {
    }

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_map);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const int at = row();
        return kind == QAccessible::Name && at >= 0 ? m_map.describe(at, m_layer) : QString();
    }

    QRect rect() const override
    {
        const int at = row();
        if (at < 0)
            return {};
        const QRect area = m_map.cellOnViewport(at, m_layer);
        return {m_map.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = row() < 0;
        state.focusable = state.selectable = true;
        state.selected = m_map.chosen() == m_workload && m_map.currentLayer() == m_layer;
        state.focused = state.selected && m_map.hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && row() >= 0)
            m_map.choose(row(), m_layer);
    }

private:
    int row() const
    {
        const auto &rows = m_map.rows();
        const auto found = std::ranges::find(rows, m_workload, &HeatMapRow::workload);
        return found == rows.end() ? -1 : int(found - rows.begin());
    }

    HeatMap &m_map;
    Id<Workload> m_workload;
    int m_layer; ///< -1: the row
};

class HeatMapAccessible : public QAccessibleWidget
{
public:
    explicit HeatMapAccessible(HeatMap *map)
        : QAccessibleWidget(map, QAccessible::List)
        , m_map(*map)
    {
    }
    ~HeatMapAccessible() override
    {
        for (const auto &[key, known] : m_parts)
            QAccessible::deleteAccessibleInterface(known);
    }

    int childCount() const override { return int(m_map.rows().size()) * kPartsOfRow; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return part(index / kPartsOfRow, index % kPartsOfRow - 1);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto [row, layer] = m_map.cellAt(m_map.viewport()->mapFromGlobal(QPoint(x, y)));
        return row < 0 ? nullptr : part(row, layer);
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
        const int row = m_map.currentRow();
        return m_map.hasFocus() && row >= 0 ? part(row, m_map.currentLayer()) : nullptr;
    }

private:
    QAccessibleInterface *part(int row, int layer) const
    {
        const Id<Workload> workload = m_map.rows()[size_t(row)].workload;
        const auto [at, isNew] = m_parts.try_emplace({workload.text, layer}, 0);
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(
                new PartAccessible(m_map, workload, layer));
        return QAccessible::accessibleInterface(at->second);
    }

    HeatMap &m_map;
    mutable std::map<std::pair<QString, int>, QAccessible::Id> m_parts; ///< made as asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *map = qobject_cast<HeatMap *>(object);
    return map ? new HeatMapAccessible(map) : nullptr;
}

} // namespace

void installHeatMapAccessibility()
{
    static const bool kIsInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(kIsInstalled);
}

} // namespace fairlead
