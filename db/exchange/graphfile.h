#pragma once

#include "models/graph/marketgraph.h"
#include "models/lens.h"

#include <QByteArray>

namespace fairlead {

/// Formats of graphs that other programs read: yEd, Gephi, NetworkX, igraph, Graphviz,
/// spreadsheets.
enum class GraphFormat { GraphMl, Gexf, Dot, Csv };

/// The format by the end of a file's name; null when it is none of them.
std::optional<GraphFormat> graphFormatOf(const QString &fileName);

/// The whole graph, what has ended as well, with amounts, certainty and dates as typed attributes.
/// What is not known is left out. CSV lists the edges. The same graph gives the same bytes.
/// Day and basis of the lens are attributes of the graph, but for CSV, which has none. @p
/// description says what the graph shows, for a person.
QByteArray writeGraph(const MarketGraph &graph, const Lens &lens, GraphFormat format,
                      const QString &description);

} // namespace fairlead
