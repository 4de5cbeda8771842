#pragma once

#include "models/briefing/briefing.h"
#include "models/briefing/workbook.h"

namespace fairlead {

/// A chart of a briefing, to be used by itself.
struct Figure
{
    QString name;  ///< of its file, in ASCII, without an ending: "01-decision"
    QString title; ///< a finding
    Block block;
    Sheet table; ///< what it is drawn from; texts as printed
};

/// All charts in the order of the document.
std::vector<Figure> figuresOf(const Briefing &briefing);

} // namespace fairlead
