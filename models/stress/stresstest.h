#pragma once

#include "models/rows/scenario.h"
#include "models/rows/shock.h"
#include "models/stress/scenarioloss.h"
#include "models/switching/switchingmodel.h"

#include <memory>
#include <optional>
#include <stop_token>
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
    Placement to;                  ///< if it moves
    std::optional<double> loss;    ///< with capacity that is short; null: see reason
    QString reason;                ///< a whole sentence: why there is no loss to tell; may be empty
    std::optional<double> monthly; ///< what it costs today, US dollars; null: not known
    double priceRise = 0;          ///< fraction, of all shocks together and after the cap
    std::optional<double> cap;     ///< of its contract, where that holds the price rise down
    bool isSourceLost = false;
    int noticeMonths = 0;             ///< until the event
    int outageMonths = 0;             ///< without service
    bool isOutageUndervalued = false; ///< nobody has said what a month of service is worth
    double capacityLoss = 0;          ///< part of the loss: what is not served, or served dearer
    std::optional<double> forgone;    ///< what lock-in keeps from us of a cheaper alternative; no
                                      ///< part of the loss. Null: no such shock
    /// Of those that the scenario leaves and whose price rises least, the one of least cost.
    /// Null: none.
    std::optional<WayAway> cheapestExit;
    std::vector<Gate> barredBy; ///< without an exit: the gates of the ways that are left

    /// What it costs more in a year if we stay; 0 when the source is lost.
    double yearlyRise() const;
    /// Months from today in which the cheapest exit has to begin so that it is done by the event;
    /// negative: too late. Null: not reached, no event that is known, or no exit.
    std::optional<double> monthsToAct() const;

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

/// How far the fallback of a workload is proved to work on a day: 1 on the day of its test, halved
/// with every half-life since; 0: none is named, or it was not tested by then.
double fallbackReadiness(const Workload &workload, const QDate &day, double halfLifeMonths);

/// What shocks do to whatever runs in a placement, whatever a contract of ours may hold off.
struct ShockEffect
{
    double priceRise = 0; ///< fraction, of all of them
    bool isLost = false;  ///< the source ends
};

/// What a workload that is reached has to choose between: how its answer is reckoned.
struct StressDecision
{
    Id<Workload> workload;
    StressCase stress;
    std::vector<WayAway> ways;       ///< that the scenario leaves
    std::vector<EscapeRoute> routes; ///< the same, as they are reckoned
    double capacityLoss = 0;         ///< US dollars, whatever is chosen
};

/// The ways out of every workload, which no scenario changes: reckoned once for as many tests as
/// there are. A value that shares its content; safe on any thread.
class StressModel
{
public:
    StressModel(const Workspace &workspace, const Lens &lens);
    StressModel(const Workspace &workspace, const SwitchingModel &model, const Lens &lens);

    const Workspace &workspace() const;
    const SwitchingModel &switching() const;
    const Lens &lens() const;

    /// What was stopped is incomplete.
    StressResult test(const std::vector<Shock> &shocks, const std::stop_token &stop = {}) const;
    /// Of some of the workloads; others are not in the result.
    StressResult test(const std::vector<Shock> &shocks,
                      const std::vector<Id<Workload>> &workloads) const;
    StressResult test(const Id<Scenario> &scenario) const { return test(shocksOf(scenario)); }
    std::vector<Shock> shocksOf(const Id<Scenario> &scenario) const; ///< by id
    ShockEffect effectOn(const std::vector<Shock> &shocks, const Placement &placement) const;
    std::vector<StressDecision> decisions(const std::vector<Shock> &shocks,
                                          const std::stop_token &stop = {}) const;
    double expedite() const; ///< what haste multiplies labour by, at least 1
    /// All permitted alternatives of a workload, in calm and in haste.
    const std::vector<WayAway> &waysOf(const Id<Workload> &workload) const;

    struct Content; ///< for the model's own file

private:
    std::shared_ptr<const Content> m_content;
};

/// The decision is made on the day of the lens. A scenario without shocks reaches nothing. The
/// model and the lens belong to the workspace. Where a shock leaves a figure open, the assumption
/// "scenario.…" is taken.
StressResult stressTest(const Workspace &workspace, const SwitchingModel &model, const Lens &lens,
                        const Id<Scenario> &scenario);

} // namespace fairlead
