#pragma once

#include "models/briefing/briefing.h"
#include "models/briefing/draft.h"

#include <optional>

/// The sections of the market briefing, one function each. They must be called in the order of the
/// document, because sources are numbered as they are mentioned. Nothing: no content for it.
namespace fairlead {

/// In place of all others when there is nothing to say, for want of market data or of our own.
Section emptySection(bool hasMarket);
std::optional<Section> summarySection(Draft &draft);
std::optional<Section> tiesSection(Draft &draft);
std::optional<Section> capacitySection(Draft &draft);
std::optional<Section> comingSection(Draft &draft);
std::optional<Section> conflictsSection(Draft &draft);
std::optional<Section> leftOutSection(Draft &draft);
Section definitionsSection();
std::optional<Section> sourcesSection(const Draft &draft);

} // namespace fairlead
