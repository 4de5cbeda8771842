#pragma once

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/trend.h"
#include "models/fields/percenttext.h"
#include "ui/exposure/figuretable.h"

namespace fairlead {

// The table twins of the Exposure page. Amounts are estimates in US dollars, but for what spend is
// said to be in another currency.

FigureTable workloadTable(const Workspace &workspace, const Exposure &exposure);
FigureTable vendorTable(const Workspace &workspace, const Exposure &exposure);
FigureTable concentrationTable(const SpendConcentrations &concentrations);
FigureTable flowTable(const Workspace &workspace, const SpendConcentrations &concentrations);

/// What the latest snapshots kept, beside what is now.
FigureTable trendTable(const Workspace &workspace, const Lens &lens,
                       const std::vector<ExposureFigure> &now);

/// Of all levers, or in a card without what needs more room.
enum class LeverColumns { All, Few };
FigureTable leverTable(const Workspace &workspace, const std::vector<ExposureLever> &levers,
                       LeverColumns columns);

} // namespace fairlead
