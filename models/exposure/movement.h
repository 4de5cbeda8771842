#pragma once

#include "models/exposure/exposure.h"

namespace fairlead {

/// How an edit has moved the index of one workload.
struct IndexMovement
{
    Id<Workload> workload;
    std::optional<double> before;       ///< null: there was none
    std::optional<double> after;        ///< null: there is none any more
    std::optional<ExposureLayer> layer; ///< that moved most; null: captive before or after
    double layerPoints = 0;             ///< by how much

    bool operator==(const IndexMovement &) const = default;
};

/// The workloads whose index differs by a twentieth of a point or more, or came, or went; the
/// largest movement first, equals by id.
std::vector<IndexMovement> indexMovements(const Exposure &before, const Exposure &after);

/// The movements in a sentence: "Claims assistant: index 73.1 → 75.4, most by Governance (+ 2.1)".
/// Empty: nothing has moved.
QString movementText(const Workspace &workspace, const std::vector<IndexMovement> &movements);

} // namespace fairlead
