#pragma once

#include "models/switching/runcosts.h"
#include "models/switching/switchingcost.h"
#include "models/workspace.h"

#include <QStringList>

namespace fairlead {

/// A workload as the arithmetic sees it, where it runs now.
struct WorkloadState
{
    Workload row;
    Placement placement;
    MoveInventory inventory; ///< what is unknown is nothing
    RunCost now;             ///< where it runs
    double egressUsd = 0;    ///< list price of moving its data off the host, without a waiver
    bool hasEgressPrice = true;
    bool hasExitFee = true; ///< whether it is known
};

/// The field of a workload that holds the count of a driver: "prompts".
QLatin1StringView fieldOf(Driver driver);
/// The field with the coverage of a mitigation: "abstraction".
QLatin1StringView fieldOf(Mitigation mitigation);
std::optional<qint64> countOf(const Workload &workload, Driver driver);
std::optional<double> coverageOf(const Workload &workload, Mitigation mitigation);

MoveInventory inventoryOf(const Workspace &workspace, const Workload &workload);

/// The workload's own fee, or its contract's where no other workload shares the contract or the
/// fee is nothing. US dollars; null: unknown.
std::optional<double> exitFeeOf(const Workspace &workspace, const Workload &workload);

/// Fields that a move with these factors needs and that are unknown, by label.
QStringList missingInputs(const WorkloadState &state, const ChangeFactors &factors);

} // namespace fairlead
