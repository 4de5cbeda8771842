#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

/// Draws a block as a heading that opens and closes, and a point on two lines.
class ChecklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBlock(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintIssue(QPainter &painter, const QRect &area, const QFont &font,
                    const QModelIndex &index, bool isChosen) const;
    void paintStatus(QPainter &painter, const QRect &area, const QFont &font,
                     const QModelIndex &index) const;
};

} // namespace fairlead
