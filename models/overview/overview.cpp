#include "models/overview/overview.h"

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/trend.h"

namespace fairlead {

Overview overviewOf(const Workspace &workspace, const Lens &lens, const SwitchingModel &model,
                    const Exposure &exposure, const SpendConcentrations &concentrations,
                    const std::stop_token &stop)
{
    Overview overview;
    const Timeline timeline = timelineEvents(workspace, lens);
    const OverviewBase base{workspace, lens, model, exposure, concentrations, timeline};
    if (stop.stop_requested())
        return overview;
    overview.agenda = overviewAgenda(base);
    overview.findings = overviewFindings(base, overview.agenda);
    if (stop.stop_requested())
        return overview;
    overview.figures = overviewFigures(base);
    const std::vector<Snapshot> snapshots = comparableSnapshots(workspace, lens);
    if (!snapshots.empty())
        overview.comparedWith = snapshots.back().asOf.last();
    return overview;
}

Overview overviewOf(const Workspace &workspace, const Lens &lens)
{
    const SwitchingModel model(workspace, lens);
    return overviewOf(workspace, lens, model, exposureOf(workspace, model, lens),
                      spendConcentrations(workspace, lens));
}

} // namespace fairlead
