#pragma once

#include "models/negotiation/contractalternatives.h"
#include "models/negotiation/pointprices.h"
#include "models/negotiation/pricerange.h"
#include "models/timeline/decisionplan.h"
#include "ui/context.h"
#include "ui/negotiation/scenarioreckoning.h"
#include "ui/oncelater.h"

#include <QObject>

#include <functional>
#include <memory>

namespace fairlead {

struct ChecklistDesk;
struct Edit;

/// What all parts of the Negotiation page share: the checklist of the contract that is prepared,
/// read under the present lens, what its points are worth, and the verbs. Points are named by their
/// ids, because every edit reads the list anew.
class NegotiationState : public QObject
{
    Q_OBJECT

public:
    NegotiationState(const Context &context, QObject *parent);
    ~NegotiationState() override;

    const Context &context() const { return m_context; }
    const Workspace &workspace() const; ///< what the checklist points into
    const Lens &lens() const;

    /// By the next notice deadline; those without one last, by name.
    std::vector<Id<Contract>> contracts() const;
    Id<Contract> contract() const { return m_contract; } ///< null: there is none
    void setContract(const Id<Contract> &contract);

    const ContractChecklist *checklist() const; ///< null: no contract
    bool hasRules() const;
    const QStringList &problems() const; ///< rules that cannot be read, one sentence each
    const ChecklistPoint *point(const QString &id) const;          ///< null: gone since
    const PointPrices *prices() const;                             ///< null: no contract
    const ContractAlternatives *alternatives() const;              ///< null: no contract
    const PointWorth *worthOf(const QString &id) const;            ///< null: not to be priced
    PriceRange priceRange() const;                                 ///< without lines: no contract
    const std::optional<DecisionPlan> &plan() const;               ///< null: no deadline is known
    std::optional<QDate> dueOf(const ChecklistPoint &point) const; ///< as we said, or by the plan
    /// Reckoned beside the window; null: that is under way, and scenariosReckoned() follows.
    const std::vector<ScenarioWorth> *scenarioWorthOf(const QString &id) const;

    // The verbs. Each is one step of undo; false when it was refused or taken back.
    bool setStatus(const QString &id, ItemStatus status, QWidget *parent);
    bool setItemField(const QString &id, const Field &field, const QString &input);
    bool setHeld(const QString &id, const QString &evidence, bool isHeld);
    bool setInPackage(const QString &id, const QString &package, bool isIn);
    bool makeMustHave(const QString &id, QWidget *parent);
    bool dropMustHave(const QString &id);
    bool rankBefore(const QString &id, const QString &before); ///< empty: at the end
    bool clearRanks(ChecklistBlock block);
    bool addOwnPoint(QWidget *parent);
    bool setChecklistField(const Field &field, const QString &input);
    bool setOutcomeField(const Field &field, const QString &input);
    bool setRangeField(const Field &field, const QString &input);

signals:
    void changed(); ///< once for all changes until the event loop is reached
    void scenariosReckoned();

private:
    struct Reading;

    const Reading &reading() const; ///< made anew when something has changed
    void invalidate();
    bool apply(const Result<Edit> &edit);
    bool
    edit(const QString &id,
         const std::function<Result<Edit>(const ChecklistDesk &, const ChecklistPoint &)> &make);
    bool confirmFields(const ChecklistPoint &point, ItemStatus status, QWidget *parent);
    std::optional<ChecklistDesk> desk() const;
    bool setFieldFromInput(const Field &field, const QString &input,
                           const std::function<bool(const Value &)> &set);

    Context m_context;
    Id<Contract> m_contract;
    mutable std::unique_ptr<Reading> m_reading;
    ScenarioReckoning *m_scenarios;
    OnceLater m_signal;
};

} // namespace fairlead
