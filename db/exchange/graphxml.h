#pragma once

#include "models/graph/marketgraph.h"
#include "models/lens.h"

#include <QByteArray>

namespace fairlead {

/// GraphML 1.0, after http://graphml.graphdrawing.org/specification.html.
QByteArray writeGraphMl(const MarketGraph &graph, const Lens &lens, const QString &description);

/// GEXF 1.2, which more programs read than the later ones. It has no attributes of a graph: those
/// are key words of the file.
QByteArray writeGexf(const MarketGraph &graph, const Lens &lens, const QString &description);

} // namespace fairlead
