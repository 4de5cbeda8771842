#pragma once

#include <QList>

class QWidget;

namespace fairlead {

/// Lets the Tab key walk the parts of a window one after the other, whatever the order in which
/// they were made. Inside a part the order stays.
void chainParts(QWidget *window, const QList<QWidget *> &parts);

} // namespace fairlead
