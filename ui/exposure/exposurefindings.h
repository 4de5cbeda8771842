#pragma once

#include "ui/exposure/flowchart.h"
#include "ui/exposure/heatmappainter.h"

namespace fairlead {

// What the charts of the Exposure page find, as their titles.

QString flowFinding(const Workspace &workspace, const SpendConcentration &spend, FlowEnd end);
QString levelFinding(const SpendConcentration &spend);
QString heatFinding(const std::vector<HeatMapRow> &rows);
QString leverFinding(const std::vector<ExposureLever> &levers);

} // namespace fairlead
