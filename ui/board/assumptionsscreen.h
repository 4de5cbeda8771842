#pragma once

#include "models/rows/assumption.h"
#include "models/switching/movepreview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace fairlead {

class AssumptionsModel;
class SwitchingState;

/// The estimates behind every figure of the page: typed over in place, brought back to what was
/// shipped, with what the last change did to the open plan.
class AssumptionsScreen : public QWidget
{
    Q_OBJECT

public:
    AssumptionsScreen(SwitchingState &state, QWidget *parent);

    void refresh();

private:
    void reset(); ///< the chosen one, to what was shipped
    void showChosen();
    void showEffect();
    Id<Assumption> chosen() const;

    SwitchingState &m_state;
    AssumptionsModel *m_model;
    QTreeView *m_tree;
    QLabel *m_effect;
    QPushButton *m_reset;
    std::optional<PlanHeadline> m_before; ///< of the open plan, before the last change
    Id<Plan> m_plan;                      ///< whose headline that is
};

} // namespace fairlead
