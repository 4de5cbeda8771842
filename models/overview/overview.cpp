#include "models/overview/overview.h"

#include "models/concentration/spendconcentration.h"
#include "models/exposure/exposure.h"
#include "models/exposure/trend.h"

namespace fairlead {

Overview overviewOf(const OverviewBase &base, const std::stop_token &stop)
{
    Overview overview;
    overview.agenda = overviewAgenda(base);
    if (stop.stop_requested())
        return overview;
    overview.findings = overviewFindings(base, overview.agenda);
    if (stop.stop_requested())
        return overview;
    overview.figures = overviewFigures(base);
    const std::vector<Snapshot> snapshots = comparableSnapshots(base.workspace, base.lens);
    if (!snapshots.empty())
        overview.comparedWith = snapshots.back().asOf.last();
    return overview;
}

Overview overviewOf(const Workspace &workspace, const Lens &lens)
{
    const SwitchingModel model(workspace, lens);
    const Exposure exposure = exposureOf(workspace, model, lens);
    const SpendConcentrations concentrations = spendConcentrations(workspace, lens);
    const Timeline timeline = timelineEvents(workspace, lens);
    return overviewOf({workspace, lens, model, exposure, concentrations, timeline});
}

} // namespace fairlead
