#include "ui/negotiation/checklistdelegate.h"

#include "models/negotiation/contractchecklist.h"
#include "ui/negotiation/checklistmodel.h"
#include "ui/negotiation/statusmark.h"
#include "ui/theme.h"
#include "ui/themeicon.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBlockHeight = 28;
constexpr int kPointHeight = 46;
constexpr int kNumberWidth = 26;
constexpr int kSide = 11;

bool isBlock(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QString cut(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (isBlock(index))
        return {0, std::max(kBlockHeight, line + metrics::kSmall)};
    return {0, std::max(kPointHeight, 2 * line + metrics::kSmall)};
}

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &colours = theme();
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(option.rect, colours.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    const bool hasFocus = isChosen && option.widget && option.widget->hasFocus();
    painter->setPen(hasFocus ? colours.accent : colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (hasFocus)
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    if (isBlock(index)) {
        paintBlock(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect area = option.rect.adjusted(6, 0, -6, -1);
    switch (index.column()) {
    case ChecklistModel::Issue:
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              colours.accent);
        paintIssue(*painter, option.rect.adjusted(kSide, 0, -6, -1), option.font, index, isChosen);
        break;
    case ChecklistModel::Status:
        paintStatus(*painter, area, option.font, index);
        break;
    default: {
        const bool isWorth = index.column() == ChecklistModel::Worth;
        painter->setFont(isWorth ? strongFont(option.font) : option.font);
        painter->setPen(isWorth ? colours.text : colours.muted);
        painter->drawText(area, int(Qt::AlignRight | Qt::AlignVCenter), index.data().toString());
        break;
    }
    }
    painter->restore();
}

void ChecklistDelegate::paintBlock(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &colours = theme();
    const QRect area = option.rect.adjusted(kSide, 0, -kSide, -1);
    const QPointF middle(area.left() + 5, area.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.text, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool isOpen = option.state & QStyle::State_Open;
    const QPolygonF chevron =
        isOpen
            ? QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}
            : QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)};
    painter.drawPolyline(chevron);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(strongFont(option.font));
    painter.setPen(colours.text);
    const int left = area.left() + 18;
    const QString title = index.data().toString();
    painter.drawText(QRect(left, area.top(), area.right() - left, area.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), title);
    const int end = left + painter.fontMetrics().horizontalAdvance(title) + metrics::kSmall;
    painter.setFont(option.font);
    painter.setPen(colours.muted);
    const QString count = QLocale().toString(index.data(ChecklistModel::CountRole).toInt());
    painter.drawText(QRect(end, area.top(), area.right() - end, area.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), count);
    const int room = area.right() - end - painter.fontMetrics().horizontalAdvance(count) - 16;
    painter.drawText(area, int(Qt::AlignRight | Qt::AlignVCenter),
                     cut(painter, index.data(ChecklistModel::SecondRole).toString(), room));
}

void ChecklistDelegate::paintIssue(QPainter &painter, const QRect &area, const QFont &font,
                                   const QModelIndex &index, bool isChosen) const
{
    const Theme &colours = theme();
    const int line = painter.fontMetrics().height();
    const int top = area.center().y() - line;
    painter.setFont(font);
    painter.setPen(colours.muted);
    painter.drawText(QRect(area.left(), area.top(), kNumberWidth - 8, area.height()),
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     QString::number(index.data(ChecklistModel::NumberRole).toInt()));
    QRect text = area.adjusted(kNumberWidth, 0, 0, 0);
    if (index.data(ChecklistModel::StaleRole).toBool()) {
        static const QIcon kStale = themeIcon(u"data-warning"_s, Tone::Warn);
        const QRect mark(text.right() - metrics::kSmallIcon, top, metrics::kSmallIcon,
                         metrics::kSmallIcon);
        kStale.paint(&painter, mark);
        text.setRight(mark.left() - metrics::kTiny);
    }
    painter.setPen(colours.text);
    painter.setFont(isChosen ? strongFont(font) : font);
    painter.drawText(QRect(text.left(), top, text.width(), line),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     cut(painter, index.data().toString(), text.width()));
    painter.setFont(captionFont(font));
    painter.setPen(colours.muted);
    painter.drawText(QRect(text.left(), top + line, text.width(), line),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     cut(painter, index.data(ChecklistModel::SecondRole).toString(), text.width()));
}

void ChecklistDelegate::paintStatus(QPainter &painter, const QRect &area, const QFont &font,
                                    const QModelIndex &index) const
{
    const Theme &colours = theme();
    const auto block = ChecklistBlock(index.data(ChecklistModel::BlockRole).toInt());
    const bool isOnTable =
        block != ChecklistBlock::NeedsData && block != ChecklistBlock::NotApplicable;
    const auto status = ItemStatus(index.data(ChecklistModel::StatusRole).toInt());
    const QString second = index.data(ChecklistModel::SecondRole).toString();
    const int line = painter.fontMetrics().height();
    const int top = second.isEmpty() ? area.center().y() - line / 2 : area.center().y() - line;
    QRect text(area.left(), top, area.width(), line);
    if (isOnTable) {
        drawStatus(painter,
                   QRectF(area.left(), top + (line - kStatusMark) / 2.0, kStatusMark, kStatusMark),
                   status, colours);
        text.setLeft(text.left() + kStatusMark + 6);
    }
    painter.setFont(font);
    painter.setPen(!isOnTable ? colours.warn : statusColour(status, colours));
    painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter),
                     cut(painter, index.data().toString(), text.width()));
    painter.setFont(captionFont(font));
    painter.setPen(colours.muted);
    painter.drawText(text.translated(0, line), int(Qt::AlignLeft | Qt::AlignVCenter),
                     cut(painter, second, text.width()));
}

} // namespace fairlead
