#pragma once

#include "ui/stress/stressstate.h"

#include <QObject>

class QWidget;

namespace fairlead {

/// The verbs of scenarios, each one step of undo.
class ScenarioDesk : public QObject
{
    Q_OBJECT

public:
    ScenarioDesk(StressState &state, QWidget *page);

    void create();    ///< with a price rise of the lab that most of our spend goes to
    void duplicate(); ///< the one that is shown, with its shocks
    void rename();
    void remove();
    void addShock(ShockKind kind);
    void removeShock(const Id<Shock> &shock);
    void layOver(bool isWanted); ///< over the whole program; no edit
    /// As a new plan, which the lens shows from then on; false: nothing is kept.
    bool keepPlan(const std::vector<WorkloadMove> &moves);

private:
    QString freeName() const;

    StressState &m_state;
    QWidget *m_page;
};

} // namespace fairlead
