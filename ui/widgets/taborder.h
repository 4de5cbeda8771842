#pragma once

#include <QList>

class QWidget;

namespace fairlead {

/// Lets the Tab key walk the parts of a widget one after the other, whatever the order in which
/// they were made; what is in none of them is passed over. Holds inside a window that moves its
/// focus by moveFocus(). Qt's own chain does not do: setTabOrder() takes along what stands between
/// a scroll area and its viewport, and a page that is made later can end in a ring of its own.
void setTabParts(QWidget *whole, const QList<QWidget *> &parts);

/// Where Tab stops now, in order: visible, enabled, and taking the focus themselves.
QList<QWidget *> tabStops(const QWidget *whole);

/// Gives the focus to the stop after the present one, or before it, and around the ends. False when
/// there is none.
enum class FocusStep { Next, Previous };
bool moveFocus(const QWidget *window, FocusStep step);

} // namespace fairlead
