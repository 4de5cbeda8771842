#pragma once

#include "ui/stress/stressstate.h"
#include "ui/widgets/explainpanel.h"

namespace fairlead {

/// Why a workload loses what it loses: the formula in its numbers, the shocks, the exits that are
/// left, the gates, and the fields it all comes from.
class StressPanel : public ExplainPanel
{
    Q_OBJECT

public:
    StressPanel(const StressState &state, QWidget *parent);

    void showWorkload(const StressedWorkload &stressed);

signals:
    void moveRequested(const fairlead::Id<fairlead::Workload> &workload);

private:
    void addAnswer(const StressedWorkload &stressed);
    void addShocks(const StressedWorkload &stressed);
    void addExits(const StressedWorkload &stressed);
    void addGates(const StressedWorkload &stressed);
    void addAssumptions();
    void addButtons(const StressedWorkload &stressed);
    void addLink(const QString &text, const RowRef &row, const QString &toolTip,
                 const QString &field = {});

    const StressState &m_state;
};

} // namespace fairlead
