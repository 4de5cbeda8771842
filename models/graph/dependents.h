#pragma once

#include "models/graph/marketgraph.h"
#include "models/graph/ownspend.h"
#include "models/rows/contract.h"
#include "models/rows/workload.h"

#include <vector>

namespace fairlead {

// What of ours depends on a party or a route.

/// A workload that a party or route reaches.
struct DependentWorkload
{
    Id<Workload> workload;
    std::optional<Money> year; ///< what it costs a year; null: not known
    /// From what was asked for to the workload, the shortest way, over routes, hosts, model
    /// families and parties.
    std::vector<RowRef> chain;
    bool isDirect = false; ///< its money goes there

    bool operator==(const DependentWorkload &) const = default;
};

struct DependentContract
{
    Id<Contract> contract;
    std::vector<Money> direct;   ///< a year, of its workloads that are reached directly; by code
    std::vector<Money> indirect; ///< of those that are reached indirectly
    bool isDirect = false;       ///< it is signed with the party, or holds a direct workload

    bool operator==(const DependentContract &) const = default;
};

struct Dependents
{
    std::vector<DependentWorkload> workloads; ///< direct ones first, shortest chain first
    std::vector<DependentContract> contracts; ///< direct ones first, then by id
    std::vector<Money> direct;                ///< a year, each workload once; by currency code
    std::vector<Money> indirect;              ///< of the other workloads that are reached
    /// Of all workloads those whose money has no way on the day since their route or contract came
    /// later: they are reached at the most by what is known of them beside it.
    std::vector<UntracedWorkload> untraced;

    bool operator==(const Dependents &) const = default;
};

/// What depends on a party or a route. Directly: our money goes there, to the party or to a company
/// that belongs to it. Indirectly: the party runs the route or the cloud, owns the model, or stands
/// behind somebody who does, through any number of ties, as investor or supplier; a route is a
/// fallback.
Dependents dependentsOf(const Workspace &workspace, const Lens &lens, const RowRef &asked);

} // namespace fairlead
