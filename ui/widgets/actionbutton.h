#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace fairlead {

/// A button that does what an action does, and is there when it is.
QPushButton *actionButton(QAction *action, const QString &name, QWidget *parent);

} // namespace fairlead
