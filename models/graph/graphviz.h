#pragma once

#include "models/graph/layerorder.h"

namespace fairlead {

/// The text that dot gets: numbers only, so that no name can say anything in it.
QByteArray dotText(const LayeredGraph &graph);

/// The columns as dot orders them. Null: it could not be run, took too long, was stopped or
/// printed what is no answer.
std::optional<LayerOrder> dotOrder(const LayeredGraph &graph, const LayoutTools &tools);

/// Centres by force, scaled so that no two nodes with their room overlap. Null: as above.
std::optional<std::vector<QPointF>> forcePlaces(const LayoutRequest &request,
                                                const LayoutTools &tools);

} // namespace fairlead
