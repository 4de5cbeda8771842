#pragma once

#include "models/workspace.h"

namespace fairlead {

/// What of a workspace may be shown to anybody: the rows that a shipped dataset brought, exactly as
/// it brought them. What we entered, changed, preferred or noted is not in it, so that nothing that
/// is made from it can tell anything of ours.
Workspace publicPart(const Workspace &workspace);

} // namespace fairlead
