#pragma once

#include "models/workspace.h"

namespace fairlead {

struct Claim;

/// What a claim is about, as people call it: the label of the field, or the name of a statement.
QString claimAttributeText(const Claim &claim);

/// What a claim says, with the word that bounds it: "up to $20 B".
QString claimValueText(const Workspace &workspace, const Claim &claim);

} // namespace fairlead
