#pragma once

#include "ui/graph/graphinquiry.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace fairlead {

/// The buttons beside the title of the Graph page: its questions, its table, its search.
class GraphTools : public QWidget
{
    Q_OBJECT

public:
    explicit GraphTools(QWidget *parent);

    void showQuestion(GraphQuestion question);
    bool isTableShown() const;
    void setTableShown(bool isShown);
    int focusSteps() const;
    QMenu *menu() const { return m_menu; } ///< what is done to the picture
    void find();                           ///< shows the search field and goes there

signals:
    void questionChosen(fairlead::GraphQuestion question); ///< Nothing: the present one is over
    void tableToggled(bool isShown);
    void focusStepsChanged(int steps);
    void searched(const QString &text); ///< Enter: the next one that fits
    void searchEnded();                 ///< Esc

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &toolTip);

    QLineEdit *m_search;
    QToolButton *m_find;
    QComboBox *m_steps;
    QToolButton *m_focus;
    QToolButton *m_trace;
    QToolButton *m_loops;
    QToolButton *m_dependents;
    QToolButton *m_table;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace fairlead
