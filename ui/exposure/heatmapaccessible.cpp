#include "ui/exposure/heatmapaccessible.h"

#include "ui/exposure/heatmap.h"

#include "ui/widgets/accessibleparts.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int kPartsOfRow = kExposureLayerCount + 1; ///< the row itself, then its cells

/// One part of a row, known by its workload, so that it stays itself while rows change places.
class CellAccessible : public AccessiblePart
{
public:
    CellAccessible(HeatMap &map, Id<Workload> workload, int layer)
        : AccessiblePart(map)
        , m_map(map)
        , m_workload(std::move(workload))
        , m_layer(layer)
    {
    }

    bool isValid() const override { return row() >= 0; }

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

protected:
    void pressed() override { m_map.choose(row(), m_layer); }
    void menuAsked(const QPoint &) override {} // there is none

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

class HeatMapAccessible : public AccessibleParts<std::pair<QString, int>>
{
public:
    explicit HeatMapAccessible(HeatMap *map)
        : AccessibleParts(map)
        , m_map(*map)
    {
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

    QAccessibleInterface *focusChild() const override
    {
        const int row = m_map.currentRow();
        return m_map.hasFocus() && row >= 0 ? part(row, m_map.currentLayer()) : nullptr;
    }

private:
    QAccessibleInterface *part(int row, int layer) const
    {
        const Id<Workload> workload = m_map.rows()[size_t(row)].workload;
        return kept({workload.text, layer},
                    [&] { return new CellAccessible(m_map, workload, layer); });
    }

    HeatMap &m_map;
};

} // namespace

void installHeatMapAccessibility()
{
    installAccessibility<HeatMap, HeatMapAccessible>();
}

} // namespace fairlead
