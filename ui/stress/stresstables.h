#pragma once

#include "models/stress/distressranking.h"
#include "ui/exposure/figuretable.h"
#include "ui/stress/stressstate.h"

namespace fairlead {

// The tables of the Stress page. Amounts are estimates in US dollars.

/// Of the workloads that are reached; in a card without what needs more room, with an empty column
/// for the bar in second place.
enum class StressColumns { All, Few };
FigureTable stressedTable(const Workspace &workspace, const StressStudy &study,
                          StressColumns columns);
FigureTable stressedContractTable(const Workspace &workspace, const StressStudy &study);
FigureTable stressInputTable(const StressInputs &inputs, StressColumns columns);
FigureTable distressTable(const Workspace &workspace, const DistressRanking &ranking);

/// Scenarios beside each other, a column each; null: not reckoned yet. They are never added up.
FigureTable comparedTable(const Workspace &workspace,
                          const std::vector<std::pair<Id<Scenario>, const StressStudy *>> &columns);

inline constexpr int kBarColumn = 1;          ///< of the tables in cards
inline constexpr int kStressedLossColumn = 2; ///< of stressedTable() in a card
inline constexpr int kInputLowColumn = 2;     ///< of stressInputTable() in a card
inline constexpr int kInputHighColumn = 3;    ///< likewise

} // namespace fairlead
