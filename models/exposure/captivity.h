#pragma once

#include "models/switching/switchingmodel.h"

namespace fairlead {

/// What holds a workload that has no permitted exit in a role.
struct Captivity
{
    /// Each of them bars a way that nothing else bars, those that bar most ways first. Where every
    /// way is barred by several, all that bar the way with fewest. Empty: the market offers nothing
    /// comparable.
    std::vector<Gate> gates;
    QString reason; ///< a whole sentence

    bool operator==(const Captivity &) const = default;
};

/// Of a workload that is captive in the role.
Captivity captivityOf(const SwitchingModel &model, const Id<Workload> &workload, ExitRole role);

} // namespace fairlead
