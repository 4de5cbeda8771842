#pragma once

#include "models/graph/matrix.h"
#include "models/switching/switchingmodel.h"

#include <map>
#include <set>

namespace fairlead {

/// A figure that may not be known.
struct Dial
{
    std::optional<double> value;
    QString
        reason; ///< a whole sentence: why there is no value, or what it leaves out; may be empty

    bool operator==(const Dial &) const = default;
};

/// Three measures of one workload (quant.md section 8, layer panel). They answer different
/// questions in different units and are never summed.
struct ExposureDials
{
    Dial technical;  ///< points of the headline index that are not commercial, 0 to 100
    Dial commercial; ///< owed or lost if left today, of the spend over the horizon; 0 to 1
    Dial financial;  ///< share of the lab held by who sells the infrastructure; 0 to 1
    std::vector<CostLine> owed; ///< the parts of `commercial`, US dollars
    double spend = 0;           ///< present value over the horizon, US dollars
    Id<Party> seller;           ///< whose stake it is; null: nobody's is known
    Id<Party> lab;

    bool operator==(const ExposureDials &) const = default;
};

/// Reckons the dials of many workloads; stakes in a lab are looked through once.
class DialReckoner
{
public:
    DialReckoner(const Workspace &workspace, const SwitchingModel &model, const Lens &lens);

    ExposureDials dials(const Workload &workload, const LockIn &lockIn);

private:
    struct Holdings
    {
        std::vector<Id<Party>> parties;
        std::set<std::pair<Id<Party>, QString>> unknown; ///< whose stake in the lab, and why
        std::optional<Matrix> integrated;
        QString problem; ///< why there is no matrix
    };
    Dial technical(const Workload &workload, const LockIn &lockIn) const;
    Dial commercial(const Workload &workload, ExposureDials &dials) const;
    Dial financial(const Workload &workload, ExposureDials &dials);
    Dial stakeOf(const Id<Party> &seller, const Id<Party> &lab);
    const Holdings &holdingsIn(const Id<Party> &lab);

    const Workspace &m_workspace;
    const SwitchingModel &m_model;
    const Lens &m_lens;
    std::map<Id<Party>, Holdings> m_holdings;
};

} // namespace fairlead
