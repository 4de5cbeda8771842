#include "models/exposure/thresholds.h"

#include "models/rows/setting.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureThresholds)
};

constexpr auto kDirectSetting = "exposure.threshold_direct";
constexpr auto kIndirectSetting = "exposure.threshold_indirect";

double shareIn(const Workspace &workspace, const char *id, double otherwise)
{
    const Setting *row = workspace.find(Id<Setting>{QString::fromLatin1(id)});
    bool isNumber = false;
    const double share = row ? row->value.toDouble(&isNumber) : 0;
    return isNumber && share > 0 && share <= 1 ? share : otherwise;
}

void keep(const Workspace &workspace, const char *id, double share, Edit &edit)
{
    const Row after = Row::of(
        Setting{.id = {QString::fromLatin1(id)}, .value = QString::number(share, 'g', 6)});
    const Row *before = workspace.find(after.ref());
    if (before && *before == after)
        return;
    edit.changes.push_back(
        {.before = before ? std::optional(*before) : std::nullopt, .after = after});
}

} // namespace

ExposureThresholds exposureThresholds(const Workspace &workspace)
{
    const ExposureThresholds usual;
    return {.direct = shareIn(workspace, kDirectSetting, usual.direct),
            .indirect = shareIn(workspace, kIndirectSetting, usual.indirect)};
}

Edit keepExposureThresholds(const Workspace &workspace, const ExposureThresholds &thresholds)
{
    Edit edit{.label = Text::tr("Change thresholds"), .changes = {}};
    const ExposureThresholds now = exposureThresholds(workspace);
    if (thresholds.direct != now.direct)
        keep(workspace, kDirectSetting, thresholds.direct, edit);
    if (thresholds.indirect != now.indirect)
        keep(workspace, kIndirectSetting, thresholds.indirect, edit);
    return edit;
}

} // namespace fairlead
