#pragma once

#include "models/concentration/concentration.h"
#include "models/fields/enumeration.h"
#include "models/graph/spendtrace.h"

#include <set>

namespace fairlead {

// How our spend is spread, seen at every level side by side (quant.md section 9). Amounts are those
// of the graph's trace: what workloads are stated to cost a year, one entry a currency.

/// What the spend is told apart by.
enum class ConcentrationLevel {
    AccessRoute,
    RouteOperator,
    HostOperator,
    Lab,
    ModelFamily,
    Silicon,
    Region,
    UltimateCash,      ///< topmost parent of those with whom the money comes to rest
    UltimateOwnership, ///< who holds those
};
inline constexpr int kConcentrationLevelCount = 9;

template<>
const Enumeration &enumeration<ConcentrationLevel>();

/// One part of a level.
struct LevelShare
{
    QString id;       ///< of the row, the key of the silicon, or the region as it is written
    QString name;     ///< what a reader calls it
    Id<Party> party;  ///< whose colour it takes; null: nobody's
    double share = 0; ///< of all the spend, above 0 to 1

    bool operator==(const LevelShare &) const = default;
};

/// From the least to the most that a figure can be; both alike when everything is known.
struct Bounds
{
    double least = 0;
    std::optional<double> most; ///< null: without end

    bool operator==(const Bounds &) const = default;
};

/// The spend at one level. Shares are of all the spend: with the unknown part they add up to 1.
struct LevelConcentration
{
    ConcentrationLevel level = ConcentrationLevel::AccessRoute;
    std::vector<LevelShare> shares;     ///< largest first, equals by id
    double unknown = 0;                 ///< share that cannot be told apart
    QString problem;                    ///< a whole sentence: why nothing can be said; may be empty
    std::optional<Concentration> known; ///< of the part that is known, by itself; null: none is
    Bounds herfindahl;                  ///< points; wherever the unknown part may belong
    Bounds effectiveNumber;             ///< likewise; meaningless when nothing is known

    double threshold = 0; ///< share from which on one part is too much, see thresholds.h
    /// Of the largest; null when nothing is known.
    std::optional<double> largest() const;
    bool isAbove() const; ///< the largest is at the threshold, but for rounding, or above it
    bool operator==(const LevelConcentration &) const = default;
};

/// Spend of a route that ends with a party.
struct SpendFlow
{
    Id<Route> route;       ///< null: not known
    Id<Party> party;       ///< null: cannot be followed to anybody
    double share = 0;      ///< of all the spend
    bool isDirect = false; ///< the party, or one that belongs to it, bills the route

    bool operator==(const SpendFlow &) const = default;
};

/// "Many doors into one building": effective numbers of what is known, and the gap between them.
struct Neutrality
{
    double access = 0;         ///< effective number of access routes
    double infrastructure = 0; ///< effective number of what stands behind them
    double gap = 0;            ///< 0 as many, near 1 all in one

    bool operator==(const Neutrality &) const = default;
};

/// All of it in one currency.
struct SpendConcentration
{
    Money total;                            ///< a year
    std::vector<LevelConcentration> levels; ///< by level
    /// To where the money comes to rest, as topmost parents; empty when that is not known.
    std::vector<SpendFlow>
        cashFlows; ///< by route, largest first; in it largest first; adds up to 1
    std::vector<SpendFlow> hostFlows;    ///< likewise, to who operates the host of the workload
    std::optional<Neutrality> byCash;    ///< against ultimate parties by cash; null: not known
    std::optional<Neutrality> byHost;    ///< against host operators
    std::vector<UltimateShare> ultimate; ///< as the trace has them: direct, cash, ownership

    const LevelConcentration &level(ConcentrationLevel level) const
    {
        return levels[size_t(level)];
    }
    bool operator==(const SpendConcentration &) const = default;
};

struct SpendConcentrations
{
    std::vector<SpendConcentration> currencies; ///< largest first, by number
    std::vector<Id<Workload>> withoutAmount;    ///< whose spend is not stated: in no share
    std::vector<UntracedWorkload> untraced;     ///< in the sums, but without a way on the day
    std::set<UnknownShare> unknownPassOn;       ///< that cash look-through cannot count
    std::set<UnknownShare> unknownStakes;       ///< that ownership look-through cannot count

    bool operator==(const SpendConcentrations &) const = default;
};

SpendConcentrations spendConcentrations(const Workspace &workspace, const Lens &lens);

/// The figures of one level from its shares of the whole and the part that is unknown.
void measure(LevelConcentration &level);

} // namespace fairlead
