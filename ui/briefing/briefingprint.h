#pragma once

class QWidget;

namespace fairlead {

struct Briefing;

/// Asks for a printer and prints the pages that are asked for.
void printBriefing(const Briefing &briefing, QWidget *window);

} // namespace fairlead
