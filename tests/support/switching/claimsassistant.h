#pragma once

#include "models/switching/switchingcost.h"

namespace fairlead {

// The claims assistant of the worked example: a regulated workload with agents, whose data and
// identities live where its model is served.

inline constexpr double kClaimsMonth = 33'360; ///< US dollars of run cost a month

MoveInventory claimsInventory();

/// To another cloud with the same model: everything but family, model and silicon changes.
Change cloudMove();

/// To the lab's own service: the client code changes, agents and data stay.
Change routeMove();

/// Data of 4,500 GB leave at 396 dollars, embeddings cost 0.15 a million tokens.
MoveTerms claimsTerms();

} // namespace fairlead
