#pragma once

#include "models/briefing/owndraft.h"

#include <optional>

/// The sections of a briefing about ourselves, one function each. They must be called in the order
/// of the document, because sources are numbered as they are mentioned. Nothing: no content for it.
namespace fairlead {

std::optional<Section> decisionSection(OwnDraft &draft);
std::optional<Section> exposureSection(OwnDraft &draft);
std::optional<Section> behindSection(OwnDraft &draft);
std::optional<Section> ownDatesSection(OwnDraft &draft);
std::optional<Section> optionsSection(OwnDraft &draft);
std::optional<Section> talksSection(OwnDraft &draft);
std::optional<Section> scenariosSection(OwnDraft &draft);
std::optional<Section> exitPlansSection(OwnDraft &draft);
std::optional<Section> registerSection(OwnDraft &draft);
std::optional<Section> detailsSection(OwnDraft &draft);
std::optional<Section> assumptionsSection(OwnDraft &draft);

/// What the sections in front leave out to stay short. Each adds its heads and tables to the
/// section of details; nothing, if there is no more than was told.
void addAllWorkloads(OwnDraft &draft, Section &details);
void addTies(OwnDraft &draft, Section &details);
void addAllDates(OwnDraft &draft, Section &details);
void addOtherWays(OwnDraft &draft, Section &details);
void addAllTalks(OwnDraft &draft, Section &details);
void addAllScenarios(OwnDraft &draft, Section &details);

/// Spend a year by who is paid in the end, each with its routes. Nothing: no spend is stated.
std::optional<ShareChart> payeeChart(OwnDraft &draft);

/// Who our money goes to and who stands behind them: at most kMostTieNodes, the most relevant.
/// Nothing: there is no tie to show.
inline constexpr int kMostTieNodes = 15;
std::optional<TieChart> tieChart(OwnDraft &draft);

} // namespace fairlead
