#pragma once

#include "models/graph/marketgraph.h"

namespace fairlead {

/// What the graph says, as the title of its page: where money meets twice, else the largest tie.
/// Made from the numbers of the basis alone, in several lengths, the longest first; empty when
/// there is nothing to say.
QStringList graphFinding(const MarketGraph &graph, MoneyBasis basis);

} // namespace fairlead
