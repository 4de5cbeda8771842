#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QWidget>

namespace fairlead {

QAction *addPageAction(QWidget &page, const QString &text, const QKeySequence &shortcut,
                       const QString &name, std::function<void()> act)
{
    auto *action = new QAction(text, &page);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, &page, std::move(act));
    page.addAction(action);
    return action;
}

} // namespace fairlead
