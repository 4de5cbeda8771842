#pragma once

#include "models/briefing/content.h"

/// Cells of tables in a line each.
namespace fairlead {

TableCell cell(const QString &text);
TableCell strongCell(const QString &text);
TableCell cellWithNote(const QString &text, const QString &note);
TableCell sourcesCell(const std::vector<Citation> &citations); ///< says so when there are none

/// Adds what is not there yet, in the order of the numbers.
void addCitations(std::vector<Citation> &all, const std::vector<Citation> &more);

} // namespace fairlead
