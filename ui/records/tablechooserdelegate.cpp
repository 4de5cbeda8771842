#include "ui/records/tablechooserdelegate.h"

#include "ui/theme.h"
#include "ui/themeicon.h"

#include <QLocale>
#include <QPainter>

namespace fairlead {

using namespace Qt::StringLiterals;

void TableChooserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    static const QIcon kCare = themeIcon(u"data-warning"_s, Tone::Warn);
    const Theme &colours = theme();
    const QRect area = option.rect.adjusted(metrics::kLarge, 0, -metrics::kLarge, 0);
    painter->save();
    const bool isHeading = !index.data(TableRole).isValid();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen) {
        painter->fillRect(option.rect, colours.selected);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colours.accent);
    } else if (option.state & QStyle::State_MouseOver && !isHeading) {
        painter->fillRect(option.rect, colours.hover);
    }
    if (isChosen && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    const QString count = isHeading ? QString() : QLocale().toString(index.data(CountRole).toInt());
    painter->setPen(colours.muted);
    painter->setFont(option.font);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);

    QRect nameArea = area;
    nameArea.setRight(area.right() - option.fontMetrics.horizontalAdvance(count) - metrics::kSmall);
    const bool needsCare = index.data(CareRole).toBool();
    if (needsCare)
        nameArea.setRight(nameArea.right() - metrics::kSmallIcon - metrics::kTiny);
    painter->setPen(isHeading ? colours.muted : isChosen ? colours.accent : colours.text);
    painter->setFont(isChosen    ? strongFont(option.font)
                     : isHeading ? captionFont(option.font)
                                 : option.font);
    const QString name = QFontMetrics(painter->font())
                             .elidedText(index.data().toString(), Qt::ElideRight, nameArea.width());
    painter->drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (needsCare) {
        const int left =
            nameArea.left() + QFontMetrics(painter->font()).horizontalAdvance(name) + 6;
        kCare.paint(painter, QRect(left, area.center().y() - metrics::kSmallIcon / 2 + 1,
                                   metrics::kSmallIcon, metrics::kSmallIcon));
    }
    painter->restore();
}

QSize TableChooserDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const bool isHeading = !index.data(TableRole).isValid();
    const int least = option.fontMetrics.height() + metrics::kSmall;
    return {0, std::max(isHeading ? metrics::kRow : metrics::kChooserRow, least)};
}

} // namespace fairlead
