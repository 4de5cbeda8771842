#pragma once

#include "models/graph/marketgraph.h"

namespace fairlead {

/// What the graph says, as the title of its page: where money meets twice, else the largest tie.
/// Made from the numbers of the basis alone; empty when there is nothing to say.
QString graphFinding(const MarketGraph &graph, MoneyBasis basis);

} // namespace fairlead
