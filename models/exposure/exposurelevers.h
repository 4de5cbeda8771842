#pragma once

#include "models/switching/assumptionset.h"
#include "models/switching/switchingmodel.h"

namespace fairlead {

/// What would loosen one workload: a coverage brought to all of it, or weights that may be taken
/// along, everything else unchanged (quant.md section 5.3). Amounts are estimates in US dollars.
struct ExposureLever
{
    Id<Workload> workload;
    QString field; ///< of the workload that the lever changes: "abstraction"
    QString name;  ///< what a reader calls it
    ExitRole role = ExitRole::RouteOperator; ///< the exit that it makes cheaper: the tightest
    double saving = 0;                       ///< of what that exit costs; above 0
    double points = 0;          ///< by which its index falls, if it still leads there; above 0
    std::optional<double> cost; ///< of pulling it once; null: nobody has said, see costReason
    QString costReason;         ///< a whole sentence

    std::optional<double> ratio() const; ///< saved for one dollar of cost; null: cost not known

    bool operator==(const ExposureLever &) const = default;
};

/// Of the tightest exit of a workload; none when it is captive or its spend is not known. What a
/// unit costs to cover is a share of what it costs to do again in a move: "lever_effort.…".
std::vector<ExposureLever> exposureLevers(const SwitchingModel &model,
                                          const AssumptionSet &assumptions,
                                          const Workload &workload, const LockIn &lockIn,
                                          const Leaving &leaving);

/// The order of the list: most saved for a dollar first, to one digit; then the larger saving. What
/// has no known cost comes last. Equals by workload, then field.
bool ranksBefore(const ExposureLever &left, const ExposureLever &right);

} // namespace fairlead
