#include "ui/widgets/accessibleparts.h"

namespace fairlead {

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void AccessiblePart::doAction(const QString &action)
{
    if (!isValid())
        return;
    pressed();
    if (action == showMenuAction())
        menuAsked(rect().center());
}

} // namespace fairlead
