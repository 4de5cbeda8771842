#include "models/exposure/thresholds.h"

#include "models/organisation.h"
#include "models/settings.h"

#include <QCoreApplication>

#include <optional>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExposureThresholds)
};

constexpr QLatin1StringView kDirectSetting{"exposure.threshold_direct"};
constexpr QLatin1StringView kIndirectSetting{"exposure.threshold_indirect"};

/// What is no share is not said.
std::optional<double> shareOf(const std::optional<double> &share)
{
    return share && *share > 0 && *share <= 1 ? share : std::nullopt;
}

std::optional<double> settingOf(const Workspace &workspace, QLatin1StringView id)
{
    bool isNumber = false;
    const double share = settingValue(workspace, id).toDouble(&isNumber);
    return isNumber ? shareOf(share) : std::nullopt;
}

QString textOf(double share)
{
    return QString::number(share, 'g', 6);
}

} // namespace

ExposureThresholds exposureThresholds(const Workspace &workspace)
{
    const ExposureThresholds usual;
    if (const Organisation *organisation = organisationOf(workspace))
        return {.direct = shareOf(organisation->directThreshold).value_or(usual.direct),
                .indirect = shareOf(organisation->indirectThreshold).value_or(usual.indirect)};
    return {.direct = settingOf(workspace, kDirectSetting).value_or(usual.direct),
            .indirect = settingOf(workspace, kIndirectSetting).value_or(usual.indirect)};
}

Edit keepExposureThresholds(const Workspace &workspace, const ExposureThresholds &thresholds)
{
    Edit edit{.label = Text::tr("Change thresholds"), .changes = {}};
    const ExposureThresholds now = exposureThresholds(workspace);
    if (thresholds == now)
        return edit;
    if (const Organisation *organisation = organisationOf(workspace)) {
        Organisation changed = *organisation;
        if (thresholds.direct != now.direct)
            changed.directThreshold = thresholds.direct;
        if (thresholds.indirect != now.indirect)
            changed.indirectThreshold = thresholds.indirect;
        edit.changes.push_back({.before = Row::of(*organisation), .after = Row::of(changed)});
        return edit;
    }
    if (thresholds.direct != now.direct)
        keepSetting(workspace, kDirectSetting, textOf(thresholds.direct), edit);
    if (thresholds.indirect != now.indirect)
        keepSetting(workspace, kIndirectSetting, textOf(thresholds.indirect), edit);
    return edit;
}

} // namespace fairlead
