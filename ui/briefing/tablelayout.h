#pragma once

#include "ui/briefing/strip.h"

namespace fairlead {

/// A table over the full width: its head, then a strip a row. Rows that are higher than a page are
/// cut between lines.
Strips layoutTable(const Table &table);

/// The left edges of columns that share a width by their weights; one more for the right edge.
std::vector<qreal> columnEdges(const std::vector<TableColumn> &columns, qreal left, qreal width);

} // namespace fairlead
