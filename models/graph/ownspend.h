#pragma once

#include "models/fields/enumeration.h"
#include "models/lens.h"
#include "models/rows/workload.h"
#include "models/workspace.h"

#include <vector>

namespace fairlead {

/// Why today's spend has no way on the day of the lens.
enum class NoWay {
    RouteLater,    ///< its route opened later
    ContractLater, ///< its contract began later
};
template<>
const Enumeration &enumeration<NoWay>();

/// A workload whose spend cannot be followed on the day of the lens.
struct UntracedWorkload
{
    Id<Workload> workload;
    NoWay why = NoWay::RouteLater;
    PartialDate from; ///< when its route opened, or its contract began

    bool operator==(const UntracedWorkload &) const = default;
};

/// What one workload pays in a year, and to whom.
struct OwnSpend
{
    const Workload *workload = nullptr; ///< in the workspace; valid until its next change
    Id<Route> route;                    ///< null: not known, or not there on the day
    Id<Party> biller; ///< who is paid: the route's biller, or else its operator; null: not known
    std::optional<Money> year;                ///< twelve months of today's spend; null: not known
    std::optional<UntracedWorkload> untraced; ///< what came later than the day; null: nothing did

    bool operator==(const OwnSpend &) const = default;
};

/// Today's spend of all workloads, seen through the market of the lens's day: it is in every sum,
/// whatever the day, and has no route and no biller where its route or contract came later. By
/// workload.
std::vector<OwnSpend> ownSpends(const Workspace &workspace, const Lens &lens);

/// Those that have no way on the day since something came later; not those that never had one.
std::vector<UntracedWorkload> untracedOf(const std::vector<OwnSpend> &spends);

/// A whole sentence: "Code assistant: the route opened later (11 May 2026).", in the user's locale.
QString untracedText(const Workspace &workspace, const UntracedWorkload &untraced);

} // namespace fairlead
