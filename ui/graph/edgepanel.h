#pragma once

#include "models/graph/marketgraph.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fairlead {

class TrancheBar;

/// An edge, opened up beside the graph: its figures, the tranches behind them, the claims of its
/// deals where sources disagree, and the deals themselves, which lead to their records.
class EdgePanel : public QWidget
{
    Q_OBJECT

public:
    EdgePanel(const Context &context, QWidget *parent);

    void showEdge(const MarketGraph &graph, const GraphEdge &edge);

private:
    void addFigures(const GraphEdge &edge);
    void addFigure(QLayout &line, const QString &amount, const QString &words);
    void addTranches(const GraphEdge &edge);
    void addClaims(const GraphEdge &edge);
    void addDeals(const GraphEdge &edge);
    void addFact(const QString &name, const QString &value);
    void addHeading(const QString &text);
    void addLink(const QString &text, const RowRef &leadsTo);
    void addLine();

    Context m_context;
    QLabel *m_kind;
    QLabel *m_title;
    TrancheBar *m_bar;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
