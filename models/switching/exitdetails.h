#pragma once

#include "models/switching/moveassessment.h"

#include <QStringList>

#include <vector>

namespace fairlead {

// What stands behind the three exits of a workload (quant.md section 8). Amounts are estimates in
// US dollars.

/// What leaving one place for another costs, line by line.
struct Leaving
{
    std::vector<CostLine> lines; ///< onboarding and commitments included; without zeros
    QStringList missing; ///< unknown inputs by name; if there are any, amounts are lower bounds

    double total() const; ///< the C* of an exit that leads there

    bool operator==(const Leaving &) const = default;
};

/// Somewhere else that the market offers and a workload may not go.
struct BarredWay
{
    Placement to;
    std::vector<Gate> gates; ///< that block it; "must stay" is our own decision and not among them

    bool operator==(const BarredWay &) const = default;
};

/// Somewhere else that a workload may run, and what getting there takes.
struct WayAway
{
    Placement to;
    double cost = 0;        ///< C', with onboarding and what it takes from commitments
    double costInHaste = 0; ///< the same with labour at the price of haste
    double commitments = 0; ///< the part of it that commitments take
    double monthly = 0;     ///< run cost there
    double months = 0;      ///< of exit time; infinite when nobody is assigned

    bool operator==(const WayAway &) const = default;
};

/// A workload that leaves for somewhere.
using Departure = std::pair<Id<Workload>, Placement>;

} // namespace fairlead
