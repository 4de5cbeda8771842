#pragma once

#include "models/stress/stresstest.h"

namespace fairlead {

/// The workspace once all shocks of a scenario have taken effect and nobody has answered yet: what
/// every other analysis reads when a scenario is laid over it. The base is not touched; without a
/// scenario, or one without shocks, it is the same.
///
/// - Price rises and currencies raise the monthly and the fixed spend of the workloads that they
///   reach, after what their contracts hold off, and the prices of the offerings they reach.
/// - What loses its source is no longer on offer: workloads that run there are still there, and
///   nobody can go there.
/// - Open weights, capacity and tranches change no row; they are told on the Stress page alone.
Workspace workspaceUnder(const Workspace &workspace, const Lens &lens);

/// The workspace of another day with a scenario and its shocks as they read now, so that both can
/// be laid under the same. Without such a scenario now it is the same.
Workspace withScenarioOf(const Workspace &now, Workspace then, const Id<Scenario> &scenario);

/// What a page says of a scenario that it shows everything under, as a sentence.
QString scenarioCaveat();

} // namespace fairlead
