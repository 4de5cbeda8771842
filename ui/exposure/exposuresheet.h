#pragma once

#include "ui/exposure/flowchart.h"
#include "ui/exposure/heatmappainter.h"
#include "ui/widgets/picturesheet.h"

namespace fairlead {

/// All charts of the Exposure page on one sheet, every workload and lever in it, whatever of them
/// is in sight.
struct ExposurePicture
{
    QString title;
    QString lensLine;
    std::optional<SpendConcentration> spend;
    std::optional<Neutrality> neutrality;
    FlowPicture flows;
    FlowEnd end = FlowEnd::Host;
    std::vector<HeatMapRow> rows;
    QStringList findings; ///< titles of the three charts, in the order below each other
    QStringList notes;    ///< what is not counted, one sentence each
};

/// What is spent a year in the currencies that the charts leave out: all but the largest.
QStringList otherSpend(const SpendConcentrations &concentrations);

ExposurePicture exposurePicture(const Workspace &workspace,
                                const SpendConcentrations &concentrations, FlowEnd end,
                                const std::vector<HeatMapRow> &rows, const QString &lensLine);

PictureSheet exposureSheet(const ExposurePicture &picture);

} // namespace fairlead
