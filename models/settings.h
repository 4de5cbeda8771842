#pragma once

#include <QString>

namespace fairlead {

class Workspace;
struct Edit;

/// What the workspace has chosen under this id; empty: nothing.
QString settingValue(const Workspace &workspace, QLatin1StringView id);

/// Adds to the edit what makes the value the chosen one; an empty value takes the choice back.
/// Adds nothing where that is so already.
void keepSetting(const Workspace &workspace, QLatin1StringView id, const QString &value,
                 Edit &edit);

} // namespace fairlead
