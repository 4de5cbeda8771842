#pragma once

#include "models/graph/graphfilter.h"

#include <QWidget>

class QPushButton;

namespace fairlead {

class LegendEntry;

/// What the lines of the graph mean, how many there are of each, and which are shown: the legend is
/// the filter. A click with Alt shows one kind alone, and again all.
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent);

    void showCounts(const GraphCounts &counts, const GraphFilter &filter);
    QSize sizeHint() const override;

signals:
    void filterChanged(const fairlead::GraphFilter &filter); ///< in its kinds of lines
    void restoreRequested();                                 ///< of hidden nodes

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addEntries();
    void addEntry(LegendEntry *entry);
    void toggle(const LegendEntry &entry, bool isShown);
    void showOnly(const LegendEntry &entry);
    int place(int width); ///< the items in rows; returns their height

    std::vector<LegendEntry *> m_entries;
    std::vector<QWidget *> m_items; ///< in their order
    QPushButton *m_restore;
    GraphFilter m_filter;
};

} // namespace fairlead
