#include "ui/exposure/leverdelegate.h"

#include "ui/theme.h"

#include <QPainter>

namespace fairlead {

void LeverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString lever = std::exchange(empty.text, QString());
    const QString workload = index.siblingAtColumn(1).data().toString();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    const QRect area = option.rect.adjusted(2, 2, -4, -2);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour,
                          const QRect &line) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    painter->save();
    const int half = area.height() / 2;
    draw(lever, strongFont(option.font), theme().text, area.adjusted(0, 0, 0, -half));
    draw(workload, captionFont(option.font), theme().muted, area.adjusted(0, half, 0, 0));
    painter->restore();
}

QSize LeverDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize one = QStyledItemDelegate::sizeHint(option, index);
    return {one.width(), QFontMetrics(option.font).height() * 2 + metrics::kTiny};
}

} // namespace fairlead
