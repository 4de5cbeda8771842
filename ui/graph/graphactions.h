#pragma once

#include "models/graph/grapharrangement.h"

#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;
class QPoint;
class QWidget;

namespace fairlead {

class GraphState;
class GraphView;

/// The actions of the Graph page: its own, and those of the picture, which it knows itself. They
/// belong to the page's widget, so that they are in its menu of the window.
class GraphActions : public QObject
{
    Q_OBJECT

public:
    GraphActions(GraphState &state, GraphView &view, QWidget *page);

    QAction *add(const QString &text, const QKeySequence &shortcut, const QString &name,
                 std::function<void()> act);
    void addPictureActions();
    QAction *find(const char *name) const;
    void fillMenu(QMenu &menu) const;                          ///< all that is done to the picture
    void showArrangement(const GraphArrangement &arrangement); ///< checks what is on
    /// What can be done where the pointer is, with what is selected.
    void popUp(const QPoint &globalPosition, const std::function<void(const RowRef &)> &open);

private:
    void addToggle(const QString &text, const QKeySequence &shortcut, const QString &name,
                   std::function<void(bool)> act);
    void addRollUps();

    GraphState &m_state;
    GraphView &m_view;
    QWidget &m_page;
};

} // namespace fairlead
