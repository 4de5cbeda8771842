#pragma once

#include "models/switching/planedits.h"
#include "models/switching/plansummary.h"
#include "ui/context.h"
#include "ui/oncelater.h"

#include <QObject>

#include <optional>

namespace fairlead {

/// What all screens of the Workloads page share: the arithmetic under the present lens, the plan
/// that is open, and the verbs of plans.
class SwitchingState : public QObject
{
    Q_OBJECT

public:
    SwitchingState(const Context &context, QObject *parent);

    const Context &context() const { return m_context; }
    const Workspace &workspace() const;
    const SwitchingModel &model() const;                ///< of the present, shared by all pages
    SwitchingModel modelOf(const Id<Plan> &plan) const; ///< under the lens with another plan
    const PlanSummary &summary() const;                 ///< of the open plan; made anew likewise
    const Plan *plan() const;                           ///< that is open; null: none, the base
    Id<Plan> planId() const;
    bool isDraftOpen() const;

    bool addMoves(const std::vector<WorkloadMove> &moves); ///< to the plan, or to a new draft
    bool keep(const QString &name, const std::vector<WorkloadMove> &moves); ///< as a new draft
    bool takeOut(const std::vector<Id<Workload>> &workloads);
    bool setMustStay(const std::vector<Id<Workload>> &workloads, bool mustStay);
    bool startMove(const Id<Move> &move, int month); ///< months from the decision
    bool adopt();
    bool discard();

signals:
    void changed(); ///< once for all changes until the event loop is reached

private:
    void invalidate();
    void followPlan();

    Context m_context;
    mutable std::optional<SwitchingModel> m_model;
    mutable std::optional<PlanSummary> m_summary;
    Id<Plan> m_undonePlan; ///< was open when undo took it away
    OnceLater m_signal;
};

} // namespace fairlead
