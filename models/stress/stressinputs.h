#pragma once

#include "models/parallel.h"
#include "models/stress/stresstest.h"

namespace fairlead {

/// One thing that is assumed, and what the loss of a scenario is when it is at its own P10 and P90
/// and everything else is as likely (the tornado of quant.md section 12).
struct StressInput
{
    RowRef row;          ///< an assumption, or a shock of the scenario
    QString name;        ///< what a reader calls it
    QString unit;        ///< "USD/h", "months", "fraction"; may be empty
    double likely = 0;   ///< in its unit
    double low = 0;      ///< its P10
    double high = 0;     ///< its P90
    double lossLow = 0;  ///< of the scenario at `low`, US dollars; what is not known left out
    double lossHigh = 0; ///< … at `high`
    double exitLow = 0;  ///< cost of all cheapest exits, one by one, at `low`
    double exitHigh = 0; ///< … at `high`

    double lossSwing() const;
    bool movesLoss() const; ///< by more than a cent
    double exitSwing() const;

    bool operator==(const StressInput &) const = default;
};

struct StressInputs
{
    double loss = 0;                 ///< with everything as likely
    double exits = 0;                ///< likewise, of all cheapest exits, one by one
    std::vector<StressInput> inputs; ///< that change either; largest swing of the loss first, then
                                     ///< of the exits, then by id

    bool movesLoss() const; ///< some input does; otherwise they are about the exits alone

    bool operator==(const StressInputs &) const = default;
};

/// Of all assumptions with a range, and of the sizes of shocks: their own range, or where they have
/// none that of the assumption for such a shock, if the size lies within it.
StressInputs stressInputs(const StressModel &model, const std::vector<Shock> &shocks,
                          const Effort &effort = {});

/// The cost of all cheapest exits, one by one, US dollars.
double exitCost(const StressResult &result);

} // namespace fairlead
