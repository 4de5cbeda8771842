#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QLocale>

namespace fairlead {

/// Whether a file that a user named can be read as an import: it is there, and no workspace.
Result<void> checkReadable(const QString &path);

/// Replaces a file in one step: it holds the old content or the new, never a part. Never replaces a
/// workspace. What is no file, a pipe or a device, is written to as it is.
Result<void> writeFile(const QString &path, const QByteArray &content);

/// How numbers and dates are written: as the user's system has them, in English where it has none.
QLocale shownLocale();

/// The user of the system, as the history names authors.
QString userName();

} // namespace fairlead
