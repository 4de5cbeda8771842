#include "ui/widgets/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace fairlead {

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace fairlead
