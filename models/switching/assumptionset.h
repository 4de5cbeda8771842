#pragma once

#include "models/switching/egress.h"
#include "models/switching/parameters.h"
#include "models/workspace.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead {

/// The assumptions of a workspace as numbers. Where only a likely value is set, it is taken as
/// certain. One that cannot be calculated with (see assumptionProblem()) counts as missing.
class AssumptionSet
{
public:
    explicit AssumptionSet(const Workspace &workspace);

    const SwitchingParameters &parameters() const { return m_parameters; }
    std::optional<double> likely(const QString &id) const; ///< null: no such figure

    /// Assumptions of the switching cost without a likely value, by id; each is taken as nothing.
    const QStringList &missing() const { return m_missing; }

    /// Egress prices of a host, from "egress.<host>.tierN_to" and "tierN_price". A host without
    /// prices of its own takes those of the id without its last part: "google-cloud" those of
    /// "google". Empty: none known.
    std::vector<PriceTier> egressTiers(const Id<Host> &host) const;

    /// The ids of the assumptions that hold those tiers, for traces.
    QStringList egressIds(const Id<Host> &host) const;

private:
    QString egressPrefix(const Id<Host> &host) const; ///< "egress.google."; empty: none

    QHash<QString, double> m_likely;
    SwitchingParameters m_parameters;
    QStringList m_missing;
};

} // namespace fairlead
