#include "ui/widgets/iconlabel.h"

#include "ui/theme.h"

#include <QPainter>

namespace fairlead {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(metrics::kSmallIcon, metrics::kSmallIcon);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace fairlead
