#pragma once

#include "models/graph/marketgraph.h"

#include <QByteArray>

namespace fairlead {

/// GraphML 1.0, after http://graphml.graphdrawing.org/specification.html.
QByteArray writeGraphMl(const MarketGraph &graph, const QString &description);

/// GEXF 1.2, which more programs read than the later ones.
QByteArray writeGexf(const MarketGraph &graph, const QString &description);

} // namespace fairlead
