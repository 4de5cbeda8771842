#pragma once

#include <QLocale>
#include <QString>

namespace fairlead {

/// A pattern of QLocale::toString() that begins with the day, "d MMM yyyy", as the language writes
/// it: some set a full stop behind the day.
QString datePattern(const QLocale &locale, const QString &pattern);

} // namespace fairlead
