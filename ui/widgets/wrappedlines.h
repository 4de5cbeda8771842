#pragma once

#include <QFont>
#include <QStringList>

namespace fairlead {

/// A text that others wrote, in lines of a width in pixels, to be drawn; of more than @p most, at
/// least 1, the last one ends in "…".
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

} // namespace fairlead
