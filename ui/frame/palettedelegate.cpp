#include "ui/frame/palettedelegate.h"

#include "ui/theme.h"

#include <QPainter>

namespace fairlead {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QString detail = index.data(DetailRole).toString();
    const int width = option.fontMetrics.horizontalAdvance(detail);
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const int room = option.rect.width() - line.decorationSize.width() - width - metrics::kHuge;
    line.text = option.fontMetrics.elidedText(line.text, Qt::ElideRight, room);
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, view);
    painter->save();
    painter->setPen(theme().muted);
    painter->drawText(option.rect.adjusted(0, 0, -metrics::kSmall, 0),
                      Qt::AlignRight | Qt::AlignVCenter, detail);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, QStyledItemDelegate::sizeHint(option, index).height()}; // as wide as the list
}

} // namespace fairlead
