#pragma once

#include "models/placement/placementinstance.h"

#include <QRandomGenerator>

namespace fairlead {

/// Counts and chances of a made-up instance.
struct InstanceShape
{
    int workloads = 5;
    int targets = 4;
    double allowed = 0.8; ///< chance of an option; a workload may always stay
    int limits = 2;
    int commitments = 1;
    bool isTight = true; ///< limits and budget that often cannot be kept
};

/// The same for the same state of the generator. Amounts are of the size that switching costs have.
PlacementInstance randomInstance(QRandomGenerator &random, const InstanceShape &shape);

/// An assignment problem that is hard for its size: what is cheap is heavy.
PlacementInstance hardAssignment(QRandomGenerator &random, int agents, int jobs);

} // namespace fairlead
