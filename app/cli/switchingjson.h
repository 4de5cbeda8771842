#pragma once

#include "models/switching/moveassessment.h"

#include <nlohmann/json.hpp>

namespace fairlead {

// What several reports print alike of moves and exits. Amounts are estimates in US dollars, null is
// unknown.

const char *typeKey(CostType type);
const char *roleKey(ExitRole role);
nlohmann::ordered_json finiteOrNull(double value);
nlohmann::ordered_json placementJson(const Placement &placement);
nlohmann::ordered_json gatesJson(const std::vector<Gate> &gates);
nlohmann::ordered_json lineJson(const CostLine &line);
nlohmann::ordered_json exitJson(const Exit &exit);
nlohmann::ordered_json rangeJson(const CostRange &range);
nlohmann::ordered_json lockInJson(const LockIn &lockIn);

} // namespace fairlead
