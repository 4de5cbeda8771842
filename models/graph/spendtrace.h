#pragma once

#include "models/graph/marketgraph.h"
#include "models/graph/ownspend.h"
#include "models/graph/shares.h"
#include "models/rows/workload.h"

#include <optional>
#include <vector>

namespace fairlead {

// Where own money goes, and who stands behind those who get it.

/// One way of own money, from a workload up to the corporate parent of whoever bills it.
struct SpendPath
{
    std::vector<RowRef> steps; ///< workload, route, who bills it, its parents; as far as known
    Money amount;              ///< a year

    bool operator==(const SpendPath &) const = default;
};

/// The part of the spend that ends at a party, measured in three ways that are never added.
struct UltimateShare
{
    Id<Party> party;                 ///< null: what cannot be followed to anybody
    double direct = 0;               ///< by who bills it, as its topmost corporate parent
    std::optional<double> cash;      ///< by where money comes to rest; null: cannot be computed
    std::optional<double> ownership; ///< by who holds those with whom it comes to rest; likewise

    bool operator==(const UltimateShare &) const = default;
};

/// How much of the spend goes through a party on its way.
struct PartyReach
{
    Id<Party> party;
    double retained = 0; ///< share of the spend that comes to rest with it
    double reach = 0;    ///< share of the spend that passes it at least once

    bool operator==(const PartyReach &) const = default;
};

/// The part of the spend that is known to run on one kind of accelerator.
struct SiliconShare
{
    Silicon silicon = Silicon::Managed;
    std::vector<Id<Party>> makers; ///< who has it as own silicon
    Money amount;                  ///< a year

    bool operator==(const SiliconShare &) const = default;
};

/// All of a trace that is in one currency.
struct SpendShares
{
    Money total;                         ///< a year; the sum of the paths
    std::vector<UltimateShare> ultimate; ///< each known column adds up to 1; largest direct first
    std::vector<PartyReach> reach;       ///< largest first; empty when cash cannot be computed
    std::vector<SiliconShare> silicon;   ///< largest first
    std::optional<Money> unknownSilicon; ///< what the provider chooses, or nobody has said
    QString cashProblem;      ///< a sentence, when cash cannot be computed; names the loop
    QString ownershipProblem; ///< likewise

    bool operator==(const SpendShares &) const = default;
};

/// In which way the spend depends on a party, beside paying it.
enum class DependenceKind {
    ModelOwner,    ///< its models are used
    RouteOperator, ///< it runs the route, and another bills it
    HostOperator,  ///< it runs the cloud in which the workload's data and agents live
    Investor,      ///< it has put money into a model owner
    Supplier,      ///< a model owner has promised it money for compute, or runs on its power
};
template<>
const Enumeration &enumeration<DependenceKind>();

/// A fact beside the spend; its amounts never join a sum of the spend.
struct SpendDependence
{
    DependenceKind kind = DependenceKind::ModelOwner;
    Id<Party> party;
    Id<Party> through;           ///< the model owner behind which it stands; null: none
    std::vector<Money> spend;    ///< own spend a year that depends on it, one entry a currency
    std::vector<GraphEdge> ties; ///< between it and the model owner

    bool operator==(const SpendDependence &) const = default;
};

struct SpendTrace
{
    std::vector<SpendPath> paths;    ///< largest first; every unit of money is in exactly one
    std::vector<SpendShares> shares; ///< one entry a currency, by code
    std::vector<Id<Workload>> withoutAmount;  ///< traced, but their spend is not known
    std::vector<UntracedWorkload> untraced;   ///< in the sums, but without a way on the day
    std::set<UnknownShare> unknownPassOn;     ///< on the way of the money
    std::set<UnknownShare> unknownStakes;     ///< in those with whom it comes to rest
    std::vector<SpendDependence> dependences; ///< by kind; in it the largest spend first

    bool operator==(const SpendTrace &) const = default;
};

/// Follows what a workload, a contract or a route costs; null: all of the organisation's spend.
/// Cash look-through and ownership look-through are those of quant.md sections 10.1 and 10.2; the
/// latter starts from the money that comes to rest.
SpendTrace traceSpend(const Workspace &workspace, const Lens &lens,
                      const std::optional<RowRef> &start);

/// The shares that a trace is told by where there is room for one currency alone: those in US
/// dollars, else the first by code. Amounts of two currencies are never compared. Null: none.
const SpendShares *mainShares(const SpendTrace &trace);

/// What ends at a party, directly: its share of the total, rounded to the minor unit.
Money directAmount(const SpendShares &shares, const UltimateShare &share);

/// The loop in words.
QString loopText(const Workspace &workspace, const std::vector<Id<Party>> &loop);

} // namespace fairlead
