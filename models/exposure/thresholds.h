#pragma once

#include "models/edit.h"
#include "models/workspace.h"

namespace fairlead {

/// From what share on one party is too much. Kept in the organisation's own fields, or, as long as
/// none is entered, in settings of the workspace. Fractions in (0, 1].
struct ExposureThresholds
{
    double direct = 0.4;   ///< of who is paid or used directly
    double indirect = 0.5; ///< of who stands behind those

    bool operator==(const ExposureThresholds &) const = default;
};

ExposureThresholds exposureThresholds(const Workspace &workspace);

/// The edit that keeps others; empty when nothing changes. What is as it was stays as it is kept: a
/// usual value is never written down.
Edit keepExposureThresholds(const Workspace &workspace, const ExposureThresholds &thresholds);

} // namespace fairlead
