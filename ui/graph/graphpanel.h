#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace fairlead {

class GraphState;
class Workspace;

/// A panel beside the graph, in the place of the details: what it is, and lines below each other.
/// Those who derive from it say which.
class GraphPanel : public QWidget
{
    Q_OBJECT

protected:
    GraphPanel(const GraphState &state, const QString &name, QWidget *parent);

    const Context &context() const;
    const Workspace &workspace() const; ///< what the graph is made of, be it of today or believed
    bool isBelief() const;

    void begin(const QString &kind, const QString &title); ///< the lines are gone
    void add(QWidget *line);
    void addFigure(QHBoxLayout &line, const QString &amount, const QString &words,
                   const QString &hint);
    void addFact(const QString &name, const QString &value);
    void addHeading(const QString &text);
    void addText(const QString &text); ///< as long as it is
    void addRule();
    void addLink(const QString &text, const RowRef &leadsTo);
    QHBoxLayout *addRow(); ///< beside each other

private:
    const GraphState &m_state;
    QLabel *m_kind;
    QLabel *m_title;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
