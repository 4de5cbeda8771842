#pragma once

#include "models/switching/market.h"
#include "models/switching/moveassessment.h"

#include <QHash>
#include <QStringList>

namespace fairlead {

struct Attestation;
struct Contract;

/// The conditions of quant.md section 13.2 that are checked before any money. What is not known is
/// open. Conditions:
/// - regime: an attestation of the route, of its offering of the model, or of the host as a whole,
///   in force on the day. A report, certificate or authorisation passes; an eligibility or a law
///   stays open, because it depends on terms; one that has ended blocks.
/// - region: an offering in the area passes, so does a workload of ours that runs the same model
///   there; a host or offerings in other areas only block.
/// - lab, model, quality (another family is not signed off), capacity, contract, must stay.
/// A move within a route keeps what is proved by the workload running there today.
class Gates
{
public:
    Gates(const Workspace &workspace, const Market &market, QDate day);

    /// Blocked first, then open, then passed; none when nothing changes.
    std::vector<Gate> of(const Workload &workload, const Placement &to) const;

    /// Whether a gate other than "must stay" is blocked: that one is our own decision and says
    /// nothing about the vendors.
    bool isPossible(const Workload &workload, const Placement &to) const;

    /// Required regimes that no attestation in force covers on the route.
    QStringList missingRegimes(const Workload &workload, const Id<Route> &route) const;

private:
    struct Verdict
    {
        GateOutcome outcome = GateOutcome::Passed;
        QString reason;
    };
    enum class RegimeState { Held, ByTerms, Ended, Unknown };
    enum class RegionState { Kept, Offered, Precedent, Elsewhere, Unknown };
    enum class LabState { Any, Permitted, Unknown, Forbidden };
    enum class ModelState { Offered, InUse, Leaving, Preview, Old, NotChosen, NotOffered, Ended };

    struct RegimeFinding
    {
        RegimeState state = RegimeState::Unknown;
        const Attestation *proof = nullptr; ///< that says so; null: unknown
    };
    struct RegionFinding
    {
        RegionState state = RegionState::Unknown;
        const Workload *precedent = nullptr; ///< only for a precedent
    };

    RegimeFinding regimeOn(const QString &regime, const Placement &to) const;
    RegionFinding regionOn(const Workload &workload, const Placement &to,
                           const QString &area) const;
    LabState labState(const Workload &workload, const Placement &to) const;
    ModelState modelState(const Workload &workload, const Placement &to) const;
    Verdict regime(const Workload &workload, const Placement &to, const QString &regime) const;
    Verdict region(const Workload &workload, const Placement &to, const QString &region) const;
    Verdict lab(const Workload &workload, const Placement &to) const;
    Verdict model(const Workload &workload, const Placement &to) const;
    Verdict quality(const Workload &workload, const Placement &to) const;
    Verdict capacity(const Workload &workload, const Placement &to) const;
    Verdict contract(const Workload &workload, const Placement &to) const;
    Verdict mustStay(const Workload &workload) const;

    /// Another workload of ours that runs the model on the route in the area; null when there is
    /// none.
    const Workload *precedent(const Workload &workload, const Placement &to,
                              const QString &area) const;

    const Workspace &m_workspace;
    const Market &m_market;
    QDate m_day;
    QHash<QString, std::vector<const Attestation *>> m_attestations; ///< by regime in lower case
    QHash<QString, std::vector<const Contract *>> m_contracts;       ///< by route
    QHash<QString, std::vector<const Workload *>> m_users;           ///< by route, model and area
};

} // namespace fairlead
