#pragma once

#include "models/graph/marketgraph.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The edges that the graph shows, as a table: the same selection and filters, sorted by its heads.
class GraphEdgesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        From,
        To,
        Family,
        Firm,
        Conditional,
        Ceiling,
        State,
        Since,
        Deals,
        Contested,
        ColumnCount
    };

    explicit GraphEdgesModel(QObject *parent);

    void showGraph(MarketGraph graph);
    const MarketGraph &graph() const { return m_graph; }
    int edgeAt(int row) const { return m_order[size_t(row)]; } ///< its number in the graph
    int rowOf(int edge) const;                                 ///< -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const GraphEdge &edge, int column) const;
    QVariant sortKey(const GraphEdge &edge, int column) const;
    void arrange();

    MarketGraph m_graph;
    std::vector<int> m_order; ///< numbers of edges
    int m_sortColumn = Ceiling;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace fairlead
