#include "models/exposure/thresholds.h"

#include "models/settings.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureThresholds)
};

constexpr QLatin1StringView kDirectSetting{"exposure.threshold_direct"};
constexpr QLatin1StringView kIndirectSetting{"exposure.threshold_indirect"};

double shareIn(const Workspace &workspace, QLatin1StringView id, double otherwise)
{
    bool isNumber = false;
    const double share = settingValue(workspace, id).toDouble(&isNumber);
    return isNumber && share > 0 && share <= 1 ? share : otherwise;
}

QString textOf(double share)
{
    return QString::number(share, 'g', 6);
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
        keepSetting(workspace, kDirectSetting, textOf(thresholds.direct), edit);
    if (thresholds.indirect != now.indirect)
        keepSetting(workspace, kIndirectSetting, textOf(thresholds.indirect), edit);
    return edit;
}

} // namespace fairlead
