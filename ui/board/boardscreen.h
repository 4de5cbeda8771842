#pragma once

#include "ui/board/boardview.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace fairlead {

class BoardFooter;
class EmptyNote;
class SwitchingState;

/// The board with what belongs to it: search, choice of columns, the legend, and the menus of a
/// card.
class BoardScreen : public QWidget
{
    Q_OBJECT

public:
    BoardScreen(SwitchingState &state, QWidget *parent);

    BoardView *view() const { return m_view; }
    QWidget *tools() const { return m_tools; } ///< stands beside the title of the page
    void refresh();
    void find();
    void moveTo();       ///< lists where the selected workloads could go
    void takeOut();      ///< the selected ones, of the plan
    void toggleStay();   ///< the selected ones must stay where they are, or no longer
    void openSelected(); ///< the record

signals:
    void importRequested();
    void whyRequested();

private:
    void createTools();
    void fillColumnsMenu();
    void keepOptions(const BoardOptions &options);
    void moveColumn(int from, int before);
    void toggleColumn(const QString &key);
    std::unique_ptr<HeldCards> hold(const BoardView::Workloads &workloads) const;
    void fillTargets(QMenu &menu, const BoardView::Workloads &workloads);
    void showCardMenu(const QPoint &globalPosition);
    bool doSelectedStay() const; ///< all of them
    void drop(const std::vector<WorkloadMove> &moves);

    SwitchingState &m_state;
    BoardView *m_view;
    QWidget *m_tools;
    QLineEdit *m_search;
    QToolButton *m_columns;
    QMenu *m_columnsMenu;
    BoardFooter *m_footer;
    EmptyNote *m_empty;
    QStackedWidget *m_body;
    BoardOptions m_options;
};

} // namespace fairlead
