#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QWidget>

namespace fairlead {

namespace {

QAction *newAction(QWidget &page, const QString &text, const QKeySequence &shortcut,
                   const QString &name)
{
    auto *action = new QAction(text, &page);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    page.addAction(action);
    return action;
}

} // namespace

QAction *addPageAction(QWidget &page, const QString &text, const QKeySequence &shortcut,
                       const QString &name, std::function<void()> act)
{
    QAction *action = newAction(page, text, shortcut, name);
    QObject::connect(action, &QAction::triggered, &page, std::move(act));
    return action;
}

QAction *addPageToggle(QWidget &page, const QString &text, const QKeySequence &shortcut,
                       const QString &name, std::function<void(bool)> act)
{
    QAction *action = newAction(page, text, shortcut, name);
    action->setCheckable(true);
    QObject::connect(action, &QAction::triggered, &page, std::move(act));
    return action;
}

} // namespace fairlead
