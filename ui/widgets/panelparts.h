#pragma once

#include <QString>

class QLabel;
class QLayout;
class QWidget;

namespace fairlead {

// What panels beside a page are put together from, anew for each thing they show.

void clearLayout(QLayout &layout); ///< its widgets go with the next turn of the event loop

/// A paragraph that breaks where it must and can be copied. @p role is the style sheet's.
QLabel *paragraph(const QString &text, const QString &role, QWidget *parent);

} // namespace fairlead
