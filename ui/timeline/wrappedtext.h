#pragma once

#include <QStringList>

#include <functional>

namespace fairlead {

/// Lines of a text that are no wider than @p width, broken between words, and inside of one only
/// where it is wider than a line.
QStringList wrappedText(const QString &text, double width,
                        const std::function<double(const QString &)> &widthOf);

} // namespace fairlead
