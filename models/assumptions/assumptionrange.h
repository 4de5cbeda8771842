#pragma once

#include "models/rows/assumption.h"
#include "models/workspace.h"

namespace fairlead {

/// What an assumption may be at all (quant.md, section 2): shares and effects are fractions, counts
/// and prices are not negative, and what others are divided by is above zero. Both in its unit.
struct AssumptionRange
{
    double least = 0;
    std::optional<double> most; ///< null: no limit
    bool excludesLeast = false;

    bool holds(double value) const;
};

QString rangeText(const AssumptionRange &range); ///< what must hold, as a sentence

AssumptionRange rangeOf(const Assumption &assumption);

/// Why its three values cannot be calculated with, as a sentence that names it; empty when they
/// can.
QString assumptionProblem(const Assumption &assumption);

/// The first problem of all assumptions, by id; empty when they can be calculated with.
QString assumptionProblem(const Workspace &workspace);

} // namespace fairlead
