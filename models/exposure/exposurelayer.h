#pragma once

#include "models/fields/enumeration.h"
#include "models/switching/moveassessment.h"

namespace fairlead {

/// What ties a workload to where it runs, as a reader sees it: the six kinds of cost, with people
/// apart from governance. In the order of the columns of the heat map.
enum class ExposureLayer { Api, Agents, Data, Governance, Commercial, Silicon, People };
inline constexpr int kExposureLayerCount = 7;

template<>
const Enumeration &enumeration<ExposureLayer>();

ExposureLayer layerOf(const CostLine &line);

} // namespace fairlead
