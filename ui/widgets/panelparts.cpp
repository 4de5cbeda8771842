#include "ui/widgets/panelparts.h"

#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QLayout>

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

QLabel *paragraph(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace fairlead
