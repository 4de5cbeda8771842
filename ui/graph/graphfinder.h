#pragma once

#include "models/graph/graphfilter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fairlead {

class GraphState;
class GraphView;

/// Finds nodes by their names. One that is shown is flown to; of one that is not, a line says why,
/// and offers to show it.
class GraphFinder : public QWidget
{
    Q_OBJECT

public:
    GraphFinder(GraphState &state, GraphView &view, QWidget *parent);

    void find(const QString &text); ///< the next one; empty: nothing
    void leave();                   ///< nothing is said, and nothing awaited any more
    /// To what was asked to be shown, once all that is shown has its place; else it was taken away
    /// again, and is forgotten.
    void flyWhenThere();

signals:
    void questionInTheWay(); ///< what was asked for is not part of the answer

private:
    bool findShown(const QString &text);
    const GraphNode *findHidden(const QString &text) const; ///< null: there is none
    /// Null: it is hidden by what is asked alone.
    static QString reasonText(const GraphNode &node, const std::optional<HiddenBy> &why);
    void say(const QString &sentence, const std::optional<RowRef> &node);
    void bringIn();

    GraphState &m_state;
    GraphView &m_view;
    QLabel *m_text;
    QPushButton *m_show;
    std::optional<RowRef> m_offered; ///< to be shown
    std::optional<RowRef> m_awaited; ///< to be flown to
};

} // namespace fairlead
