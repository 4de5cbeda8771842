#pragma once

#include "models/rows/scenario.h"
#include "models/rows/shock.h"
#include "models/switching/switchingmodel.h"

#include <optional>
#include <vector>

namespace fairlead {

// What a scenario does to our workloads (quant.md section 11): all its shocks at once, each
// workload with its best permitted response. Amounts are estimates in US dollars, present values
// over the horizon.

/// What we would do.
enum class StressResponse {
    Unaffected, ///< no shock reaches the workload
    Stay,       ///< and pay what it costs
    Move,
    NoExit, ///< the source is lost, and nothing permitted is left
};

struct StressedWorkload
{
    Id<Workload> workload;
    std::vector<Id<Shock>> shocks; ///< that reach it, by id
    StressResponse response = StressResponse::Unaffected;
    Placement to;               ///< if it moves
    std::optional<double> loss; ///< with capacity that is short; null: see reason
    QString reason;             ///< a whole sentence: why there is no loss to tell; may be empty
    double priceRise = 0;       ///< fraction, of all shocks together
    bool isSourceLost = false;
    int noticeMonths = 0;             ///< until the event
    int outageMonths = 0;             ///< without service
    bool isOutageUndervalued = false; ///< nobody has said what a month of service is worth
    double capacityLoss = 0;          ///< part of the loss: what is not served, or served dearer
    std::optional<double> forgone;    ///< what lock-in keeps from us of a cheaper alternative; no
                                      ///< part of the loss. Null: no such shock
    std::optional<WayAway> cheapestExit; ///< of least cost that the scenario leaves; null: none
    std::vector<Gate> barredBy;          ///< without an exit: the gates of the ways that are left

    bool operator==(const StressedWorkload &) const = default;
};

struct StressResult
{
    std::vector<StressedWorkload> workloads; ///< largest loss first, those without one before
    double loss = 0;                         ///< of all whose loss is known
    double forgone = 0;                      ///< likewise, of what lock-in keeps from us
    int withoutLoss = 0; ///< workloads that are reached and whose loss is not known: more than that
    int moves = 0;
    QStringList notes; ///< shocks that have no measure in money, and why; whole sentences

    bool operator==(const StressResult &) const = default;
};

/// The decision is made on the day of the lens. A scenario without shocks reaches nothing. The
/// model and the lens belong to the workspace. Where a shock leaves a figure open, the assumption
/// "scenario.…" is taken.
StressResult stressTest(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                        const Id<Scenario> &scenario);

/// The same of some of the workloads; others are not in the result.
StressResult stressTest(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                        const Id<Scenario> &scenario, const std::vector<Id<Workload>> &workloads);

/// The same of shocks that need not be in the workspace.
StressResult stressTest(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                        const std::vector<Shock> &shocks);

} // namespace fairlead
