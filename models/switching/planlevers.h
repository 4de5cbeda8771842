#pragma once

#include "models/switching/switchingmodel.h"

namespace fairlead {

/// What would make moves cheaper: one coverage of their workloads brought to all of it, everything
/// else unchanged (quant.md section 5.3).
struct PlanLever
{
    QString field;     ///< of the workloads: "abstraction"
    QString name;      ///< what a reader calls it
    double saving = 0; ///< US dollars of one-time cost, not negative

    bool operator==(const PlanLever &) const = default;
};

/// Those that save something, largest first, ties by field.
std::vector<PlanLever> planLevers(const SwitchingModel &model, const std::vector<Move> &moves);

} // namespace fairlead
