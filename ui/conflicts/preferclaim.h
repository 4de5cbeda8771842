#pragma once

#include "models/values/id.h"

class QWidget;

namespace fairlead {

struct Claim;
struct Context;

/// Asks why a claim is the better one, and prefers it; without a reason nothing is changed and the
/// user is told so.
void preferClaimWithReason(const Context &context, const Id<Claim> &claim, QWidget *parent);

} // namespace fairlead
