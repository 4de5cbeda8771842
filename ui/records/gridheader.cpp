#include "ui/records/gridheader.h"

#include "ui/records/rowsmodel.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace fairlead {

namespace {

constexpr int kArrow = 8;
constexpr int kInset = 6;

} // namespace

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(36);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize GridHeader::sizeHint() const
{
    const int lines = fontMetrics().height() * 2;
    return {QHeaderView::sizeHint().width(), lines + metrics::kSmall};
}

void GridHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const Theme &colours = theme();
    painter->save();
    painter->fillRect(area, colours.window);
    const bool isRight =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const bool isSorted = sortIndicatorSection() == section;
    QRect text = area.adjusted(kInset, metrics::kTiny, -kInset, 0);
    text.setHeight(fontMetrics().height());

    painter->setFont(strongFont(font()));
    painter->setPen(colours.text);
    const QFontMetrics strong(painter->font());
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    QRect titleArea = text;
    if (isSorted)
        titleArea.adjust(0, 0, -kArrow - metrics::kTiny, 0);
    const QString shown = strong.elidedText(title, Qt::ElideRight, titleArea.width());
    painter->drawText(titleArea, int(isRight ? Qt::AlignRight : Qt::AlignLeft), shown);
    if (isSorted) {
        const int left =
            isRight ? titleArea.right() : titleArea.left() + strong.horizontalAdvance(shown);
        paintArrow(*painter, QPointF(left + metrics::kTiny + kArrow / 2.0, text.center().y() + 1));
    }

    painter->setFont(captionFont(font()));
    painter->setPen(colours.muted);
    text.translate(0, text.height());
    const QString unit =
        model()->headerData(section, orientation(), RowsModel::UnitRole).toString();
    painter->drawText(text, int(isRight ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetrics(painter->font()).elidedText(unit, Qt::ElideRight, text.width()));
    painter->setPen(colours.strong);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->restore();
}

void GridHeader::paintArrow(QPainter &painter, const QPointF &middle) const
{
    const qreal half = kArrow / 2.0 - 0.5;
    const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    QPainterPath arrow;
    arrow.moveTo(middle + QPointF(0, up * half * 0.7));
    arrow.lineTo(middle + QPointF(-half, -up * half * 0.6));
    arrow.lineTo(middle + QPointF(half, -up * half * 0.6));
    arrow.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow, theme().accent);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace fairlead
