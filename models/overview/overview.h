#pragma once

#include "models/lens.h"
#include "models/overview/overviewagenda.h"
#include "models/overview/overviewfigures.h"
#include "models/overview/overviewfindings.h"
#include "models/timeline/timeline.h"
#include "models/workspace.h"

#include <stop_token>

namespace fairlead {

class SwitchingModel;
struct Exposure;
struct SpendConcentrations;

/// What the Overview is made from: the measures belong to the workspace and the lens.
struct OverviewBase
{
    const Workspace &workspace;
    const Lens &lens;
    const SwitchingModel &model;
    const Exposure &exposure;
    const SpendConcentrations &concentrations;
    const Timeline &timeline;
};

/// What needs a decision: key figures, dates, findings.
struct Overview
{
    std::vector<OverviewFigure> figures; ///< by KeyMeasure
    std::vector<AgendaItem> agenda;
    std::vector<OverviewFinding> findings;
    std::optional<QDate> comparedWith; ///< day of the last comparable snapshot; null: none

    bool operator==(const Overview &) const = default;
};

/// What was stopped is incomplete.
Overview overviewOf(const OverviewBase &base, const std::stop_token &stop = {});

/// The same with measures of its own.
Overview overviewOf(const Workspace &workspace, const Lens &lens);

} // namespace fairlead
