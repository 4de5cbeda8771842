#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace fairlead {

/// An action of a page, which owns it: it works while the page is shown, and the Edit menu and the
/// palette list it. @p name is its object name.
QAction *addPageAction(QWidget &page, const QString &text, const QKeySequence &shortcut,
                       const QString &name, std::function<void()> act);

/// The same for what is on or off.
QAction *addPageToggle(QWidget &page, const QString &text, const QKeySequence &shortcut,
                       const QString &name, std::function<void(bool)> act);

} // namespace fairlead
