#include "models/settings.h"

#include "models/edit.h"
#include "models/rows/setting.h"
#include "models/workspace.h"

namespace fairlead {

QString settingValue(const Workspace &workspace, QLatin1StringView id)
{
    const Setting *row = workspace.find(Id<Setting>{QString(id)});
    return row ? row->value : QString();
}

void keepSetting(const Workspace &workspace, QLatin1StringView id, const QString &value, Edit &edit)
{
    const Row after = Row::of(Setting{.id = {QString(id)}, .value = value});
    const Row *before = workspace.find(after.ref());
    if (before ? *before == after : value.isEmpty())
        return;
    edit.changes.push_back({.before = before ? std::optional(*before) : std::nullopt,
                            .after = value.isEmpty() ? std::nullopt : std::optional(after)});
}

} // namespace fairlead
