#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace fairlead {

QPushButton *actionButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setObjectName(name);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    return button;
}

} // namespace fairlead
