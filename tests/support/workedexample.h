#pragma once

#include "models/workspace.h"

namespace fairlead {

/// The organisation of quant.md section 18 alone in the market, on the shipped assumptions: one
/// claims assistant on Bedrock, and four ways out. Two regimes that nobody is attested for make a
/// new route cost 48,720 dollars; another lab's model costs 49,875 a month. No commitments.
/// Made of the sample, which the caller hands in.
Workspace workedExample(Workspace sample);

inline constexpr const char *kWorkedWorkload = "claims-assistant";

} // namespace fairlead
