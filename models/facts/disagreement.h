#pragma once

#include "models/facts/facts.h"

namespace fairlead {

/// What the claims of a conflict say about one attribute of one record.
struct Disagreement
{
    std::vector<const Claim *> claims; ///< the preferred one first; valid until the next change

    bool differs() const;   ///< they do not all say the same
    bool isSettled() const; ///< nothing differs, or one is preferred and says why
};

/// The claims of a conflict, attribute by attribute; those that differ first.
std::vector<Disagreement> disagreementsIn(const Workspace &workspace, const Id<Conflict> &conflict);

/// Whether a conflict waits for somebody to prefer a claim.
bool isOpen(const Workspace &workspace, const Id<Conflict> &conflict);

/// How many conflicts are open. Looks at each claim once.
int openConflicts(const Workspace &workspace);

} // namespace fairlead
