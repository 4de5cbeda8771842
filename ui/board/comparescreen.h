#pragma once

#include "models/rows/plan.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace fairlead {

class PlanComparisonModel;
class SwitchingState;

/// Two to four plans side by side; the open one is always among them, and first.
class CompareScreen : public QWidget
{
    Q_OBJECT

public:
    CompareScreen(SwitchingState &state, QWidget *parent);

    void refresh();

private:
    void fillMenu();
    void completeChoice();
    void toggle(const Id<Plan> &plan);

    SwitchingState &m_state;
    PlanComparisonModel *m_model;
    QToolButton *m_button;
    QMenu *m_menu;
    QList<Id<Plan>> m_chosen; ///< null: nothing moves; the open plan first
};

} // namespace fairlead
