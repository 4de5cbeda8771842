#pragma once

#include "models/rows/party.h"
#include "models/rows/shock.h"
#include "models/workspace.h"

namespace fairlead {

/// The lab whose models the largest part of the spend stated in US dollars runs on today, of
/// equals the first by id; null: no lab is known.
Id<Party> largestLab(const Workspace &workspace);

/// A shock as it starts out when somebody adds one: it strikes the largest lab, or where that is
/// no question the dollar or the whole market. How large it is stays open but for a currency; see
/// shockTerms().
Shock usualShock(const Workspace &workspace, const Id<Shock> &id, const Id<Scenario> &scenario,
                 ShockKind kind);

} // namespace fairlead
